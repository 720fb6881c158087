import GraphCore
import TestSupport
import Testing

struct DepthFirstForestTests {
  @Test func `each edge has its part in the walk`() throws {
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 0, 1), (3, 1, 1), (2, 2, 1), (0, 1, 1)]
    ).freeze()
    let forest = graph.depthFirstForest()
    #expect(
      graph.edges.map { forest.kind(of: $0) } == [
        .tree, .tree, .forward, .back, .cross, .back, .forward,
      ])
    #expect(forest.entry(of: 2) == 1)
    #expect(forest.entry(of: 0) == nil)
  }

  @Test func `an edge not looked at has no part`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (2, 1, 1), (1, 0, 1)]).freeze()
    let forest = graph.depthFirstForest(from: [0], avoidingEdges: [2])
    #expect(graph.edges.map { forest.kind(of: $0) } == [.tree, nil, nil])
    #expect(graph.depthFirstForest(avoiding: [1]).kind(of: 0) == nil)
  }

  @Test func `a path is the way of the walk, not the shortest`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).freeze()
    let forest = graph.depthFirstForest(from: [0])
    #expect(forest.path(to: 2)?.edges == [0, 1])
    #expect(forest.path(to: 0) == Path(at: 0))
    #expect(forest.path(to: 3) == nil)
    let back = graph.depthFirstForest(from: [2], direction: .backward)
    #expect(back.direction == .backward)
    #expect(back.path(to: 0)?.edges == [0, 1])
  }

  @Test(arguments: UInt64(0)..<70)
  func `without a back edge the reversed postorder points onward, with one there is a circle`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let forest = graph.depthFirstForest()
    let places = graph.vertices.map { forest.postorder.lastIndex(of: $0) ?? -1 }
    let isOnward = graph.edges.allSatisfy {
      places[graph.source(of: $0).index] > places[graph.target(of: $0).index]
    }
    let backs = graph.edges.filter { forest.kind(of: $0) == .back }
    #expect(isOnward == backs.isEmpty, "\(random)")
    let circles = graph.edges.contains { edge in
      let (source, target) = (graph.source(of: edge), graph.target(of: edge))
      return !BruteForce.simplePaths(in: graph, from: target, to: source).isEmpty
    }
    #expect(circles == !backs.isEmpty, "\(random)")
  }

  @Test(arguments: UInt64(0)..<35)
  func `the walk's paths hold together`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    for direction in Direction.allCases {
      let forest = graph.depthFirstForest(from: [0, 1], direction: direction)
      for vertex in forest.preorder {
        let path = try #require(forest.path(to: vertex))
        let root = direction == .forward ? path.source : path.target
        let ends = direction == .forward ? (root, vertex) : (vertex, root)
        #expect(PathChecker.fault(of: path, in: graph, from: ends.0, to: ends.1) == nil)
        #expect(root == 0 || root == 1, "\(random)")
        #expect(path.edges.allSatisfy { forest.kind(of: $0) == .tree }, "\(random)")
      }
    }
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.depthFirstForest().entry(of: VertexID(2))
    }
  }
}
