import GraphCore
import TestSupport
import Testing

/// Every sequence is cut by `prefix`, a little after its end: one without end must fail, not hang.
struct KShortestPathsTests {
  @Test func `paths come in order, ties by fewer edges`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 2)]).freeze()
    #expect(graph.shortestPaths(from: 0, to: 2).prefix(9).map(\.edges) == [[2], [0, 1]])
  }

  @Test func `from a vertex to itself there is one path`() throws {
    let graph = try EdgeList(2, [(0, 0, 0), (0, 1, 1), (1, 0, 1)]).freeze()
    #expect(Array(graph.shortestPaths(from: 0, to: 0).prefix(9)) == [Path(at: 0)])
  }

  @Test func `where no way leads there is no path`() throws {
    let graph = try EdgeList(2, [(1, 0, 1)]).freeze()
    #expect(Array(graph.shortestPaths(from: 0, to: 1).prefix(9)).isEmpty)
  }

  @Test func `parallel edges give distinct paths`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (0, 1, 1), (1, 2, 1), (1, 2, 3)]).freeze()
    let paths = graph.shortestPaths(from: 0, to: 2).prefix(9).map(\.edges)
    #expect(paths == [[0, 2], [1, 2], [0, 3], [1, 3]])
  }

  @Test func `avoided vertices are not passed through nor used as ends`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (0, 2, 9), (2, 3, 9), (0, 3, 20)]).freeze()
    let paths = graph.shortestPaths(from: 0, to: 3, avoiding: [1]).prefix(9).map(\.vertices)
    #expect(paths == [[0, 2, 3], [0, 3]])
    #expect(Array(graph.shortestPaths(from: 0, to: 3, avoiding: [0]).prefix(9)).isEmpty)
    #expect(Array(graph.shortestPaths(from: 0, to: 3, avoiding: [3]).prefix(9)).isEmpty)
    #expect(Array(graph.shortestPaths(from: 3, to: 3, avoiding: [3]).prefix(9)).isEmpty)
  }

  @Test func `avoided edges are not taken, not even as the tail of another path`() throws {
    // v0 → v1 → v3 by e0 e1, and by e0 e2 at the same cost; v0 → v2 → v3.
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (1, 3, 1), (0, 2, 2), (2, 3, 2)]).freeze()
    let paths = graph.shortestPaths(from: 0, to: 3, avoidingEdges: [1]).prefix(9).map(\.edges)
    #expect(paths == [[0, 2], [3, 4]])
  }

  /// The network of Yen's article as most textbooks show it.
  @Test func `the textbook example gives the textbook answer`() throws {
    // C D E F G H are 0 to 5.
    let graph = try EdgeList(
      6,
      [
        (0, 1, 3), (0, 2, 2), (1, 3, 4), (2, 1, 1), (2, 3, 2), (2, 4, 3), (3, 4, 2), (3, 5, 1),
        (4, 5, 2),
      ]
    ).freeze()
    let paths = Array(graph.shortestPaths(from: 0, to: 5).prefix(3))
    #expect(paths.map(\.cost) == [5, 7, 8])
    #expect(paths.map(\.vertices) == [[0, 2, 3, 5], [0, 2, 4, 5], [0, 1, 3, 5]])
  }

  /// Two ways on from v2 are tied: back through v0, which may not be taken, and by v3.
  ///
  /// The first is all that is known without a search; the other must still come before the path by
  /// v5, which costs the same and is known at once.
  @Test func `a tie found late still comes in its place`() throws {
    let graph = try EdgeList(
      10,
      [
        (0, 1, 0), (1, 9, 1), (1, 2, 0), (2, 0, 1), (2, 3, 2), (3, 4, 0), (4, 9, 0),
        (0, 5, 2), (5, 6, 0), (6, 7, 0), (7, 8, 0), (8, 9, 0),
      ]
    ).freeze()
    let paths = graph.shortestPaths(from: 0, to: 9).prefix(9).map(\.vertices)
    #expect(paths == [[0, 1, 9], [0, 1, 2, 3, 4, 9], [0, 5, 6, 7, 8, 9]])
  }

  @Test func `a sequence can be gone through again`() throws {
    let paths = try RandomGraph(seed: 11, size: .tiny).edges.freeze().shortestPaths(from: 0, to: 1)
    #expect(Array(paths.prefix(9)) == Array(paths.prefix(9)))
  }

  @Test func `an iterator that has ended stays at its end`() throws {
    let iterator = try EdgeList(2, [(0, 1, 1)]).freeze().shortestPaths(from: 0, to: 1)
      .makeIterator()
    #expect(iterator.next() != nil)
    #expect(iterator.next() == nil)
    #expect(iterator.next() == nil)
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPaths(from: VertexID(0), to: VertexID(2))
    }
  }

  /// The whole sequence, the order of ties included.
  @Test(arguments: UInt64(0)..<700)
  func `all paths come, each once, in order`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    for _ in 0..<3 {
      let source = VertexID(chance.below(graph.vertexCount))
      let target = VertexID(chance.below(graph.vertexCount))
      let avoided: VertexSet = chance.below(4) == 0 ? [VertexID(chance.below(8))] : []
      let closed: EdgeSet = chance.below(3) == 0 ? [EdgeID(chance.below(9)), 4] : []
      let all = BruteForce.simplePaths(
        in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed)
      // One more than there are: a sequence without end fails instead of hanging.
      let paths = Array(
        graph.shortestPaths(
          from: source, to: target, avoiding: avoided, avoidingEdges: closed
        ).prefix(all.count + 1))
      #expect(paths == all, "\(source) to \(target): \(random)")
    }
  }

  @Test(arguments: UInt64(0)..<35)
  func `on larger graphs each path is right and the first is the best`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 7 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    let paths = Array(graph.shortestPaths(from: 0, to: 1).prefix(30))
    #expect(paths.first == graph.shortestPath(from: 0, to: 1), "\(random)")
    #expect(zip(paths, paths.dropFirst()).allSatisfy { $0 < $1 }, "\(random)")
    for path in paths {
      #expect(PathChecker.fault(of: path, in: graph, from: 0, to: 1) == nil, "\(random)")
    }
  }

  /// Costs that cannot be added exactly: all paths still come, once each, and costs never fall.
  @Test(arguments: UInt64(0)..<100)
  func `rounding loses no path and never lets costs fall`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    var chance = SeededRandom(seed: seed)
    let graph = try random.edges.mapEdges {
      var edge = $0
      edge.cost = Double(chance.below(1_000)) / 10 + 1e-9 * Double(chance.below(3))
      return edge
    }.freeze()
    guard graph.vertexCount > 1 else { return }
    let all = BruteForce.simplePaths(in: graph, from: 0, to: 1)
    let paths = Array(graph.shortestPaths(from: 0, to: 1).prefix(all.count + 1))
    #expect(paths.map(\.cost) == all.map(\.cost), "\(random)")
    #expect(paths.sorted() == all, "\(random)")
  }
}
