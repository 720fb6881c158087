import GraphCore
import TestSupport
import Testing

struct FreeCircleErrorTests {
  @Test func `an error says what is wrong and what to do`() {
    #expect(
      "\(FreeCircleError(edges: [4, 0]))"
        == "edges e4 e0 lead in a circle that costs nothing, so paths of equal cost cannot be "
        + "counted; list them, or give the circle a cost")
  }
}
