/// Slow and obvious answers about flow, against which the fast ones are checked.
///
/// Everything is enumerated from the list a test wrote down; nothing of the library is used but the
/// numbers of vertices.
package enum BruteForceFlow {
  /// What can cross from some vertices to the others: capacities out less lower bounds in; nil when
  /// nothing limits it.
  package static func capacity(leaving inside: Set<Int>, in list: FlowList) -> Int? {
    var capacity = 0
    for edge in list.edges where inside.contains(edge.source) != inside.contains(edge.target) {
      if inside.contains(edge.source) {
        guard edge.bounds.upperBound < Int.max else { return nil }
        capacity += edge.bounds.upperBound
      } else {
        capacity -= edge.bounds.lowerBound
      }
    }
    return capacity
  }

  /// All sets of vertices.
  package static func subsets(of list: FlowList) -> [Set<Int>] {
    (0..<(1 << list.vertexCount)).map { bits in
      Set((0..<list.vertexCount).filter { bits >> $0 & 1 == 1 })
    }
  }

  /// The least capacity of a set with the source and without the target; nil when none has a limit.
  package static func minimumCut(in list: FlowList, from source: Int, to target: Int) -> Int? {
    subsets(of: list).filter { $0.contains(source) && !$0.contains(target) }
      .compactMap { capacity(leaving: $0, in: list) }.min()
  }

  /// Whether there is a flow of these supplies, if they add up to 0 on all of some groups of
  /// vertices: none when some set sends more than can leave it (the theorem of Gale and Hoffman).
  package static func isFeasible(
    _ list: FlowList, supplies: [Int], keepingTogether group: Set<Int> = []
  ) -> Bool {
    subsets(of: list).allSatisfy { inside in
      // Units pass freely between the vertices of a group, so no set may part them.
      let isParted = !inside.isDisjoint(with: group) && !group.isSubset(of: inside)
      guard !isParted, let capacity = capacity(leaving: inside, in: list) else { return true }
      return inside.reduce(0) { $0 + supplies[$1] } <= capacity
    }
  }

  /// The cost of the cheapest of all flows of these supplies that put at most `limit` on edges
  /// without one; nil when there is none.
  ///
  /// - Complexity: as many steps as there are ways to put amounts on edges.
  package static func cheapestCost(
    _ list: FlowList, supplies: [Int], limit: Int
  ) -> Int? {
    var best: Int?
    var amounts = list.edges.map(\.bounds.lowerBound)
    while true {
      var left = supplies
      var cost = 0
      for (edge, amount) in zip(list.edges, amounts) {
        left[edge.source] -= amount
        left[edge.target] += amount
        cost += amount * edge.cost
      }
      if left.allSatisfy({ $0 == 0 }) {
        best = min(best ?? cost, cost)
      }
      // The next in the order of counting.
      var place = 0
      while place < amounts.count {
        amounts[place] += 1
        let bounds = list.edges[place].bounds
        if amounts[place] <= min(bounds.upperBound, bounds.lowerBound + limit) { break }
        amounts[place] = bounds.lowerBound
        place += 1
      }
      if place == amounts.count { return best }
    }
  }

  /// The most that can be sent at these supplies, and the least cost of sending so much, over all
  /// flows as in `cheapestCost`; nil when no flow keeps to the bounds.
  package static func mostThenCheapest(
    _ list: FlowList, supplies: [Int], limit: Int
  ) -> (value: Int, cost: Int)? {
    var best: (value: Int, cost: Int)?
    func choose(_ place: Int, _ balances: [Int], _ cost: Int) {
      guard place < list.edges.count else {
        let isAllowed = zip(balances, supplies).allSatisfy {
          $0 >= min($1, 0) && $0 <= max($1, 0)
        }
        let value = balances.reduce(0) { $0 + max($1, 0) }
        if isAllowed && (best.map { (-value, cost) < (-$0.value, $0.cost) } ?? true) {
          best = (value, cost)
        }
        return
      }
      let edge = list.edges[place]
      for amount in edge.bounds
        .lowerBound...min(
          edge.bounds.upperBound, edge.bounds.lowerBound + limit)
      {
        var balances = balances
        balances[edge.source] += amount
        balances[edge.target] -= amount
        choose(place + 1, balances, cost + amount * edge.cost)
      }
    }
    choose(0, supplies.map { _ in 0 }, 0)
    return best
  }

  /// The most pairs of rows and columns, and the least cost of so many, over all ways to pair them.
  package static func bestPairs(_ costs: [[Int?]]) -> (count: Int, cost: Int) {
    func best(from row: Int, taken: Set<Int>) -> (count: Int, cost: Int) {
      guard row < costs.count else { return (0, 0) }
      var most = best(from: row + 1, taken: taken)
      for (column, cost) in costs[row].enumerated() where !taken.contains(column) {
        guard let cost else { continue }
        let rest = best(from: row + 1, taken: taken.union([column]))
        if (-rest.count - 1, rest.cost + cost) < (-most.count, most.cost) {
          most = (rest.count + 1, rest.cost + cost)
        }
      }
      return most
    }
    return best(from: 0, taken: [])
  }

  /// The number of ways to put amounts on edges that `cheapestCost` goes through.
  package static func choiceCount(_ list: FlowList, limit: Int) -> Int {
    list.edges.reduce(1) { $0 * (min($1.bounds.upperBound - $1.bounds.lowerBound, limit) + 1) }
  }

  /// Whether some cycle of edges without limit earns more than it costs: then sums along edges go
  /// on falling after as many rounds as there are vertices.
  package static func hasEndlessGain(_ list: FlowList) -> Bool {
    var distances = [Int](repeating: 0, count: list.vertexCount)
    for _ in 0...list.vertexCount {
      var isChanged = false
      for edge in list.edges where edge.bounds.upperBound == Int.max {
        if distances[edge.source] + edge.cost < distances[edge.target] {
          distances[edge.target] = distances[edge.source] + edge.cost
          isChanged = true
        }
      }
      if !isChanged { return false }
    }
    return true
  }
}

extension BruteForceFlow {
  /// Of all cheapest flows as in `cheapestCost`, the one whose amounts, read in this order, come last
  /// in lexicographic order.
  package static func lastOfCheapest(
    _ list: FlowList, supplies: [Int], limit: Int, order: [Int]
  ) -> [Int]? {
    var best: (cost: Int, amounts: [Int])?
    func choose(_ place: Int, _ left: [Int], _ cost: Int, _ amounts: [Int]) {
      guard place < list.edges.count else {
        guard left.allSatisfy({ $0 == 0 }) else { return }
        let isBetter = best.map { best in
          cost < best.cost
            || cost == best.cost
              && order.map { best.amounts[$0] }
                .lexicographicallyPrecedes(order.map { amounts[$0] })
        }
        if isBetter ?? true { best = (cost, amounts) }
        return
      }
      let edge = list.edges[place]
      let most = min(edge.bounds.upperBound, edge.bounds.lowerBound + limit)
      for amount in edge.bounds.lowerBound...most {
        var left = left
        left[edge.source] -= amount
        left[edge.target] += amount
        choose(place + 1, left, cost + amount * edge.cost, amounts + [amount])
      }
    }
    choose(0, supplies, 0, [])
    return best?.amounts
  }
}
