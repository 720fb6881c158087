import GraphCore
import TestSupport
import Testing

struct DiversePathsTests {
  @Test func `the second differs from the first where the second-best does not`() throws {
    let graph = try EdgeList(
      4, [(0, 1, 2), (1, 3, 1), (1, 3, 1.5), (0, 2, 2), (2, 3, 2)]
    ).freeze()
    let routes = graph.diversePaths(from: 0, to: 3, count: 2)
    #expect(routes.paths.map(\.edges) == [[0, 1], [3, 4]])
    #expect(routes.paths.map(\.cost) == [3, 4])
    #expect(routes.isComplete && routes.examined == 2)
    #expect(
      Array(graph.shortestPaths(from: 0, to: 3).prefix(2)).map(\.edges) == [[0, 1], [0, 2]])
    // With e0 taken once more the third would cost 2 × 2 + 1.5, and there is no fourth.
    let all = graph.diversePaths(from: 0, to: 3, count: 9)
    #expect(all.paths.map(\.edges) == [[0, 1], [3, 4], [0, 2]])
    #expect(all.isComplete)
  }

  @Test func `without a penalty they are the shortest paths`() throws {
    let graph = try RandomGraph(seed: 38, size: .medium).edges.freeze()
    var diversity = Diversity()
    diversity.penalty = 0
    let paths = graph.diversePaths(from: 0, to: 1, count: 6, diversity: diversity).paths
    #expect(paths == Array(graph.shortestPaths(from: 0, to: 1).prefix(6)))
  }

  @Test func `there are no more than there are`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (0, 0, 0)]).freeze()
    #expect(graph.diversePaths(from: 0, to: 0, count: 5).paths == [Path(at: 0)])
    #expect(graph.diversePaths(from: 0, to: 2, count: 5).paths.isEmpty)
    #expect(graph.diversePaths(from: 0, to: 1, count: 0).paths.isEmpty)
    #expect(graph.diversePaths(from: 0, to: 1, count: 5, avoiding: [1]).paths.isEmpty)
    #expect(graph.diversePaths(from: 0, to: 1, count: 5).isComplete)
  }

  /// Twelve squares in a row and one bridge that half of every way consists of.
  @Test func `a search that goes on for too long ends and says so`() throws {
    var list = EdgeList(37, [])
    for square in 0..<12 {
      let start = 3 * square
      for (source, target) in [(0, 1), (1, 3), (0, 2), (2, 3)] {
        list.edges.append(
          EdgeList.Edge(source: start + source, target: start + target, cost: 1))
      }
    }
    list.vertexCount = 38
    list.edges.append(EdgeList.Edge(source: 36, target: 37, cost: 100))
    let graph = try list.freeze()
    var diversity = Diversity()
    diversity.measure = .cost
    diversity.maxOverlap = 0.5
    diversity.maxExamined = 40
    let routes = graph.diversePaths(from: 0, to: 37, count: 3, diversity: diversity)
    #expect(routes.paths.count == 1 && !routes.isComplete && routes.examined == 40)
    // Without the limit of overlap nothing is refused: the second goes the other way round all.
    let free = graph.diversePaths(from: 0, to: 37, count: 2)
    #expect(free.isComplete && free.examined == 2)
    #expect(Set(free.paths[0].edges).intersection(free.paths[1].edges) == [48])
  }

  @Test func `detours that cost too much are not examined`() throws {
    let graph = try EdgeList(
      4, [(0, 3, 10), (0, 1, 6), (1, 3, 6), (0, 2, 9), (2, 3, 9)]
    ).freeze()
    var diversity = Diversity()
    diversity.maxStretch = 1.5
    let routes = graph.diversePaths(from: 0, to: 3, count: 9, diversity: diversity)
    #expect(routes.paths.map(\.edges) == [[0], [1, 2]])
    #expect(routes.examined == 4)
  }

  @Test(arguments: UInt64(0)..<700)
  func `each is the first of all that the definition allows`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    let source = VertexID(chance.below(graph.vertexCount))
    let target = VertexID(chance.below(graph.vertexCount))
    let avoided: VertexSet = chance.below(5) == 0 ? [VertexID(chance.below(8))] : []
    let closed: EdgeSet = chance.below(4) == 0 ? [EdgeID(chance.below(9)), 4] : []
    var diversity = Diversity()
    diversity.penalty = [0, 0.5, 1, 4][chance.below(4)]
    diversity.maxStretch = [1, 1.25, 1.5, 2, .infinity][chance.below(5)]
    diversity.maxOverlap = [0, 0.25, 0.5, 0.75, 1][chance.below(5)]
    diversity.measure = Diversity.Measure.allCases[chance.below(2)]
    // 0 times infinity: a free best path is not stretched.
    let isFree =
      graph.shortestPath(
        from: source, to: target, avoiding: avoided, avoidingEdges: closed)?.cost == 0
    if isFree && diversity.maxStretch == .infinity { diversity.maxStretch = 1e300 }
    let routes = graph.diversePaths(
      from: source, to: target, count: 5, diversity: diversity, avoiding: avoided,
      avoidingEdges: closed)
    let expected = try BruteForce.diversePaths(
      in: graph, from: source, to: target, count: 5, diversity: diversity, avoiding: avoided,
      avoidingEdges: closed)
    #expect(routes.paths == expected, "\(diversity), \(source) to \(target): \(random)")
    #expect(routes.isComplete, "\(random)")
  }

  @Test(arguments: UInt64(0)..<20)
  func `on larger graphs each path is new and keeps the limits`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .large)
    let graph = try random.edges.freeze()
    var diversity = Diversity()
    diversity.maxStretch = 3
    diversity.maxOverlap = 0.6
    diversity.maxExamined = 60
    let paths = graph.diversePaths(from: 0, to: 1, count: 4, diversity: diversity).paths
    #expect(Set(paths).count == paths.count, "\(random)")
    for (index, path) in paths.enumerated() {
      #expect(PathChecker.fault(of: path, in: graph, from: 0, to: 1) == nil, "\(random)")
      #expect(path.cost <= 3 * paths[0].cost, "\(random)")
      for earlier in paths[..<index] {
        let shared = Set(path.edges).intersection(earlier.edges).count
        let shorter = min(path.edges.count, earlier.edges.count)
        #expect(Double(shared) <= 0.6 * Double(shorter), "\(random)")
      }
    }
  }

  @Test func `a negative count stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.diversePaths(from: VertexID(0), to: VertexID(0), count: -1)
    }
  }
}
