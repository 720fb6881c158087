import GraphCore
import TestSupport
import Testing

struct DegreeTests {
  /// v0 → v1 twice, v2 → v1, v1 → v1.
  private let list = EdgeList(3, [(0, 1, 2), (0, 1, 3), (2, 1, 5), (1, 1, 7)])

  @Test func `a self-loop counts twice and parallel edges one each`() throws {
    let graph = try list.freeze()
    #expect(graph.vertices.map { graph.degree(of: $0) } == [2, 5, 1])
    #expect(graph.degreeCentrality().values == [1, 2.5, 0.5])
    #expect(graph.degreeCentrality(counting: .incoming).values == [0, 2, 0])
    #expect(graph.degreeCentrality(counting: .outgoing).values == [1, 0.5, 0.5])
  }

  @Test func `strengths are sums of costs`() throws {
    let graph = try list.freeze()
    #expect(graph.strengths().values == [5, 24, 5])
    #expect(graph.strengths(counting: .incoming).values == [0, 17, 0])
    #expect(graph.strengths(counting: .outgoing).values == [5, 7, 5])
  }

  @Test func `the only vertex of a graph has 1, as with NetworkX`() throws {
    #expect(try EdgeList(1, []).freeze().degreeCentrality().values == [1])
    #expect(try EdgeList(0, []).freeze().degreeCentrality().values.isEmpty)
    #expect(try EdgeList(1, []).freeze().strengths().values == [0])
  }
}
