import GraphCore
import TestSupport
import Testing

struct FreeCyclesTests {
  private func withoutCycles(_ list: FlowList, _ amounts: [Int], potentials: [Int]) throws -> [Int]
  {
    var amounts = amounts
    try list.freeze().removeFreeCycles(from: &amounts, potentials: potentials)
    return amounts
  }

  @Test func `what runs in circles for nothing is taken away`() throws {
    let pair = FlowList(2, [(0, 1, 0...9, 0), (1, 0, 0...9, 0)])
    #expect(try withoutCycles(pair, [3, 2], potentials: [0, 0]) == [1, 0])
    #expect(try withoutCycles(pair, [2, 2], potentials: [0, 0]) == [0, 0])
    #expect(try withoutCycles(FlowList(0, []), [], potentials: []) == [])
  }

  @Test func `costs that cancel make a cycle free`() throws {
    let list = FlowList(3, [(0, 1, 0...9, 5), (1, 2, 0...9, -2), (2, 0, 0...9, -3)])
    #expect(try withoutCycles(list, [4, 4, 4], potentials: [0, 5, 3]) == [0, 0, 0])
  }

  @Test func `what bounds ask for stays, and so does what earns`() throws {
    let bound = FlowList(2, [(0, 1, 2...9, 0), (1, 0, 0...9, 0)])
    #expect(try withoutCycles(bound, [5, 5], potentials: [0, 0]) == [2, 2])
    let earning = FlowList(2, [(0, 1, 0...5, -1), (1, 0, 0...9, 0)])
    #expect(try withoutCycles(earning, [5, 5], potentials: [0, 0]) == [5, 5])
  }

  @Test func `loops and cycles that share edges are all found`() throws {
    // Figure of eight through v1, and a loop at v2.
    let list = FlowList(
      4,
      [
        (0, 1, 0...9, 0), (1, 0, 0...9, 0), (1, 2, 0...9, 0), (2, 2, 0...9, 0), (2, 3, 0...9, 0),
        (3, 1, 0...9, 0),
      ])
    #expect(
      try withoutCycles(list, [3, 2, 4, 7, 4, 3], potentials: [0, 0, 0, 0]) == [1, 0, 1, 0, 1, 0])
  }

  /// Edges that can carry less, and whose reduced cost is 0, can be put in an order.
  @Test(arguments: UInt64(0)..<210)
  func `answers contain no free cycle`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .medium)
    let network = try random.list.freeze()
    guard let answer = try? network.minimumCostFlow(supplies: random.supplies) else { return }
    var left = random.list.edges.enumerated().filter { index, edge in
      answer.flow.amounts[index] > edge.bounds.lowerBound
        && edge.cost + answer.potentials[edge.source] == answer.potentials[edge.target]
    }.map(\.element)
    var count = -1
    while count != left.count {
      count = left.count
      let targets = Set(left.map(\.target))
      left = left.filter { targets.contains($0.source) }
    }
    #expect(left.isEmpty, "\(random)")
  }

  /// A thousand circles side by side, and one through all of them.
  @Test func `a cheapest flow that circles everywhere is straightened`() throws {
    let count = 1_000
    var list = FlowList(count, (0..<count).map { ($0, ($0 + 1) % count, 0...9, 0) })
    list.edges += list.edges.map {
      FlowList.Edge(source: $0.target, target: $0.source, bounds: $0.bounds, cost: 0)
    }
    let amounts = [Int](repeating: 4, count: count) + [Int](repeating: 3, count: count)
    let potentials = [Int](repeating: 0, count: count)
    #expect(
      try withoutCycles(list, amounts, potentials: potentials)
        == [Int](repeating: 0, count: 2 * count))
  }
}
