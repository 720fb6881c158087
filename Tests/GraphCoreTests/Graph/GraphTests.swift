import GraphCore
import TestSupport
import Testing

struct GraphTests {
  /// Two parallel edges, a self-loop and a vertex apart.
  private func sample() throws -> Graph {
    try EdgeList(4, [(0, 1, 1), (2, 1, 2), (0, 1, 3), (1, 1, 4), (1, 0, 5)]).freeze()
  }

  @Test func `a graph gives back what was put in`() throws {
    let graph = try sample()
    #expect(graph.vertexCount == 4)
    #expect(graph.edgeCount == 5)
    #expect(Array(graph.vertices) == [0, 1, 2, 3])
    #expect(Array(graph.edges) == [0, 1, 2, 3, 4])
    #expect(graph.edges.map { graph.source(of: $0) } == [0, 2, 0, 1, 1])
    #expect(graph.edges.map { graph.target(of: $0) } == [1, 1, 1, 1, 0])
    #expect(graph.edges.map { graph.cost(of: $0) } == [1, 2, 3, 4, 5])
  }

  @Test func `edges come at each end in the order of adding`() throws {
    let graph = try sample()
    #expect(Array(graph.outgoingEdges(of: 0)) == [0, 2])
    #expect(Array(graph.successors(of: 0)) == [1, 1])
    #expect(Array(graph.incomingEdges(of: 1)) == [0, 1, 2, 3])
    #expect(Array(graph.predecessors(of: 1)) == [0, 2, 0, 1])
    #expect(graph.outgoingEdges(of: 3).isEmpty)
    #expect(graph.incomingEdges(of: 3).isEmpty)
  }

  @Test func `a self-loop counts once each way`() throws {
    let graph = try sample()
    #expect(graph.vertices.map { graph.outDegree(of: $0) } == [2, 2, 1, 0])
    #expect(graph.vertices.map { graph.inDegree(of: $0) } == [1, 4, 0, 0])
  }

  @Test(arguments: UInt64(0)..<70)
  func `both directions tell the same edges`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    let outgoing = graph.vertices.flatMap { vertex in
      graph.outgoingEdges(of: vertex).filter { graph.source(of: $0) == vertex }
    }
    let incoming = graph.vertices.flatMap { vertex in
      graph.incomingEdges(of: vertex).filter { graph.target(of: $0) == vertex }
    }
    #expect(outgoing.sorted() == Array(graph.edges), "\(random)")
    #expect(incoming.sorted() == Array(graph.edges), "\(random)")
  }

  @Test func `a vertex of no graph stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 3).freeze().outgoingEdges(of: VertexID(3))
    }
  }

  @Test func `an edge of no graph stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 3).freeze().cost(of: EdgeID(0))
    }
  }
}
