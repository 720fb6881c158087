import Careers
import TestSupport
import Testing

@testable import Pictures

struct LabelTests {
  private func widest(_ label: Label) -> Double {
    label.lines.map {
      TextWidth.width(of: $0, size: label.style.size, face: label.style.face)
    }.max() ?? 0
  }

  @Test(arguments: [
    ("Testeur", ["Testeur"]),
    ("Chef de projet maîtrise d’œuvre", ["Chef de projet", "maîtrise d’œuvre"]),
    ("Concepteur – développeur", ["Concepteur –", "développeur"]),
    ("Délégué à la protection des données", ["Délégué à la protection", "des données"]),
  ])
  func `a name breaks near its middle, never after a particle`(name: String, lines: [String]) {
    #expect(Label(name, width: 136, style: .label).lines == lines)
  }

  @Test func `every shipped name keeps all its words on two lines that fit`() {
    for profile in Nomenclature.shipped.profiles {
      let label = Label(profile.name, width: 136, style: .label)
      #expect(label.lines.joined(separator: " ") == profile.name)
      #expect(label.lines.count <= 2 && widest(label) <= 136)
    }
  }

  @Test(arguments: [
    "anticonstitutionnellement anticonstitutionnellement anticonstitutionnellement",
    String(repeating: "界", count: 80), String(repeating: "mot ", count: 60), "a\nb",
  ])
  func `whatever the name, the lines fit`(name: String) {
    let label = Label(name, width: 136, style: .label)
    #expect(label.lines.count <= 2 && widest(label) <= 136)
    #expect(label.style.size >= TextStyle.label.size * Label.leastScale - 0.1)
  }

  @Test func `what is cut ends with an ellipsis`() {
    let label = Label(String(repeating: "mot ", count: 60), width: 100, style: .label)
    #expect(label.lines.contains { $0.hasSuffix("…") })
  }
}
