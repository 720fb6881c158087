import TestSupport
import Testing

@testable import GraphCore

struct ShortestPathEdgesTests {
  /// A diamond v0 → v1, v2 → v3, noted by hand.
  private func diamond(perEdge: Bool) throws -> ShortestPathEdges {
    let graph = try EdgeList(4, [(0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 1)]).freeze()
    var found = ShortestPathEdges(in: SimpleRows(of: graph, by: .hops), perEdge: perEdge)
    found.vertices = [0, 1, 2, 3]
    found.begins = [0, 2, 3, 4, 4]
    found.targets = [1, 2, 3, 3, 0]
    found.count = 4
    if perEdge { found.places = [0, 1, 2, 3, 0] }
    return found
  }

  @Test func `paths are counted and what passes is shared out`() throws {
    let found = try diamond(perEdge: false)
    var counts = [Double](repeating: 9, count: 4)
    let isTooLarge = found.countPaths(into: &counts)
    #expect(!isTooLarge && counts == [1, 1, 1, 2])
    var portions = counts
    var scores = [10.0, 0, 0, 0]
    found.shareOut(counts, portions: &portions, to: &scores)
    #expect(scores == [10, 0.5, 0.5, 0])
  }

  @Test func `per place, every edge on the way has its part`() throws {
    let found = try diamond(perEdge: true)
    var counts = [WideCount](repeating: WideCount(0), count: 4)
    _ = found.countPaths(into: &counts)
    var portions = counts
    var scores = [0.0, 0, 0, 0]
    found.shareOut(counts, portions: &portions, to: &scores)
    #expect(scores == [1.5, 1.5, 0.5, 0.5])
  }
}
