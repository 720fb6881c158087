import TestSupport
import Testing

@testable import GraphCore

struct PathMeasureTests {
  @Test(arguments: [([1.0, 1], true), ([0, 0], true), ([1, 2], false), ([], true)])
  func `a graph knows whether all costs are equal`(costs: [Double], isTrue: Bool) throws {
    let graph = try EdgeList(2, costs.map { (0, 1, $0) }).freeze()
    #expect(graph.hasEqualCosts == isTrue)
  }
}
