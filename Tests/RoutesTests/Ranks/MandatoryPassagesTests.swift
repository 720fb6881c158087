import Careers
import TestSupport
import Testing

@testable import Routes

struct MandatoryPassagesTests {
  /// Against every way: a passage is on all of them.
  @Test(arguments: 1...40)
  func `a passage is on every way of those that depend on it`(seed: UInt64) throws {
    let graph = ProfileGraph(try RandomNomenclature(seed: seed).nomenclature)
    for target in graph.profiles {
      let passages = MandatoryPassages(towards: target, in: graph)
      for origin in graph.profiles where origin != target {
        let ways = graph.nomenclature.everyWay(from: origin, to: target)
        #expect(passages.origins.contains(origin) == !ways.isEmpty)
        for passage in graph.profiles where passage != origin && passage != target {
          let isOnAll =
            !ways.isEmpty && ways.allSatisfy { way in way.contains { $0.to == passage } }
          let stop = passages.stops.first { $0.place == passage }
          #expect((stop?.dependents.contains(origin) == true) == isOnAll)
        }
      }
    }
  }

  @Test func `the passage that the most depend on comes first`() {
    let stops = MandatoryPassages(
      towards: "10.2", in: ProfileGraph(SampleNomenclature.theatre)
    ).stops
    #expect(stops.first?.place == "10.1")
    #expect(stops.first?.dependents.contains("1.1") == true)
    #expect(zip(stops, stops.dropFirst()).allSatisfy { $0.dependents.count >= $1.dependents.count })
  }
}
