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

  @Test func `a vertex that another has joined does not leave it`() throws {
    // v1 joins v0, which would rather be with v2: so v2 has to come.
    let graph = try EdgeList(3, [(0, 1, 1), (0, 2, 5)]).freeze()
    let rows = CommunityGraph(
      of: graph, amounts: EdgeAmounts(of: graph, strength: .cost), resolution: 0.1,
      ignoringDirection: true)
    #expect(Refinement(of: [0, 0, 0], in: rows, order: [1, 0, 2]).parts == [0, 0, 0])
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

  @Test(arguments: UInt64(0)..<20)
  func `only who is alone joins, and only what is well connected`(seed: UInt64) throws {
    let graph = try PlantedCommunities(
      sizes: [12, 10, 8], inside: 0.3, between: 0.05, seed: seed
    ).edges.freeze()
    let labels = [Int32](repeating: 0, count: graph.vertexCount)
    let parts = refine(graph, labels)
    // A vertex that others have joined stays, and so its number is that of a part of its own.
    #expect(parts.allSatisfy { parts[Int($0)] == $0 })
    let matrix = BruteForce.modularityMatrix(
      of: graph, strengths: graph.edges.map { _ in 1 }, resolution: 1, ignoringDirection: true)
    let alone = BruteForce.modularity(of: Array(parts.indices), matrix: matrix)
    #expect(BruteForce.modularity(of: parts.map(Int.init), matrix: matrix) > alone)
  }
}
