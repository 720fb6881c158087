/// Who can move where: the plan that places the most people and, of these, costs least.
///
/// ```swift
/// let plan = try Redeployment(staffing)
/// plan.placed            // 2 of the 3 who are too many
/// plan.persons           // [2]: along each move of the staffing
/// plan.unplaced          // [1, 0]: one of the first job stays
/// plan.certificate.isProof  // true, always
/// ```
///
/// A job that is short receives at most what it lacks, one with people to spare sends at most those; others
/// pass on as many as come. With external costs the whole is balanced at the least total cost: people are
/// hired into any job that has a price for it and let go from any, and somebody is moved only where that is
/// cheaper; what is not possible outside is left undone only where no moves can do it.
///
/// Of several best plans it is the one whose numbers of persons, move by move in the order of the staffing,
/// come last in lexicographic order: the first moves carry what they can. (Where moves that cost nothing lead
/// round in a circle, the plans that use these least are compared.)
///
/// - SeeAlso: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows", 1993, chapters 9 to 11.
public struct Redeployment: Sendable {
  /// How much of what is needed is done.
  public enum Status: String, Hashable, Sendable {
    /// All of it.
    case optimal
    /// Some of it; what is missing is said.
    case partial
    /// None of it.
    case infeasible
  }

  /// Why a plan within a limit of moves is exact.
  public enum LimitProof: Hashable, Sendable {
    /// Without the limit, the best plan keeps to it too.
    case unlimitedPlanFits
    /// Counted apart by number of moves made, no capacity is exceeded.
    case capacitiesSuffice
  }

  /// The question.
  public let staffing: Staffing
  /// The most moves on a route; `nil` without limit.
  public let maxMoves: Int?
  /// Why the plan is exact within the limit; `nil` without one.
  public let limitProof: LimitProof?
  /// What limits of money and seats did; `nil` without them.
  public let limitOutcome: PlanLimits.Outcome?
  /// For each move of the staffing, how many people take it, in person units.
  public let persons: [Int]
  /// For each position, how many are hired.
  public let hires: [Int]
  /// For each position, how many are let go.
  public let exits: [Int]
  /// For each position, how many are too many still.
  public let unplaced: [Int]
  /// For each position, how many are missing still.
  public let unfilled: [Int]
  /// The jobs with posts left empty, with the reason.
  public let shortages: [Shortage]
  /// The jobs with people who find no place, with the reason.
  public let leftovers: [Leftover]
  /// The moves taken apart into ways that people can go.
  public let routes: [StaffRoute]
  /// What the moves cost, in cost units times person units.
  public let movesCost: Int
  /// What the moves, hires and exits cost together, in the same units.
  public let totalCost: Int
  /// The proof that no plan is better.
  public let certificate: PlanCertificate

  /// Works out the plan.
  ///
  /// - Complexity: that of one minimum-cost flow in a network of the positions and moves, times the number
  ///   of moves allowed where it is limited and the limit matters.
  /// - Throws: ``PlanFailure``.
  /// - Precondition: the limit is positive.
  public init(_ staffing: Staffing, maxMoves: Int? = nil) throws(PlanFailure) {
    precondition((maxMoves ?? 1) > 0, "no route has \(maxMoves ?? 0) moves or fewer")
    let plan = try StaffNetwork(staffing).solve()
    var proof: LimitProof?
    var limited = plan
    if let maxMoves {
      proof = .unlimitedPlanFits
      if plan.routes.contains(where: { $0.moves.count > maxMoves }) {
        limited = try StaffNetwork(staffing, maxMoves: maxMoves).solve()
        try limited.requireCapacities(of: staffing)
        proof = .capacitiesSuffice
      }
    }
    self.init(limited, staffing: staffing, maxMoves: maxMoves, limitProof: proof)
  }

  /// Works out the plan that places the most people within limits of money and seats and, of these, costs least.
  ///
  /// - Complexity: that of O(log n) minimum-cost flows for n people needed, and of a few more where money and
  ///   seats must be weighed against each other.
  /// - Throws: ``PlanFailure``.
  /// - Precondition: there are no external costs: with these everything is done, at the least cost.
  public init(_ staffing: Staffing, limits: PlanLimits) throws(PlanFailure) {
    precondition(staffing.externals == nil, "external costs leave nobody to be placed or not")
    let limited = try StaffNetwork(staffing).solve(within: limits, personUnit: staffing.personUnit)
    self.init(limited.plan, staffing: staffing, limitOutcome: limited.outcome)
  }

  private init(
    _ plan: StaffFlow, staffing: Staffing, maxMoves: Int? = nil, limitProof: LimitProof? = nil,
    limitOutcome: PlanLimits.Outcome? = nil
  ) {
    self.staffing = staffing
    self.maxMoves = maxMoves
    self.limitProof = limitProof
    self.limitOutcome = limitOutcome
    persons = plan.moveAmounts(count: staffing.moves.count)
    hires = plan.amounts(of: .hire)
    exits = plan.amounts(of: .exit)
    unplaced = plan.amounts(of: .stay)
    unfilled = plan.amounts(of: .missing)
    shortages = plan.shortages(isDated: false)
    leftovers = plan.leftovers(isDated: false)
    routes = plan.routes
    movesCost = plan.cost { if case .move = $0 { true } else { false } }
    totalCost = plan.cost { _ in true }
    certificate = PlanCertificate(plan)
  }

  /// How many people are needed, in person units.
  public var needed: Int { staffing.needed }

  /// How many of those who are too many found another job inside.
  ///
  /// - Complexity: O(positions).
  public var placed: Int {
    staffing.surplus - exits.reduce(0, +) - unplaced.reduce(0, +)
  }

  /// How much of what is needed is done: posts filled and, with external costs, people placed or let go.
  ///
  /// - Complexity: O(positions).
  public var status: Status {
    let isBalanced = staffing.externals != nil
    let asked = needed + (isBalanced ? staffing.surplus : 0)
    let undone = unfilled.reduce(0, +) + (isBalanced ? unplaced.reduce(0, +) : 0)
    return undone == 0 ? .optimal : undone == asked ? .infeasible : .partial
  }
}

extension StaffNetwork {
  /// The network of a staffing, without a limit of moves: one vertex for each job.
  init(_ staffing: Staffing) throws(PlanFailure) {
    self.init(jobCount: staffing.positions.count, stageCount: 1)
    for (number, move) in staffing.moves.enumerated() {
      let ends = staffing.ends[number]
      addMove(
        number, from: (ends.from, 0), to: (ends.to, 0), capacity: move.capacity, cost: move.cost)
    }
    try addEnds(of: staffing, firstStage: 0, lastStage: 0)
  }

  /// Supplies and needs, and the ways through the outside: in at the first stage, out at the last.
  mutating func addEnds(
    of staffing: Staffing, firstStage: Int, lastStage: Int
  ) throws(PlanFailure) {
    for (job, position) in staffing.positions.enumerated() {
      let balance = position.balance
      try supply(balance, job: job, stage: balance > 0 ? firstStage : lastStage)
      let external = staffing.externals?[job]
      if let hire = external?.hire { addWayIn(.hire, job: job, stage: firstStage, cost: hire) }
      if let exit = external?.exit { addWayOut(.exit, job: job, stage: lastStage, cost: exit) }
      if balance < 0 {
        addWayIn(.missing, job: job, stage: lastStage, capacity: -balance, cost: nil)
      }
      if balance > 0 {
        addWayOut(
          .stay, job: job, stage: firstStage, capacity: balance,
          cost: staffing.externals == nil ? 0 : nil)
      }
    }
  }
}
