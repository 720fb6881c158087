import Testing

@testable import Pictures

struct WordGroupsTests {
  @Test(arguments: [
    ("", []), ("Testeur", ["Testeur"]),
    ("Chef de projet maîtrise d’œuvre", ["Chef", "de projet", "maîtrise", "d’œuvre"]),
    ("Concepteur – développeur", ["Concepteur –", "développeur"]),
    ("outils / de systèmes", ["outils", "/ de systèmes"]),
    ("Délégué à la protection", ["Délégué", "à la protection"]), ("chef de", ["chef", "de"]),
    ("– tiret", ["–", "tiret"]),
  ])
  func `particles stay with the word after them, dashes with the word before`(
    name: String, groups: [String]
  ) {
    #expect(wordGroups(name) == groups)
  }
}
