import TestSupport
import Testing

@testable import GraphCore

struct BucketSearchTests {
  @Test func `a plan is made where costs are alike, and not where they are not`() throws {
    #expect(BucketPlan(for: try EdgeList(2, [(0, 1, 3), (1, 0, 1)]).freeze()) != nil)
    #expect(BucketPlan(for: try EdgeList(2, [(0, 1, 0), (1, 0, 0)]).freeze()) == nil)
    #expect(BucketPlan(for: try EdgeList(2, []).freeze()) == nil)
    #expect(BucketPlan(for: try EdgeList(2, [(0, 1, 1e-300)]).freeze()) == nil)
    #expect(BucketPlan(for: try EdgeList(2, [(0, 1, 1e300)]).freeze()) == nil)
    let unequal = try EdgeList(2, [(0, 1, 1000)] + (0..<100).map { _ in (1, 0, 1) }).freeze()
    #expect(BucketPlan(for: unequal) == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `distances do not depend on how wide the buckets are`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, size: .medium).edges.freeze()
    let expected = graph.shortestPathTree(from: 0)
    for bucketsPerLargest in [0.01, 3, 10, 70] {
      let perUnit = bucketsPerLargest / max(1, graph.costSummary.largest)
      let count = Int(bucketsPerLargest) + 3
      var distances = [Double](repeating: .infinity, count: graph.vertexCount)
      var work = WorkCounter()
      let isDone = BucketSearch.run(
        from: 0, in: graph.outgoing, by: BucketPlan(perUnit: perUnit, count: count),
        withinCost: .infinity, avoiding: [], distances: &distances, counting: &work)
      #expect(isDone)
      for vertex in graph.vertices {
        #expect(expected.distance(to: vertex) ?? .infinity == distances[vertex.index])
      }
    }
  }

  /// Every vertex leads to all later ones, and the more steps the cheaper: in one bucket, distances
  /// fall once for each number of steps.
  @Test func `a search that looks at edges too often gives up`() throws {
    var builder = GraphBuilder(vertexCount: 80)
    for source in 0..<80 {
      for target in source + 1..<80 {
        let gap = Double(target - source)
        builder.addEdge(from: VertexID(source), to: VertexID(target), cost: gap * gap)
      }
    }
    let graph = try builder.freeze()
    var distances = [Double](repeating: .infinity, count: 80)
    var work = WorkCounter()
    let isDone = BucketSearch.run(
      from: 0, in: graph.outgoing, by: BucketPlan(perUnit: 1e-6, count: 3),
      withinCost: .infinity, avoiding: [], distances: &distances, counting: &work)
    #expect(!isDone)
    #expect(graph.distances(from: 0)[VertexID(79)] == 79)
  }
}
