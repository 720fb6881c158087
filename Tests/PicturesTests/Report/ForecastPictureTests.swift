import Foundation
import Pictures
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct ForecastPictureTests {
  private func picture(target: Double?, label: String?) -> ForecastPicture {
    ForecastPicture(
      [
        .init(
          title: "R&D <1>", values: [20, 15, 10], deviations: [0, 2, 3], target: target,
          labels: .init(first: "20", last: "10", target: label))
      ], title: "Prévision", legend: "Trait", axis: .init(first: "2025", last: "2027"))
  }

  private func texts(_ svg: String) -> [(y: Double, text: String)] {
    svg.matches(of: /<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)/).map {
      (Double($0.output.1) ?? .nan, String($0.output.2))
    }
  }

  @Test func `a chart has line, band, target and labels, and is well-formed`() throws {
    let svg = picture(target: 12, label: "cible 12").svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("R&amp;D &lt;1&gt;") && svg.contains("stroke-dasharray"))
    let words = texts(svg).map(\.text)
    for word in ["20", "10", "cible 12", "2025", "2027", "Trait"] {
      #expect(words.contains(word), "\(word)")
    }
    #expect(picture(target: nil, label: nil).svg.contains("stroke-dasharray") == false)
    #expect(picture(target: 12, label: "cible 12").words == "R&D <1> : 20 → 10 (cible 12)")
  }

  @Test(arguments: [10.0, 10.5, 9.5, 0, 23])
  func `the label of the target never lies upon the last number`(target: Double) throws {
    let labels = texts(picture(target: target, label: "cible").svg)
    let last = try #require(labels.last { $0.text == "10" })
    let other = try #require(labels.first { $0.text == "cible" })
    #expect(abs(last.y - other.y) >= 11.9)
  }

  @Test func `all that is drawn is inside its chart`() throws {
    let svg = picture(target: 40, label: "40").svg
    for match in svg.matches(of: /[ML]([0-9.]+) ([0-9.]+)/) {
      let (x, y) = (try #require(Double(match.output.1)), try #require(Double(match.output.2)))
      #expect((30...196).contains(x) && (36...92).contains(y))
    }
  }
}
