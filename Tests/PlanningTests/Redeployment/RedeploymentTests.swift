import Planning
import TestSupport
import Testing

struct RedeploymentTests {
  private typealias Row = (job: String, current: Int, target: Int)

  private func staffing(
    _ positions: [Row], _ moves: [(String, String, Int, Int?)],
    _ externals: [(String, Int?, Int?)]? = nil
  ) throws -> Staffing {
    try Staffing(
      positions: positions.map {
        Staffing.Position(job: $0.job, current: $0.current, target: $0.target)
      },
      moves: moves.map { Staffing.Move(from: $0.0, to: $0.1, cost: $0.2, capacity: $0.3) },
      externals: externals?.map { Staffing.External(job: $0.0, hire: $0.1, exit: $0.2) })
  }

  // MARK: Worked examples

  @Test func `most are placed first, then at the least cost`() throws {
    // A alone can fill C; the cheap move of A to B would leave C empty.
    let plan = try Redeployment(
      staffing(
        [("A", 2, 1), ("B", 0, 1), ("C", 0, 1), ("D", 1, 0)],
        [("A", "B", 1, nil), ("A", "C", 50, nil), ("D", "B", 90, nil)]))
    #expect(plan.persons == [0, 1, 1])
    #expect(plan.status == .optimal && plan.placed == 2 && plan.needed == 2)
    #expect(plan.totalCost == 140 && plan.movesCost == 140)
    #expect(plan.certificate.isProof && plan.certificate.bound == 140)
  }

  @Test func `a cascade through a job that is complete keeps it complete`() throws {
    let plan = try Redeployment(
      staffing([("A", 3, 1), ("B", 4, 4), ("C", 0, 2)], [("A", "B", 5, nil), ("B", "C", 7, nil)]))
    #expect(plan.persons == [2, 2] && plan.totalCost == 24)
    #expect(plan.routes.map(\.persons) == [2] && plan.routes[0].moves == [0, 1])
  }

  @Test func `a job that only moves name can be passed through`() throws {
    let plan = try Redeployment(
      staffing([("A", 1, 0), ("C", 0, 1)], [("A", "B", 1, nil), ("B", "C", 1, nil)]))
    #expect(plan.placed == 1)
    #expect(plan.staffing.positions.map(\.job) == ["A", "B", "C"])
  }

