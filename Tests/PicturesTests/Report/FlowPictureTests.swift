import Foundation
import Pictures
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct FlowPictureTests {
  private let picture = FlowPicture(
    [
      .init(from: "A & B", to: "C", persons: 3, label: "3"),
      .init(from: "A & B", to: "D", persons: 1, label: "1"),
      .init(from: "E", to: "D", persons: nil, label: "•"),
    ], title: "Flux")

  @Test func `a band is as wide as its people`() throws {
    // Twelve lengths a person while there is room; each side has one bar a job.
    let svg = picture.svg
    #expect(svg.components(separatedBy: "<path ").count == 4)
    #expect(svg.components(separatedBy: "<rect ").count == 5)
    #expect(svg.contains("height=\"48\"") && svg.contains("height=\"36\""))
    #expect(svg.contains("height=\"24\""))
  }

  @Test func `it is valid XML with its words in it`() throws {
    let parser = XMLParser(data: Data(picture.svg.utf8))
    #expect(parser.parse())
    #expect(picture.svg.contains("role=\"img\"") && picture.svg.contains("<title>Flux</title>"))
    #expect(picture.words == "A & B → C : 3 ; A & B → D : 1 ; E → D : •")
  }

  @Test func `very many people still fit on the page`() throws {
    let many = FlowPicture(
      [.init(from: "A", to: "B", persons: 100_000, label: "100 000")], title: "Flux")
    #expect(many.svg.contains("height=\"360\""))
    #expect(FlowPicture([], title: "Flux").svg.contains("viewBox=\"0 0 760 24\""))
  }
}
