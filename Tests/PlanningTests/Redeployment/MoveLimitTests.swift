import GraphCore
import Planning
import TestSupport
import Testing

struct MoveLimitTests {
  private func staffing(
    _ positions: [(String, Int, Int)], _ moves: [(String, String, Int, Int?)]
  ) throws -> Staffing {
    try Staffing(
      positions: positions.map {
        Staffing.Position(job: $0.0, current: $0.1, target: $0.2)
      },
      moves: moves.map { Staffing.Move(from: $0.0, to: $0.1, cost: $0.2, capacity: $0.3) })
  }

  @Test func `a limit asks for dearer ways with fewer moves`() throws {
    let question = try staffing(
      [("A", 1, 0), ("C", 0, 1)],
      [("A", "B", 1, nil), ("B", "C", 1, nil), ("A", "C", 9, nil)])
    #expect(try Redeployment(question).totalCost == 2)
    let limited = try Redeployment(question, maxMoves: 1)
    #expect(limited.totalCost == 9 && limited.limitProof == .capacitiesSuffice)
    let loose = try Redeployment(question, maxMoves: 2)
    #expect(loose.totalCost == 2 && loose.limitProof == .unlimitedPlanFits)
  }

  @Test func `beyond the limit there is no route`() throws {
    let question = try staffing(
      [("A", 1, 0), ("C", 0, 1)], [("A", "B", 1, nil), ("B", "C", 1, nil)])
    let plan = try Redeployment(question, maxMoves: 1)
    #expect(plan.status == .infeasible && plan.shortages.map(\.reason) == [.noRoute])
  }

  @Test func `a capacity that several numbers of moves share is refused`() throws {
    // B → C is full for those who come from A by one move and for those of B themselves; the way
    // round by D is cheap and too long.
    let question = try staffing(
      [("A", 1, 0), ("B", 1, 0), ("C", 0, 2), ("E", 1, 0), ("F", 0, 1)],
      [
        ("A", "B", 1, nil), ("B", "C", 1, 1), ("E", "D", 1, nil), ("D", "G", 1, nil),
        ("G", "F", 1, nil), ("E", "F", 99, nil), ("A", "D", 50, nil), ("D", "C", 50, nil),
      ])
    #expect(throws: PlanFailure.limitNeedsIntegerProgram(moves: [2])) {
      try Redeployment(question, maxMoves: 2)
    }
  }

  @Test func `one move is never too many for capacities`() throws {
    for seed in UInt64(0)..<60 {
      let random = RandomStaffing(seed: seed, size: .medium)
      let plan = try Redeployment(random.staffing(), maxMoves: 1)
      try PlanChecker.check(plan, "\(random)")
      #expect(plan.routes.allSatisfy { $0.moves.count == 1 }, "\(random)")
    }
  }

  /// Without capacities it is a transport problem over the cheapest ways within the limit.
  @Test(arguments: UInt64(0)..<60)
  func `without capacities the plan is the best within the limit`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed * 6, size: .medium)
    let staffing = try random.staffing()
    #expect(staffing.externals == nil && staffing.moves.allSatisfy { $0.capacity == nil })
    for limit in 1...4 {
      let plan = try Redeployment(staffing, maxMoves: limit)
      try PlanChecker.check(plan, "\(random)")
      #expect(plan.routes.allSatisfy { $0.moves.count <= limit }, "\(random)")
      let jobs = staffing.positions
      let givers = jobs.filter { $0.balance > 0 }
      let takers = jobs.filter { $0.balance < 0 }
      let costs = givers.map { giver in
        let distances = distances(from: giver.job, within: limit, in: staffing)
        return takers.map { distances[$0.job] }
      }
      let transport = try Transport(
        offers: givers.map(\.balance), needs: takers.map { -$0.balance }, costs: costs)
      #expect(plan.placed == transport.answer.value, "limit \(limit), \(random)")
      #expect(plan.totalCost == transport.cost, "limit \(limit), \(random)")
    }
  }

  /// The least cost by so many moves at most, round by round.
  private func distances(
    from job: String, within limit: Int, in staffing: Staffing
  ) -> [String: Int] {
    var distances = [job: 0]
    for _ in 0..<limit {
      let before = distances
      for move in staffing.moves {
        guard let start = before[move.from] else { continue }
        distances[move.to] = min(distances[move.to] ?? .max, start + move.cost)
      }
    }
    return distances
  }

  @Test(arguments: UInt64(0)..<120)
  func `with capacities a plan is right or refused`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed, size: .medium)
    let staffing = try random.staffing()
    let free = try Redeployment(staffing)
    for limit in 2...3 {
      do {
        let plan = try Redeployment(staffing, maxMoves: limit)
        try PlanChecker.check(plan, "\(random)")
        #expect(plan.routes.allSatisfy { $0.moves.count <= limit }, "\(random)")
        let left = plan.unfilled.reduce(0, +) + plan.chargedUnplaced
        let freeLeft = free.unfilled.reduce(0, +) + free.chargedUnplaced
        #expect((left, plan.totalCost) >= (freeLeft, free.totalCost), "\(random)")
      } catch PlanFailure.limitNeedsIntegerProgram(let moves) {
        #expect(moves.allSatisfy { staffing.moves[$0].capacity != nil }, "\(random)")
      }
    }
  }
}
