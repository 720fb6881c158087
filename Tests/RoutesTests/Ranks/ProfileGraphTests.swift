import Careers
import TestSupport
import Testing

@testable import Routes

struct ProfileGraphTests {
  @Test func `only profiles and what joins them is left`() {
    let theatre = SampleNomenclature.theatre
    let graph = ProfileGraph(theatre)
    #expect(graph.profiles == theatre.profiles.map(\.id))
    #expect(graph.nomenclature.moves + graph.outsideMoves != [])
    #expect(graph.nomenclature.moves.count + graph.outsideMoves.count == theatre.moves.count)
    #expect(
      graph.outsideMoves.allSatisfy { $0.from.text.hasPrefix("x-") || $0.to.text.hasPrefix("x-") })
    #expect(graph.outsideName("x-cinema") == "cinéma")
    #expect(graph.nomenclature.openDoors == theatre.openDoors)
  }
}
