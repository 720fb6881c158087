import Testing

@testable import Sheets

struct StemTests {
  @Test(arguments: [
    ["administrateur", "administrateurs", "administration", "administratrice"],
    ["architecte", "architectes", "architecture"],
    ["projet", "projets"],
    ["testeur", "testeurs"],
    ["boulanger", "boulangers"],
    ["gestionnaire", "gestionnaires", "gestion"],
    ["fonctionnel", "fonctionnelle", "fonctionnels"],
  ])
  func `a job, who does it and their plurals share a stem`(_ words: [String]) {
    #expect(Set(words.map { stem($0) }).count == 1, "\(words.map { stem($0) })")
  }

  @Test(arguments: ["sas", "des", "son", "erp", "", "x", "eur", "age"])
  func `a short word is its own stem`(_ word: String) {
    #expect(stem(word) == word)
  }

  @Test func `at least four letters stay`() {
    #expect(stem("pages") == "page")
    #expect(stem("atouts") == "atout")
    for word in ["ration", "valeur", "sieste", "nations"] { #expect(stem(word).count >= 4) }
  }

  @Test(arguments: [
    ["mecanicien", "mecanicienne", "mecanique"], ["informaticien", "informatique"],
    ["conseil", "conseiller", "conseillers"], ["conducteur", "conduite", "conductrice"],
    ["secretaire", "secretariat"], ["comptable", "comptables"],
    ["boulanger", "boulangere", "boulangerie"], ["jardinier", "jardiniere"],
    ["surveillant", "surveillance", "surveillante"], ["charge", "chargee", "chargees"],
    ["acheteur", "acheteuse", "acheteuses"],
  ])
  func `women and men, a trade and who plies it share a stem`(_ words: [String]) {
    #expect(Set(words.map { stem($0) }).count == 1, "\(words.map { stem($0) })")
  }

  // MARK: Lemma

  @Test(arguments: [
    ("conductrices", "conducteur"), ("testeuses", "testeur"), ("jardiniere", "jardinier"),
    ("boulangeres", "boulanger"), ("gardiennes", "gardien"), ("assistante", "assistant"),
    ("presidentes", "president"), ("chargees", "charge"), ("cheffes", "chef"),
    ("chefs", "chef"), ("travaux", "travau"), ("testeur", "testeur"),
    ("responsable", "responsable"),
    ("bus", "bus"), ("", ""), ("ee", "ee"),
  ])
  func `a lemma is the word as it stands in a name`(word: String, lemma: String) {
    #expect(Sheets.lemma(word) == lemma)
  }

  @Test func `a lemma is its own lemma`() {
    for word in ["conductrices", "chargees", "cheffes", "gardiennes", "jardinieres"] {
      #expect(lemma(lemma(word)) == lemma(word))
    }
  }

  @Test func `different jobs keep different stems`() {
    let jobs = ["testeur", "acheteur", "auditeur", "consultant", "boulanger", "directeur"]
    #expect(Set(jobs.map { stem($0) }).count == jobs.count)
  }
}
