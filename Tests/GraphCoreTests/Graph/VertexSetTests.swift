import GraphCore
import TestSupport
import Testing

struct VertexSetTests {
  @Test func `a set holds the vertices put in`() {
    var set: VertexSet = [3, 70, 3]
    #expect(set.contains(3) && set.contains(70))
    #expect(!set.contains(2) && !set.contains(71) && !set.contains(1_000_000))
    set.remove(3)
    set.insert(4)
    #expect(set == VertexSet([70, 4]))
  }

  @Test func `an empty set holds nothing`() {
    #expect(VertexSet().isEmpty)
    #expect(VertexSet() == [])
    #expect(!VertexSet().contains(0))
    #expect(!VertexSet([0]).isEmpty)
  }
}
