import Testing

@testable import Tables

struct LabelReaderTests {
  @Test func `apostrophes written twice are one, and are counted`() {
    var labels = LabelReader()
    #expect(labels.label("Coordination d''édition") == "Coordination d'édition")
    #expect(labels.label("l'art") == "l'art" && labels.label("R&D") == "R&D")
    #expect(labels.doubledApostrophes == 1)
  }
}
