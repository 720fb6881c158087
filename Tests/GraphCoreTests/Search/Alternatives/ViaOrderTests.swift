import GraphCore
import TestSupport
import Testing

struct ViaOrderTests {
  @Test func `the order makes the difference`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 2, 9), (2, 1, 9), (1, 3, 9)])
      .freeze()
    let walk = { graph.shortestWalk(from: 0, through: [2, 1], to: 3, order: $0)?.vertices }
    #expect(walk(.any) == [0, 1, 2, 3])
    #expect(walk(.given) == [0, 1, 2, 1, 2, 3])
    let path = { try graph.shortestPath(from: 0, through: [2, 1], to: 3, order: $0)?.vertices }
    #expect(try path(.any) == [0, 1, 2, 3])
    #expect(try path(.given) == [0, 2, 1, 3])
  }

  @Test func `as many as may be passed can be`() throws {
    let count = ViaOrder.largestCount
    let list = EdgeList(count + 2, (0...count).map { ($0, $0 + 1, 1) })
    let vias = (1...count).map { VertexID($0) }
    let walk = try list.freeze().shortestWalk(
      from: 0, through: vias.reversed(), to: VertexID(count + 1), order: .any)
    #expect(walk?.edges.count == count + 1)
  }

  @Test func `more than may be passed stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: ViaOrder.largestCount + 3).freeze()
      let vias = (1...ViaOrder.largestCount + 1).map { VertexID($0) }
      _ = graph.shortestWalk(
        from: VertexID(0), through: vias, to: VertexID(ViaOrder.largestCount + 2), order: .any)
    }
  }
}
