import GraphCore
import TestSupport
import Testing

struct TopologicalOrderTests {
  @Test func `the smallest vertex that can comes first`() throws {
    let graph = try EdgeList(3, [(2, 0, 1), (1, 0, 1)]).freeze()
    #expect(graph.topologicalOrder() == .order([1, 2, 0]))
    #expect(graph.topologicalOrder().vertices == [1, 2, 0])
    #expect(graph.topologicalOrder().cycle == nil)
    #expect(graph.isAcyclic)
  }

  @Test func `a cycle is shown, from its smallest vertex`() throws {
    // v3 leads into the cycle v4, v1, v2, and v0 out of it.
    let graph = try EdgeList(
      5, [(3, 4, 1), (4, 1, 1), (1, 2, 1), (2, 4, 1), (2, 0, 1)]
    ).freeze()
    let order = graph.topologicalOrder()
    #expect(order.vertices == nil)
    #expect(order.cycle?.vertices == [1, 2, 4, 1])
    #expect(order.cycle?.edges == [2, 3, 1])
    #expect(!graph.isAcyclic)
  }

  @Test func `a self-loop is a cycle`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (1, 1, 1)]).freeze()
    #expect(graph.topologicalOrder().cycle?.vertices == [1, 1])
  }

  @Test func `nothing is in order`() throws {
    #expect(try EdgeList(0, []).freeze().topologicalOrder() == .order([]))
  }

  private func check(_ list: EdgeList) throws {
    let graph = try list.freeze()
    let order = graph.topologicalOrder()
    #expect(order.vertices == BruteForce.topologicalOrder(in: graph), "\(list)")
    guard let cycle = order.cycle else { return }
    #expect(!cycle.edges.isEmpty && cycle.source == cycle.target, "\(list)")
    #expect(Set(cycle.vertices).count == cycle.edges.count, "\(list)")
    #expect(cycle.vertices.min() == cycle.source, "\(list)")
  }

  @Test func `there is an order or a cycle, in every graph of 4 vertices`() throws {
    for list in EveryGraph(vertexCount: 4) {
      try check(list)
    }
  }

  @Test(arguments: UInt64(0)..<350)
  func `there is an order or a cycle`(seed: UInt64) throws {
    try check(RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny).edges)
  }
}
