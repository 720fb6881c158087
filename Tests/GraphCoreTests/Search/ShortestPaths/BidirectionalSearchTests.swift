import GraphCore
import TestSupport
import Testing

struct BidirectionalSearchTests {
  @Test func `the cheapest path wins, ties by fewer edges, then smaller vertices`() throws {
    let graph = try EdgeList(
      6, [(0, 2, 1), (2, 3, 1), (3, 5, 1), (0, 1, 1), (1, 4, 1), (4, 5, 1), (0, 5, 4)]
    ).freeze()
    #expect(graph.bidirectionalShortestPath(from: 0, to: 5)?.vertices == [0, 1, 4, 5])
    #expect(graph.bidirectionalShortestPath(from: 5, to: 0) == nil)
    #expect(graph.bidirectionalShortestPath(from: 3, to: 3) == Path(at: 3))
    let tied = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 2), (0, 2, 2)]).freeze()
    #expect(tied.bidirectionalShortestPath(from: 0, to: 2)?.edges == [2])
  }

  @Test func `avoided vertices and edges are kept off`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (0, 2, 9), (2, 3, 9), (1, 3, 5)]).freeze()
    #expect(graph.bidirectionalShortestPath(from: 0, to: 3, avoiding: [1])?.edges == [2, 3])
    #expect(graph.bidirectionalShortestPath(from: 0, to: 3, avoidingEdges: [1])?.edges == [0, 4])
    #expect(graph.bidirectionalShortestPath(from: 0, to: 3, avoiding: [0]) == nil)
    #expect(graph.bidirectionalShortestPath(from: 0, to: 3, avoiding: [3]) == nil)
    #expect(graph.bidirectionalShortestPath(from: 3, to: 3, avoiding: [3]) == nil)
  }

  @Test func `sums beyond the largest number still give a path`() throws {
    let huge = Double.greatestFiniteMagnitude
    let graph = try EdgeList(
      5, [(0, 1, huge), (1, 2, huge), (2, 3, huge), (1, 0, 1), (3, 4, huge), (2, 0, 1)]
    ).freeze()
    #expect(graph.bidirectionalShortestPath(from: 0, to: 4)?.edges == [0, 1, 2, 4])
  }

  @Test func `two searches see less than one`() throws {
    // A square of roads: one search covers a diamond, two searches two diamonds of half the width.
    let side = 41
    var list = EdgeList(side * side, [])
    for place in 0..<(side * side) {
      for next in [place + 1, place + side] {
        let isRoad = next < side * side && (next == place + side || next % side != 0)
        guard isRoad else { continue }
        list.edges.append(EdgeList.Edge(source: place, target: next, cost: 1))
        list.edges.append(EdgeList.Edge(source: next, target: place, cost: 1))
      }
    }
    let graph = try list.freeze()
    let (left, right) = (VertexID(20 * side + 10), VertexID(20 * side + 30))
    var one = SearchWorkspace(for: graph)
    var two = SearchWorkspace(for: graph)
    let path = graph.shortestPath(from: left, to: right, using: &one)
    #expect(graph.bidirectionalShortestPath(from: left, to: right, using: &two) == path)
    #expect(two.work.searches == 1)
    #expect(two.work.settled * 5 < one.work.settled * 3)
    #expect(two.work.heapMoves > 0)
  }

  /// Exact, ties included.
  @Test(arguments: UInt64(0)..<700)
  func `the best path is the first of all paths`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    var workspace = SearchWorkspace(for: graph)
    for source in graph.vertices {
      for target in graph.vertices where (source.index + target.index) % 2 == Int(seed % 2) {
        let best = BruteForce.simplePaths(
          in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed
        ).first
        let path = graph.bidirectionalShortestPath(
          from: source, to: target, avoiding: avoided, avoidingEdges: closed, using: &workspace)
        #expect(path == best, "\(source) to \(target): \(random)")
      }
    }
  }

  /// Unlike tiny graphs, larger ones let the two searches stop long before they have seen all.
  @Test(arguments: UInt64(0)..<280)
  func `on larger graphs it agrees with one search`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 4 == 0 ? .large : .medium)
    let graph = try random.edges.freeze()
    var one = SearchWorkspace(for: graph)
    var two = SearchWorkspace(for: graph)
    for source in graph.vertices where source.index % 7 == Int(seed % 7) {
      let target = VertexID((source.index * 13 + 5) % graph.vertexCount)
      let path = graph.shortestPath(from: source, to: target, using: &one)
      let met = graph.bidirectionalShortestPath(from: source, to: target, using: &two)
      #expect(met == path, "\(source) to \(target): \(random)")
      let faults = (two.heap.brokenInvariant(), two.opposite.brokenInvariant())
      #expect(faults.0 == nil && faults.1 == nil, "\(random)")
    }
  }

  @Test(arguments: UInt64(0)..<200)
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
      let path = graph.shortestPath(from: 0, to: target)
      let met = graph.bidirectionalShortestPath(from: 0, to: target)
      #expect((met == nil) == (path == nil), "\(random)")
      guard let path, let met else { continue }
      #expect(PathChecker.fault(of: met, in: graph, from: 0, to: target) == nil, "\(random)")
      #expect(abs(met.cost - path.cost) <= 1e-12 * path.cost, "\(random)")
    }
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.bidirectionalShortestPath(from: VertexID(0), to: VertexID(2))
    }
  }
}
