import TestSupport
import Testing

@testable import GraphCore

struct RefinementTests {
  private func refine(_ graph: Graph, _ labels: [Int32]) -> [Int32] {
    let rows = CommunityGraph(
      of: graph, amounts: EdgeAmounts(of: graph, strength: .equal), resolution: 1,
      ignoringDirection: true)
    return Refinement(of: labels, in: rows, order: Array(0..<Int32(graph.vertexCount))).parts
  }

  @Test func `a community in two pieces is two parts`() throws {
    let graph = try EdgeList(6, [(0, 1, 1), (2, 3, 1), (4, 5, 1)]).freeze()
    #expect(refine(graph, [0, 0, 0, 0, 4, 4]) == [1, 1, 3, 3, 5, 5])
  }

  @Test(arguments: UInt64(0)..<300)
  func `parts are connected and inside their communities`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    let labels = graph.vertices.map { _ in Int32(chance.below(3)) % Int32(graph.vertexCount) }
    let parts = refine(graph, labels)
    for part in Set(parts) {
      let members = graph.vertices.filter { parts[$0.index] == part }
      #expect(Set(members.map { labels[$0.index] }).count == 1, "\(random)")
      let pieces = graph.subgraph(of: VertexSet(members)).graph.weaklyConnectedComponents()
      #expect(pieces.count == 1, "\(random)")
    }
  }
}
