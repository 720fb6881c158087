import GraphCore
import TestSupport
import Testing

struct PathTests {
  @Test func `a path knows its ends, its vertices and its cost`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 0.5)]).freeze()
    let path = Path([0, 1], in: graph)
    #expect(path.vertices == [0, 1, 2])
    #expect(path.edges == [0, 1])
    #expect(path.cost == 1.5)
    #expect(path.source == 0)
    #expect(path.target == 2)
    #expect("\(path)" == "v0 -e0- v1 -e1- v2 (1.5)")
  }

  @Test func `a path may stay where it is`() {
    let path = Path(at: 4)
    #expect(path.vertices == [4])
    #expect(path.edges.isEmpty)
    #expect(path.cost == 0)
    #expect(path.source == 4)
    #expect(path.target == 4)
  }

  @Test func `a path made by hand may pass a vertex twice`() throws {
    let graph = try EdgeList(2, [(0, 0, 1), (0, 1, 1)]).freeze()
    #expect(Path([0, 0, 1], in: graph).vertices == [0, 0, 0, 1])
  }

  @Test func `costs are added from the right`() throws {
    let graph = try EdgeList(4, [(0, 1, 0.1), (1, 2, 0.2), (2, 3, 0.3)]).freeze()
    let (first, second, third) = (0.1, 0.2, 0.3)
    let fromLeft = (first + second) + third
    let fromRight = first + (second + third)
    #expect(fromLeft != fromRight, "or this test shows nothing")
    #expect(Path([0, 1, 2], in: graph).cost == fromRight)
  }

  @Test func `a sum too large for a number is infinite`() throws {
    let graph = try EdgeList(2, [(0, 1, 1e308), (1, 0, 1e308)]).freeze()
    #expect(Path([0, 1], in: graph).cost == .infinity)
  }

  @Test func `paths compare by cost, length, vertices and edges, in that order`() throws {
    let list = EdgeList(
      5,
      [
        (0, 4, 1), (0, 4, 2), (0, 1, 1), (1, 4, 1), (0, 2, 1), (2, 4, 1), (2, 4, 1),
        (0, 3, 0), (3, 4, 2), (3, 2, 1), (0, 4, 3),
      ])
    let graph = try list.freeze()
    let inOrder: [Path] = [
      Path([0], in: graph),  // Cost 1.
      Path([1], in: graph),  // Cost 2, one edge.
      Path([2, 3], in: graph),  // Cost 2, two edges, by v1.
      Path([4, 5], in: graph),  // Cost 2, two edges, by v2.
      Path([4, 6], in: graph),  // The same by a later parallel edge.
      Path([7, 8], in: graph),  // Cost 2, two edges, by v3.
      Path([7, 9, 5], in: graph),  // Cost 2, three edges.
      Path([10], in: graph),  // Cost 3.
    ]
    for (index, path) in inOrder.enumerated() {
      for (otherIndex, other) in inOrder.enumerated() {
        #expect((path < other) == (index < otherIndex), "\(path) and \(other)")
        #expect((path == other) == (index == otherIndex), "\(path) and \(other)")
      }
    }
  }

  @Test func `edges that do not join stop the program`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder(vertexCount: 4)
      builder.addEdge(from: VertexID(0), to: VertexID(1))
      builder.addEdge(from: VertexID(2), to: VertexID(3))
      _ = Path([EdgeID(0), EdgeID(1)], in: try builder.freeze())
    }
  }

  @Test func `a list of no edge stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Path([], in: try GraphBuilder(vertexCount: 1).freeze())
    }
  }
}
