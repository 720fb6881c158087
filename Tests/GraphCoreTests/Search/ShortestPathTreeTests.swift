import GraphCore
import TestSupport
import Testing

struct ShortestPathTreeTests {
  @Test func `a tree answers how far and which way`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (0, 2, 2)]).freeze()
    let tree = graph.shortestPathTree(from: 0)
    #expect(tree.source == 0)
    #expect(graph.vertices.map { tree.distance(to: $0) } == [0, 1, 2, nil])
    #expect(graph.vertices.map { tree.hops(to: $0) } == [0, 1, 1, nil])
    #expect(tree.path(to: 0) == Path(at: 0))
    #expect(tree.path(to: 2)?.edges == [2])
    #expect(tree.path(to: 3) == nil)
  }

  @Test func `vertices come by distance, then hops, then number`() throws {
    let graph = try EdgeList(
      6, [(0, 5, 1), (0, 4, 1), (0, 3, 0), (3, 2, 1), (0, 1, 7)]
    ).freeze()
    #expect(graph.shortestPathTree(from: 0).vertices == [0, 3, 4, 5, 2, 1])
  }

  /// Two ways that meet one vertex before the end: the first difference decides.
  @Test func `the way to a vertex is smallest from its beginning`() throws {
    // By 0 2 3 6 or by 0 1 4 6: at v6, v3 is the smaller previous vertex but the wrong one.
    let graph = try EdgeList(
      7, [(0, 2, 1), (2, 3, 1), (3, 6, 1), (0, 1, 1), (1, 4, 1), (4, 6, 1)]
    ).freeze()
    #expect(graph.shortestPathTree(from: 0).path(to: 6)?.vertices == [0, 1, 4, 6])
  }

  /// The two searches settle ties in unrelated ways, so agreement is not an accident.
  @Test(arguments: UInt64(0)..<70)
  func `a tree gives the same paths as single questions`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    var workspace = SearchWorkspace(for: graph)
    let tree = graph.shortestPathTree(from: 0)
    for target in graph.vertices {
      let path = graph.shortestPath(from: 0, to: target, using: &workspace)
      #expect(tree.path(to: target) == path, "to \(target): \(random)")
      #expect(tree.distance(to: target) == path?.cost, "to \(target): \(random)")
      #expect(tree.hops(to: target) == path?.edges.count, "to \(target): \(random)")
    }
    let keys = tree.vertices.map { (tree.distance(to: $0) ?? -1, tree.hops(to: $0) ?? -1, $0) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }, "\(random)")
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPathTree(from: VertexID(0)).distance(to: VertexID(2))
    }
  }
}
