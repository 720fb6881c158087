import GraphCore
import TestSupport
import Testing

struct FlowFailureTests {
  @Test func `a failure says what is wrong and what to do`() throws {
    #expect(
      FlowFailure.unbalanced(surplus: -2).description
        == "the supplies add up to -2; they must add up to 0")
    #expect(
      FlowFailure.unbounded([1, 4]).description
        == "nothing limits the flow along [e1, e4]; give one of these edges a capacity")
    #expect(
      FlowFailure.suppliesTooLarge(limit: 7).description
        == "the supplies add up to more than 7; count in a larger unit")
    let refused = FlowNetworkError.tooManyEdges(count: 3, limit: 2)
    #expect(FlowFailure.refused(refused).description == refused.description)
    #expect(
      FlowFailure.costTooLarge.description
        == "the flow costs more than 9223372036854775807; count costs in a larger unit")
  }

  @Test func `a shortage names the bottleneck`() throws {
    let network = try FlowList(3, [(0, 1, 0...4, 0), (1, 2, 0...3, 0)]).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.feasibleFlow(supplies: [4, 0, -4])
    }
    #expect(
      error?.description
        == "some vertices need 4 and can be brought 3 at most; "
        + "raise the capacity of one of [e1] or ask for less")
  }
}
