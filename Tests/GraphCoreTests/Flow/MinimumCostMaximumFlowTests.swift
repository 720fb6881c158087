import GraphCore
import TestSupport
import Testing

struct MinimumCostMaximumFlowTests {
  private let twoGivers = FlowList(3, [(0, 2, 0...3, 1), (1, 2, 0...9, 4)])

  @Test func `as many as possible are sent, and the rest is told`() throws {
    let answer = try twoGivers.freeze().minimumCostMaximumFlow(supplies: [5, 1, -6])
    #expect(answer.value == 4)
    #expect(answer.flow.amounts == [3, 1])
    #expect(answer.cost == 7)
    #expect(answer.unsent == [2, 0, 0])
    #expect(answer.unmet == [0, 0, 2])
    #expect(answer.bottleneck.sourceSide == [0])
    #expect(answer.bottleneck.leavingEdges == [0])
    #expect(answer.fault() == nil)
  }

  @Test func `the cheapest givers and takers are chosen`() throws {
    let network = try FlowList(
      4, [(0, 2, 0...9, 7), (1, 2, 0...9, 2), (1, 3, 0...9, 1), (0, 3, 0...9, 9)]
    ).freeze()
    let answer = try network.minimumCostMaximumFlow(supplies: [1, 1, -1, -5])
    // Both are sent; v0 to v2 and v1 to v3 is 8, the other way round 11, both to v3 10.
    #expect(answer.flow.amounts == [1, 0, 1, 0])
    let few = try network.minimumCostMaximumFlow(supplies: [4, 4, 0, -5])
    #expect(few.unsent == [3, 0, 0, 0])
    #expect(few.cost == 13)
    #expect(few.fault() == nil)
  }

  @Test func `more is sent even where less would be cheaper`() throws {
    let network = try FlowList(2, [(0, 1, 0...1, -5), (0, 1, 0...1, 90)]).freeze()
    #expect(try network.minimumCostMaximumFlow(supplies: [2, -2]).cost == 85)
  }

  @Test func `where there is no way nothing crosses the border`() throws {
    let network = try FlowList(3, [(0, 1, 0...5, 1)]).freeze()
    let answer = try network.minimumCostMaximumFlow(supplies: [2, 0, -2])
    #expect(answer.value == 0 && answer.cost == 0)
    #expect(answer.bottleneck.sourceSide == [0, 1])
    #expect(answer.bottleneck.leavingEdges.isEmpty)
  }

  @Test func `without a wish only what must be carried is carried`() throws {
    let empty = try FlowList(0, []).freeze().minimumCostMaximumFlow(supplies: [])
    #expect(empty.value == 0 && empty.fault() == nil)
    let round = try FlowList(2, [(0, 1, 1...5, 3), (1, 0, 0...5, 3)]).freeze()
    #expect(try round.minimumCostMaximumFlow(supplies: [0, 0]).flow.amounts == [1, 1])
  }

