import GraphCore
import TestSupport
import Testing

struct VertexSetSequenceTests {
  @Test func `vertices come in order, once each`() {
    let set: VertexSet = [200, 3, 64, 63, 3, 0]
    #expect(Array(set) == [0, 3, 63, 64, 200])
    #expect(set.count == 5)
  }

  @Test func `an empty set ends at once, even one with room`() {
    var set: VertexSet = [130]
    set.remove(130)
    #expect(Array(set) == [] && set.count == 0)
    #expect(Array(VertexSet()) == [] && VertexSet().count == 0)
  }

  @Test(arguments: UInt64(0)..<50)
  func `what goes in comes out`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let vertices = (0..<random.below(40)).map { _ in VertexID(random.below(300)) }
    let set = VertexSet(vertices)
    #expect(Array(set) == Set(vertices).sorted())
    #expect(set.count == Set(vertices).count)
    #expect(VertexSet(set) == set)
  }
}
