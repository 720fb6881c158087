import Careers
import TestSupport
import Testing

@testable import Routes

struct RingsTests {
  @Test func `a ring is what comes back`() {
    let rings = Rings(ProfileGraph(SampleNomenclature.theatre)).rings
    #expect(rings == [["1.1", "1.9"], ["10.1", "10.2"]])
  }

  @Test(arguments: 1...30)
  func `two profiles are in one ring when each leads to the other`(seed: UInt64) throws {
    let graph = ProfileGraph(try RandomNomenclature(seed: seed).nomenclature)
    let rings = Rings(graph).rings
    for one in graph.profiles {
      for other in graph.profiles where other != one {
        let both = [(one, other), (other, one)].allSatisfy {
          !graph.nomenclature.everyWay(from: $0, to: $1).isEmpty
        }
        #expect(rings.contains { $0.contains(one) && $0.contains(other) } == both)
      }
    }
  }
}
