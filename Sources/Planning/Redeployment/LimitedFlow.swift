private import GraphCore

/// A plan within limits, and what the limits did to it.
///
/// How much it costs at least to place so many is a convex function of how many, as flows are, so the most that a
/// budget can place are found by halving; so are the most that seats can. Where cost and seats must be weighed
/// against each other, plans are sought that are best by sums in which each counts by a factor, the factors coming from the
/// two plans nearest to the limit on either side until none lies between: the lower convex hull. What lies above
/// the hull is no flow but an integer program; how much better it could be is known from the hull and told.
///
/// - SeeAlso: Y. P. Aneja and K. P. K. Nair, "Bicriteria transportation problem", 1979, doi:10.1287/mnsc.25.1.73.
package struct LimitedFlow: Sendable {
  package let plan: StaffFlow
  package let outcome: PlanLimits.Outcome
}

extension StaffNetwork {
  /// What a unit of cost and what a seat count for.
  package struct Measure: Hashable, Sendable {
    package let cost: Int
    package let seat: Int

    package static let cost = Measure(cost: 1, seat: 0)
    package static let seats = Measure(cost: 0, seat: 1)
  }

  /// A flow with what it uses.
  private struct Candidate {
    let amounts: [Int]
    let cost: Int
    let seats: Int

    func measured(by measure: Measure) -> Int { measure.cost * cost + measure.seat * seats }
  }

  /// The best plan that was found within some seats, and what no plan can go below.
  private struct Best {
    /// The measure by which it is the best of all.
    let measure: Measure
    let plan: Candidate
    /// What no plan within so many seats can cost less than, rounded up.
    let leastCost: Int
  }

  /// The plan that leaves the fewest posts empty within limits, then costs least.
  ///
  /// - Complexity: that of O(log n) minimum-cost flows for n people needed, and of a few more where money and
  ///   seats must be weighed against each other.
  /// - Precondition: whoever has no place stays at no cost: there are no external costs.
  package func solve(
    within limits: PlanLimits, personUnit: Int, latestFirst: Bool = false
  ) throws(PlanFailure) -> LimitedFlow {
    let free = try solve(latestFirst: latestFirst)
    let (needed, least) = (missingCapacity, free.amounts(of: .missing).reduce(0, +))
    let seats = free.seats
    if limits.allow(cost: free.cost { _ in true }, seats: seats) {
      let outcome = PlanLimits.Outcome(
        limits: limits, binding: nil, neededForOneMore: nil, seatsUsed: seats,
        mostPlaced: needed - least, costGap: 0)
      return LimitedFlow(plan: free, outcome: outcome)
    }
    let byBudget = try fewestMissing(from: least, limits.budget, .cost)
    let bySeats = try fewestMissing(from: least, limits.seats, .seats)
    let single = max(byBudget, bySeats)
    let (bound, missing, best) = try fewestMissing(from: single, within: limits)
    let plan = try plan(
      best, missing: missing, isFewest: missing == least, avoidsSeats: limits.seats != nil,
      latestFirst: latestFirst)
    var binding: PlanLimits.Kind?
    var more: Int?
    if missing > single {
      binding = .both
    } else if missing > least {
      let isBudget = byBudget >= bySeats
      binding = isBudget ? .budget : .seats
      if missing - personUnit >= least {
        more = try cheapest(missing: missing - personUnit, isBudget ? .cost : .seats).cost
      }
    }
    let outcome = PlanLimits.Outcome(
      limits: limits, binding: binding, neededForOneMore: more, seatsUsed: plan.seats,
      mostPlaced: needed - bound,
      costGap: best.plan.cost - best.leastCost)
    return LimitedFlow(plan: plan, outcome: outcome)
  }

  // MARK: How many

  private var missingCapacity: Int {
    edges.reduce(0) { $0 + ($1.role == .missing ? $1.capacity ?? 0 : 0) }
  }

  /// The fewest posts left empty by which a sum keeps to a limit; `least` without one.
  private func fewestMissing(
    from least: Int, _ limit: Int?, _ measure: Measure
  ) throws(PlanFailure) -> Int {
    guard let limit else { return least }
    return try firstFit(from: least) { missing throws(PlanFailure) in
      try cheapest(missing: missing, measure).cost <= limit
    }
  }

