import Planning

/// All plans of a tiny question, one by one: slow and obvious, from the definitions alone.
struct StaffingBruteForce {
  struct Plan {
    /// Posts left empty, and people left who cannot be let go where that counts.
    let left: Int
    let cost: Int
    let persons: [Int]
  }

  private let staffing: Staffing
  private let ends: [(from: Int, to: Int)]

  init(_ staffing: Staffing) {
    self.staffing = staffing
    let jobs = staffing.positions.map(\.job)
    ends = staffing.moves.map { move in
      (jobs.firstIndex(of: move.from) ?? 0, jobs.firstIndex(of: move.to) ?? 0)
    }
  }

  /// The fewest left, then the least cost, then the numbers that come last in lexicographic order, over all
  /// plans with so many people on a move at most, and within limits of money and seats.
  func best(limit: Int, within limits: PlanLimits = PlanLimits()) -> Plan? {
    var best: Plan?
    var persons = staffing.moves.map { _ in 0 }
    while true {
      if let plan = plan(persons), plan.cost <= limits.budget ?? .max,
        plan.persons.reduce(0, +) <= limits.seats ?? .max,
        best.map({ isBetter(plan, than: $0) }) ?? true
      {
        best = plan
      }
      var place = 0
      while place < persons.count {
        persons[place] += 1
        if persons[place] <= min(staffing.moves[place].capacity ?? limit, limit) { break }
        persons[place] = 0
        place += 1
      }
      if place == persons.count { return best }
    }
  }

  private func isBetter(_ plan: Plan, than other: Plan) -> Bool {
    if plan.left != other.left { return plan.left < other.left }
    if plan.cost != other.cost { return plan.cost < other.cost }
    return other.persons.lexicographicallyPrecedes(plan.persons)
  }

  /// What these numbers of persons leave to be done outside, and what that costs; nil where it cannot be.
  private func plan(_ persons: [Int]) -> Plan? {
    var balances = staffing.positions.map(\.balance)
    var cost = 0
    var left = 0
    for (number, amount) in persons.enumerated() {
      balances[ends[number].from] -= amount
      balances[ends[number].to] += amount
      cost += amount * staffing.moves[number].cost
    }
    for (job, position) in staffing.positions.enumerated() {
      let external = staffing.externals?[job]
      let rest = balances[job]
      if rest > 0 {
        if let exit = external?.exit {
          cost += rest * exit
        } else {
          guard rest <= position.balance else { return nil }
          left += staffing.externals == nil ? 0 : rest
        }
      }
      if rest < 0 {
        if let hire = external?.hire {
          cost -= rest * hire
        } else {
          guard -rest <= -position.balance else { return nil }
          left -= rest
        }
      }
    }
    return Plan(left: left, cost: cost, persons: persons)
  }
}
