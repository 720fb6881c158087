import Careers
import Foundation
import TestSupport
import Testing

@testable import Pictures

#if canImport(FoundationXML)
import FoundationXML
#endif

struct SVGPainterTests {
  private let scene = CareerMap.whole(.shipped, maxDoubt: .asked).scene(words: .sample)

  private func isXML(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }

  @Test(arguments: Theme.allCases, Paper.allCases)
  func `the file is well-formed and says what it shows`(theme: Theme, paper: Paper) {
    let text = SVGPainter(theme: theme, paper: paper).text(scene)
    #expect(isXML(text))
    #expect(text.contains(#"role="img" aria-labelledby="title desc""#))
    #expect(text.contains(#"<title id="title">Titre</title>"#))
    #expect(text.contains(#"<desc id="desc">Sous-titre. Source : nous</desc>"#))
    #expect(text.contains("sha256 2417cf9a"))
  }

  @Test func `nothing comes from outside`() {
    let text = SVGPainter().text(scene)
    #expect(!text.contains("href") && !text.contains("url(") && !text.contains("@import"))
    #expect(text.split(separator: "http").count == 2)
  }

  @Test func `words are words, each thing has a tooltip`() {
    let text = SVGPainter().text(scene)
    #expect(text.contains(">Testeur</text>"))
    #expect(text.contains("<title>3.3 Testeur"))
    #expect(text.contains(#"data-move="3.3 → 3.2""#))
    #expect(text.contains("textLength="))
  }

  @Test func `doubt is told by dashes`() {
    let text = SVGPainter().text(
      CareerMap.whole(.shipped, maxDoubt: .partial).scene(words: .sample))
    for dashes in ["9 4", "4 3", "0.1 3.8"] {
      #expect(text.contains(#"stroke-dasharray="\#(dashes)""#))
    }
  }

  @Test func `a page has its size in millimetres`() {
    #expect(SVGPainter(paper: .a3).text(scene).contains(#"width="400mm" height="277mm""#))
    #expect(SVGPainter(paper: .a4).text(scene).contains(#"width="277mm" height="190mm""#))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever the names, the file is well-formed`(seed: UInt64) throws {
    let nomenclature = try RandomMap(seed: seed).nomenclature
    let scene = CareerMap.whole(nomenclature, maxDoubt: .partial).scene(words: .sample)
    #expect(isXML(SVGPainter().text(scene)))
  }
}
