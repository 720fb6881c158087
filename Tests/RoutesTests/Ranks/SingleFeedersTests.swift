import Careers
import TestSupport
import Testing

@testable import Routes

struct SingleFeedersTests {
  @Test func `a move is single when no other leads where it leads`() {
    let graph = ProfileGraph(SampleNomenclature.theatre)
    let moves = SingleFeeders(graph).moves
    #expect(Set(moves.map(\.to)) == ["1.1", "1.9"])
    for move in moves {
      #expect(graph.nomenclature.moves(to: move.to) == [move])
    }
  }

  @Test(arguments: 1...30)
  func `who feeds the most alone comes first`(seed: UInt64) throws {
    let graph = ProfileGraph(try RandomNomenclature(seed: seed).nomenclature)
    let moves = SingleFeeders(graph).moves
    let counts = moves.map { move in moves.count { $0.from == move.from } }
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(moves.count == graph.profiles.count { graph.nomenclature.moves(to: $0).count == 1 })
  }
}
