import GraphCore
import TestSupport
import Testing

struct FeasibleFlowTests {
  @Test func `supplies are met within the bounds`() throws {
    let network = try FlowList(3, [(0, 1, 0...4, 0), (1, 2, 1...3, 0)]).freeze()
    #expect(try network.feasibleFlow(supplies: [3, 0, -3]).amounts == [3, 3])
    #expect(try network.feasibleFlow(supplies: [4, -2, -2]).amounts == [4, 2])
  }

  @Test func `a circulation carries what lower bounds ask for`() throws {
    let network = try FlowList(3, [(0, 1, 2...4, 0), (1, 2, 0...3, 0), (2, 0, 0...9, 0)]).freeze()
    #expect(try network.feasibleFlow(supplies: [0, 0, 0]).amounts == [2, 2, 2])
  }

  @Test func `supplies that do not add up to 0 are refused`() throws {
    let network = try FlowList(2, [(0, 1, 0...4, 0)]).freeze()
    #expect(throws: FlowFailure.unbalanced(surplus: -1)) {
      try network.feasibleFlow(supplies: [1, -2])
    }
    let limit = FlowNetwork.sumLimit
    #expect(throws: FlowFailure.suppliesTooLarge(limit: limit)) {
      try network.feasibleFlow(supplies: [limit / 2 + 1, -limit / 2 - 1])
    }
  }

  @Test func `as much as can be counted flows where nothing limits it`() throws {
    let network = try FlowList(2, [(0, 1, 0...Int.max, 0)]).freeze()
    let most = FlowNetwork.sumLimit / 2
    #expect(try network.feasibleFlow(supplies: [most, -most]).amounts == [most])
  }

  @Test func `nothing flows where nothing is`() throws {
    #expect(try FlowList(0, []).freeze().feasibleFlow(supplies: []).amounts == [])
  }

  @Test(arguments: UInt64(0)..<1_000)
  func `there is a flow unless some set falls short`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    let network = try random.list.freeze()
    let isFeasible = BruteForceFlow.isFeasible(random.list, supplies: random.supplies)
    switch Result(catching: { () throws(FlowFailure) in
      try network.feasibleFlow(supplies: random.supplies)
    }) {
    case .success(let flow):
      #expect(isFeasible, "\(random)")
      #expect(flow.fault(supplies: random.supplies) == nil, "\(random)")
    case .failure(.shortage(let shortage)):
      #expect(!isFeasible, "\(random)")
      check(shortage, of: random)
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  /// It is what it says, no set falls shorter, and of those that fall as short it is the smallest.
  private func check(_ shortage: FlowShortage, of random: RandomFlow) {
    for inside in BruteForceFlow.subsets(of: random.list) {
      let others = Set((0..<random.list.vertexCount).filter { !inside.contains($0) })
      guard let capacity = BruteForceFlow.capacity(leaving: others, in: random.list) else {
        continue
      }
      let missing = inside.reduce(0) { $0 - random.supplies[$1] } - capacity
      let isIt = VertexSet(inside.map { VertexID($0) }) == shortage.vertices
      #expect(missing <= shortage.missing, "\(inside): \(random)")
      #expect(!isIt || missing == shortage.missing, "\(random)")
      if missing == shortage.missing {
        let isInside = (0..<random.list.vertexCount).allSatisfy {
          inside.contains($0) || !shortage.vertices.contains(VertexID($0))
        }
        #expect(isInside, "\(inside): \(random)")
      }
    }
  }
}
