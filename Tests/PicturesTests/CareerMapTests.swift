import Careers
import Foundation
import Pictures
import Routes
import TestSupport
import Testing

struct CareerMapTests {
  private let words = MapWords(
    title: "Titre", subtitle: "Sous-titre",
    doubts: ["nommée", "catégorie", "demandée", "partielle"],
    outside: "hors", colourRule: "règle", source: "Source : nous", sheet: "fiche")

  private var whole: String { CareerMap(.shipped, words: words).document.text }

  @Test func `every place and every move is on the map once`() {
    let lines = whole.split(separator: "\n")
    let nomenclature = Nomenclature.shipped
    for place in nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id) {
      #expect(lines.count { $0.hasPrefix("  \"\(place)\" [") } == 1)
    }
    for move in nomenclature.moves {
      #expect(lines.count { $0.hasPrefix("  \"\(move.from)\" -> \"\(move.to)\" [") } == 1)
    }
    #expect(lines.count { $0.contains("\" -> \"") } == nomenclature.moves.count)
  }

  @Test func `a move shows its doubt, its origin's colour and its evidence`() throws {
    let lines = whole.split(separator: "\n")
    let named = try #require(lines.first { $0.hasPrefix("  \"1.1\" -> \"1.6\"") })
    #expect(named.contains(#"style="solid""#) && named.contains(##"color="#361ABB""##))
    #expect(named.contains("fiche 1.1, l. 490-491 : « peut évoluer vers »"))
    let partial = try #require(lines.first { $0.hasPrefix("  \"4.9\" -> \"1.6\"") })
    #expect(partial.contains(#"style="dotted""#) && partial.contains(#"class="doubt3""#))
  }

  @Test func `title, legend, source and fingerprint are on every map`() {
    for part in [
      "Titre", "Sous-titre", "nommée", "partielle", "hors", "règle", "Source : nous", "2417cf9a",
    ] {
      #expect(whole.contains(part))
    }
  }

  @Test func `the legend names only what is drawn`() {
    let nomenclature = Nomenclature.shipped
    let move = nomenclature.moves(from: PlaceID("2.5"))[0]
    let route = Route([move], cost: 1, in: nomenclature)
    let text = CareerMap([route], of: nomenclature, words: words).document.text
    #expect(text.contains("nommée") && text.contains("2 Management de projets"))
    #expect(
      !text.contains("partielle") && !text.contains(">hors<") && !text.contains("3 Cycle de vie"))
  }

  @Test func `the best route is the stronger line and each step says its words`() throws {
    let careers = CareerGraph(.shipped)
    let routes = RouteFinder(careers).routes(from: PlaceID("3.3"), to: PlaceID("1.6"), atLeast: 2)
      .routes
    let text = CareerMap(routes, of: .shipped, words: words).document.text
    let lines = text.split(separator: "\n").filter { $0.contains("\" -> \"") }
    let best = routes[0].moves.map { "  \"\($0.from)\" -> \"\($0.to)\"" }
    for line in lines {
      #expect(line.contains(#"penwidth="4""#) == best.contains { line.hasPrefix($0) })
      #expect(line.contains("fiche"))
    }
    #expect(lines.count == Set(routes.flatMap(\.moves)).count)
  }

  @Test func `places whose codes DOT cannot write get numbers`() throws {
    let shipped = Nomenclature.shipped
    var parts = shipped.parts
    parts.profiles.append(Profile(id: PlaceID("métier nº 1"), name: "Neuf", family: "1"))
    let text = CareerMap(try Nomenclature(parts), words: words).document.text
    #expect(text.contains("\"n0\" [") && !text.contains("\"1.1\" ["))
  }

  @Test func `the same bytes twice`() {
    #expect(whole == CareerMap(.shipped, words: words).document.text)
  }

  @Test(
    .enabled(if: Program.installed("dot") != nil, "needs `dot` in PATH (apt-get install graphviz)"))
  func `Graphviz takes the whole map without a word`() throws {
    let dot = try #require(Program.installed("dot"))
    let run = try dot.run(["-Tcanon"], input: Data(whole.utf8))
    #expect(run.code == 0 && run.errors.isEmpty)
  }
}
