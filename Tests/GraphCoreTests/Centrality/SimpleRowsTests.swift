import TestSupport
import Testing

@testable import GraphCore

struct SimpleRowsTests {
  /// e0 to e3 lead from v0 to v1, e4 is a loop, e5 leads to v2 and is the first in its row by place.
  private let list = EdgeList(
    3, [(0, 2, 1), (0, 1, 3), (0, 1, 2), (0, 1, 2), (1, 1, 0), (2, 0, 4)])

  @Test func `by cost, the cheapest of parallel edges share a place`() throws {
    let rows = SimpleRows(of: try list.freeze(), by: .cost)
    #expect(rows.offsets == [0, 2, 2, 3])
    #expect(rows.neighbours == [1, 2, 0])
    #expect(rows.costs == [2, 1, 4])
    #expect(rows.dividedAmongEdges([8, 5, 3]) == [5, 0, 4, 4, 0, 3])
  }

  @Test func `by hops, all parallel edges do`() throws {
    let rows = SimpleRows(of: try list.freeze(), by: .hops)
    #expect(rows.neighbours == [1, 2, 0])
    #expect(rows.costs == [1, 1, 1])
    #expect(rows.dividedAmongEdges([6, 5, 3]) == [5, 2, 2, 2, 0, 3])
  }

  @Test func `no vertices, no rows`() throws {
    let rows = SimpleRows(of: try EdgeList(0, []).freeze(), by: .cost)
    #expect(rows.offsets == [0] && rows.vertexCount == 0)
  }
}
