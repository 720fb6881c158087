private import GraphCore

/// Who starts which move when: the plan that has the most people in place in time and, of these, costs least.
///
/// People start when they are free and a seat is, arrive some periods later, and wait before or after at the
/// cost of waiting. A need is met by those who are there when it is due. What cannot be met in time is said.
///
/// ```swift
/// let plan = try DatedRedeployment(staffing)
/// plan.starts.map(\.period)  // [1, 2]: two seats a period
/// plan.unfilled              // []
/// ```
///
/// Of several best plans it is the one that starts as early as it can, or as late: move by move in their order,
/// or period by period from the last one back.
///
/// - SeeAlso: L. R. Ford and D. R. Fulkerson, "Constructing maximal dynamic flows from static flows", 1958,
///   doi:10.1287/opre.6.3.419, for networks expanded in time.
public struct DatedRedeployment: Sendable {
  /// People who start a move.
  public struct Start: Hashable, Sendable {
    /// The period in which they start.
    public let period: Int
    /// The move, by number.
    public let move: Int
    /// How many, in person units.
    public let persons: Int
  }

  /// People of a job in a period.
  public struct Group: Hashable, Sendable {
    /// The job, by number.
    public let job: Int
    /// The period.
    public let period: Int
    /// How many, in person units.
    public let persons: Int
  }

  /// People who go the same way at the same time.
  public struct Route: Hashable, Sendable {
    /// How many, in person units.
    public let persons: Int
    /// The moves in order with the period in which each starts; at least one.
    public let starts: [Start]
  }

  /// The question.
  public let staffing: DatedStaffing
  /// The moves that are started, by period and move.
  public let starts: [Start]
  /// Those who wait in a job until the next period, by period and job.
  public let waiting: [Group]
  /// Those who are hired, by period and job.
  public let hires: [Group]
  /// Those who are let go, by period and job.
  public let exits: [Group]
  /// Those who became free and find no place, by period and job.
  public let unplaced: [Group]
  /// Those who are missing when due, by period and job.
  public let unfilled: [Group]
  /// The needs that are not met, with the reason.
  public let shortages: [Shortage]
  /// The jobs with people who find no place, with the reason.
  public let leftovers: [Leftover]
  /// The moves taken apart into ways that people can go.
  public let routes: [Route]
  /// What limits of money and seats did; `nil` without them.
  public let limitOutcome: PlanLimits.Outcome?
  /// What the moves cost.
  public let movesCost: Int
  /// What waiting costs.
  public let waitingCost: Int
  /// What moves, waiting, hires and exits cost together.
  public let totalCost: Int
  /// The proof that no plan is better.
  public let certificate: PlanCertificate

  /// Works out the plan; among equals the one that starts early, or late.
  ///
  /// - Complexity: that of one minimum-cost flow in a network of the jobs and moves times the periods.
  /// - Throws: ``PlanFailure``.
  public init(_ staffing: DatedStaffing, startsLate: Bool = false) throws(PlanFailure) {
    self.init(
      try StaffNetwork(staffing).solve(latestFirst: startsLate), staffing: staffing,
      limitOutcome: nil)
  }

  /// Works out the plan that places the most people within limits of money and seats and, of these, costs least.
  ///
  /// The limits are for all periods together; what waiting costs is paid from the budget too.
  ///
  /// - Complexity: that of O(log n) minimum-cost flows for n people needed, and of a few more where money and
  ///   seats must be weighed against each other.
  /// - Throws: ``PlanFailure``.
  /// - Precondition: there are no external costs: with these everything is done, at the least cost.
  public init(
    _ staffing: DatedStaffing, limits: PlanLimits, startsLate: Bool = false
  ) throws(PlanFailure) {
    precondition(staffing.externals == nil, "external costs leave nobody to be placed or not")
    let limited = try StaffNetwork(staffing).solve(
      within: limits, personUnit: staffing.personUnit, latestFirst: startsLate)
    self.init(limited.plan, staffing: staffing, limitOutcome: limited.outcome)
  }

