import TestSupport
import Testing

@testable import Pictures

struct LaneOrderTests {
  private func costs(_ count: Int, seed: UInt64) -> [[Int]] {
    var random = SeededRandom(seed: seed)
    var costs = (0..<count).map { _ in (0..<count).map { _ in 0 } }
    for one in 0..<count {
      for other in 0..<one where random.below(3) > 0 {
        costs[one][other] = random.below(9)
        costs[other][one] = costs[one][other]
      }
    }
    return costs
  }

  /// All orders, by putting each lane at each place of the orders of those before it.
  private func everyOrder(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { orders, lane in
      orders.flatMap { order in
        (0...order.count).map { Array(order[..<$0]) + [lane] + Array(order[$0...]) }
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `no order of few lanes costs less`(seed: UInt64) {
    let count = Int(seed % 7)
    let costs = costs(count, seed: seed)
    let order = LaneOrder.order(costs)
    #expect(order.sorted() == Array(0..<count))
    let least = everyOrder(count).map { LaneOrder.cost(of: $0, costs) }.min() ?? 0
    #expect(LaneOrder.cost(of: order, costs) == least)
  }

  @Test(arguments: [15, 20, 40])
  func `many lanes are all there, and better than as they came`(count: Int) {
    let costs = costs(count, seed: UInt64(count))
    let order = LaneOrder.order(costs)
    #expect(order.sorted() == Array(0..<count))
    #expect(LaneOrder.cost(of: order, costs) < LaneOrder.cost(of: Array(0..<count), costs))
  }

  @Test func `of an order and its reverse the one that starts lower is taken`() {
    #expect(LaneOrder.order([[0, 1, 0], [1, 0, 1], [0, 1, 0]]) == [0, 1, 2])
  }
}
