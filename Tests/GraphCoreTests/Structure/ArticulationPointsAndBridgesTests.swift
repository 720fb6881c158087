import GraphCore
import TestSupport
import Testing

struct ArticulationPointsAndBridgesTests {
  @Test func `a triangle and a tail`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (2, 1, 1), (2, 0, 1), (2, 3, 1)]).freeze()
    #expect(graph.articulationPoints() == [2])
    #expect(graph.bridges() == [3])
  }

  @Test func `of parallel edges none is a bridge, whichever way they point`() throws {
    let same = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (1, 2, 1)]).freeze()
    #expect(same.bridges() == [0])
    let opposite = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (2, 1, 1)]).freeze()
    #expect(opposite.bridges() == [0])
    #expect(same.articulationPoints() == [1] && opposite.articulationPoints() == [1])
  }

  @Test func `a self-loop holds nothing`() throws {
    let graph = try EdgeList(2, [(0, 0, 1), (0, 1, 1), (1, 1, 1)]).freeze()
    #expect(graph.bridges() == [1])
    #expect(graph.articulationPoints() == [])
  }

  @Test func `a root of the search is judged by its parts`() throws {
    // v0 between two triangles, and at the tip of one that has no other.
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (0, 3, 1), (3, 4, 1), (4, 0, 1)]
    ).freeze()
    #expect(graph.articulationPoints() == [0])
    #expect(graph.bridges() == [])
    let triangle = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (2, 0, 1)]).freeze()
    #expect(triangle.articulationPoints() == [])
  }

  private func check(_ list: EdgeList) throws {
    let graph = try list.freeze()
    #expect(graph.articulationPoints() == BruteForce.articulationPoints(in: graph), "\(list)")
    #expect(graph.bridges() == BruteForce.bridges(in: graph), "\(list)")
  }

  @Test func `they are what must not be lost, in every graph of 4 vertices`() throws {
    // A pair joined both ways tells nothing new after a few: those of many edges are left out.
    for list in EveryGraph(vertexCount: 4) where list.edges.count <= 6 {
      try check(list)
    }
  }

  @Test(arguments: UInt64(0)..<500)
  func `they are what must not be lost`(seed: UInt64) throws {
    var list = RandomGraph(seed: seed, size: .tiny).edges
    // Random graphs are dense for this question: half of them lose most of their edges.
    if seed % 2 == 0 {
      list.edges = Array(list.edges.prefix(list.vertexCount))
    }
    try check(list)
  }
}
