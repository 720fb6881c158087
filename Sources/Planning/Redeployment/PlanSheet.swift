/// A plan by name, with every number as it may leave: what answers, reports and pictures are made of.
///
/// With a least number of persons, smaller ones are hidden, and others with them so that nothing can be worked
/// out; sums of costs are then rounded to two digits, and sums of persons that no job's numbers add up to
/// exactly, to fives.
public struct PlanSheet: Sendable {
  /// A job with its numbers.
  public struct Job: Hashable, Sendable {
    /// The name of the job.
    public let job: String
    /// Those who are there.
    public let current: Figure
    /// Those who should be there.
    public let target: Figure
    /// Those who are hired.
    public let hires: Figure
    /// Those who are let go.
    public let exits: Figure
    /// Those who are too many still.
    public let unplaced: Figure
    /// Those who are missing still.
    public let unfilled: Figure
  }

  /// A move with the people who take it.
  public struct Move: Hashable, Sendable {
    /// Where they are.
    public let from: String
    /// Where they go.
    public let to: String
    /// How many.
    public let persons: Figure
    /// What it costs for all of them, in cost units times person units.
    public let cost: Figure
    /// How many could take it; `nil` for any number.
    public let capacity: Int?
    /// The number of the move in the question.
    public let number: Int
  }

  /// A route with the people who go it.
  public struct Route: Hashable, Sendable {
    /// How many.
    public let persons: Figure
    /// The jobs on the way, both ends included.
    public let jobs: [String]
    /// The moves, by their number in the question.
    public let moves: [Int]
    /// The period in which each move starts; empty where the plan is not dated.
    public let periods: [Int]
  }

  /// Posts that stay empty.
  public struct Shortage: Hashable, Sendable {
    /// A move that is full.
    public struct FullMove: Hashable, Sendable {
      /// Where one would come from.
      public let from: String
      /// Where one would go.
      public let to: String
      /// How many can take it, in one period where the plan is dated.
      public let capacity: Figure
      /// The period; `nil` where the plan is not dated.
      public let period: Int?
    }

    /// The job.
    public let job: String
    /// When they are due; `nil` where the plan is not dated.
    public let due: Int?
    /// How many are missing.
    public let missing: Figure
    /// Why.
    public let reason: Planning.Shortage.Reason
    /// The full moves in the way.
    public let cut: [FullMove]
    /// The jobs from which one can still get there.
    public let behind: [String]
  }

  /// People who find no place.
  public struct Leftover: Hashable, Sendable {
    /// The job.
    public let job: String
    /// When they became free; `nil` where the plan is not dated.
    public let period: Int?
    /// How many.
    public let persons: Figure
    /// Why.
    public let reason: Planning.Leftover.Reason
  }

  /// What limits of money and seats did.
  public struct Limits: Hashable, Sendable {
    /// The limits, as they were given.
    public let limits: PlanLimits
    /// Which of them keeps one more person from being placed; `nil` where none does.
    public let binding: PlanLimits.Kind?
    /// The least that placing one more takes of it, in all; `nil` where nothing or both are binding.
    public let neededForOneMore: Figure?
    /// How many moves are made.
    public let seatsUsed: Figure
    /// No plan within the limits places more than this.
    public let mostPlaced: Figure
    /// What a plan that places as many may cost less at most; `nil` where numbers are hidden.
    public let costGap: Int?

    init(_ outcome: PlanLimits.Outcome, roundedTo fives: Int?) {
      limits = outcome.limits
      binding = outcome.binding
      guard let fives else {
        neededForOneMore = outcome.neededForOneMore.map(Figure.shown)
        seatsUsed = .shown(outcome.seatsUsed)
        mostPlaced = .shown(outcome.mostPlaced)
        costGap = outcome.costGap
        return
      }
      neededForOneMore = outcome.neededForOneMore.map {
        outcome.binding == .seats
          ? .about($0, to: fives) : .roughly($0, unit: fives / 5)
      }
      seatsUsed = .about(outcome.seatsUsed, to: fives)
      mostPlaced = .about(outcome.mostPlaced, to: fives)
      costGap = nil
    }
  }

