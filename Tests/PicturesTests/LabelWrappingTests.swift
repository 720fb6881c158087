import Careers
import Testing

@testable import Pictures

struct LabelWrappingTests {
  @Test(arguments: [
    ("Testeur", ["Testeur"]),
    ("Chef de projet maîtrise d’œuvre", ["Chef de projet", "maîtrise d’œuvre"]),
    ("Concepteur – développeur", ["Concepteur –", "développeur"]),
    ("Délégué à la protection des données", ["Délégué à la protection", "des données"]),
  ])
  func `a name breaks near its middle, never after a particle`(name: String, lines: [String]) {
    #expect(wrapped(name, width: 23) == lines)
  }

  @Test func `every shipped name keeps all its words and fits`() {
    for profile in Nomenclature.shipped.profiles {
      let lines = wrapped(profile.name, width: 23)
      #expect(lines.joined(separator: " ") == profile.name)
      #expect(lines.allSatisfy { $0.count <= 23 || !$0.contains(" ") }, "\(lines)")
    }
  }

  @Test func `a word longer than the width stays whole`() {
    #expect(
      wrapped("un anticonstitutionnellement deux", width: 10) == [
        "un", "anticonstitutionnellement", "deux",
      ])
  }
}