  private init(
    _ plan: StaffFlow, staffing: DatedStaffing, limitOutcome: PlanLimits.Outcome?
  ) {
    self.staffing = staffing
    self.limitOutcome = limitOutcome
    starts = plan.starts
    waiting = plan.groups { $0 == .wait }
    hires = plan.groups { $0 == .hire }
    exits = plan.groups { $0 == .exit }
    unplaced = plan.groups { $0 == .stay }
    unfilled = plan.groups { $0 == .missing }
    shortages = plan.shortages(isDated: true)
    leftovers = plan.leftovers(isDated: true)
    routes = plan.datedRoutes
    movesCost = plan.cost { if case .move = $0 { true } else { false } }
    waitingCost = plan.cost { $0 == .wait }
    totalCost = plan.cost { _ in true }
    certificate = PlanCertificate(plan)
  }

  /// How many people are needed, in person units.
  public var needed: Int { staffing.needed }

  /// How many of those who became free are in place in time.
  ///
  /// - Complexity: O(releases).
  public var placed: Int {
    staffing.surplus - (exits + unplaced).reduce(0) { $0 + $1.persons }
  }

  /// How much of what is needed is done: posts filled and, with external costs, people placed or let go.
  ///
  /// - Complexity: O(releases + needs).
  public var status: Redeployment.Status {
    let isBalanced = staffing.externals != nil
    let asked = needed + (isBalanced ? staffing.surplus : 0)
    let left = isBalanced ? unplaced + unfilled : unfilled
    let undone = left.reduce(0) { $0 + $1.persons }
    return undone == 0 ? .optimal : undone == asked ? .infeasible : .partial
  }
}

extension StaffNetwork {
  /// The network of a dated staffing: one vertex for each job and period.
  init(_ staffing: DatedStaffing) throws(PlanFailure) {
    try Self.require(
      jobs: staffing.jobs.count, moves: staffing.moves.count, stages: staffing.horizon)
    let periods = staffing.horizon + 1
    self.init(jobCount: staffing.jobs.count, stageCount: periods)
    for (number, move) in staffing.moves.enumerated() where move.periods < periods {
      let ends = staffing.ends[number]
      for period in 0..<periods - move.periods {
        addMove(
          number, from: (ends.from, period), to: (ends.to, period + move.periods),
          capacity: move.seats, cost: move.cost)
      }
    }
    for period in 0..<staffing.horizon {
      for job in staffing.jobs.indices {
        addWait(job, from: period, to: period + 1, cost: staffing.waitingCost)
      }
    }
    try addEnds(of: staffing)
  }

  private mutating func addEnds(of staffing: DatedStaffing) throws(PlanFailure) {
    let places = Dictionary(uniqueKeysWithValues: staffing.jobs.enumerated().map { ($1, $0) })
    for release in staffing.releases {
      let job = places[release.job] ?? 0
      try supply(release.persons, job: job, stage: release.period)
      addWayOut(
        .stay, job: job, stage: release.period, capacity: release.persons,
        cost: staffing.externals == nil ? 0 : nil)
    }
    for need in staffing.needs {
      let job = places[need.job] ?? 0
      try supply(-need.persons, job: job, stage: need.due)
      addWayIn(.missing, job: job, stage: need.due, capacity: need.persons, cost: nil)
    }
    for (job, external) in (staffing.externals ?? []).enumerated() {
      for period in 0...staffing.horizon {
        if let hire = external.hire { addWayIn(.hire, job: job, stage: period, cost: hire) }
        if let exit = external.exit { addWayOut(.exit, job: job, stage: period, cost: exit) }
      }
    }
  }
}

extension StaffFlow {
  /// The moves that are started, by period and move.
  fileprivate var starts: [DatedRedeployment.Start] {
    zip(question.edges, flow.amounts).compactMap { edge, amount in
      guard case .move(let move) = edge.role, amount > 0 else { return nil }
      return DatedRedeployment.Start(period: edge.stage, move: move, persons: amount)
    }.sorted { ($0.period, $0.move) < ($1.period, $1.move) }
  }

  /// The people on edges of one kind, by period and job.
  fileprivate func groups(where isMeant: (StaffNetwork.Role) -> Bool) -> [DatedRedeployment.Group] {
    zip(question.edges, flow.amounts).filter { isMeant($0.role) && $1 > 0 }.map { edge, amount in
      DatedRedeployment.Group(job: edge.job, period: edge.stage, persons: amount)
    }.sorted { ($0.period, $0.job) < ($1.period, $1.job) }
  }
}