  @Test func `a lower bound that cannot be met is explained by the network's own edges`() throws {
    let network = try FlowList(3, [(0, 1, 0...2, 1), (1, 2, 3...4, 1)]).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.minimumCostMaximumFlow(supplies: [5, 0, -5])
    }
    guard case .shortage(let shortage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortage.vertices == [1])
    #expect(shortage.missing == 1)
    #expect(shortage.border.leavingEdges == [0])
    #expect(shortage.border.enteringEdges == [1])
  }

  @Test func `what a vertex offers counts in a shortage, but is no edge of it`() throws {
    let network = try FlowList(2, [(0, 1, 3...4, 1)]).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.minimumCostMaximumFlow(supplies: [2, -5])
    }
    guard case .shortage(let shortage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortage.vertices == [0])
    #expect(shortage.capacity == -1 && shortage.demand == 0)
    #expect(shortage.border.leavingEdges.isEmpty && shortage.border.enteringEdges == [0])
  }

  @Test func `a cycle that earns without limit is named`() throws {
    let network = try FlowList(3, [(1, 2, 0...Int.max, -3), (2, 1, 0...Int.max, 2)]).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.minimumCostMaximumFlow(supplies: [1, -1, 0])
    }
    guard case .unbounded(let cycle) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(cycle) == [0, 1])
  }

  @Test func `supplies too large to be added are refused`() throws {
    #expect(throws: FlowFailure.suppliesTooLarge(limit: FlowNetwork.sumLimit)) {
      try twoGivers.freeze().minimumCostMaximumFlow(supplies: [Int.max, 0, Int.min])
    }
  }

  @Test func `largest supplies and costs do not overflow`() throws {
    let cost = FlowNetwork.sumLimit / 3 - 1
    let network = try FlowList(
      2, [(0, 1, 0...Int.max, cost), (0, 1, 0...1, -cost), (1, 0, 0...Int.max, cost)]
    ).freeze()
    #expect(try network.minimumCostMaximumFlow(supplies: [3, -9]).cost == cost)
    #expect(throws: FlowFailure.costTooLarge) {
      try network.minimumCostMaximumFlow(supplies: [1 << 40, -1 << 40])
    }
  }

  /// Every way to put amounts on edges is tried.
  @Test(arguments: UInt64(0)..<1_050)
  func `no other flow is larger, and none as large is cheaper`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    let network = try random.list.freeze()
    // Shifted by one unit here and there, so that offers and needs differ.
    var supplies = random.supplies
    supplies[Int(seed % UInt64(supplies.count))] += Int(seed % 4) - 1
    let finite = random.list.edges.reduce(0) { sum, edge in
      sum + edge.bounds.lowerBound
        + (edge.bounds.upperBound == Int.max ? 0 : edge.bounds.upperBound)
    }
    let limit = finite + supplies.reduce(0) { $0 + max(0, $1) }
    let canList = BruteForceFlow.choiceCount(random.list, limit: limit) <= 2_000
    let best =
      canList ? BruteForceFlow.mostThenCheapest(random.list, supplies: supplies, limit: limit) : nil
    switch Result(catching: { () throws(FlowFailure) in
      try network.minimumCostMaximumFlow(supplies: supplies)
    }) {
    case .success(let answer):
      #expect(answer.fault() == nil, "\(random)")
      #expect(answer.cost == answer.flow.cost, "\(random)")
      if canList {
        #expect(best?.value == answer.value && best?.cost == answer.cost, "\(supplies): \(random)")
      }
    case .failure(.shortage(let shortage)):
      #expect(best == nil && shortage.missing > 0, "\(random)")
    case .failure(.unbounded):
      #expect(BruteForceFlow.hasEndlessGain(random.list), "\(random)")
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  /// What can be met in full is met as `minimumCostFlow(supplies:)` meets it.
  @Test(arguments: UInt64(0)..<100)
  func `on larger networks it is the cheapest flow where there is one`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .medium)
    let network = try random.list.freeze()
    guard let answer = try? network.minimumCostMaximumFlow(supplies: random.supplies) else {
      return
    }
    #expect(answer.fault() == nil, "\(random)")
    let all = try? network.minimumCostFlow(supplies: random.supplies)
    let isMet = answer.unmet.allSatisfy { $0 == 0 }
    #expect(isMet == (all != nil), "\(random)")
    if let all { #expect(all.cost == answer.cost, "\(random)") }
  }

  @Test func `an answer that is not the largest or not the cheapest is found out`() throws {
    let network = try twoGivers.freeze()
    let answer = try network.minimumCostMaximumFlow(supplies: [5, 4, -6])
    #expect(answer.flow.amounts == [3, 3])
    func fault(_ amounts: [Int], value: Int, potentials: [Int], side: VertexSet) -> FlowFault? {
      MinimumCostMaximumFlow(
        flow: Flow(amounts, in: network), value: value, cost: 0, supplies: [5, 4, -6],
        bottleneck: network.cut(around: side), potentials: potentials, work: FlowWork()
      ).fault()
    }
    let potentials = answer.potentials
    let side = answer.bottleneck.sourceSide
    #expect(fault([3, 3], value: 6, potentials: potentials, side: side) == nil)
    #expect(
      fault([3, 4], value: 7, potentials: potentials, side: side)
        == .doesNotMeet(vertex: 2, balance: -7, supply: -6))
    #expect(
      fault([3, 2], value: 5, potentials: potentials, side: side)
        == .isNotLargest(value: 5, limit: 6))
    #expect(
      fault([3, 3], value: 6, potentials: potentials, side: [1])
        == .isNotLargest(value: 6, limit: 14))
    // v1 kept one: v0 would have to be worth as much.
    #expect(
      fault([2, 4], value: 6, potentials: [3, 0, 4], side: side)
        == .choosesDearer(vertex: 1, saving: 3))
    #expect(
      fault([2, 4], value: 6, potentials: [0, 0, 4], side: side)
        == .misses(edge: 0, reducedCost: -3))
  }
}
