import GraphCore
import TestSupport
import Testing

struct HopBoundedPathsTests {
  @Test func `further edges buy cheaper paths`() throws {
    let graph = try EdgeList(
      5, [(0, 3, 9), (0, 1, 1), (1, 3, 4), (1, 2, 1), (2, 3, 1), (3, 0, 0)]
    ).freeze()
    let paths = graph.hopBoundedPaths(from: 0, withinHops: 9)
    #expect(paths.source == 0 && paths.maxHops == 9)
    #expect(paths.trades(at: 3).map(\.hops) == [1, 2, 3])
    #expect(paths.trades(at: 3).map(\.cost) == [9, 5, 3])
    #expect(paths.path(to: 3, withinHops: 0) == nil)
    #expect(paths.path(to: 3, withinHops: 1)?.edges == [0])
    #expect(paths.path(to: 3, withinHops: 2)?.edges == [1, 2])
    #expect(paths.path(to: 3)?.edges == [1, 3, 4])
    #expect(paths.distance(to: 3, withinHops: 2) == 5)
    #expect(paths.path(to: 0) == Path(at: 0))
    #expect(paths.trades(at: 0).map(\.hops) == [0])
    #expect(paths.trades(at: 4).isEmpty && paths.distance(to: 4) == nil)
  }

  @Test func `the limit is kept`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 9)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 0) == nil)
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 1)?.edges == [2])
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: Int.max)?.edges == [0, 1])
    #expect(graph.shortestPath(from: 2, to: 2, withinHops: 0) == Path(at: 2))
  }

  @Test func `an edge that buys nothing is no trade`() throws {
    let graph = try EdgeList(3, [(0, 2, 2), (0, 1, 1), (1, 2, 1)]).freeze()
    let paths = graph.hopBoundedPaths(from: 0, withinHops: 5)
    #expect(paths.trades(at: 2).map(\.hops) == [1])
  }

  @Test func `avoided vertices and edges are kept off`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 9)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 3, avoiding: [1])?.edges == [2])
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 3, avoidingEdges: [1])?.edges == [2])
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 3, avoiding: [0]) == nil)
    #expect(graph.shortestPath(from: 0, to: 2, withinHops: 3, avoiding: [2]) == nil)
  }

  /// Exact, ties included, for every number of edges.
  @Test(arguments: UInt64(0)..<500)
  func `the best within any number of edges is the first of all paths that have no more`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    for source in graph.vertices where source.index % 2 == Int(seed % 2) {
      let paths = graph.hopBoundedPaths(
        from: source, withinHops: 8, avoiding: avoided, avoidingEdges: closed)
      for target in graph.vertices {
        let all = BruteForce.simplePaths(
          in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed)
        for hops in 0...8 {
          let best = all.first { $0.edges.count <= hops }
          #expect(
            paths.path(to: target, withinHops: hops) == best, "\(target) in \(hops): \(random)")
          #expect(paths.distance(to: target, withinHops: hops) == best?.cost, "\(random)")
        }
        let gains = (0...8).filter { hops in
          all.first { $0.edges.count <= hops }?.edges.count == hops
        }
        #expect(paths.trades(at: target).map(\.hops) == gains, "\(target): \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<70)
  func `with edges enough it is the shortest path`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 5 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    let paths = graph.hopBoundedPaths(from: 0, withinHops: graph.vertexCount)
    let tree = graph.shortestPathTree(from: 0)
    for target in graph.vertices {
      #expect(paths.path(to: target) == tree.path(to: target), "\(target): \(random)")
    }
  }

  @Test func `a negative limit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.hopBoundedPaths(from: VertexID(0), withinHops: -1)
    }
  }

  @Test func `more edges than were looked at stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.hopBoundedPaths(from: VertexID(0), withinHops: 2)
        .path(to: VertexID(0), withinHops: 3)
    }
  }
}
