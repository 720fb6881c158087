import GraphCore
import TestSupport
import Testing

struct EdgeFilterTests {
  @Test func `a filter keeps all but some, or some and no others`() {
    let bits = BitSet([1, 70])
    #expect(!EdgeFilter(leavingOut: bits).keeps(1))
    #expect(EdgeFilter(leavingOut: bits).keeps(2) && EdgeFilter(leavingOut: bits).keeps(500))
    #expect(EdgeFilter(only: bits).keeps(70))
    #expect(!EdgeFilter(only: bits).keeps(0) && !EdgeFilter(only: bits).keeps(500))
  }
}
