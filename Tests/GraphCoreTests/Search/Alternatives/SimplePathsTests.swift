import GraphCore
import TestSupport
import Testing

/// Every sequence is cut by `prefix`, a little after its end: one without end must fail, not hang.
struct SimplePathsTests {
  @Test func `paths come by their vertices, then by their edges`() throws {
    let graph = try EdgeList(
      4, [(0, 2, 1), (0, 1, 1), (1, 2, 1), (2, 3, 1), (2, 3, 1), (0, 1, 1), (0, 3, 9)]
    ).freeze()
    let paths = graph.simplePaths(from: 0, to: 3).prefix(19).map(\.edges)
    #expect(
      paths == [[1, 2, 3], [1, 2, 4], [5, 2, 3], [5, 2, 4], [0, 3], [0, 4], [6]])
  }

  @Test func `a limit of hops is kept`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1), (1, 3, 1)]).freeze()
    let paths = { graph.simplePaths(from: 0, to: 3, withinHops: $0).prefix(9).map(\.edges) }
    #expect(paths(0) == [])
    #expect(paths(1) == [[3]])
    #expect(paths(2) == [[0, 4], [3]])
    #expect(paths(3) == [[0, 1, 2], [0, 4], [3]])
    #expect(paths(Int.max) == paths(3))
  }

  @Test func `those by way of a vertex or within a cost are picked one by one`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 12), (0, 2, 3)]).freeze()
    let paths = graph.simplePaths(from: 0, to: 2, withinHops: 2)
    #expect(paths.lazy.filter { $0.vertices.contains(1) }.map(\.edges).prefix(9) == [[0, 1]])
    let cheap = graph.shortestPaths(from: 0, to: 2).prefix { $0.cost <= 10 }
    #expect(cheap.map(\.edges) == [[0, 1], [3]])
  }

  @Test func `from a vertex to itself there is one path`() throws {
    let graph = try EdgeList(2, [(0, 0, 0), (0, 1, 1), (1, 0, 1)]).freeze()
    #expect(Array(graph.simplePaths(from: 0, to: 0).prefix(9)) == [Path(at: 0)])
    #expect(Array(graph.simplePaths(from: 0, to: 0, withinHops: 0).prefix(9)) == [Path(at: 0)])
    #expect(Array(graph.simplePaths(from: 0, to: 0, avoiding: [0]).prefix(9)).isEmpty)
  }

  @Test func `a sequence can be gone through again, an iterator stays at its end`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).freeze()
    let paths = graph.simplePaths(from: 0, to: 2)
    #expect(Array(paths.prefix(9)) == Array(paths.prefix(9)))
    var iterator = paths.makeIterator()
    #expect(iterator.next() != nil && iterator.next() != nil)
    #expect(iterator.next() == nil)
    #expect(iterator.next() == nil)
  }

  /// The way is v0 → v1 → v22, but v1 also leads into a crowd that has no way out except by v1.
  ///
  /// In there all lead to all: going in to see would take 20! steps.
  @Test func `dead ends are not gone into`() throws {
    var list = EdgeList(23, [(0, 1, 1), (1, 22, 1)])
    for member in 2..<22 {
      list.edges.append(EdgeList.Edge(source: 1, target: member, cost: 1))
      list.edges.append(EdgeList.Edge(source: member, target: 1, cost: 1))
      for other in 2..<22 where other != member {
        list.edges.append(EdgeList.Edge(source: member, target: other, cost: 1))
      }
    }
    let graph = try list.freeze()
    var iterator = graph.simplePaths(from: 0, to: 22).makeIterator()
    #expect(iterator.next()?.edges == [0, 1])
    #expect(iterator.next() == nil)
    #expect(iterator.work.searches == 2)
  }

  @Test(arguments: UInt64(0)..<700)
  func `all short paths come, each once, in order`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    for _ in 0..<3 {
      let source = VertexID(chance.below(graph.vertexCount))
      let target = VertexID(chance.below(graph.vertexCount))
      let avoided: VertexSet = chance.below(4) == 0 ? [VertexID(chance.below(8))] : []
      let closed: EdgeSet = chance.below(3) == 0 ? [EdgeID(chance.below(9)), 4] : []
      let limit = chance.below(2) == 0 ? nil : chance.below(6)
      let all = BruteForce.simplePaths(
        in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed
      ).filter { $0.edges.count <= limit ?? 99 }
      let inOrder = all.sorted {
        $0.vertices == $1.vertices
          ? $0.edges.lexicographicallyPrecedes($1.edges)
          : $0.vertices.lexicographicallyPrecedes($1.vertices)
      }
      let paths = Array(
        graph.simplePaths(
          from: source, to: target, withinHops: limit, avoiding: avoided, avoidingEdges: closed
        ).prefix(all.count + 1))
      #expect(paths == inOrder, "\(source) to \(target): \(random)")
    }
  }

  /// On larger graphs the first paths come fast, and each is right.
  @Test(arguments: UInt64(0)..<35)
  func `between paths there are never more measurements than vertices on them`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .large)
    let graph = try random.edges.freeze()
    let limit = 3 + Int(seed % 20)
    var iterator = graph.simplePaths(from: 0, to: 1, withinHops: limit).makeIterator()
    var searches = 1
    for _ in 0..<50 {
      let path = iterator.next()
      #expect(iterator.work.searches <= searches + limit, "\(random)")
      searches = iterator.work.searches
      guard let path else { break }
      #expect(path.edges.count <= limit, "\(random)")
      #expect(PathChecker.fault(of: path, in: graph, from: 0, to: 1) == nil, "\(random)")
    }
  }

  @Test func `a negative limit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.simplePaths(from: VertexID(0), to: VertexID(0), withinHops: -1)
    }
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.simplePaths(from: VertexID(0), to: VertexID(2))
    }
  }
}