  /// People who start a move, or wait in a job.
  public struct Entry: Hashable, Sendable {
    /// The period in which they start, or wait until the next.
    public let period: Int
    /// Where they are.
    public let from: String
    /// Where they go; where they are, if they wait.
    public let to: String
    /// How many.
    public let persons: Figure
  }

  /// The jobs that people are in, leave, come to or are needed in, by name.
  public internal(set) var jobs: [Job]
  /// The moves that people take, by origin and target.
  public internal(set) var moves: [Move]
  /// The ways that people go.
  public internal(set) var routes: [Route]
  /// The jobs with posts that stay empty.
  public internal(set) var shortages: [Shortage]
  /// The jobs with people who find no place.
  public internal(set) var leftovers: [Leftover]
  /// Who starts when, by period; `nil` where the plan is not dated.
  public internal(set) var schedule: [Entry]?
  /// Who waits where, by period; empty where the plan is not dated.
  public internal(set) var waiting: [Entry] = []
  /// How much is done.
  public let status: Redeployment.Status
  /// How many are needed.
  public internal(set) var needed: Figure
  /// How many who are too many found another job.
  public internal(set) var placed: Figure
  /// What moves cost together.
  public internal(set) var movesCost: Figure
  /// What waiting costs; `nil` where the plan is not dated.
  public internal(set) var waitingCost: Figure?
  /// What everything costs together.
  public internal(set) var totalCost: Figure
  /// What it costs to move nobody; `nil` where that is not known.
  public internal(set) var doNothingCost: Figure?
  /// What limits of money and seats did; `nil` without them.
  public let limits: Limits?
  /// The proof; `nil` where numbers are hidden, which it would give away.
  public let certificate: PlanCertificate?
  /// The jobs that the certificate numbers.
  public let certifiedJobs: [String]
  /// What one person counts.
  public let personUnit: Int
  /// What one unit of money counts.
  public let costUnit: Int
  /// The least number of persons that is shown; `nil` where all are.
  public let minCell: Int?
  /// Whether any number is hidden.
  public let hidesAny: Bool

  /// The sheet of a plan.
  ///
  /// - Complexity: O(jobs x moves), and that of `CellNetwork.hidden` where numbers are hidden.
  public init(_ plan: Redeployment, minCell: Int? = nil) {
    let staffing = plan.staffing
    let mask = PlanMask(plan, below: minCell.map { $0 * staffing.personUnit })
    jobs = Self.jobs(of: plan, mask)
    moves = staffing.moves.indices.filter { plan.persons[$0] > 0 }.map { number in
      let move = staffing.moves[number]
      let isHidden = mask.hides(move: number)
      return Move(
        from: move.from, to: move.to, persons: isHidden ? .hidden : .shown(plan.persons[number]),
        cost: isHidden ? .hidden : .shown(plan.persons[number] * move.cost),
        capacity: move.capacity, number: number)
    }
    routes = plan.routes.map { route in
      // Fewer people than on any of its moves are a number that was not looked at.
      let isNew = mask.hidesAny && route.moves.contains { plan.persons[$0] != route.persons }
      return Route(
        persons: isNew || route.moves.contains(where: mask.hides)
          ? .hidden : .shown(route.persons),
        jobs: [staffing.moves[route.moves[0]].from] + route.moves.map { staffing.moves[$0].to },
        moves: route.moves, periods: [])
    }
    shortages = Self.shortages(of: plan, mask)
    leftovers = plan.leftovers.map { left in
      Leftover(
        job: staffing.positions[left.job].job, period: nil,
        persons: mask.hides(.unplaced, job: left.job) ? .hidden : .shown(left.persons),
        reason: left.reason)
    }
    status = plan.status
    needed = .shown(plan.needed)
    placed = .shown(plan.placed)
    movesCost = .shown(plan.movesCost)
    totalCost = .shown(plan.totalCost)
    doNothingCost = staffing.doNothingCost.map(Figure.shown)
    certificate = mask.hidesAny ? nil : plan.certificate
    certifiedJobs = staffing.positions.map(\.job)
    personUnit = staffing.personUnit
    costUnit = staffing.costUnit
    self.minCell = minCell
    hidesAny = mask.hidesAny
    let fives = hidesAny ? 5 * personUnit : nil
    limits = plan.limitOutcome.map { Limits($0, roundedTo: fives) }
    if hidesAny { roundSums() }
  }

