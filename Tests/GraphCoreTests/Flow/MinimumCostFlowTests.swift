import GraphCore
import TestSupport
import Testing

struct MinimumCostFlowTests {
  /// v0 → v1 → v2 for 2 a unit, at most 3; straight for 5.
  private let detour = FlowList(3, [(0, 1, 0...3, 2), (1, 2, 0...3, 0), (0, 2, 0...9, 5)])

  @Test func `the cheap way is filled first, the dear one takes the rest`() throws {
    let answer = try detour.freeze().minimumCostFlow(supplies: [4, 0, -4])
    #expect(answer.flow.amounts == [3, 3, 1])
    #expect(answer.cost == 11)
    #expect(answer.supplies == [4, 0, -4])
    #expect(answer.potentials[2] - answer.potentials[0] == 5)
  }

  @Test func `the largest flow is sent where no value is given`() throws {
    let answer = try detour.freeze().minimumCostFlow(from: 0, to: 2)
    #expect(answer.flow.amounts == [3, 3, 9])
    #expect(answer.supplies == [12, 0, -12])
    #expect(try detour.freeze().minimumCostFlow(from: 0, to: 2, value: 2).cost == 4)
    #expect(try detour.freeze().minimumCostFlow(from: 0, to: 2, value: 0).cost == 0)
  }

  /// Example of Ahuja, Magnanti and Orlin, "Network Flows", chapter 9.
  @Test func `a known example gives the known answer`() throws {
    let network = try FlowList(
      4, [(0, 1, 0...4, 2), (0, 2, 0...2, 2), (1, 2, 0...2, 1), (1, 3, 0...3, 3), (2, 3, 0...5, 1)]
    ).freeze()
    let answer = try network.minimumCostFlow(supplies: [4, 0, 0, -4])
    #expect(answer.flow.amounts == [2, 2, 2, 0, 4])
    #expect(answer.cost == 14)
  }

  @Test func `what must be carried is carried, however dear`() throws {
    let network = try FlowList(2, [(0, 1, 0...9, 1), (0, 1, 2...3, 7)]).freeze()
    #expect(try network.minimumCostFlow(supplies: [3, -3]).flow.amounts == [1, 2])
  }

  @Test func `a cycle that earns is filled as far as it can be`() throws {
    let network = try FlowList(
      3, [(0, 1, 0...Int.max, -3), (1, 0, 0...4, 1), (2, 2, 0...5, -2), (2, 2, 1...5, 2)]
    ).freeze()
    let answer = try network.minimumCostFlow(supplies: [0, 0, 0])
    #expect(answer.flow.amounts == [4, 4, 5, 1])
    #expect(answer.cost == -16)
  }

