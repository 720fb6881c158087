/// How much flows along each edge of a network.
///
///     // e0: v0 → v1, cost 2; e1: v1 → v2, cost 0
///     let flow = Flow([3, 3], in: network)
///     flow[EdgeID(0)]  // 3
///     flow.cost        // 6
///     flow.balances    // [3, 0, -3]: v0 sends, v2 receives
///
/// A flow made by hand need not respect the bounds of its edges: ask `fault(supplies:)` whether it
/// does. Those that solvers return always do.
public struct Flow: Hashable, Sendable {
  /// The network it runs in.
  public let network: FlowNetwork

  /// For each edge, in order, the units it carries, 0 or more.
  public let amounts: [Int]

  /// The flow of these amounts, one for each edge of a network.
  ///
  /// Use it to judge a plan that somebody wrote down. Amounts must not be negative.
  ///
  ///     Flow([0, 0], in: network).cost  // 0
  ///
  /// - Complexity: O(E) for E edges.
  public init(_ amounts: [Int], in network: FlowNetwork) {
    precondition(
      amounts.count == network.edgeCount,
      "\(amounts.count) amounts do not fit a network of \(network.edgeCount) edges")
    for (index, amount) in amounts.enumerated() {
      precondition(amount >= 0, "\(EdgeID(index)) cannot carry \(amount)")
    }
    self.network = network
    self.amounts = amounts
  }

  /// The units that an edge carries.
  ///
  /// - Complexity: O(1).
  public subscript(edge: EdgeID) -> Int {
    network.check(edge)
    return amounts[edge.index]
  }

  /// What all units cost together.
  ///
  /// It stops the program if the sum does not fit in an `Int`; the flows that solvers return fit.
  ///
  /// - Complexity: O(E) for E edges.
  public var cost: Int {
    guard let cost = costIfItFits else {
      preconditionFailure("the cost of a flow is beyond \(Int.max)")
    }
    return cost
  }

  /// The cost, or nil if it does not fit in an `Int`.
  package var costIfItFits: Int? {
    // Two sums, so that what is earned cannot be cut short by what is spent before it.
    var spent = (cost: 0, isTooLarge: false)
    var earned = (cost: 0, isTooLarge: false)
    for (amount, cost) in zip(amounts, network.costs) {
      let (product, overflow) = amount.multipliedReportingOverflow(by: cost)
      if cost >= 0 {
        let (sum, isTooLarge) = spent.cost.addingReportingOverflow(product)
        spent = (sum, spent.isTooLarge || overflow || isTooLarge)
      } else {
        let (sum, isTooLarge) = earned.cost.addingReportingOverflow(product)
        earned = (sum, earned.isTooLarge || overflow || isTooLarge)
      }
    }
    return spent.isTooLarge || earned.isTooLarge ? nil : spent.cost + earned.cost
  }

  /// For each vertex, what leaves it less what enters it: its supply if positive, else its demand.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public var balances: [Int] {
    var balances = [Int](repeating: 0, count: network.vertexCount)
    for (index, amount) in amounts.enumerated() {
      balances[network.sources[index].index] += amount
      balances[network.targets[index].index] -= amount
    }
    return balances
  }
}
