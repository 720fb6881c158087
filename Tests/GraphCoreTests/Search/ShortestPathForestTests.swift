import GraphCore
import TestSupport
import Testing

struct ShortestPathForestTests {
  @Test func `each vertex belongs to its nearest root`() throws {
    let graph = try EdgeList(5, [(0, 2, 5), (1, 2, 1), (2, 3, 1), (0, 4, 1)]).freeze()
    let forest = graph.shortestPathForest(from: [0, 1])
    #expect(forest.direction == .forward)
    #expect(forest.vertices == [0, 1, 2, 4, 3])
    #expect(graph.vertices.map { forest.root(of: $0) } == [0, 1, 1, 1, 0])
    #expect(graph.vertices.map { forest.distance(to: $0) } == [0, 0, 1, 2, 1])
    #expect(graph.vertices.map { forest.hops(to: $0) } == [0, 0, 1, 2, 1])
    #expect(forest.path(to: 3)?.vertices == [1, 2, 3])
    #expect(forest.path(to: 0) == Path(at: 0))
  }

  @Test func `of equally near roots the smaller wins, in whatever order they are given`() throws {
    let graph = try EdgeList(4, [(1, 2, 1), (0, 2, 1)]).freeze()
    #expect(graph.shortestPathForest(from: [1, 0, 1]).path(to: 2)?.edges == [1])
    #expect(graph.shortestPathForest(from: [0, 1]).root(of: 2) == 0)
    #expect(graph.shortestPathForest(from: [0, 1]).root(of: 3) == nil)
  }

  @Test func `backward it leads to the nearest goal`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (1, 3, 1)]).freeze()
    let forest = graph.shortestPathForest(from: [3, 2], direction: .backward)
    #expect(forest.path(to: 0)?.vertices == [0, 1, 2])
    #expect(forest.root(of: 0) == 2)
  }

  @Test func `no root, or none that may be used, reaches nothing`() throws {
    let graph = try EdgeList(2, [(0, 1, 1)]).freeze()
    #expect(graph.shortestPathForest(from: []).vertices.isEmpty)
    #expect(graph.shortestPathForest(from: [0], avoiding: [0]).vertices.isEmpty)
    #expect(graph.shortestPathForest(from: [0, 1], avoiding: [0]).vertices == [1])
  }

  @Test func `a limit of cost bounds what is reached`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (3, 2, 1)]).freeze()
    #expect(graph.shortestPathForest(from: [0, 3], withinCost: 1).vertices == [0, 3, 1, 2])
    #expect(graph.shortestPathForest(from: [0], withinCost: 0).vertices == [0])
  }

  @Test func `an unknown root stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPathForest(from: [VertexID(0), VertexID(2)])
    }
  }

  /// Exact, ties included: the first of all simple paths from all roots, in sorted order.
  @Test(arguments: UInt64(0)..<400)
  func `each path is the first of all paths of all roots`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let roots = graph.vertices.filter { ($0.index + Int(seed)) % 3 == 0 }.reversed() as [VertexID]
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    let limit = seed % 6 == 1 ? Double(seed % 4) : .infinity
    for direction in Direction.allCases {
      let forest = graph.shortestPathForest(
        from: roots, direction: direction, withinCost: limit, avoiding: avoided,
        avoidingEdges: closed)
      for vertex in graph.vertices {
        let all = roots.flatMap { root in
          BruteForce.simplePaths(
            in: graph, from: direction == .forward ? root : vertex,
            to: direction == .forward ? vertex : root, avoiding: avoided, avoidingEdges: closed)
        }
        let best = all.filter { $0.cost <= limit }.min()
        #expect(forest.path(to: vertex) == best, "\(vertex), \(direction): \(random)")
        #expect(forest.distance(to: vertex) == best?.cost, "\(vertex), \(direction): \(random)")
        #expect(forest.hops(to: vertex) == best?.edges.count, "\(vertex), \(direction): \(random)")
        let root = direction == .forward ? best?.source : best?.target
        #expect(forest.root(of: vertex) == root, "\(vertex), \(direction): \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<35)
  func `one root gives the tree, and backward the answers of single questions`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    let tree = graph.shortestPathTree(from: 0)
    let forest = graph.shortestPathForest(from: [0])
    let back = graph.shortestPathForest(from: [0], direction: .backward)
    #expect(forest.vertices == tree.vertices, "\(random)")
    for vertex in graph.vertices {
      #expect(forest.path(to: vertex) == tree.path(to: vertex), "\(vertex): \(random)")
      let path = graph.shortestPath(from: vertex, to: 0)
      #expect(back.path(to: vertex) == path, "\(vertex): \(random)")
      #expect(back.distance(to: vertex) == path?.cost, "\(vertex): \(random)")
    }
  }
}