  @Test func `a cycle that earns without limit is named`() throws {
    let network = try FlowList(
      4, [(0, 1, 0...9, 0), (1, 2, 0...Int.max, -3), (2, 1, 1...Int.max, 2), (3, 3, 0...2, -9)]
    ).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.minimumCostFlow(supplies: [0, 0, 0, 0])
    }
    guard case .unbounded(let cycle) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(cycle) == [1, 2])
  }

  @Test func `no flow at all is said before an endless one`() throws {
    let network = try FlowList(3, [(1, 2, 0...Int.max, -3), (2, 1, 0...Int.max, 2)]).freeze()
    let error = #expect(throws: FlowFailure.self) {
      try network.minimumCostFlow(supplies: [1, -1, 0])
    }
    guard case .shortage(let shortage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortage.demand == 1 && shortage.capacity == 0)
  }

  @Test func `supplies that do not add up to 0 are refused`() throws {
    let network = try detour.freeze()
    #expect(throws: FlowFailure.unbalanced(surplus: 1)) {
      try network.minimumCostFlow(supplies: [4, 0, -3])
    }
    #expect(throws: FlowFailure.suppliesTooLarge(limit: FlowNetwork.sumLimit)) {
      try network.minimumCostFlow(supplies: [Int.max, 0, Int.min])
    }
  }

  @Test func `a cost beyond the largest number is refused`() throws {
    let network = try FlowList(2, [(0, 1, 0...Int.max, 1 << 40)]).freeze()
    #expect(try network.minimumCostFlow(supplies: [1 << 20, -1 << 20]).cost == 1 << 60)
    #expect(throws: FlowFailure.costTooLarge) {
      try network.minimumCostFlow(supplies: [1 << 30, -1 << 30])
    }
  }

  @Test func `nothing flows where nothing is`() throws {
    let empty = try FlowList(0, []).freeze()
    #expect(try empty.minimumCostFlow(supplies: []).flow.amounts == [])
    let single = try FlowList(1, []).freeze()
    #expect(try single.minimumCostFlow(supplies: [0]).cost == 0)
  }

  @Test func `largest capacities and costs do not overflow`() throws {
    let capacity = FlowNetwork.sumLimit / 4
    let cost = FlowNetwork.sumLimit / 4 - 1
    let network = try FlowList(
      3, [(0, 1, 0...capacity, cost), (0, 1, 0...capacity, -cost), (1, 2, 0...Int.max, -cost)]
    ).freeze()
    #expect(try network.minimumCostFlow(supplies: [2, 0, -2]).cost == -4 * cost)
    #expect(throws: FlowFailure.costTooLarge) {
      try network.minimumCostFlow(supplies: [2 * capacity, 0, -2 * capacity])
    }
  }

  @Test func `another number of supplies stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try FlowNetworkBuilder(vertexCount: 2).freeze().minimumCostFlow(supplies: [0])
    }
  }

  @Test func `a flow from a vertex to itself stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let vertex = VertexID(1)
      _ = try FlowNetworkBuilder(vertexCount: 2).freeze().minimumCostFlow(from: vertex, to: vertex)
    }
  }

  /// Every way to put amounts on edges is tried; the limit stands for "as much as one likes",
  /// which more than all supplies, bounds and capacities together never is.
  @Test(arguments: UInt64(0)..<1_400)
  func `no other flow is cheaper`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    let network = try random.list.freeze()
    let finite = random.list.edges.reduce(0) { sum, edge in
      sum + edge.bounds.lowerBound
        + (edge.bounds.upperBound == Int.max ? 0 : edge.bounds.upperBound)
    }
    let limit = finite + random.supplies.reduce(0) { $0 + max(0, $1) }
    let isFeasible = BruteForceFlow.isFeasible(random.list, supplies: random.supplies)
    let isEndless = isFeasible && BruteForceFlow.hasEndlessGain(random.list)
    switch Result(catching: { () throws(FlowFailure) in
      try network.minimumCostFlow(supplies: random.supplies)
    }) {
    case .success(let answer):
      #expect(isFeasible && !isEndless, "\(random)")
      #expect(answer.cost == answer.flow.cost, "\(random)")
      let fault = answer.flow.fault(supplies: random.supplies, potentials: answer.potentials)
      #expect(fault == nil, "\(random)")
      if BruteForceFlow.choiceCount(random.list, limit: limit) <= 3_000 {
        let least = BruteForceFlow.cheapestCost(
          random.list, supplies: random.supplies, limit: limit)
        #expect(answer.cost == least, "\(random)")
      }
    case .failure(.shortage(let shortage)):
      #expect(!isFeasible, "\(random)")
      #expect(shortage.missing > 0, "\(random)")
    case .failure(.unbounded(let cycle)):
      #expect(isEndless, "\(random)")
      #expect(gainsEndlessly(cycle, in: random.list), "\(cycle): \(random)")
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `on larger networks the potentials prove the answer`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: seed % 4 == 0 ? .large : .medium)
    let network = try random.list.freeze()
    switch Result(catching: { () throws(FlowFailure) in
      try network.minimumCostFlow(supplies: random.supplies)
    }) {
    case .success(let answer):
      let fault = answer.flow.fault(supplies: random.supplies, potentials: answer.potentials)
      #expect(fault == nil, "\(random)")
    case .failure(.shortage(let shortage)):
      checkShortage(shortage, of: random)
    case .failure(.unbounded(let cycle)):
      #expect(gainsEndlessly(cycle, in: random.list), "\(cycle): \(random)")
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  /// Edges joined end to end and back, none limited, that earn together.
  private func gainsEndlessly(_ cycle: [EdgeID], in list: FlowList) -> Bool {
    let edges = cycle.map { list.edges[$0.index] }
    let joined = zip(edges, edges.dropFirst() + edges.prefix(1)).allSatisfy {
      $0.target == $1.source
    }
    return joined && edges.allSatisfy { $0.bounds.upperBound == Int.max }
      && edges.reduce(0) { $0 + $1.cost } < 0
  }

  /// Adds up what a shortage claims, from the list alone.
  private func checkShortage(_ shortage: FlowShortage, of random: RandomFlow) {
    let others = Set(
      (0..<random.list.vertexCount).filter { !shortage.vertices.contains(VertexID($0)) })
    let capacity = BruteForceFlow.capacity(leaving: others, in: random.list)
    let demand = others.reduce(0) { $0 + random.supplies[$1] }
    #expect(capacity == shortage.capacity, "\(random)")
    #expect(demand == shortage.demand && demand > shortage.capacity, "\(random)")
  }

  /// A network whose simplex takes thousands of exchanges.
  private func large() throws -> (network: FlowNetwork, supplies: [Int]) {
    var random = SeededRandom(seed: 5)
    let side = 400
    let rows = (0..<side).flatMap { source in
      (0..<side).map { (source, side + $0, 0...Int.max, 1 + random.below(10_000)) }
    }
    return (
      try FlowList(2 * side, rows).freeze(), (0..<2 * side).map { $0 < side ? 100 : -100 }
    )
  }

  @Test func `the work is told of, and the answer is the same`() async throws {
    let (network, supplies) = try large()
    let told = Told()
    let answer = try await network.minimumCostFlow(supplies: supplies) {
      told.append($0.pivots, of: $0.pivots)
    }
    #expect(try network.minimumCostFlow(supplies: supplies).potentials == answer.potentials)
    #expect(answer.work.pivots > 2 * 1024)
    #expect(told.steps.count == answer.work.pivots / 1024)
    #expect(told.steps.first == [1024, 1024])
  }

  @Test func `a task that is cancelled gets no flow`() async throws {
    let (network, supplies) = try large()
    let told = Told()
    let task = Task {
      try await network.minimumCostFlow(supplies: supplies) {
        told.append($0.pivots, of: $0.pivots)
        unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      }.cost
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(told.steps.count == 1)
  }
}
