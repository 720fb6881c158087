import GraphCore
import TestSupport
import Testing

struct BellmanFordTests {
  @Test func `the cheapest path may be one that costs at first`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (0, 2, 1), (2, 1, 1), (1, 3, 1)]).freeze()
    let tree = try graph.shortestPathTree(from: 0, costs: [1, 5, -7, 2])
    #expect(tree.edges(to: 3) == [1, 2, 3])
    #expect(tree.distance(to: 3) == 0)
  }

  @Test func `a circle that pays is thrown, edge by edge`() throws {
    let graph = try EdgeList(4, [(0, 3, 1), (3, 2, 1), (2, 1, 1), (1, 3, 1)]).freeze()
    let costs: [Double] = [1, 2, -4, 1]
    #expect(throws: SignedCostError.negativeCycle(edges: [3, 1, 2], cost: -1)) {
      try graph.shortestPathTree(from: 0, costs: costs)
    }
    #expect(try graph.negativeCycle(costs: costs) == [3, 1, 2])
    #expect(try graph.negativeCycle(costs: [1, 2, -3, 1]) == nil)
  }

  @Test func `a self-loop that pays is a circle`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (1, 1, 1)]).freeze()
    #expect(try graph.negativeCycle(costs: [0, -1]) == [1])
  }

  @Test func `a circle out of reach, or avoided, does not matter`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (2, 3, 1), (3, 2, 1), (1, 2, 1)]).freeze()
    let costs: [Double] = [1, -1, -1, 1]
    #expect(try graph.shortestPathTree(from: 0, costs: costs, avoiding: [2]).vertices == [0, 1])
    let tree = try graph.shortestPathTree(from: 0, costs: costs, avoidingEdges: [3])
    #expect(tree.vertices == [0, 1])
    #expect(try graph.negativeCycle(costs: costs, avoiding: [3]) == nil)
    #expect(try graph.negativeCycle(costs: costs, avoidingEdges: [2]) == nil)
    #expect(try graph.negativeCycle(costs: costs) == [1, 2])
    #expect(try graph.shortestPathTree(from: 2, costs: costs, avoiding: [2]).vertices.isEmpty)
  }

  @Test func `a cost that is not finite is thrown with the edge named`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (1, 0, 1)]).freeze()
    let infinite = SignedCostError.costNotFinite(edge: 1, source: 1, target: 0, cost: .infinity)
    #expect(throws: infinite) { try graph.negativeCycle(costs: [1, .infinity]) }
    #expect(throws: infinite) { try graph.shortestPathTree(from: 0, costs: [1, .infinity]) }
    #expect(throws: SignedCostError.self) { try graph.negativeCycle(costs: [.nan, 1]) }
  }

  @Test func `an empty graph has no cycle`() throws {
    #expect(try GraphBuilder().freeze().negativeCycle(costs: []) == nil)
  }

  @Test func `a number of costs that does not match stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 1).freeze().negativeCycle(costs: [1])
    }
  }

  /// Whole costs from -2 up, few enough below 0 that there often is no negative cycle.
  private func costs(for graph: Graph, seed: UInt64) -> [Double] {
    var chance = SeededRandom(seed: seed)
    return graph.edges.map { _ in Double(chance.below(4) == 0 ? -chance.below(3) : chance.below(5))
    }
  }

  private func sum(_ edges: [EdgeID], _ costs: [Double]) -> Double {
    edges.reduce(0) { $0 + costs[$1.index] }
  }

  /// The reasons why a list of edges is no simple cycle of negative cost.
  private func isNegativeCycle(_ edges: [EdgeID], in graph: Graph, costs: [Double]) -> Bool {
    guard let first = edges.first, let last = edges.last else { return false }
    let joins = zip(edges, edges.dropFirst()).allSatisfy {
      graph.target(of: $0) == graph.source(of: $1)
    }
    let sources = edges.map { graph.source(of: $0) }
    return joins && graph.target(of: last) == graph.source(of: first)
      && Set(sources).count == sources.count && sources.min() == sources[0]
      && sum(edges, costs) < 0
  }

  /// Exact, ties included, or a cycle where there is one within reach, by listing all there are.
  @Test(arguments: UInt64(0)..<700)
  func `trees and cycles are those found by listing all paths`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let costs = costs(for: graph, seed: seed)
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    let onCycle = graph.vertices.filter { vertex in
      graph.outgoingEdges(of: vertex).contains { edge in
        guard !closed.contains(edge) else { return false }
        return BruteForce.simplePaths(
          in: graph, from: graph.target(of: edge), to: vertex, avoiding: avoided,
          avoidingEdges: closed
        ).contains { sum($0.edges, costs) + costs[edge.index] < 0 }
      }
    }
    let cycle = try graph.negativeCycle(costs: costs, avoiding: avoided, avoidingEdges: closed)
    #expect((cycle == nil) == onCycle.isEmpty, "\(costs): \(random)")
    if let cycle {
      #expect(isNegativeCycle(cycle, in: graph, costs: costs), "\(cycle), \(costs): \(random)")
      #expect(!cycle.contains { closed.contains($0) || avoided.contains(graph.source(of: $0)) })
    }
    for source in graph.vertices where source.index % 2 == Int(seed % 2) {
      let paths = graph.vertices.map {
        BruteForce.simplePaths(
          in: graph, from: source, to: $0, avoiding: avoided, avoidingEdges: closed)
      }
      let isEndless = onCycle.contains { !paths[$0.index].isEmpty }
      let result = result(
        graph, from: source, costs: costs, avoiding: avoided, avoidingEdges: closed)
      switch result {
      case .success(let tree):
        #expect(!isEndless, "from \(source), \(costs): \(random)")
        for target in graph.vertices {
          let best = paths[target.index].min { comesFirst($0, $1, at: costs) }
          #expect(tree.edges(to: target) == best?.edges, "to \(target), \(costs): \(random)")
          #expect(tree.distance(to: target) == best.map { sum($0.edges, costs) }, "\(random)")
          #expect(tree.hops(to: target) == best?.edges.count, "\(random)")
        }
      case .failure(.negativeCycle(let edges, let cost)):
        #expect(isEndless, "from \(source), \(costs): \(random)")
        #expect(isNegativeCycle(edges, in: graph, costs: costs), "\(edges), \(costs): \(random)")
        #expect(cost == sum(edges, costs))
      case .failure(let error):
        Issue.record("\(error)")
      }
    }
  }

  private func result(
    _ graph: Graph, from source: VertexID, costs: [Double], avoiding avoided: VertexSet = [],
    avoidingEdges closed: EdgeSet = []
  ) -> Result<SignedPathTree, SignedCostError> {
    do throws(SignedCostError) {
      return .success(
        try graph.shortestPathTree(
          from: source, costs: costs, avoiding: avoided, avoidingEdges: closed))
    } catch {
      return .failure(error)
    }
  }

  /// The order of `Path`, at other costs.
  private func comesFirst(_ left: Path, _ right: Path, at costs: [Double]) -> Bool {
    let keys = (
      (sum(left.edges, costs), left.edges.count), (sum(right.edges, costs), right.edges.count)
    )
    if keys.0 != keys.1 {
      return keys.0 < keys.1
    }
    if left.vertices != right.vertices {
      return left.vertices.lexicographicallyPrecedes(right.vertices)
    }
    return left.edges.lexicographicallyPrecedes(right.edges)
  }

  @Test(arguments: UInt64(0)..<70)
  func `at the graph's own costs it gives the same tree as Dijkstra`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 5 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    let signed = try graph.shortestPathTree(
      from: 0, costs: graph.edges.map { graph.cost(of: $0) })
    let tree = graph.shortestPathTree(from: 0)
    for target in graph.vertices {
      #expect(signed.edges(to: target) == tree.path(to: target)?.edges, "\(target): \(random)")
      #expect(signed.distance(to: target) == tree.distance(to: target), "\(target): \(random)")
    }
  }

  /// Costs that differ by more than a `Double` can hold at once: sums lose what is small, and what
  /// is within reach must still be reached, or a cycle named.
  @Test(arguments: UInt64(0)..<200)
  func `rounding makes nothing unreachable`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    let sizes: [Double] = [1e16, 1, 0.1, 1e-9, 3]
    let costs = graph.edges.map { _ in
      sizes[chance.below(5)] * (chance.below(3) == 0 ? -1 : 1) + Double(chance.below(2))
    }
    let reach = graph.breadthFirstTree(from: 0)
    switch result(graph, from: 0, costs: costs) {
    case .success(let tree):
      #expect(tree.vertices.sorted() == reach.vertices.sorted(), "\(costs): \(random)")
    case .failure(.negativeCycle(let edges, _)):
      #expect(edges.allSatisfy { reach.hops(to: graph.source(of: $0)) != nil }, "\(random)")
    case .failure(let error):
      Issue.record("\(error)")
    }
  }
}
