import Testing

@testable import Sheets

struct TitleFormTests {
  // MARK: Numbers

  @Test(arguments: [
    ("3.3. TESTEUR", "3.3", "TESTEUR"), ("3.3 TESTEUR", "3.3", "TESTEUR"),
    ("3.3.TESTEUR", "3.3", "TESTEUR"), ("3.3 - TESTEUR", "3.3", "TESTEUR"),
    ("3.3 – TESTEUR", "3.3", "TESTEUR"), ("3.3) TESTEUR", "3.3", "TESTEUR"),
    ("  3.12.  TESTEUR", "3.12", "TESTEUR"), ("## 3.3 TESTEUR", "3.3", "TESTEUR"),
    ("3. SON", "3", "SON"), ("3 – SON", "3", "SON"), ("3) SON", "3", "SON"),
    ("3 : SON", "3", "SON"), ("3.SON", "3", "SON"), ("\u{C}3.3. TESTEUR", "3.3", "TESTEUR"),
    ("Fiche 3.3 : Testeur", "3.3", "Testeur"), ("FICHE 7 – TESTEUR", "7", "TESTEUR"),
    ("Fiche n° 7 : Testeur", "7", "Testeur"), ("Fiche n°3.3 – Testeur", "3.3", "Testeur"),
    ("Métier 7 : Testeur", "7", "Testeur"), ("Profil 7 – Testeur", "7", "Testeur"),
    ("Famille 3 – Son", "3", "Son"), ("FAMILLE 3 : SON", "3", "SON"),
    ("Chapitre 2. Le son", "2", "Le son"), ("3.3. « TESTEUR »", "3.3", "« TESTEUR »"),
  ])
  func `a number is parted from its words`(line: String, number: String, words: String) throws {
    let form = try #require(TitleForm(line))
    #expect(form.number == number)
    #expect(form.words == words)
  }

  @Test(arguments: ["3 ans de fournil", "2021 PAINS", "3 PAINS", "12345. PAIN", "2021. PAIN"])
  func `a number without a mark behind it, or a long one, numbers nothing`(_ line: String) {
    #expect(TitleForm(line)?.numbers ?? [] == [])
  }

  @Test(arguments: [
    "", "   ", "3.3.", "3.3. –", "3.3. A", "…", "1.2.3. TESTEUR", "Fiche", "Fiche : ",
    String(repeating: "PAIN ", count: 30),
  ])
  func `what has no words, three numbers or no end is no title`(_ line: String) {
    #expect(TitleForm(line) == nil)
  }

  // MARK: Words

  @Test func `spaces in a title are single`() throws {
    #expect(try #require(TitleForm("3.3.  CHEF \t DU  SON")).words == "CHEF DU SON")
  }

  @Test func `capitals are capitals, whatever marks and figures stand between`() throws {
    #expect(try #require(TitleForm("1.2. CHARGÉ D’ÉTUDES (SON) – 2")).isCapitals)
    #expect(try #require(TitleForm("1.2. CHARGé DU SON")).isCapitals == false)
    #expect(TitleForm.isCapitals("ÉTÉ"))
    #expect(!TitleForm.isCapitals("É"))
    #expect(!TitleForm.isCapitals("12 – 3"))
  }

  @Test func `a title goes on with the words of the next line`() throws {
    let title = try #require(TitleForm("1.2. MAITRE"))
    let going = title.going(on: try #require(TitleForm("DU SON")))
    #expect(going.words == "MAITRE DU SON")
    #expect(going.number == "1.2")
  }

  @Test(arguments: [
    ("1.1. TESTEUR ............ 12", "TESTEUR"), ("1.1. TESTEUR…… 12", "TESTEUR"),
    ("1.1. Testeur ..... 7", "Testeur"), ("1.1. TESTEUR . . . .. 12", "TESTEUR"),
    ("1.1. TESTEUR ........", "TESTEUR"), ("1.1. TESTEUR.....12", "TESTEUR"),
  ])
  func `dots and a page number at the end are no part of a title`(line: String, words: String)
    throws
  {
    #expect(try #require(TitleForm(line)).words == words)
  }

  @Test func `a figure at the end without dots is part of a title`() throws {
    #expect(try #require(TitleForm("1.1. TESTEUR 12")).words == "TESTEUR 12")
  }

  // MARK: Families

  @Test(arguments: [
    "Famille : Son", "FAMILLE : SON", "Famille – Son", "FAMILLE SON", "Famille Son",
    "Famille 3 : Son", "Domaine : Son", "Filière : Son", "Pôle : Son", "Axe 1 – Son",
    "Partie 2. Son", "## Famille : Son",
  ])
  func `a line may say itself that a family follows`(_ line: String) throws {
    let form = try #require(TitleForm(line))
    #expect(form.saysFamily)
    #expect(form.words.lowercased() == "son")
  }

  @Test(arguments: [
    "Famille de métiers", "Domaine du son", "Fiche de paie", "Profil du chanteur", "Métier rare",
    "Fiche Testeur",
  ])
  func `a phrase that starts with such a word is no title`(_ line: String) {
    #expect(TitleForm(line) == nil)
  }

  @Test func `a sheet is no family`() throws {
    #expect(try #require(TitleForm("Fiche 3 : Testeur")).saysFamily == false)
    #expect(try #require(TitleForm("Fiche : Testeur")).saysFamily == false)
  }
}
