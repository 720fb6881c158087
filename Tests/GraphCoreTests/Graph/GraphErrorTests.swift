import GraphCore
import TestSupport
import Testing

struct GraphErrorTests {
  @Test(arguments: [
    (
      GraphError.costNegative(edge: 4, source: 1, target: 2, cost: -0.5),
      "edge e4 from v1 to v2 has the negative cost -0.5; give it a cost of 0 or more"
    ),
    (
      .costNotFinite(edge: 0, source: 1, target: 1, cost: .infinity),
      "edge e0 from v1 to v1 has the cost inf; give it a finite cost, or leave the edge out if it "
        + "cannot be taken"
    ),
    (
      .costNotExact(edge: 2, source: 0, target: 1, cost: 9_007_199_254_740_993),
      "edge e2 from v0 to v1 has the cost 9007199254740993, which would have to be rounded; keep "
        + "whole costs below 9007199254740992, or give a rounded one as Double"
    ),
    (
      .tooManyVertices(count: 3_000_000_000, limit: 2_147_483_647),
      "3000000000 vertices are more than the 2147483647 a graph can hold; split the graph"
    ),
    (
      .tooManyEdges(count: 3_000_000_000, limit: 2_147_483_647),
      "3000000000 edges are more than the 2147483647 a graph can hold; split the graph"
    ),
  ])
  func `an error says what is wrong and what to do`(error: GraphError, message: String) {
    #expect("\(error)" == message)
  }
}
