import GraphCore
import TestSupport
import Testing

struct CostSummaryTests {
  @Test func `the largest and the mean`() {
    #expect(CostSummary(of: [1, 2, 6]).largest == 6)
    #expect(CostSummary(of: [1, 2, 6]).mean == 3)
  }

  @Test func `no cost at all counts as 0`() {
    #expect(CostSummary(of: []).largest == 0)
    #expect(CostSummary(of: []).mean == 0)
  }

  @Test func `a graph turned round has the same`() throws {
    var builder = GraphBuilder(vertexCount: 2)
    builder.addEdge(from: VertexID(0), to: VertexID(1), cost: 5)
    let graph = try builder.freeze()
    #expect(graph.costSummary == CostSummary(of: [5]))
    #expect(graph.reversed().costSummary == graph.costSummary)
  }
}
