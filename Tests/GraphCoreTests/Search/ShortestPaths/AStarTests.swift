import GraphCore
import TestSupport
import Testing

struct AStarTests {
  /// What remains from each vertex to a target, exactly; infinite where no way leads on.
  private func remaining(_ graph: Graph, to target: VertexID) -> [Double] {
    let forest = graph.shortestPathForest(from: [target], direction: .backward)
    return graph.vertices.map { forest.distance(to: $0) ?? .infinity }
  }

  @Test func `a good estimate leads straight to the target`() throws {
    // A line of 100 places with edges both ways; the search for v60 from v50 looks at no vertex
    // below v50.
    let list = EdgeList(100, (0..<99).flatMap { [($0, $0 + 1, 1), ($0 + 1, $0, 1)] })
    let graph = try list.freeze()
    var workspace = SearchWorkspace(for: graph)
    let path = graph.shortestPath(from: 50, to: 60, using: &workspace) {
      Double(abs(60 - $0.index))
    }
    #expect(path?.cost == 10)
    #expect(workspace.work.settled == 11)
    #expect(workspace.work.searches == 1)
    var blind = SearchWorkspace(for: graph)
    #expect(graph.shortestPath(from: 50, to: 60, using: &blind) { _ in 0 } == path)
    #expect(blind.work.settled > 19)
  }

  @Test func `an estimate that is not consistent makes the search come back`() throws {
    // v1 looks far from the target though it is near: v2 is first reached the long way round.
    let graph = try EdgeList(5, [(0, 1, 1), (1, 2, 1), (0, 2, 3), (2, 3, 1), (3, 4, 4)]).freeze()
    let estimates: [Double] = [0, 6, 0, 0, 0]
    var workspace = SearchWorkspace(for: graph)
    let path = graph.shortestPath(from: 0, to: 4, using: &workspace) { estimates[$0.index] }
    #expect(path == graph.shortestPath(from: 0, to: 4))
    #expect(workspace.work.settled == 7, "v2 and v3 twice")
  }

  @Test func `an infinite estimate rules a vertex out`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 5)]).freeze()
    let path = graph.shortestPath(from: 0, to: 2) { $0 == 1 ? .infinity : 0 }
    #expect(path?.edges == [2])
    #expect(graph.shortestPath(from: 0, to: 2) { $0 == 0 ? .infinity : 0 } == nil)
  }

  @Test func `avoided vertices and edges are kept off`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (0, 2, 9), (2, 3, 9), (1, 3, 5)]).freeze()
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [1]) { _ in 0 }?.edges == [2, 3])
    #expect(graph.shortestPath(from: 0, to: 3, avoidingEdges: [1]) { _ in 0 }?.edges == [0, 4])
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [0]) { _ in 0 } == nil)
    #expect(graph.shortestPath(from: 0, to: 3, avoiding: [3]) { _ in 0 } == nil)
    #expect(graph.shortestPath(from: 1, to: 0) { _ in 0 } == nil)
    #expect(graph.shortestPath(from: 1, to: 1) { _ in 0 } == Path(at: 1))
  }

  @Test func `an estimate that promises too much still gives a path`() throws {
    let graph = try RandomGraph(seed: 33, size: .medium).edges.freeze()
    for target in graph.vertices {
      let path = graph.shortestPath(from: 0, to: target) { Double(($0.index * 7) % 11) }
      #expect((path == nil) == (graph.shortestPath(from: 0, to: target) == nil))
      if let path {
        #expect(PathChecker.fault(of: path, in: graph, from: 0, to: target) == nil)
      }
    }
  }

  @Test func `a negative estimate stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPath(from: VertexID(0), to: VertexID(1)) { _ in -1 }
    }
  }

  @Test func `an estimate that is not a number stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestPath(from: VertexID(0), to: VertexID(1)) { _ in .nan }
    }
  }

  /// Estimates: none, the truth, half of it, and any numbers below it, which are not consistent.
  @Test(arguments: UInt64(0)..<400)
  func `the best path is the first of all paths, whatever the estimate`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    var chance = SeededRandom(seed: seed)
    var workspace = SearchWorkspace(for: graph)
    for target in graph.vertices {
      let truth = remaining(graph, to: target)
      let estimates = [
        truth.map { _ in 0 }, truth, truth.map { $0 / 2 },
        truth.map { $0 == .infinity ? 0 : ($0 * Double(chance.below(5)) / 4) },
      ]
      for source in graph.vertices {
        let best = BruteForce.simplePaths(
          in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed
        ).first
        for estimate in estimates {
          let path = graph.shortestPath(
            from: source, to: target, avoiding: avoided, avoidingEdges: closed, using: &workspace
          ) { estimate[$0.index] }
          #expect(path == best, "\(source) to \(target) by \(estimate): \(random)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `a consistent estimate never settles more than none`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    for target in graph.vertices where target.index % 5 == Int(seed % 5) {
      let truth = remaining(graph, to: target)
      for factor in [0.5, 1] {
        var blind = SearchWorkspace(for: graph)
        var guided = SearchWorkspace(for: graph)
        let path = graph.shortestPath(from: 1, to: target, using: &blind) { _ in 0 }
        let same = graph.shortestPath(from: 1, to: target, using: &guided) {
          truth[$0.index] * factor
        }
        #expect(same == path, "to \(target): \(random)")
        #expect(guided.work.settled <= blind.work.settled, "to \(target): \(random)")
        let fault = guided.heap.brokenInvariant()
        #expect(fault == nil, "\(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `with rounding the path holds together and costs the least but for the last digits`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    var chance = SeededRandom(seed: seed)
    let graph = try random.edges.mapEdges {
      var edge = $0
      edge.cost = Double(chance.below(10)) / 10 + 1e-9 * Double(chance.below(3))
      return edge
    }.freeze()
    for target in graph.vertices {
      let truth = remaining(graph, to: target)
      let path = graph.shortestPath(from: 0, to: target)
      let guided = graph.shortestPath(from: 0, to: target) { truth[$0.index] }
      #expect((guided == nil) == (path == nil), "\(random)")
      guard let path, let guided else { continue }
      #expect(PathChecker.fault(of: guided, in: graph, from: 0, to: target) == nil, "\(random)")
      #expect(abs(guided.cost - path.cost) <= 1e-12 * path.cost, "\(random)")
    }
  }
}
