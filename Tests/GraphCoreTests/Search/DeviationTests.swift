import GraphCore
import TestSupport
import Testing

struct DeviationTests {
  @Test func `deviations compare by cost, then edges, then what is known`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 2), (0, 2, 2)]).freeze()
    let short = Path([2], in: graph)
    let inOrder = [
      Deviation(from: short, index: 0, excluded: [], cost: 1, edgeCount: 9),
      Deviation(from: short, index: 0, excluded: [], cost: 2, edgeCount: 1),
      Deviation(solvedBy: short, index: 0, excluded: []),
      Deviation(solvedBy: Path([3], in: graph), index: 0, excluded: [2]),
      Deviation(solvedBy: Path([0, 1], in: graph), index: 0, excluded: [2, 3]),
    ]
    for (index, deviation) in inOrder.enumerated() {
      for (otherIndex, other) in inOrder.enumerated() {
        #expect(deviation.precedes(other) == (index < otherIndex), "\(index) and \(otherIndex)")
      }
    }
  }

  @Test func `the spur is the vertex after the common part`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    let deviation = Deviation(solvedBy: Path([0, 1], in: graph), index: 1, excluded: [1])
    #expect(deviation.spur == 1)
    #expect(deviation.cost == 2)
    #expect(deviation.edgeCount == 2)
  }
}