  @Test func `capacities are shared by all who pass`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 3, 0), ("B", 3, 0), ("D", 0, 6)],
        [("A", "C", 1, nil), ("B", "C", 2, nil), ("C", "D", 1, 4)]))
    #expect(plan.persons == [3, 1, 4] && plan.status == .partial)
    #expect(plan.unplaced == [0, 2, 0, 0] && plan.unfilled == [0, 0, 0, 2])
    #expect(plan.shortages.map(\.reason) == [.capacity])
    #expect(plan.shortages[0].cut.map(\.move) == [2] && plan.shortages[0].missing == 2)
    #expect(plan.shortages[0].behind == [3])
  }

  @Test func `each missing job is told why`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 1, 0), ("B", 0, 2), ("C", 0, 1), ("D", 0, 3), ("E", 5, 0)],
        [("A", "B", 1, nil), ("E", "D", 1, 2), ("E", "A", 1, 0)]))
    #expect(plan.shortages.map(\.job) == [1, 2, 3])
    #expect(plan.shortages.map(\.reason) == [.people, .noRoute, .capacity])
    #expect(plan.shortages.map(\.missing) == [1, 1, 1])
  }

  @Test func `those who are left are told why`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 3, 0), ("B", 2, 0), ("C", 0, 1), ("D", 0, 2), ("E", 1, 0)],
        [("A", "C", 1, nil), ("B", "D", 1, 1)]))
    #expect(plan.leftovers.map(\.job) == [0, 1, 4])
    #expect(plan.leftovers.map(\.reason) == [.filled, .capacity, .noRoute])
    #expect(plan.leftovers.map(\.persons) == [2, 1, 1])
  }

  @Test func `nothing to do is done, nothing done is infeasible`() throws {
    let none = try Redeployment(staffing([("A", 2, 2)], []))
    #expect(none.status == .optimal && none.totalCost == 0 && none.needed == 0)
    #expect(try Redeployment(staffing([], [])).status == .optimal)
    let stuck = try Redeployment(staffing([("A", 2, 1), ("B", 0, 1)], [("B", "A", 1, nil)]))
    #expect(stuck.status == .infeasible && stuck.placed == 0)
  }

  // MARK: With external costs

  @Test func `somebody is moved only where that is cheaper`() throws {
    let rows: [Row] = [("A", 2, 0), ("B", 0, 1), ("C", 0, 1)]
    let moves: [(String, String, Int, Int?)] = [("A", "B", 10, nil), ("A", "C", 90, nil)]
    let plan = try Redeployment(
      staffing(rows, moves, [("A", nil, 20), ("B", 30, nil), ("C", 40, nil)]))
    #expect(plan.persons == [1, 0] && plan.hires == [0, 0, 1] && plan.exits == [1, 0, 0])
    #expect(plan.totalCost == 70 && plan.movesCost == 10 && plan.placed == 1)
    #expect(plan.staffing.doNothingCost == 110 && plan.status == .optimal)
  }

  @Test func `hiring where it is cheap and moving up can be the least`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 3, 3), ("B", 1, 2)], [("A", "B", 5, nil)], [("A", 10, nil), ("B", 100, nil)]))
    #expect(plan.hires == [1, 0] && plan.persons == [1] && plan.totalCost == 15)
  }

  @Test func `what is not possible outside is left only where no move can do it`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 3, 0), ("B", 0, 2)], [("A", "B", 200, nil)], [("B", 100, nil), ("A", nil, nil)]))
    #expect(plan.persons == [2] && plan.unplaced == [1, 0] && plan.status == .partial)
    #expect(plan.staffing.doNothingCost == nil && plan.totalCost == 400)
  }

  // MARK: Circles and ties

  @Test func `moves that cost nothing do not run round`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 1, 1), ("B", 1, 0), ("C", 0, 1)],
        [("A", "B", 0, nil), ("B", "A", 0, nil), ("B", "C", 0, nil)]))
    #expect(plan.persons == [0, 0, 1])
  }

  @Test func `among equals the first moves carry what they can`() throws {
    let plan = try Redeployment(
      staffing(
        [("A", 2, 0), ("B", 2, 0), ("C", 0, 2), ("D", 0, 2)],
        [("A", "C", 1, nil), ("A", "D", 1, nil), ("B", "C", 1, nil), ("B", "D", 1, nil)]))
    #expect(plan.persons == [2, 0, 0, 2])
  }

  @Test func `numbers too large for exact sums are refused`() throws {
    let large = try staffing([("A", 9, 0), ("B", 0, 9)], [("A", "B", Int.max / 4, nil)])
    #expect(throws: PlanFailure.tooLarge) { try Redeployment(large) }
    let dear = try staffing([("A", 1 << 40, 0), ("B", 0, 1 << 40)], [("A", "B", 1 << 40, nil)])
    #expect(throws: PlanFailure.tooLarge) { try Redeployment(dear) }
  }

  // MARK: Laws

  @Test(arguments: UInt64(0)..<300)
  func `the plan is the best of all plans`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed, size: .tiny)
    let staffing = try random.staffing()
    let plan = try Redeployment(staffing)
    let best = try #require(StaffingBruteForce(staffing).best(limit: 4))
    #expect(plan.unfilled.reduce(0, +) + plan.chargedUnplaced == best.left, "\(random)")
    #expect(plan.totalCost == best.cost, "\(random)")
    if random.hasNoFreeMove { #expect(plan.persons == best.persons, "\(random)") }
  }

  @Test(arguments: UInt64(0)..<200)
  func `every plan adds up and proves itself`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed, size: seed % 10 == 0 ? .large : .medium)
    let plan = try Redeployment(random.staffing())
    try PlanChecker.check(plan, "\(random)")
  }

  @Test(arguments: UInt64(0)..<60)
  func `the order of rows leaves no trace`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed, size: .medium)
    let plan = try Redeployment(random.staffing())
    let other = try Redeployment(random.shuffled(seed: seed).staffing())
    #expect(plan.persons == other.persons && plan.hires == other.hires)
    #expect(plan.exits == other.exits && plan.certificate == other.certificate)
    #expect(plan.routes == other.routes && plan.shortages == other.shortages)
  }
}

extension Redeployment {
  /// Those who are too many and cannot be let go, where that matters.
  var chargedUnplaced: Int { staffing.externals == nil ? 0 : unplaced.reduce(0, +) }
}
