import GraphCore
import TestSupport
import Testing

struct ReverseGraphTests {
  @Test func `edges are turned round and keep their numbers and costs`() throws {
    let graph = try EdgeList(3, [(0, 1, 3), (2, 1, 4), (1, 1, 5)]).freeze().reversed()
    #expect(graph.source(of: 0) == 1 && graph.target(of: 0) == 0 && graph.cost(of: 0) == 3)
    #expect(graph.outgoingEdges(of: 1) == [0, 1, 2])
    #expect(graph.incomingEdges(of: 1) == [2])
    #expect(graph.vertexCount == 3 && graph.edgeCount == 3)
  }

  @Test(arguments: UInt64(0)..<70)
  func `it is the graph of the edges turned round`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let reversed = try random.edges.freeze().reversed()
    let expected = try random.edges.reversed().freeze()
    #expect(reversed.vertexCount == expected.vertexCount)
    for edge in expected.edges {
      #expect(reversed.source(of: edge) == expected.source(of: edge), "\(random)")
      #expect(reversed.target(of: edge) == expected.target(of: edge), "\(random)")
      #expect(reversed.cost(of: edge) == expected.cost(of: edge), "\(random)")
    }
    for vertex in expected.vertices {
      #expect(reversed.outgoingEdges(of: vertex) == expected.outgoingEdges(of: vertex))
      #expect(reversed.predecessors(of: vertex) == expected.predecessors(of: vertex))
    }
  }
}
