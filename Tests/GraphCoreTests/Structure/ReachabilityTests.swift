import GraphCore
import TestSupport
import Testing

struct ReachabilityTests {
  private func chain() throws -> Graph {
    try EdgeList(4, [(0, 1, 9), (1, 2, 9), (2, 3, 9)]).freeze()
  }

  @Test func `reach goes along the edges, or against them`() throws {
    let graph = try chain()
    #expect(Array(graph.reachable(from: 2)) == [2, 3])
    #expect(Array(graph.reachable(from: 2, direction: .backward)) == [0, 1, 2])
    #expect(graph.reachableCount(from: 1) == 3)
    #expect(graph.reachableCount(from: 1, direction: .backward) == 2)
  }

  @Test func `a limit of hops ends the search`() throws {
    let graph = try chain()
    #expect(Array(graph.reachable(from: 0, within: 0)) == [0])
    #expect(Array(graph.reachable(from: 0, within: 2)) == [0, 1, 2])
    #expect(graph.reachableCount(from: 0, within: Int.max) == 4)
  }

  @Test func `avoided vertices are neither reached nor passed`() throws {
    let graph = try chain()
    #expect(Array(graph.reachable(from: 0, avoiding: [2])) == [0, 1])
    #expect(graph.reachable(from: 0, avoiding: [0]).isEmpty)
    #expect(Array(graph.reachable(from: [0, 3], avoiding: [0, 900])) == [3])
    #expect(graph.reachable(from: []).isEmpty)
    #expect(!graph.hasPath(from: 0, to: 3, avoiding: [1]))
    #expect(!graph.hasPath(from: 3, to: 3, avoiding: [3]))
  }

  @Test func `a path leads from a vertex to itself`() throws {
    let graph = try EdgeList(2, []).freeze()
    #expect(graph.hasPath(from: 0, to: 0))
    #expect(!graph.hasPath(from: 0, to: 1))
  }

  @Test(arguments: UInt64(0)..<350)
  func `reach is what rounds over all edges find`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let roots = graph.vertices.filter { $0.index % 5 == Int(seed % 5) }.prefix(3)
    let avoided: VertexSet = seed % 3 == 0 ? [2, 5, 11, 400] : []
    let limit = seed % 4 == 0 ? nil : Int(seed % 4)
    for direction in Direction.allCases {
      let found = graph.reachable(
        from: Array(roots), direction: direction, within: limit, avoiding: avoided)
      let expected = BruteForce.reach(
        in: graph, from: Array(roots), direction: direction, within: limit, avoiding: avoided)
      #expect(Array(found) == expected.keys.sorted(), "\(random)")
    }
  }

  @Test(arguments: UInt64(0)..<350)
  func `there is a path to what is within reach`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 20 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [2, 5] : []
    for source in graph.vertices {
      let reach = BruteForce.reach(
        in: graph, from: [source], direction: .forward, within: nil, avoiding: avoided)
      let found = graph.vertices.filter {
        graph.hasPath(from: source, to: $0, avoiding: avoided)
      }
      #expect(found == reach.keys.sorted(), "from \(source): \(random)")
    }
  }

  @Test func `a negative limit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.reachable(from: VertexID(0), within: -1)
    }
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.hasPath(from: VertexID(0), to: VertexID(2))
    }
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.reachable(from: VertexID(2))
    }
  }
}
