import GraphCore
import TestSupport
import Testing

struct DinicTests {
  @Test func `what is sent and what cannot be reached any more`() throws {
    let network = try FlowList(
      4, [(0, 1, 0...5, 0), (1, 2, 0...2, 0), (2, 3, 0...9, 0)]
    ).freeze()
    var residual = ResidualNetwork(network, amounts: [0, 0, 0])
    var work = FlowWork()
    let (value, hops) = residual.sendMost(from: 0, to: 3, work: &work)
    #expect(value == 2)
    #expect(hops == [0, 1, -1, -1])
    #expect(residual.amounts(in: network) == [2, 2, 2])
  }

  @Test func `it goes on from what flows already`() throws {
    let network = try FlowList(3, [(0, 1, 0...5, 0), (1, 2, 0...5, 0)]).freeze()
    var residual = ResidualNetwork(network, amounts: [3, 3])
    var work = FlowWork()
    #expect(residual.sendMost(from: 0, to: 2, work: &work).value == 2)
    #expect(residual.sendMost(from: 2, to: 0, work: &work).value == 5)
    #expect(residual.amounts(in: network) == [0, 0])
  }

  /// Ways of 2, 3, 4… edges: each length takes a phase, and none more.
  @Test func `each phase takes longer ways`() throws {
    // v0 → v1 → … → v9, and from each of them to the end v10.
    let chain = (0..<9).map { (source: $0, target: $0 + 1, bounds: 0...9, cost: 0) }
    let exits = (1..<10).map { (source: $0, target: 10, bounds: 0...1, cost: 0) }
    let network = try FlowList(11, chain + exits).freeze()
    var residual = ResidualNetwork(network, amounts: [Int](repeating: 0, count: 18))
    var work = FlowWork()
    #expect(residual.sendMost(from: 0, to: 10, work: &work).value == 9)
    #expect(work.phases == 10 && work.augmentations == 9)
  }

  @Test func `a chain of 100 000 vertices is filled from end to end`() throws {
    let count = 100_000
    let list = FlowList(count, (1..<count).map { ($0 - 1, $0, 0...7, 1) })
    let network = try list.freeze()
    var residual = ResidualNetwork(network, amounts: network.lowerBounds)
    var work = FlowWork()
    #expect(residual.sendMost(from: 0, to: count - 1, work: &work).value == 7)
  }
}
