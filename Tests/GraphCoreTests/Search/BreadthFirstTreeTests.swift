import GraphCore
import TestSupport
import Testing

struct BreadthFirstTreeTests {
  @Test func `a forward path leads from the root to the vertex`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    let tree = graph.breadthFirstTree(from: 0)
    #expect(tree.direction == .forward)
    #expect(tree.path(to: 2)?.edges == [0, 1])
    #expect(tree.path(to: 0) == Path(at: 0))
    #expect(tree.hops(to: 2) == 2)
  }

  @Test func `a backward path leads from the vertex to the root`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    let tree = graph.breadthFirstTree(from: 2, direction: .backward)
    #expect(tree.direction == .backward)
    #expect(tree.path(to: 0)?.edges == [0, 1])
  }

  @Test func `a vertex not visited has neither hops nor path`() throws {
    let tree = try EdgeList(2, [(1, 0, 1)]).freeze().breadthFirstTree(from: 0)
    #expect(tree.hops(to: 1) == nil)
    #expect(tree.path(to: 1) == nil)
  }

  @Test func `a path enters by the edge met first, whatever it costs`() throws {
    let graph = try EdgeList(2, [(0, 1, 9), (0, 1, 1)]).freeze()
    #expect(graph.breadthFirstTree(from: 0).path(to: 1)?.edges == [0])
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.breadthFirstTree(from: VertexID(0)).path(to: VertexID(2))
    }
  }
}
