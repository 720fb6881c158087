import GraphCore
import TestSupport
import Testing

struct FlowCutTests {
  @Test func `capacities out and lower bounds in are counted, edges inside are not`() throws {
    let network = try FlowList(
      3,
      [(0, 1, 0...4, 0), (1, 2, 0...3, 0), (2, 0, 2...9, 0), (0, 0, 1...7, 0), (1, 0, 1...8, 0)]
    ).freeze()
    let cut = network.cut(around: [0])
    #expect(cut.sourceSide == [0])
    #expect(cut.leavingEdges == [0])
    #expect(cut.enteringEdges == [2, 4])
    #expect(cut.capacity == 1)
    #expect(network.cut(around: [0, 1]).capacity == 1)
    #expect(network.cut(around: []).capacity == 0)
    #expect(network.cut(around: [0, 1, 2]).capacity == 0)
    #expect(network.cut(around: [1]).capacity == 11)
  }

  @Test func `an edge without limit leaves the cut without limit`() throws {
    let network = try FlowList(2, [(0, 1, 0...Int.max, 0), (0, 1, 0...2, 0)]).freeze()
    #expect(network.cut(around: [0]).capacity == nil)
    #expect(network.cut(around: [1]).capacity == 0)
  }

  @Test(arguments: UInt64(0)..<100)
  func `every border is measured as by hand`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    let network = try random.list.freeze()
    for inside in BruteForceFlow.subsets(of: random.list) {
      let cut = network.cut(around: VertexSet(inside.map { VertexID($0) }))
      #expect(
        cut.capacity == BruteForceFlow.capacity(leaving: inside, in: random.list), "\(random)")
    }
  }
}
