import GraphCore
import TestSupport
import Testing

struct CondensationTests {
  @Test func `components become vertices, and the cheapest edge stands for all`() throws {
    let graph = try EdgeList(
      3, [(0, 1, 1), (1, 0, 1), (1, 2, 5), (0, 2, 4), (1, 2, 4), (2, 2, 1)]
    ).freeze()
    let condensation = graph.condensation()
    #expect(condensation.components.map(Array.init) == [[0, 1], [2]])
    #expect(condensation.graph.vertexCount == 2)
    #expect(condensation.graph.edgeCount == 1)
    #expect(condensation.originalEdge(of: 0) == 3)
    #expect(condensation.graph.cost(of: 0) == 4)
    #expect(condensation.vertex(for: 1) == 0 && condensation.vertex(for: 2) == 1)
  }

  @Test(arguments: UInt64(0)..<350)
  func `edges are the pairs that edges join, in order`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let condensation = graph.condensation()
    let components = condensation.components
    var best: [[Int]: EdgeID] = [:]
    for edge in graph.edges {
      let source = components.component(of: graph.source(of: edge))
      let target = components.component(of: graph.target(of: edge))
      guard source != target else { continue }
      if let before = best[[source, target]], graph.cost(of: before) <= graph.cost(of: edge) {
        continue
      }
      best[[source, target]] = edge
    }
    let pairs = best.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let small = condensation.graph
    #expect(
      small.edges.map { [small.source(of: $0).index, small.target(of: $0).index] } == pairs,
      "\(random)")
    #expect(
      small.edges.map { condensation.originalEdge(of: $0) } == pairs.map { best[$0] }, "\(random)")
    #expect(
      small.edges.map { small.cost(of: $0) } == pairs.compactMap { best[$0].map(graph.cost(of:)) })
    #expect(small.isAcyclic, "\(random)")
  }
}
