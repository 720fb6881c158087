import GraphCore
import TestSupport
import Testing

struct CheapestFlowsTests {
  private func flows(_ list: FlowList, _ supplies: [Int]) throws -> CheapestFlows {
    CheapestFlows(try list.freeze().minimumCostFlow(supplies: supplies))
  }

  @Test func `the edge named first carries as much as it can`() throws {
    let pair = FlowList(2, [(0, 1, 0...2, 1), (0, 1, 0...2, 1)])
    var flows = try flows(pair, [3, -3])
    try flows.raise([EdgeID(1)])
    #expect(flows.amounts == [1, 2])
    var others = try self.flows(pair, [3, -3])
    try others.raise([EdgeID(0), EdgeID(1)])
    #expect(others.amounts == [2, 1])
  }

  @Test func `what is dearer is not raised`() throws {
    var flows = try flows(FlowList(2, [(0, 1, 0...9, 2), (0, 1, 0...9, 1)]), [3, -3])
    try flows.raise([EdgeID(0)])
    #expect(flows.amounts == [0, 3])
  }

  @Test func `other costs choose among the cheapest`() throws {
    let list = FlowList(3, [(0, 2, 0...9, 2), (0, 1, 0...9, 1), (1, 2, 0...9, 1)])
    var flows = try flows(list, [4, 0, -4])
    try flows.keepCheapest(by: [3, 1, 1])
    #expect(flows.amounts == [0, 4, 4])
    try flows.raise([EdgeID(0)])
    #expect(flows.amounts == [0, 4, 4])
  }

  @Test func `a circle without limit or cost is named`() throws {
    let list = FlowList(
      2, [(0, 1, 0...Int.max, 0), (1, 0, 0...Int.max, 0), (1, 1, 0...Int.max, 0)])
    var flows = try flows(list, [0, 0])
    #expect(throws: FlowFailure.unbounded([EdgeID(0), EdgeID(1)])) {
      try flows.raise([EdgeID(0)])
    }
    var others = try self.flows(list, [0, 0])
    #expect(throws: FlowFailure.unbounded([EdgeID(2)])) { try others.raise([EdgeID(2)]) }
  }

  /// All flows are listed, and of the cheapest the last in lexicographic order is taken.
  @Test(arguments: UInt64(0)..<400)
  func `the last of all cheapest flows is found`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    guard let answer = try? random.list.freeze().minimumCostFlow(supplies: random.supplies),
      BruteForceFlow.choiceCount(random.list, limit: 12) < 20_000
    else { return }
    var order = answer.flow.network.edges.map(\.self)
    var chance = SeededRandom(seed: seed)
    order.shuffle(using: &chance)
    let best = BruteForceFlow.lastOfCheapest(
      random.list, supplies: random.supplies, limit: 12, order: order.map(\.index))
    var flows = CheapestFlows(answer)
    guard (try? flows.raise(order)) != nil else { return }
    let flow = Flow(flows.amounts, in: answer.flow.network)
    #expect(flow.fault(supplies: random.supplies, potentials: answer.potentials) == nil)
    #expect(flows.amounts == best, "\(random)")
  }

  @Test(arguments: UInt64(0)..<35)
  func `the choice does not depend on the numbers of edges`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .large)
    var chance = SeededRandom(seed: seed)
    let permutation = Array(random.list.edges.indices).shuffled(using: &chance)
    var shuffled = random.list
    shuffled.edges = permutation.map { random.list.edges[$0] }
    guard let left = try? random.list.freeze().minimumCostFlow(supplies: random.supplies) else {
      return
    }
    var flows = CheapestFlows(left)
    var others = CheapestFlows(try shuffled.freeze().minimumCostFlow(supplies: random.supplies))
    guard (try? flows.raise(left.flow.network.edges)) != nil else { return }
    let order = random.list.edges.indices.map { index in
      EdgeID(permutation.firstIndex(of: index) ?? 0)
    }
    try others.raise(order)
    #expect(order.map { others.amounts[$0.index] } == flows.amounts, "\(random)")
  }
}