  /// The fewest posts left empty within both limits: by which none was ruled out, and by which a plan was found.
  private func fewestMissing(
    from least: Int, within limits: PlanLimits
  ) throws(PlanFailure) -> (bound: Int, found: Int, Best) {
    let budget = limits.budget ?? .max
    let bound = try firstFit(from: least) { missing throws(PlanFailure) in
      try best(missing: missing, limits).leastCost <= budget
    }
    var found = bound
    var plan = try best(missing: found, limits)
    while plan.plan.cost > budget {
      found += 1
      plan = try best(missing: found, limits)
    }
    return (bound, found, plan)
  }

  /// The first number from `least` on that fits, where all after it do; everything left empty always fits.
  private func firstFit(
    from least: Int, _ fits: (Int) throws(PlanFailure) -> Bool
  ) throws(PlanFailure) -> Int {
    if try fits(least) { return least }
    var (tooFew, enough) = (least, missingCapacity)
    while enough - tooFew > 1 {
      let middle = tooFew + (enough - tooFew) / 2
      if try fits(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
  }

  // MARK: Which

  /// The cheapest plan with so many posts empty that keeps to the seats, as far as the hull leads.
  private func best(missing: Int, _ limits: PlanLimits) throws(PlanFailure) -> Best {
    let cheap = try candidate(missing: missing, .cost, then: .seats)
    guard let seats = limits.seats, cheap.seats > seats else {
      return Best(measure: .cost, plan: cheap, leastCost: cheap.cost)
    }
    var within = try candidate(missing: missing, .seats, then: .cost)
    var beyond = cheap
    while true {
      let (fewer, dearer) = (beyond.seats - within.seats, within.cost - beyond.cost)
      let divisor = Self.commonDivisor(fewer, dearer)
      let measure = Measure(cost: fewer / divisor, seat: dearer / divisor)
      let middle = try candidate(missing: missing, measure, then: .seats)
      guard middle.measured(by: measure) < within.measured(by: measure) else {
        // It fits: the seats are fewer than those beyond, and all that is measured can be added up.
        let rest = within.measured(by: measure) - measure.seat * seats
        return Best(
          measure: measure, plan: try between(within, beyond, seats: seats),
          leastCost: rest / measure.cost + (rest % measure.cost > 0 ? 1 : 0))
      }
      if middle.seats <= seats { within = middle } else { beyond = middle }
    }
  }

  /// A plan between two that are equally good by measure: the first, changed to the second circle by circle as far as
  /// the seats allow.
  private func between(
    _ within: Candidate, _ beyond: Candidate, seats: Int
  ) throws(PlanFailure) -> Candidate {
    let changed = edges.indices.filter { within.amounts[$0] != beyond.amounts[$0] }
    var amounts = within.amounts
    try solved { () throws(FlowFailure) in
      let hub = VertexID(supplies.count)
      var builder = FlowNetworkBuilder(vertexCount: supplies.count + 1)
      for index in changed {
        let edge = edges[index]
        let source = edge.role == .missing ? hub : edge.source
        let isMore = beyond.amounts[index] > within.amounts[index]
        let seat = edge.measured(by: .seats)
        builder.addEdge(
          from: isMore ? source : edge.target, to: isMore ? edge.target : source, capacity: nil,
          cost: isMore ? seat : -seat)
      }
      let network: FlowNetwork
      do throws(FlowNetworkError) {
        network = try builder.freeze()
      } catch {
        throw .refused(error)
      }
      let change = changed.map { abs(beyond.amounts[$0] - within.amounts[$0]) }
      var left = seats - within.seats
      // The largest first, so that small ones fill up what is left.
      let circles = Flow(change, in: network).decomposition().cycles.filter { $0.unitCost > 0 }
      for circle in circles.sorted(by: { $0.unitCost > $1.unitCost }) {
        let times = min(circle.amount, left / circle.unitCost)
        left -= times * circle.unitCost
        for edge in circle.edges {
          let index = changed[edge.index]
          amounts[index] += beyond.amounts[index] > within.amounts[index] ? times : -times
        }
      }
    }
    return candidate(amounts)
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(1, larger)
  }

  /// One of the plans that are best by measure, and of these by others.
  private func candidate(
    missing: Int, _ measure: Measure, then others: Measure
  ) throws(PlanFailure) -> Candidate {
    let answer = try cheapest(missing: missing, measure)
    return try solved { () throws(FlowFailure) in
      var flows = CheapestFlows(answer)
      try flows.keepCheapest(by: edges.map { $0.measured(by: others) } + [0])
      return candidate(flows.amounts)
    }
  }

  private func candidate(_ amounts: [Int]) -> Candidate {
    var (cost, seats) = (0, 0)
    for (edge, amount) in zip(edges, amounts) {
      cost += amount * edge.measured(by: .cost)
      seats += amount * edge.measured(by: .seats)
    }
    return Candidate(amounts: Array(amounts.prefix(edges.count)), cost: cost, seats: seats)
  }

  /// The least by a measure with so many posts left empty.
  private func cheapest(
    missing: Int, _ measure: Measure
  ) throws(PlanFailure) -> MinimumCostFlow {
    try solved { () throws(FlowFailure) in
      try network(missing: missing, measure).minimumCostFlow(supplies: supplies + [0])
    }
  }

  /// The network with one more vertex, from which all come who are missing, and an edge to it from the outside
  /// that carries so many.
  private func network(
    missing: Int, _ measure: Measure
  ) throws(FlowFailure) -> FlowNetwork {
    var builder = FlowNetworkBuilder(vertexCount: supplies.count + 1)
    let hub = VertexID(supplies.count)
    for edge in edges {
      builder.addEdge(
        from: edge.role == .missing ? hub : edge.source, to: edge.target, capacity: edge.capacity,
        cost: edge.measured(by: measure))
    }
    builder.addEdge(from: outside, to: hub, capacity: missing, cost: 0, atLeast: missing)
    do {
      return try builder.freeze()
    } catch {
      throw .refused(error)
    }
  }

  /// The plan with the price of a post left empty that proves it; where only money counts, the one of all that are
  /// as cheap that comes last in lexicographic order.
  private func plan(
    _ best: Best, missing: Int, isFewest: Bool, avoidsSeats: Bool, latestFirst: Bool
  ) throws(PlanFailure) -> StaffFlow {
    let measure = best.measure
    let cheapest = try cheapest(missing: missing, measure)
    // What one more person takes is the least price at which it does not pay to place one.
    let price =
      isFewest
      ? try price(measure) : try self.cheapest(missing: missing - 1, measure).cost - cheapest.cost
    return try solved { () throws(FlowFailure) in
      var amounts = best.plan.amounts
      if measure == .cost {
        var flows = CheapestFlows(cheapest)
        if avoidsSeats {
          try flows.keepCheapest(by: edges.map { $0.measured(by: .seats) } + [0])
        }
        if let circles = freeCircles() { try flows.keepCheapest(by: circles + [0]) }
        try flows.raise(moveOrder(latestFirst: latestFirst))
        amounts = Array(flows.amounts.prefix(edges.count))
      }
      let priced = try network(price: price, measure)
      return StaffFlow(
        question: self, flow: Flow(amounts, in: priced),
        potentials: try priced.minimumCostFlow(supplies: supplies).potentials, price: price,
        measure: measure)
    }
  }
}

extension PlanLimits {
  fileprivate func allow(cost: Int, seats: Int) -> Bool {
    cost <= budget ?? .max && seats <= self.seats ?? .max
  }
}

extension StaffNetwork.Edge {
  /// What a unit on this edge counts for, the price of what is not possible left out.
  package func measured(by measure: StaffNetwork.Measure) -> Int {
    let isMove = if case .move = role { true } else { false }
    return measure.cost &* (cost ?? 0) &+ (isMove ? measure.seat : 0)
  }
}

extension StaffFlow {
  /// How many moves are made, in person units.
  fileprivate var seats: Int {
    zip(question.edges, flow.amounts).reduce(0) { $0 + $1.1 * $1.0.measured(by: .seats) }
  }
}
