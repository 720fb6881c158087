import GraphCore
import TestSupport
import Testing

struct SignedPathTreeTests {
  @Test func `a tree answers how far and which way`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).freeze()
    let tree = try graph.shortestPathTree(from: 0, costs: [4, -3, 2])
    #expect(tree.source == 0)
    #expect(tree.vertices == [0, 1, 2])
    #expect(graph.vertices.map { tree.distance(to: $0) } == [0, 4, 1, nil])
    #expect(graph.vertices.map { tree.hops(to: $0) } == [0, 1, 2, nil])
    #expect(graph.vertices.map { tree.edges(to: $0) } == [[], [0], [0, 1], nil])
  }

  @Test func `among equal paths the fewest edges win, then the smallest vertices, then edges`()
    throws
  {
    let graph = try EdgeList(
      5, [(0, 2, 1), (2, 4, 1), (0, 1, 1), (1, 4, 1), (1, 4, 1), (0, 3, 1), (3, 1, 1)]
    ).freeze()
    let tree = try graph.shortestPathTree(from: 0, costs: [-1, 1, 1, -1, -1, 0, 1])
    #expect(tree.edges(to: 4) == [2, 3])
    #expect(tree.edges(to: 1) == [2])
    #expect(tree.vertices == [0, 1, 2, 3, 4])
  }

  @Test func `circles for nothing are not walked`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (1, 1, 1)]).freeze()
    let tree = try graph.shortestPathTree(from: 0, costs: [5, -5, 1, 0])
    #expect(tree.edges(to: 2) == [0, 2])
    #expect(tree.edges(to: 0) == [])
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = try graph.shortestPathTree(from: VertexID(0), costs: []).distance(to: VertexID(2))
    }
  }
}
