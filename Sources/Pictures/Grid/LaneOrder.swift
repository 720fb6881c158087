/// The order of lanes that keeps those with moves between them near each other.
///
/// Requires: what two lanes have to do with each other, as a symmetric table.
/// Ensures: the least sum of cost × distance over all orders for at most ``exactMax`` lanes, else an order that
/// exchanging two neighbours does not make better. Of an order and its reverse, that with the lower first lane.
enum LaneOrder {
  /// So many lanes are ordered exactly: 2^14 × 14 steps.
  static let exactMax = 14

  /// The lanes from top to bottom.
  ///
  /// The sum over pairs of cost × distance is the sum over the gaps between lanes of the costs that cross the gap,
  /// which depends on the set of lanes above it alone: so the best order of each set follows from those of its
  /// subsets (Held and Karp 1962).
  ///
  /// - Complexity: O(2^n × n²) for at most ``exactMax`` lanes, else O(n³).
  static func order(_ costs: [[Int]]) -> [Int] {
    let order = costs.count <= exactMax ? exact(costs) : improved(costs)
    guard let first = order.first, let last = order.last, last < first else { return order }
    return order.reversed()
  }

  /// The sum over pairs of cost × distance.
  static func cost(of order: [Int], _ costs: [[Int]]) -> Int {
    order.indices.reduce(0) { sum, high in
      sum
        + order.indices.dropFirst(high + 1).reduce(0) { sum, low in
          sum + costs[order[high]][order[low]] * (low - high)
        }
    }
  }

  private static func exact(_ costs: [[Int]]) -> [Int] {
    let count = costs.count
    guard count > 1 else { return Array(costs.indices) }
    var best = Array(repeating: 0, count: 1 << count)
    var last = Array(repeating: 0, count: 1 << count)
    for set in 1..<(1 << count) {
      var least: Int?
      for lane in 0..<count where set & (1 << lane) != 0 {
        let above = best[set ^ (1 << lane)]
        if above < least ?? .max { (least, last[set]) = (above, lane) }
      }
      best[set] = (least ?? 0) + cut(set, costs)
    }
    var order: [Int] = []
    var set = (1 << count) - 1
    while set != 0 {
      order.append(last[set])
      set ^= 1 << last[set]
    }
    return order.reversed()
  }

  /// What joins the lanes of a set to the others.
  private static func cut(_ set: Int, _ costs: [[Int]]) -> Int {
    costs.indices.reduce(0) { sum, lane in
      guard set & (1 << lane) != 0 else { return sum }
      return costs.indices.reduce(sum) { sum, other in
        set & (1 << other) == 0 ? sum + costs[lane][other] : sum
      }
    }
  }

  /// Neighbours are exchanged as long as that helps; each exchange lowers the sum, so it ends.
  private static func improved(_ costs: [[Int]]) -> [Int] {
    var order = Array(costs.indices)
    var improves = true
    while improves {
      improves = false
      for place in order.indices.dropLast() {
        let (high, low) = (order[place], order[place + 1])
        var gain = 0
        for (other, lane) in order.enumerated() where lane != high && lane != low {
          let towards = other < place ? 1 : -1
          gain += towards * (costs[low][lane] - costs[high][lane])
        }
        if gain > 0 {
          order.swapAt(place, place + 1)
          improves = true
        }
      }
    }
    return order
  }
}
