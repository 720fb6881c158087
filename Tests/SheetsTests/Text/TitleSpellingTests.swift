import Testing

@testable import Sheets

struct TitleSpellingTests {
  private func name(_ title: String, in text: String = "") -> String {
    TitleSpelling(learningFrom: lines(text)).name(title).name
  }

  @Test func `capitals take the accents of the text`() {
    let text = "un régisseur règle la lumière ; le régisseur général aussi"
    #expect(name("REGISSEUR GENERAL", in: text) == "Régisseur général")
    #expect(name("REGISSEUR DE LUMIERE", in: text) == "Régisseur de lumière")
  }

  @Test func `a word that the text never writes is put in small letters`() {
    #expect(name("MAITRE QUEUX") == "Maitre queux")
    #expect(name("ÉCLAIRAGISTE EN CHEF") == "Éclairagiste en chef")
  }

  @Test func `acronyms and English names keep the capitals of the text`() {
    let text = "un Product Owner note ; un Product Owner trie ; le SI aide, tout SI"
    #expect(name("PRODUCT OWNER SI", in: text) == "Product Owner SI")
  }

  @Test func `one capital in the whole text is chance`() {
    #expect(name("CHEF DU SON", in: "on entend le Son") == "Chef du son")
  }

  @Test func `the spelling after the same word wins`() {
    let text = "une forte tache, une tache, une tache et une tâche ; chargé de tâche"
    #expect(name("CHARGE DE TACHE", in: text) == "Chargé de tâche")
  }

  @Test func `an accent that the capitals carry is certain`() {
    #expect(name("CHARGÉ DU SON", in: "il charge, elle charge, on charge") == "Chargé du son")
  }

  @Test func `apostrophes curl, hyphens and guillemets keep their spaces`() {
    #expect(name("CHEF D'ORCHESTRE") == "Chef d’orchestre")
    #expect(name("OUVREUR -PLACEUR") == "Ouvreur-placeur")
    #expect(name("OUVREUR – PLACEUR") == "Ouvreur – placeur")
    #expect(name("GARDE « SALLE »") == "Garde «\u{A0}salle\u{A0}»")
  }

  @Test(arguments: [
    ("RESPONSABLE SECURITE DU THEATRE RST", "Responsable securite du theatre (RST)", "RST"),
    ("RESPONSABLE DU PUBLIC (RDP)", "Responsable du public (RDP)", "RDP"),
    ("RESPONSABLE BON PAIN -RBP", "Responsable bon pain (RBP)", "RBP"),
    ("CHEF DE LA SALLE", "Chef de la salle", nil),
    ("TESTEUR", "Testeur", nil),
  ])
  func `an acronym at the end stands in brackets`(
    title: String, name: String, acronym: String?
  ) {
    let spelled = TitleSpelling(learningFrom: []).name(title)
    #expect(spelled.name == name)
    #expect(spelled.acronym == acronym)
  }

  @Test(arguments: ["", "–", "'", "(AB)", "« »", "A", "12 34"])
  func `a title of next to nothing is no crash`(_ title: String) {
    #expect(TitleSpelling(learningFrom: lines("un a ' –")).name(title).acronym == nil)
  }

  @Test func `a capital that starts a sentence teaches nothing`() {
    let text = "il cuit. Testeur, il goûte. Testeur, il note. Testeur né"
    #expect(name("CHEF TESTEUR", in: text) == "Chef testeur")
  }

  @Test(arguments: [
    ("CHEF DE SALLE (REPAS-CONCERTS)", "Chef de salle (repas-concerts)"),
    ("CHEF DU PAIN, DE LA PATE", "Chef du pain, de la pate"),
  ])
  func `marks beside a word stay in the name`(title: String, spelled: String) {
    #expect(name(title) == spelled)
  }

  @Test func `a capital that starts a list item teaches nothing`() {
    let text = "• Fournil chaud.\n• Fournil propre.\n• Fournil fermé."
    #expect(name("CHEF / FOURNIL", in: text) == "Chef / fournil")
  }
}
