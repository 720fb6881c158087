import TestSupport
import Testing

@testable import GraphCore

struct CommunityGraphTests {
  private func make(_ list: EdgeList, ignoringDirection: Bool) throws -> CommunityGraph {
    let graph = try list.freeze()
    return CommunityGraph(
      of: graph, amounts: EdgeAmounts(of: graph, strength: .cost), resolution: 1,
      ignoringDirection: ignoringDirection)
  }

  @Test func `edges lie at both ends, loops and edges without strength at none`() throws {
    let graph = try make(
      EdgeList(3, [(0, 1, 2), (1, 0, 3), (1, 1, 4), (1, 2, 0)]), ignoringDirection: false)
    #expect(graph.offsets == [0, 2, 4, 4])
    #expect(graph.neighbours == [1, 1, 0, 0])
    #expect(graph.strengths == [2, 3, 3, 2])
    #expect(graph.masses == [SIMD2(2, 3), SIMD2(7, 6), SIMD2(0, 0)])
    #expect(graph.chance == 1.0 / 9)
  }

  @Test func `without direction the mass is half of both`() throws {
    let graph = try make(EdgeList(2, [(0, 1, 2), (1, 1, 4)]), ignoringDirection: true)
    #expect(graph.masses == [SIMD2(1, 1), SIMD2(5, 5)])
  }

  @Test func `merged vertices keep their mass and sum up their edges`() throws {
    let graph = try make(
      EdgeList(4, [(0, 1, 1), (0, 2, 2), (1, 3, 4), (2, 3, 8)]), ignoringDirection: false)
    let merged = CommunityGraph(merging: graph, groups: [1, 1, 0, 0], count: 2)
    #expect(merged.neighbours == [1, 0])
    #expect(merged.strengths == [6, 6])
    #expect(merged.masses == [SIMD2(8, 14), SIMD2(7, 1)])
    #expect(merged.chance == graph.chance)
  }
}
