import GraphCore
import TestSupport
import Testing

struct DirectionTests {
  @Test func `forward follows edges and backward goes against them`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    #expect(graph.breadthFirstTree(from: 1, direction: .forward).vertices == [1, 2])
    #expect(graph.breadthFirstTree(from: 1, direction: .backward).vertices == [1, 0])
    #expect(Direction.allCases == [.forward, .backward])
  }
}
