import GraphCore
import TestSupport
import Testing

struct EdgeSetTests {
  @Test func `a set holds the edges put in`() {
    var set: EdgeSet = [3, 70, 3]
    #expect(set.contains(3) && set.contains(70))
    #expect(!set.contains(2) && !set.contains(71) && !set.contains(1_000_000))
    set.remove(3)
    set.insert(4)
    #expect(set == EdgeSet([70, 4]))
  }

  @Test func `an empty set holds nothing`() {
    #expect(EdgeSet().isEmpty)
    #expect(EdgeSet() == [])
    #expect(!EdgeSet().contains(0))
    #expect(!EdgeSet([0]).isEmpty)
  }
}
