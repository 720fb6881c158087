import GraphCore
import TestSupport
import Testing

struct DijkstraTests {
  @Test func `the cheapest path wins over the shortest`() throws {
    let graph = try EdgeList(3, [(0, 2, 5), (0, 1, 1), (1, 2, 1)]).freeze()
    let path = try #require(graph.shortestPath(from: 0, to: 2))
    #expect(path.edges == [1, 2])
    #expect(path.cost == 2)
  }

  @Test func `at equal cost the path of fewer edges wins`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 2)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2)?.edges == [2])
  }

  @Test func `at equal cost and length the path of smaller vertices wins`() throws {
    // By v1 then v4, or by v2 then v3: the first vertex decides, not the last.
    let graph = try EdgeList(
      6, [(0, 2, 1), (2, 3, 1), (3, 5, 1), (0, 1, 1), (1, 4, 1), (4, 5, 1)]
    ).freeze()
    #expect(graph.shortestPath(from: 0, to: 5)?.vertices == [0, 1, 4, 5])
  }

  @Test func `among parallel edges of equal cost the first wins`() throws {
    let graph = try EdgeList(2, [(0, 1, 2), (0, 1, 1), (0, 1, 1)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 1)?.edges == [1])
  }

  @Test func `free circles are not walked`() throws {
    let graph = try EdgeList(3, [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 0), (1, 2, 0)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2)?.edges == [1, 4])
  }

  @Test func `from a vertex to itself there is a path with no edge`() throws {
    let graph = try EdgeList(1, [(0, 0, 1)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 0) == Path(at: 0))
  }

  @Test func `where no way leads there is no path`() throws {
    let graph = try EdgeList(3, [(1, 0, 1)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 1) == nil)
    #expect(graph.shortestPath(from: 0, to: 2) == nil)
  }

  @Test func `avoided vertices are not passed through nor used as ends`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (0, 2, 9), (2, 3, 9)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [1])?.vertices == [0, 2, 3])
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [1, 2]) == nil)
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [0]) == nil)
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [3]) == nil)
    #expect(graph.shortestPath(from: 3, to: 3, avoiding: [3]) == nil)
    #expect(graph.shortestPathTree(from: 0, avoiding: [1]).vertices == [0, 2, 3])
    #expect(graph.shortestPathTree(from: 0, avoiding: [0]).vertices == [])
  }

  @Test func `avoided edges are not taken, parallel ones are`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (0, 1, 2), (1, 2, 1), (0, 2, 9)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2, avoidingEdges: [0])?.edges == [1, 2])
    #expect(graph.shortestPath(from: 0, to: 2, avoidingEdges: [2])?.edges == [3])
    #expect(graph.shortestPath(from: 0, to: 2, avoidingEdges: [2, 3]) == nil)
    #expect(graph.shortestPathTree(from: 0, avoidingEdges: [2]).path(to: 2)?.edges == [3])
  }

  @Test func `a limit of cost takes in what costs just that much`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2, withinCost: 2)?.cost == 2)
    #expect(graph.shortestPath(from: 0, to: 2, withinCost: 1.5) == nil)
    #expect(graph.shortestPath(from: 0, to: 0, withinCost: 0) == Path(at: 0))
    let tree = graph.shortestPathTree(from: 0, withinCost: 2)
    #expect(tree.vertices == [0, 1, 2])
    #expect(tree.distance(to: 3) == nil)
  }

  @Test func `a limit of cost saves the work beyond it`() throws {
    let graph = try EdgeList(100, (0..<99).map { ($0, $0 + 1, 1) }).freeze()
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPathTree(from: 0, withinCost: 5, using: &workspace)
    #expect(workspace.work.settled == 6)
    _ = graph.shortestPath(from: 0, to: 99, withinCost: 3, using: &workspace)
    #expect(workspace.work.settled == 10)
  }

  @Test func `a negative limit of cost stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.shortestPath(from: VertexID(0), to: VertexID(0), withinCost: -1)
    }
  }

  @Test func `a limit of cost that is not a number stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.shortestPathTree(from: VertexID(0), withinCost: .nan)
    }
  }

  @Test func `sums beyond the largest number still give a path`() throws {
    let huge = Double.greatestFiniteMagnitude
    let graph = try EdgeList(3, [(0, 1, huge), (1, 2, huge)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 2)?.cost == .infinity)
    #expect(graph.shortestPathTree(from: 0).path(to: 2)?.edges == [0, 1])
  }

  @Test func `an unknown source stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPath(from: VertexID(2), to: VertexID(0))
    }
  }

  @Test func `an unknown target stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPath(from: VertexID(0), to: VertexID(2))
    }
  }

  /// Exact, ties included: the first of all simple paths in sorted order.
  @Test(arguments: UInt64(0)..<500)
  func `the best path is the first of all paths`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    let limit = seed % 6 == 1 ? Double(seed % 4) : .infinity
    for source in graph.vertices {
      let tree = graph.shortestPathTree(
        from: source, withinCost: limit, avoiding: avoided, avoidingEdges: closed)
      for target in graph.vertices where seed % 2 == 0 || target.index == 1 {
        let best = BruteForce.simplePaths(
          in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed
        ).first { $0.cost <= limit }
        let path = graph.shortestPath(
          from: source, to: target, withinCost: limit, avoiding: avoided, avoidingEdges: closed)
        #expect(path == best, "\(source) to \(target): \(random)")
        #expect(tree.path(to: target) == best, "\(source) to \(target): \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<500)
  func `distances are those of Bellman and Ford`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 20 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [3, 5, 29] : []
    let source = VertexID(Int(seed % 30))
    let distances = BruteForce.distances(in: graph, from: source, avoiding: avoided)
    let tree = graph.shortestPathTree(from: source, avoiding: avoided)
    #expect(graph.vertices.map { tree.distance(to: $0) } == distances, "\(random)")
    var workspace = SearchWorkspace(for: graph)
    for target in graph.vertices where target.index % 5 == Int(seed % 5) {
      let path = graph.shortestPath(
        from: source, to: target, avoiding: avoided, using: &workspace)
      #expect(path?.cost == distances[target.index], "to \(target): \(random)")
      if let path {
        let fault = PathChecker.fault(
          of: path, in: graph, from: source, to: target, avoiding: avoided)
        #expect(fault == nil, "\(path): \(random)")
      }
    }
  }
}
