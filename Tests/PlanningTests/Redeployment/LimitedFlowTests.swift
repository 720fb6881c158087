import Planning
import TestSupport
import Testing

struct LimitedFlowTests {
  /// People of A can go to B for 10, to C for 40, to D by B for 12 in all or directly for 20.
  private func staffing(unit: Int = 1) throws -> Staffing {
    try Staffing(
      positions: [
        .init(job: "A", current: 4 * unit, target: 0), .init(job: "B", current: 0, target: unit),
        .init(job: "C", current: 0, target: unit), .init(job: "D", current: 0, target: 2 * unit),
      ],
      moves: [
        .init(from: "A", to: "B", cost: 10), .init(from: "A", to: "C", cost: 40),
        .init(from: "A", to: "D", cost: 20), .init(from: "B", to: "D", cost: 2),
      ], personUnit: unit)
  }

  private func plan(_ limits: PlanLimits, unit: Int = 1) throws -> Redeployment {
    let plan = try Redeployment(staffing(unit: unit), limits: limits)
    try PlanChecker.check(plan, "\(limits)")
    return plan
  }

  // MARK: Worked examples

  @Test func `a budget places as many as it can and says what one more takes`() throws {
    let plan = try plan(PlanLimits(budget: 40))
    // B, D, D by B: 10 + 12 + 12; C would be 74 in all.
    #expect(plan.placed == 3 && plan.totalCost == 34)
    let outcome = try #require(plan.limitOutcome)
    #expect(outcome.binding == .budget && outcome.neededForOneMore == 74)
    #expect(outcome.seatsUsed == 5 && outcome.mostPlaced == 3 && outcome.costGap == 0)
    #expect(plan.certificate.price == 40)
    #expect(plan.shortages.map(\.reason) == [.limit] && plan.leftovers.map(\.reason) == [.limit])
  }

  @Test func `seats count each move of each person`() throws {
    let plan = try plan(PlanLimits(seats: 3))
    #expect(plan.placed == 3 && plan.totalCost == 50 && plan.limitOutcome?.seatsUsed == 3)
    #expect(plan.limitOutcome?.binding == .seats && plan.limitOutcome?.neededForOneMore == 4)
  }

  @Test func `money and seats are weighed against each other`() throws {
    // Three placed take 34 with 5 seats, 42 with 4, 50 with 3.
    let plan = try plan(PlanLimits(budget: 45, seats: 4))
    #expect(plan.placed == 3 && plan.totalCost == 42 && plan.limitOutcome?.seatsUsed == 4)
    #expect(plan.limitOutcome?.costGap == 0 && plan.limitOutcome?.mostPlaced == 3)
    #expect(plan.certificate.isProof)
  }

  @Test func `each limit alone would do, the two together do not`() throws {
    // Three for 34 need 5 seats, three on 3 seats cost 50.
    let plan = try plan(PlanLimits(budget: 40, seats: 3))
    #expect(plan.placed == 2 && plan.totalCost <= 40)
    #expect(plan.limitOutcome?.binding == .both && plan.limitOutcome?.neededForOneMore == nil)
  }

  @Test func `limits that are wide enough change nothing`() throws {
    let free = try Redeployment(staffing())
    let plan = try plan(PlanLimits(budget: 74, seats: 6))
    #expect(plan.persons == free.persons && plan.limitOutcome?.binding == nil)
  }

  @Test func `without money only what is free is done`() throws {
    let plan = try plan(PlanLimits(budget: 0))
    #expect(plan.placed == 0 && plan.status == .infeasible)
    #expect(plan.limitOutcome?.neededForOneMore == 10)
  }

  @Test func `one more is a whole person where people are counted in hundredths`() throws {
    let plan = try plan(PlanLimits(budget: 2_200), unit: 100)
    #expect(plan.placed == 200 && plan.totalCost == 2_200)
    #expect(plan.limitOutcome?.neededForOneMore == 3_400)
  }

