import GraphCore
import TestSupport
import Testing

struct SubgraphTests {
  private func graph() throws -> Graph {
    try EdgeList(4, [(0, 1, 1), (1, 3, 2), (3, 1, 3), (3, 3, 4), (1, 2, 5), (1, 3, 6)]).freeze()
  }

  @Test func `some vertices with all edges between them`() throws {
    let part = try graph().subgraph(of: [3, 1])
    #expect(part.graph.vertexCount == 2)
    #expect(part.graph.edges.map { part.originalEdge(of: $0) } == [1, 2, 3, 5])
    #expect(part.graph.edges.map { part.graph.cost(of: $0) } == [2, 3, 4, 6])
    #expect(part.graph.vertices.map { part.originalVertex(of: $0) } == [1, 3])
    #expect((0..<4).map { part.vertex(for: VertexID($0)) } == [nil, 0, nil, 1])
    #expect((0..<6).map { part.edge(for: EdgeID($0)) } == [nil, 0, 1, 2, nil, 3])
    #expect(part.original.edgeCount == 6)
  }

  @Test func `all vertices with some edges`() throws {
    let graph = try graph()
    let part = graph.filteringEdges { graph.cost(of: $0) > 2 }
    #expect(part.graph.vertexCount == 4)
    #expect(part.graph.edges.map { part.originalEdge(of: $0) } == [2, 3, 4, 5])
    #expect(part.vertex(for: 2) == 2 && part.originalVertex(of: 3) == 3)
    #expect(part.edge(for: 1) == nil && part.edge(for: 4) == 2)
  }

  @Test func `a condition that throws ends the copy`() throws {
    struct Refusal: Error {}
    let graph = try graph()
    #expect(throws: Refusal.self) {
      try graph.filteringEdges { _ throws(Refusal) in throw Refusal() }
    }
  }

  @Test func `paths of the part are paths of the whole`() throws {
    let part = try graph().subgraph(of: [1, 3])
    let path = try #require(part.graph.shortestPath(from: 1, to: 0))
    #expect(part.originalPath(of: path) == Path([2], in: part.original))
    #expect(part.originalPath(of: Path(at: 1)) == Path(at: 3))
  }

  @Test func `nothing is a part of everything`() throws {
    let part = try graph().subgraph(of: [])
    #expect(part.graph.vertexCount == 0 && part.graph.edgeCount == 0)
    #expect(part.vertex(for: 0) == nil)
  }

  /// What is asked of the part is what is asked of the whole when the rest is avoided.
  @Test(arguments: UInt64(0)..<210)
  func `a part answers as the whole does when the rest is avoided`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    let kept = VertexSet(graph.vertices.filter { _ in chance.below(4) > 0 })
    let avoided = VertexSet(graph.vertices.filter { !kept.contains($0) })
    let part = graph.subgraph(of: kept)
    for source in kept {
      for target in kept {
        let ends = try (
          #require(part.vertex(for: source)), #require(part.vertex(for: target))
        )
        let path = part.graph.shortestPath(from: ends.0, to: ends.1)
        #expect(
          path.map { part.originalPath(of: $0) }
            == graph.shortestPath(from: source, to: target, avoiding: avoided), "\(random)")
      }
    }
  }

  @Test func `a vertex that is not in the graph stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().subgraph(of: [VertexID(0), VertexID(2)])
    }
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.subgraph(of: [VertexID(0)]).vertex(for: VertexID(2))
    }
  }
}
