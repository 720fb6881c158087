import GraphCore
import TestSupport
import Testing

struct WeaklyConnectedComponentsTests {
  @Test func `the direction of edges does not count`() throws {
    let graph = try EdgeList(4, [(0, 2, 1), (3, 2, 1)]).freeze()
    #expect(graph.weaklyConnectedComponents().map(Array.init) == [[0, 2, 3], [1]])
  }

  @Test(arguments: UInt64(0)..<700)
  func `components are what hangs together, smallest vertex first`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 20 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let matrix = BruteForce.reachMatrix(in: graph, bothWays: true)
    #expect(
      graph.weaklyConnectedComponents().map(Array.init) == BruteForce.components(of: matrix),
      "\(random)")
  }
}
