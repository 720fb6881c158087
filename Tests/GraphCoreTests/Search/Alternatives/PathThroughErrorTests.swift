import GraphCore
import TestSupport
import Testing

struct PathThroughErrorTests {
  @Test func `an error says what is wrong and what to do`() {
    #expect(
      "\(PathThroughError.tooManyBeginnings(limit: 9))"
        == "more than 9 beginnings of paths would have to be kept; pass fewer vertices, give their "
        + "order, avoid some vertices, or raise the limit")
  }
}
