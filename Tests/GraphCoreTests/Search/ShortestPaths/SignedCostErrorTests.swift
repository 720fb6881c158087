import GraphCore
import TestSupport
import Testing

struct SignedCostErrorTests {
  @Test(arguments: [
    (
      SignedCostError.costNotFinite(edge: 4, source: 1, target: 2, cost: -.infinity),
      "edge e4 from v1 to v2 is given the cost -inf; give it a finite cost, or avoid the edge if "
        + "it cannot be taken"
    ),
    (
      .negativeCycle(edges: [2, 0], cost: -1.5),
      "edges e2 e0 lead in a circle of cost -1.5; no path is shortest where one can go round for "
        + "less than nothing"
    ),
  ])
  func `an error says what is wrong and what to do`(error: SignedCostError, message: String) {
    #expect("\(error)" == message)
  }
}
