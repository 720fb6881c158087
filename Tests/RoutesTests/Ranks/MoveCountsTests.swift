import Careers
import TestSupport
import Testing

@testable import Routes

struct MoveCountsTests {
  private let graph = ProfileGraph(SampleNomenclature.theatre)

  @Test func `moves are counted at both ends, outside ones not`() {
    let counts = MoveCounts(graph)
    let moves = graph.nomenclature.moves
    for stop in counts.stops {
      #expect(stop.outgoing == moves.count { $0.from == stop.place })
      #expect(stop.incoming == moves.count { $0.to == stop.place })
    }
    #expect(counts.stops.map(\.total).reduce(0, +) == 2 * moves.count)
    #expect(counts.hubs.first?.place == "10.1" && counts.hubs.allSatisfy { $0.total > 0 })
  }

  @Test func `gateways join families`() {
    let gateways = MoveCounts(graph).gateways
    // 1.2 → 10.1, 1.10 → 10.1 and 2.2 → 10.1 enter the management.
    let chief = gateways.first { $0.place == "10.1" }
    #expect(chief?.betweenFamilies == 3 && chief?.families == ["1", "2"])
    #expect(!gateways.contains { $0.place == "10.2" })
    #expect(
      zip(gateways, gateways.dropFirst()).allSatisfy { $0.betweenFamilies >= $1.betweenFamilies })
  }
}
