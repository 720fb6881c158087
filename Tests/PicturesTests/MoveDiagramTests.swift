import Careers
import TestSupport
import Testing

@testable import Pictures

struct MoveDiagramTests {
  private let theatre = SampleNomenclature.theatre
  private let doubts = ["nommée", "par catégorie", "demandée", "partielle"]

  @Test func `every move is drawn once, with its doubt as a line`() {
    let moves = theatre.moves(from: "1.1")
    let diagram = MoveDiagram(moves + moves, of: theatre, doubts: doubts)
    #expect(diagram.moves == moves)
    #expect(diagram.places.first == "1.1" && diagram.places.count == moves.count + 1)
    let edges = diagram.dot.text.split(separator: "\n").filter { $0.contains(" -> ") }
    #expect(edges.count == moves.count && edges.contains { $0.contains("style=\"dashed\"") })
    #expect(diagram.mermaid.text.split(separator: "\n").count { $0.contains("-->") } == moves.count)
  }

  @Test func `places without a move are there too`() {
    let diagram = MoveDiagram([], places: ["2.3"], of: theatre, doubts: doubts)
    #expect(diagram.dot.text.contains("\"2.3\" [label=\"2.3 "))
    #expect(diagram.mermaid.text.contains("m0[\"2.3 "))
  }

  @Test func `a supposed move is drawn as the most doubtful, without words`() {
    let supposed = Move(supposedFrom: "1.1", to: "2.3")
    let diagram = MoveDiagram([supposed], of: theatre, doubts: doubts)
    #expect(diagram.dot.text.contains("style=\"dotted\""))
    #expect(!diagram.mermaid.text.contains("|"))
  }
}
