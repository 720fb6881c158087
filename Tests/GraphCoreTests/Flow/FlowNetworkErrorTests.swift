import GraphCore
import TestSupport
import Testing

struct FlowNetworkErrorTests {
  @Test func `an error says what is wrong and what to do`() {
    let limit = 9
    #expect(
      FlowNetworkError.boundsMakeNoSense(edge: 3, source: 1, target: 2, lowerBound: 4, capacity: 2)
        .description
        == "edge e3 from v1 to v2 must carry at least 4 and at most 2; "
        + "give bounds from 0 up, the lower one first")
    #expect(
      FlowNetworkError.boundsMakeNoSense(
        edge: 3, source: 1, target: 2, lowerBound: -4, capacity: nil
      ).description.contains("at least -4 and at most any number"))
    #expect(
      FlowNetworkError.capacitiesTooLarge(edge: 3, source: 1, target: 2, limit: limit).description
        == "the capacities up to edge e3 from v1 to v2 add up to more than 9; "
        + "give nil as the capacity of an edge that nothing limits")
    #expect(
      FlowNetworkError.costTooLarge(edge: 3, source: 1, target: 2, cost: -10, limit: limit)
        .description
        == "edge e3 from v1 to v2 has the cost -10, beyond 9, the most for a network of this size; "
        + "count in a larger unit")
    #expect(
      FlowNetworkError.tooManyVertices(count: 10, limit: limit).description
        == "10 vertices are more than the 9 a network can hold; split the network")
    #expect(
      FlowNetworkError.tooManyEdges(count: 10, limit: limit).description
        == "10 edges are more than the 9 a network can hold; split the network")
  }
}
