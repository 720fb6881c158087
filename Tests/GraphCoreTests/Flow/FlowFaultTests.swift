import GraphCore
import TestSupport
import Testing

struct FlowFaultTests {
  private let list = FlowList(3, [(0, 1, 1...4, 2), (1, 2, 0...3, 1), (0, 2, 0...Int.max, 4)])

  @Test func `nothing is wrong with a flow that keeps to all rules`() throws {
    #expect(Flow([3, 3, 2], in: try list.freeze()).fault(supplies: [5, 0, -5]) == nil)
  }

  @Test func `amounts out of bounds are found`() throws {
    let network = try list.freeze()
    #expect(
      Flow([0, 0, 0], in: network).fault(supplies: [0, 0, 0])
        == .isOutOfBounds(edge: 0, amount: 0, lowerBound: 1, capacity: 4))
    #expect(
      Flow([4, 4, 0], in: network).fault(supplies: [4, 0, -4])
        == .isOutOfBounds(edge: 1, amount: 4, lowerBound: 0, capacity: 3))
  }

  @Test func `supplies that are not met are found`() throws {
    let network = try list.freeze()
    #expect(
      Flow([3, 2, 0], in: network).fault(supplies: [3, 0, -3])
        == .doesNotMeet(vertex: 1, balance: -1, supply: 0))
    #expect(
      Flow([3, 3, 0], in: network).fault(supplies: [3, 0, -4])
        == .doesNotMeet(vertex: 2, balance: -3, supply: -4))
  }

  @Test func `potentials prove the cheapest flow and no other`() throws {
    let network = try list.freeze()
    let supplies = [5, 0, -5]
    let potentials = [0, 2, 4]
    #expect(Flow([3, 3, 2], in: network).fault(supplies: supplies, potentials: potentials) == nil)
    // By v1 for 3 instead of 4: the second edge has room left.
    #expect(
      Flow([1, 1, 4], in: network).fault(supplies: supplies, potentials: potentials)
        == .misses(edge: 1, reducedCost: -1))
    // Potentials that value v2 too low.
    #expect(
      Flow([3, 3, 2], in: network).fault(supplies: supplies, potentials: [0, 2, 3])
        == .wastes(edge: 2, reducedCost: 1))
    // More than it must carry, though no unit pays; at the lower bound it would be right.
    let forced = try FlowList(1, [(0, 0, 1...4, 2)]).freeze()
    #expect(
      Flow([2], in: forced).fault(supplies: [0], potentials: [9])
        == .wastes(edge: 0, reducedCost: 2))
    #expect(Flow([1], in: forced).fault(supplies: [0], potentials: [9]) == nil)
  }

  @Test func `a broken rule is found before potentials are asked`() throws {
    #expect(
      Flow([0, 0, 0], in: try list.freeze()).fault(supplies: [0, 0, 0], potentials: [0, 0, 0])
        == .isOutOfBounds(edge: 0, amount: 0, lowerBound: 1, capacity: 4))
  }

  @Test func `numbers that cannot be added prove nothing`() throws {
    let network = try FlowList(2, [(0, 1, 0...Int.max, 0), (0, 1, 0...Int.max, 0)]).freeze()
    #expect(
      Flow([Int.max, 1], in: network).fault(supplies: [0, 0]) == .overflows(edge: 1))
    #expect(
      Flow([1, 1], in: network).fault(supplies: [2, -2], potentials: [Int.min, 1])
        == .overflows(edge: 0))
    #expect(
      Flow([0, 0], in: try FlowList(2, [(0, 1, 0...1, 9), (0, 1, 0...1, 9)]).freeze())
        .fault(supplies: [0, 0], potentials: [Int.max, 0]) == .overflows(edge: 0))
  }

  @Test func `a fault says what is wrong`() {
    #expect(
      FlowFault.isOutOfBounds(edge: 2, amount: 5, lowerBound: 1, capacity: 4).description
        == "e2 carries 5, but must carry at least 1 and at most 4")
    #expect(
      FlowFault.isOutOfBounds(edge: 2, amount: 0, lowerBound: 1, capacity: nil).description
        == "e2 carries 0, but must carry at least 1 and at most any number")
    #expect(
      FlowFault.doesNotMeet(vertex: 1, balance: 2, supply: 3).description
        == "v1 sends 2 more than it receives, but supplies 3")
    #expect(
      FlowFault.wastes(edge: 2, reducedCost: 3).description == "less on e2 would save 3 a unit")
    #expect(
      FlowFault.misses(edge: 2, reducedCost: -3).description == "more on e2 would save 3 a unit")
    #expect(
      FlowFault.isNotLargest(value: 5, limit: 6).description
        == "5 is not shown to be the most: the border lets through 6")
    #expect(
      FlowFault.isNotLargest(value: 5, limit: nil).description
        == "5 is not shown to be the most: the border lets through any number")
    #expect(
      FlowFault.choosesDearer(vertex: 1, saving: 3).description
        == "another vertex in place of v1 would save 3 a unit")
    #expect(
      FlowFault.overflows(edge: 2).description == "the numbers at e2 are too large to be added")
  }

  @Test func `another number of potentials stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let network = try FlowNetworkBuilder(vertexCount: 2).freeze()
      _ = Flow([], in: network).fault(supplies: [0, 0], potentials: [0])
    }
  }

  /// What a proof is for: a flow with a proof is never dearer than any other flow.
  @Test(arguments: UInt64(0)..<210)
  func `a dearer flow has no proof`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .medium)
    let network = try random.list.freeze()
    guard let answer = try? network.minimumCostFlow(supplies: random.supplies),
      let other = try? network.feasibleFlow(supplies: random.supplies)
    else { return }
    #expect(other.fault(supplies: random.supplies) == nil, "\(random)")
    #expect(other.cost >= answer.cost, "\(random)")
    let fault = other.fault(supplies: random.supplies, potentials: answer.potentials)
    #expect((fault == nil) == (other.cost == answer.cost), "\(random)")
  }
}
