package import GraphCore

/// A plan as a flow, with the potentials that prove that none leaves fewer behind or costs less.
package struct StaffFlow: Sendable {
  package let question: StaffNetwork
  package let flow: Flow
  /// For each vertex what one more person is worth there, the outside being worth 0.
  package let potentials: [Int]
  /// What leaving one behind is charged.
  package let price: Int
  /// What a unit of cost and a move count for in the costs of the flow.
  package let measure: StaffNetwork.Measure
  /// For each vertex, the moves and waits that enter it and those that leave it, by number.
  let entering: [[Int]]
  let leaving: [[Int]]

  package init(
    question: StaffNetwork, flow: Flow, potentials: [Int], price: Int,
    measure: StaffNetwork.Measure = .cost
  ) {
    self.question = question
    self.flow = flow
    let base = potentials[question.outside.index]
    self.potentials = potentials.map { $0 &- base }
    self.price = price
    self.measure = measure
    var entering = [[Int]](repeating: [], count: question.supplies.count)
    var leaving = entering
    for (index, edge) in question.edges.enumerated() {
      switch edge.role {
      case .move, .wait:
        entering[edge.target.index].append(index)
        leaving[edge.source.index].append(index)
      case .hire, .exit, .missing, .stay: continue
      }
    }
    self.entering = entering
    self.leaving = leaving
  }

  /// For each of so many moves, how many people take it, at whatever stage.
  package func moveAmounts(count: Int) -> [Int] {
    var amounts = [Int](repeating: 0, count: count)
    for (edge, amount) in zip(question.edges, flow.amounts) {
      if case .move(let move) = edge.role { amounts[move] += amount }
    }
    return amounts
  }

  /// For each job, the units of one kind, at whatever stage.
  package func amounts(of role: StaffNetwork.Role) -> [Int] {
    var amounts = [Int](repeating: 0, count: question.jobCount)
    for (edge, amount) in zip(question.edges, flow.amounts) where edge.role == role {
      amounts[edge.job] += amount
    }
    return amounts
  }

  /// What the units of some kinds cost together, without the price of those left behind.
  ///
  /// It fits: the solver saw to it that all costs together do.
  package func cost(where isCounted: (StaffNetwork.Role) -> Bool) -> Int {
    zip(question.edges, flow.amounts).reduce(0) { sum, pair in
      isCounted(pair.0.role) ? sum + (pair.0.cost ?? 0) * pair.1 : sum
    }
  }

  // MARK: Certificate

  /// What the plan costs with the price of those left behind.
  package var objective: Int { flow.cost }

  /// What no plan can go below, by the potentials alone: for each vertex what its supply is worth, and
  /// for each edge that the potentials find too cheap, what it saves when it is full.
  ///
  /// The dual of the flow problem. Single terms may be beyond what an `Int` holds while the sum is not,
  /// so it wraps; it equals the objective where the potentials prove the plan.
  package var bound: Int {
    var bound = 0
    for (potential, supply) in zip(potentials, question.supplies) { bound &-= potential &* supply }
    for edge in flow.network.edges {
      let reduced = reducedCost(of: edge)
      guard reduced < 0, let capacity = flow.network.capacity(of: edge) else { continue }
      bound &+= reduced &* capacity
    }
    return bound
  }

  /// What a unit on an edge costs more than the potentials of its ends say it is worth.
  package func reducedCost(of edge: EdgeID) -> Int {
    flow.network.cost(of: edge) &+ potentials[flow.network.source(of: edge).index]
      &- potentials[flow.network.target(of: edge).index]
  }

  /// The first thing that keeps this from being proved best, or nil: it is always nil.
  ///
  /// - Complexity: O(vertices + edges).
  package var fault: FlowFault? {
    flow.fault(supplies: question.supplies, potentials: potentials)
  }
}
