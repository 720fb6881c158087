import GraphCore
import TestSupport
import Testing

/// Nothing whose size comes from data may recurse: a long chain would overflow the stack.
struct LongChainTests {
  private static let length = 100_000

  private func chain() throws -> Graph {
    var builder = GraphBuilder(vertexCount: Self.length)
    for index in 1..<Self.length {
      builder.addEdge(from: VertexID(index - 1), to: VertexID(index))
    }
    return try builder.freeze()
  }

  @Test func `a chain of 100 000 vertices is searched from end to end`() throws {
    let graph = try chain()
    let first = VertexID(0)
    let last = VertexID(Self.length - 1)
    let cost = Double(Self.length - 1)
    #expect(graph.shortestPath(from: first, to: last)?.cost == cost)
    #expect(graph.shortestPathTree(from: first).path(to: last)?.cost == cost)
    #expect(graph.breadthFirstTree(from: first).path(to: last)?.cost == cost)
    #expect(graph.shortestPaths(from: first, to: last).prefix(2).map(\.cost) == [cost])
  }

  @Test func `a chain of 100 000 vertices has its structure found`() throws {
    let graph = try chain()
    let last = VertexID(Self.length - 1)
    #expect(graph.stronglyConnectedComponents().count == Self.length)
    #expect(graph.weaklyConnectedComponents().count == 1)
    #expect(graph.topologicalOrder().vertices?.last == last)
    #expect(graph.bridges().count == Self.length - 1)
    #expect(graph.articulationPoints().count == Self.length - 2)
    #expect(graph.mandatoryPassages(from: VertexID(0), to: last)?.count == Self.length - 2)
    #expect(graph.hasPath(from: VertexID(0), to: last))
  }
}
