import GraphCore
import TestSupport
import Testing

struct ShortestCycleTests {
  @Test func `the way out and back`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 0, 1)]).freeze()
    #expect(graph.shortestCycle(through: 2)?.vertices == [2, 0, 1, 2])
    #expect(graph.shortestCycle(through: 0)?.edges == [0, 1])
    #expect(graph.shortestCycle(through: 0, avoiding: [1]) == nil)
    #expect(graph.shortestCycle(through: 0, avoiding: [0]) == nil)
  }

  @Test func `a self-loop is a cycle, when it is the cheapest`() throws {
    let graph = try EdgeList(2, [(0, 0, 3), (0, 1, 1), (1, 0, 1), (1, 1, 0)]).freeze()
    #expect(graph.shortestCycle(through: 0)?.edges == [1, 2])
    #expect(graph.shortestCycle(through: 1)?.edges == [3])
  }

  @Test func `a vertex on no cycle has none`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (2, 1, 1)]).freeze()
    #expect(graph.shortestCycle(through: 0) == nil)
  }

  @Test func `one search answers, in memory that is kept`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 0, 1)]).freeze()
    var workspace = SearchWorkspace(for: graph)
    let cycles = graph.vertices.map { graph.shortestCycle(through: $0, using: &workspace)?.cost }
    #expect(cycles == [2, 2, 3])
    #expect(workspace.work.searches == 3)
  }

  @Test(arguments: UInt64(0)..<700)
  func `the best cycle is the first of all cycles`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    for vertex in graph.vertices {
      #expect(
        graph.shortestCycle(through: vertex, avoiding: avoided)
          == BruteForce.shortestCycle(in: graph, through: vertex, avoiding: avoided),
        "\(vertex): \(random)")
    }
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().shortestCycle(through: VertexID(2))
    }
  }
}
