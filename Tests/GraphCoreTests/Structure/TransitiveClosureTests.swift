import GraphCore
import TestSupport
import Testing

struct TransitiveClosureTests {
  @Test func `a circle and what follows`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 0, 1), (1, 2, 1)]).freeze()
    let closure = graph.transitiveClosure()
    #expect(closure.reaches(0, 2) && closure.reaches(1, 0) && closure.reaches(3, 3))
    #expect(!closure.reaches(2, 0) && !closure.reaches(0, 3))
    #expect(closure.reachableCount(from: 0) == 3)
    #expect(closure.reachableCount(from: 2) == 1)
    #expect(Array(closure.vertices(reachableFrom: 1)) == [0, 1, 2])
    #expect(closure.pairCount == 4)
    #expect(closure.components.count == 3)
  }

  @Test func `nothing reaches nothing`() throws {
    #expect(try EdgeList(0, []).freeze().transitiveClosure().pairCount == 0)
  }

  @Test(arguments: UInt64(0)..<500)
  func `it is what stops between every two find`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 20 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let closure = graph.transitiveClosure()
    let matrix = BruteForce.reachMatrix(in: graph)
    var pairs = 0
    for source in graph.vertices {
      let reached = graph.vertices.filter { matrix[source.index][$0.index] }
      #expect(graph.vertices.filter { closure.reaches(source, $0) } == reached, "\(random)")
      #expect(Array(closure.vertices(reachableFrom: source)) == reached, "\(random)")
      #expect(closure.reachableCount(from: source) == reached.count, "\(random)")
      pairs += reached.count - 1
    }
    #expect(closure.pairCount == pairs, "\(random)")
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().transitiveClosure()
        .reaches(VertexID(0), VertexID(2))
    }
  }
}
