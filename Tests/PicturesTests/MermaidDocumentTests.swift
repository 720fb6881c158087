import Testing

@testable import Pictures

struct MermaidDocumentTests {
  @Test func `a chart is vertices, edges and their dashes`() {
    var document = MermaidDocument()
    document.addVertex("m0", label: "3.3 Testeur")
    document.addVertex("m1", label: "Chef dit \"R&D\"")
    document.addEdge(from: "m0", to: "m1", label: "par catégorie")
    document.addEdge(from: "m1", to: "m0", dashes: "4 4")
    #expect(
      document.text == """
        flowchart LR
          m0["3.3 Testeur"]
          m1["Chef dit #34;R#38;D#34;"]
          m0 -->|"par catégorie"| m1
          m1 --> m0
          linkStyle 1 stroke-dasharray: 4 4

        """)
  }

  @Test(arguments: TrickyLabel.all)
  func `no label can leave its place`(label: TrickyLabel) {
    let escaped = MermaidDocument.escaped(label.text)
    let outside = escaped.replacing(/#[0-9]+;/, with: "")
    #expect(!outside.contains { "\"[](){}|<>&;#\\`\n\r".contains($0) })
  }

  @Test func `an entity stands for the character that was there`() {
    let escaped = MermaidDocument.escaped("a\"b#c")
    let decoded = escaped.replacing(/#([0-9]+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    #expect(decoded == "a\"b#c")
  }
}