  @Test func `a dated plan keeps to its limits over all periods`() throws {
    let staffing = try DatedStaffing(
      moves: [.init(from: "A", to: "B", cost: 10, seats: 1, periods: 1)],
      releases: [.init(job: "A", period: 0, persons: 3)],
      needs: [.init(job: "B", due: 3, persons: 3)], horizon: 3, waitingCost: 1)
    // Starting in periods 0, 1 and 2 and waiting before or after costs 10 + 2 each.
    let plan = try DatedRedeployment(staffing, limits: PlanLimits(budget: 30))
    #expect(plan.placed == 2 && plan.totalCost == 24 && plan.certificate.isProof)
    #expect(plan.limitOutcome?.neededForOneMore == 36)
    let late = try DatedRedeployment(staffing, limits: PlanLimits(seats: 1), startsLate: true)
    #expect(late.starts.map(\.period) == [2] && late.placed == 1)
  }

  // MARK: Laws

  /// Against all plans of tiny questions: as many are placed, and where nothing is left open, at the same cost.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no plan within the limits is better`(number: UInt64) throws {
    let random = RandomStaffing(seed: number * 2, size: .tiny)
    let staffing = try random.staffing()
    let free = try Redeployment(staffing)
    var choice = SeededRandom(seed: number)
    let limits = PlanLimits(
      budget: number % 3 == 1 ? nil : choice.below(free.totalCost + 2),
      seats: number % 3 == 2 ? nil : choice.below(free.persons.reduce(0, +) + 2))
    let plan = try Redeployment(staffing, limits: limits)
    let comment: Comment = "\(limits) \(random)"
    try PlanChecker.check(plan, comment)
    #expect(plan.totalCost <= limits.budget ?? .max, comment)
    #expect(plan.persons.reduce(0, +) <= limits.seats ?? .max, comment)
    let best = try #require(StaffingBruteForce(staffing).best(limit: 6, within: limits), comment)
    let outcome = try #require(plan.limitOutcome)
    let most = staffing.needed - best.left
    #expect(plan.placed <= most && most <= outcome.mostPlaced, comment)
    if outcome.mostPlaced == plan.placed {
      #expect(plan.totalCost >= best.cost && plan.totalCost - outcome.costGap <= best.cost, comment)
    }
    if number % 3 != 0 {
      #expect(
        outcome.mostPlaced == plan.placed && outcome.costGap == 0 || limits.seats != nil, comment)
      #expect(plan.placed == most, comment)
    }
    if let more = outcome.neededForOneMore {
      #expect(more > (outcome.binding == .budget ? limits.budget : limits.seats) ?? .max, comment)
    }
  }

  /// What is left open is told, so a solver that left everything open would tell the truth too: here it leaves nothing.
  @Test func `under both limits small questions leave nothing open`() throws {
    var best = 0
    for number in stride(from: 0, to: 600, by: 3) as StrideTo<UInt64> {
      let staffing = try RandomStaffing(seed: number * 2, size: .tiny).staffing()
      let free = try Redeployment(staffing)
      var choice = SeededRandom(seed: number)
      let limits = PlanLimits(
        budget: choice.below(free.totalCost + 2),
        seats: choice.below(free.persons.reduce(0, +) + 2))
      let plan = try Redeployment(staffing, limits: limits)
      let truth = try #require(StaffingBruteForce(staffing).best(limit: 6, within: limits))
      let isBest =
        staffing.needed - plan.placed == truth.left && plan.totalCost == truth.cost
      if isBest { best += 1 }
      let outcome = try #require(plan.limitOutcome)
      if outcome.mostPlaced == plan.placed, outcome.costGap == 0 { #expect(isBest) }
    }
    #expect(best == 200, "\(best) of 200")
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the order of rows leaves no trace`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed * 2, size: .medium)
    let limits = PlanLimits(budget: 20_000, seats: 9)
    let plan = try Redeployment(random.staffing(), limits: limits)
    try PlanChecker.check(plan, "\(random)")
    let other = try Redeployment(random.shuffled(seed: seed).staffing(), limits: limits)
    #expect(plan.persons == other.persons && plan.limitOutcome == other.limitOutcome)
  }
}
