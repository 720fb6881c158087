import Careers
import Foundation
import TestSupport
import Testing

@testable import Pictures

struct DOTPainterTests {
  private let scene = CareerMap.whole(.shipped, maxDoubt: .partial).scene(words: .sample)

  private func text(_ scene: Scene) -> String { DOTPainter().document(scene).text }

  @Test func `every place and every move is in the file once, under its code`() {
    let lines = text(scene).split(separator: "\n")
    let nomenclature = Nomenclature.shipped
    for place in nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id) {
      #expect(lines.count { $0.hasPrefix("  \"\(place)\" [") } == 1)
    }
    for move in nomenclature.moves {
      #expect(lines.count { $0.hasPrefix("  \"\(move.from)\" -> \"\(move.to)\" [") } == 1)
    }
  }

  @Test func `provenance stands in comments and in an attribute, evidence in tooltips`() {
    let text = text(scene)
    #expect(text.hasPrefix("// Titre\n// Source : nous\n// sha256 2417cf9a\n"))
    #expect(text.contains(#"comment="sha256 2417cf9a""#))
    #expect(text.contains("fiche 1.1, l. 490-491 : « peut évoluer vers »"))
    #expect(text.contains(#"class="move doubt3""#))
  }

  @Test func `places whose codes DOT cannot write get numbers`() throws {
    var parts = Nomenclature.shipped.parts
    parts.profiles.append(Profile(id: PlaceID("métier nº 1"), name: "Neuf", family: "1"))
    let map = CareerMap.whole(try Nomenclature(parts), maxDoubt: .named)
    let text = text(map.scene(words: .sample))
    #expect(text.contains("\"n0\" [") && !text.contains("\"1.1\" ["))
  }

  @Test func `a place may be called as our words are`() throws {
    var parts = Nomenclature.shipped.parts
    parts.profiles.append(Profile(id: PlaceID("page-words-0"), name: "Neuf", family: "1"))
    let map = CareerMap.whole(try Nomenclature(parts), maxDoubt: .named)
    #expect(text(map.scene(words: .sample)).contains("\"page_-words-0\" ["))
  }

  @Test func `the same bytes twice`() {
    #expect(text(scene) == text(scene))
  }

  @Test(
    .enabled(if: GraphvizProbe.isInstalled, "needs `dot` in PATH (apt-get install graphviz)"))
  func `plain dot draws each line where we put it`() throws {
    let dot = try #require(Program.installed("dot"))
    let ours = text(scene)
    let run = try dot.run(["-Tplain"], input: Data(ours.utf8))
    #expect(run.code == 0)
    let drawn = drawnSplines(run.output)
    let given = givenSplines(ours)
    #expect(drawn.keys.sorted() == given.keys.sorted())
    #expect(given.count >= Nomenclature.shipped.moves.count)
    // Graphviz may move the whole picture, so only distances from the first line are compared.
    let first = try #require(given.keys.min())
    let shift = zip(drawn[first] ?? [], given[first] ?? []).map { $0.0 - $0.1 }
    for (edge, expected) in given {
      let line = try #require(drawn[edge])
      #expect(line.count == expected.count)
      for (index, pair) in zip(line, expected).enumerated() {
        #expect(abs(pair.0 - pair.1 - shift[index % 2]) < 0.2, "\(edge)")
      }
    }
  }

  @Test(
    .enabled(if: GraphvizProbe.isInstalled, "needs `dot` in PATH (apt-get install graphviz)"),
    arguments: 0..<8 as Range<UInt64>)
  func `Graphviz takes every map`(seed: UInt64) throws {
    let nomenclature = try RandomMap(seed: seed).nomenclature
    let dot = try #require(Program.installed("dot"))
    for map in [
      CareerMap.whole(nomenclature, maxDoubt: .partial),
      CareerMap.families(nomenclature, maxDoubt: .partial),
    ] {
      let run = try dot.run(["-Tcanon"], input: Data(text(map.scene(words: .sample)).utf8))
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    }
  }

  /// The numbers of each edge's spline in our file, in points, by the edge's ends.
  private func givenSplines(_ text: String) -> [String: [Double]] {
    text.split(separator: "\n").reduce(into: [:]) { splines, line in
      guard let match = line.firstMatch(of: /^  "([^"]+)" -> "([^"]+)" .*pos="(?:e,\S+ )?([^"]*)"/)
      else { return }
      splines[match.1 + " " + match.2] =
        match.3.split { $0 == "," || $0 == " " }.compactMap { Double($0) }
    }
  }

  /// The same as Graphviz drew them: `edge` tail head n, then n points in inches.
  private func drawnSplines(_ plain: String) -> [String: [Double]] {
    plain.split(separator: "\n").reduce(into: [:]) { splines, line in
      let words = line.split(separator: " ").map { $0.replacing("\"", with: "") }
      guard words.first == "edge", let count = Int(words[3]) else { return }
      splines[words[1] + " " + words[2]] =
        words[4..<4 + 2 * count].compactMap { Double($0).map { $0 * 72 } }
    }
  }
}
