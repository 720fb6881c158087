import GraphCore
import TestSupport
import Testing

struct DepthFirstSearchTests {
  @Test func `a walk goes on from the vertex met last`() throws {
    let graph = try EdgeList(5, [(0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 4, 1)]).freeze()
    let forest = graph.depthFirstForest(from: [0])
    #expect(forest.preorder == [0, 1, 3, 2, 4])
    #expect(forest.postorder == [3, 1, 4, 2, 0])
  }

  @Test func `edges are followed in the order of adding`() throws {
    let graph = try EdgeList(3, [(0, 2, 1), (0, 1, 1)]).freeze()
    #expect(graph.depthFirstForest(from: [0]).preorder == [0, 2, 1])
  }

  @Test func `roots come as given, unless reached before`() throws {
    let graph = try EdgeList(4, [(2, 0, 1), (1, 3, 1)]).freeze()
    #expect(graph.depthFirstForest(from: [2, 0, 1, 2]).preorder == [2, 0, 1, 3])
    #expect(graph.depthFirstForest().preorder == [0, 1, 3, 2])
    #expect(graph.depthFirstForest(from: []).preorder.isEmpty)
  }

  @Test func `backward it walks against the edges`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    #expect(graph.depthFirstForest(from: [2], direction: .backward).preorder == [2, 1, 0])
  }

  @Test func `avoided vertices and edges are kept off`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (0, 3, 1)]).freeze()
    #expect(graph.depthFirstForest(from: [0], avoiding: [1]).preorder == [0, 3])
    #expect(graph.depthFirstForest(from: [0], avoidingEdges: [0]).preorder == [0, 3])
    #expect(graph.depthFirstForest(avoiding: [0]).preorder == [1, 2, 3])
  }

  @Test func `a chain of 100 000 vertices is walked to its end`() throws {
    let count = 100_000
    var builder = GraphBuilder(vertexCount: count)
    for index in 1..<count {
      builder.addEdge(from: VertexID(index - 1), to: VertexID(index))
    }
    let forest = try builder.freeze().depthFirstForest()
    #expect(forest.preorder.last == VertexID(count - 1))
    #expect(forest.postorder.first == VertexID(count - 1))
  }

  @Test func `an unknown root stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.depthFirstForest(from: [VertexID(2)])
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `orders and kinds are those of the recursive walk`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 5 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let roots =
      seed % 2 == 0
      ? Array(graph.vertices) : graph.vertices.filter { $0.index % 4 == 1 }.reversed()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    for direction in Direction.allCases {
      let forest = graph.depthFirstForest(
        from: roots, direction: direction, avoiding: avoided, avoidingEdges: closed)
      let walk = BruteForce.DepthFirstWalk(
        in: graph, from: roots, direction: direction, avoiding: avoided, avoidingEdges: closed)
      #expect(forest.preorder == walk.preorder, "\(direction): \(random)")
      #expect(forest.postorder == walk.postorder, "\(direction): \(random)")
      #expect(
        graph.edges.map { forest.kind(of: $0) } == graph.edges.map { walk.kinds[$0] },
        "\(direction): \(random)")
    }
  }
}
