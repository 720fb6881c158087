import GraphCore
import TestSupport
import Testing

struct FlowPathTests {
  @Test func `a path knows its vertices, edges and what a unit costs`() throws {
    let network = try FlowList(3, [(0, 1, 0...4, 2), (1, 2, 0...3, -5)]).freeze()
    let parts = Flow([3, 3], in: network).decomposition()
    let path = try #require(parts.paths.first)
    #expect(path.amount == 3)
    #expect(path.vertices == [0, 1, 2] && path.edges == [0, 1])
    #expect(path.unitCost == -3)
    #expect(!path.isCycle)
    #expect(path.description == "3: v0 -e0- v1 -e1- v2")
  }

  @Test func `a cycle ends where it begins`() throws {
    let network = try FlowList(2, [(1, 1, 0...4, 2)]).freeze()
    let cycle = try #require(Flow([2], in: network).decomposition().cycles.first)
    #expect(cycle.isCycle)
    #expect(cycle.description == "2: v1 -e0- v1")
  }
}