  /// The sheet of a dated plan.
  ///
  /// - Complexity: O(jobs x starts), and that of `CellNetwork.hidden` where numbers are hidden.
  public init(_ plan: DatedRedeployment, minCell: Int? = nil) {
    let dated = DatedFigures(plan, below: minCell.map { $0 * plan.staffing.personUnit })
    jobs = dated.jobs
    moves = dated.moves
    routes = dated.routes
    shortages = dated.shortages
    leftovers = dated.leftovers
    schedule = dated.schedule
    waiting = dated.waiting
    status = plan.status
    needed = .shown(plan.needed)
    placed = .shown(plan.placed)
    movesCost = .shown(plan.movesCost)
    waitingCost = .shown(plan.waitingCost)
    totalCost = .shown(plan.totalCost)
    certificate = dated.hidesAny ? nil : plan.certificate
    certifiedJobs = plan.staffing.jobs
    personUnit = plan.staffing.personUnit
    costUnit = 1
    self.minCell = minCell
    hidesAny = dated.hidesAny
    let fives = hidesAny ? 5 * personUnit : nil
    limits = plan.limitOutcome.map { Limits($0, roundedTo: fives) }
    if hidesAny { roundSums() }
  }

  /// Rounds what could give away a hidden number.
  private mutating func roundSums() {
    let fives = 5 * personUnit
    needed = .about(needed.value ?? 0, to: fives)
    placed = .about(placed.value ?? 0, to: fives)
    let unit = personUnit * costUnit
    movesCost = .roughly(movesCost.value ?? 0, unit: unit)
    totalCost = .roughly(totalCost.value ?? 0, unit: unit)
    waitingCost = waitingCost.map { .roughly($0.value ?? 0, unit: unit) }
    doNothingCost = doNothingCost.map { .roughly($0.value ?? 0, unit: unit) }
  }

  private static func shortages(of plan: Redeployment, _ mask: PlanMask) -> [Shortage] {
    let names = plan.staffing.positions.map(\.job)
    return plan.shortages.map { shortage in
      Shortage(
        job: names[shortage.job], due: nil,
        missing: mask.hides(.unfilled, job: shortage.job) ? .hidden : .shown(shortage.missing),
        reason: shortage.reason,
        cut: shortage.cut.map { full in
          let move = plan.staffing.moves[full.move]
          return Shortage.FullMove(
            from: move.from, to: move.to,
            capacity: mask.hides(move: full.move) ? .hidden : .shown(move.capacity ?? 0),
            period: nil)
        }, behind: shortage.behind.map { names[$0] })
    }
  }

  private static func jobs(of plan: Redeployment, _ mask: PlanMask) -> [Job] {
    plan.staffing.positions.enumerated().compactMap { job, position in
      func figure(_ kind: PlanMask.Kind) -> Figure {
        mask.hides(kind, job: job) ? .hidden : .shown(PlanMask.counts(kind, in: plan)[job])
      }
      let row = Job(
        job: position.job, current: figure(.current), target: figure(.target),
        hires: figure(.hires), exits: figure(.exits), unplaced: figure(.unplaced),
        unfilled: figure(.unfilled))
      let isTouched = plan.staffing.ends.indices.contains { number in
        let ends = plan.staffing.ends[number]
        return plan.persons[number] > 0 && (ends.from == job || ends.to == job)
      }
      let isEmpty = position.current == 0 && position.target == 0 && row.hires.isZero
      return isEmpty && !isTouched && row.exits.isZero ? nil : row
    }
  }
}
