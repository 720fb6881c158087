import GraphCore
import TestSupport
import Testing

struct StronglyConnectedComponentsTests {
  @Test func `a circle and what hangs on it`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 1, 1), (2, 3, 1)]).freeze()
    #expect(graph.stronglyConnectedComponents().map(Array.init) == [[0], [1, 2], [3]])
  }

  @Test func `without edges each vertex is alone`() throws {
    let components = try EdgeList(3, []).freeze().stronglyConnectedComponents()
    #expect(components.map(\.count) == [1, 1, 1])
    #expect(try EdgeList(0, []).freeze().stronglyConnectedComponents().isEmpty)
  }

  @Test func `two circles joined one way stay two`() throws {
    // The second circle is entered first: its number must still be the larger one.
    let graph = try EdgeList(
      4, [(0, 1, 1), (1, 0, 1), (2, 3, 1), (3, 2, 1), (3, 0, 1)]
    ).freeze()
    #expect(graph.stronglyConnectedComponents().map(Array.init) == [[2, 3], [0, 1]])
  }

  private func checkComponents(of list: EdgeList) throws {
    let graph = try list.freeze()
    let components = graph.stronglyConnectedComponents()
    let expected = BruteForce.components(of: BruteForce.reachMatrix(in: graph))
    let found: [[VertexID]] = components.map { Array($0) }
    #expect(found.sorted { $0[0] < $1[0] } == expected, "\(list)")
    let goesUp = graph.edges.allSatisfy { edge in
      components.component(of: graph.source(of: edge))
        <= components.component(of: graph.target(of: edge))
    }
    #expect(goesUp, "\(list)")
  }

  @Test func `components are what reaches one another, in every graph of 4 vertices`() throws {
    for list in EveryGraph(vertexCount: 4) {
      try checkComponents(of: list)
    }
  }

  @Test(arguments: UInt64(0)..<700)
  func `components are what reaches one another`(seed: UInt64) throws {
    try checkComponents(of: RandomGraph(seed: seed, size: seed % 20 == 0 ? .medium : .tiny).edges)
  }
}
