import Planning
import TestSupport
import Testing

struct DatedRedeploymentTests {
  private func staffing(
    _ moves: [(String, String, Int, Int?, Int)], releases: [(String, Int, Int)],
    needs: [(String, Int, Int)], horizon: Int, waitingCost: Int = 0,
    externals: [Staffing.External]? = nil
  ) throws -> DatedStaffing {
    try DatedStaffing(
      moves: moves.map {
        DatedStaffing.Move(from: $0.0, to: $0.1, cost: $0.2, seats: $0.3, periods: $0.4)
      },
      releases: releases.map { DatedStaffing.Release(job: $0.0, period: $0.1, persons: $0.2) },
      needs: needs.map { DatedStaffing.Need(job: $0.0, due: $0.1, persons: $0.2) },
      externals: externals, horizon: horizon, waitingCost: waitingCost)
  }

  private func starts(_ plan: DatedRedeployment) -> [[Int]] {
    plan.starts.map { [$0.period, $0.move, $0.persons] }
  }

  // MARK: Worked examples

  @Test func `seats of each period make people start one after the other`() throws {
    let question = try staffing(
      [("A", "B", 100, 2, 3)], releases: [("A", 1, 5)], needs: [("B", 6, 4)], horizon: 8,
      waitingCost: 1)
    let plan = try DatedRedeployment(question)
    #expect(starts(plan) == [[1, 0, 2], [2, 0, 2]])
    #expect(plan.placed == 4 && plan.status == .optimal && plan.unplaced.map(\.persons) == [1])
    // Each waits two periods, before or after.
    #expect(plan.waitingCost == 8 && plan.totalCost == 408)
    #expect(plan.certificate.isProof)
    #expect(starts(try DatedRedeployment(question, startsLate: true)) == [[2, 0, 2], [3, 0, 2]])
  }

  @Test func `whoever comes too late is missing`() throws {
    let plan = try DatedRedeployment(
      staffing(
        [("A", "B", 10, nil, 3)], releases: [("A", 4, 1)], needs: [("B", 6, 1)], horizon: 9))
    #expect(plan.status == .infeasible && plan.shortages.map(\.reason) == [.noRoute])
    #expect(plan.shortages.map(\.due) == [6])
  }

  @Test func `a full period is named with its move`() throws {
    let plan = try DatedRedeployment(
      staffing(
        [("A", "B", 10, 1, 2)], releases: [("A", 0, 4)], needs: [("B", 3, 3)], horizon: 3))
    #expect(plan.status == .partial && plan.unfilled.map(\.persons) == [1])
    #expect(plan.shortages[0].cut.map(\.move) == [0, 0])
    #expect(plan.shortages[0].cut.map(\.period) == [0, 1])
  }

  @Test func `two moves one after the other take their time`() throws {
    let plan = try DatedRedeployment(
      staffing(
        [("A", "B", 5, nil, 2), ("B", "C", 7, nil, 1)], releases: [("A", 0, 1)],
        needs: [("C", 5, 1)], horizon: 5), startsLate: true)
    #expect(starts(plan) == [[2, 0, 1], [4, 1, 1]])
    #expect(plan.routes.map { $0.starts.map(\.period) } == [[2, 4]])
    #expect(plan.waiting.map { [$0.job, $0.period] } == [[0, 0], [0, 1]])
  }

  @Test func `hiring comes in where it is cheaper`() throws {
    let plan = try DatedRedeployment(
      staffing(
        [("A", "B", 50, nil, 1)], releases: [("A", 0, 1)], needs: [("B", 2, 2)], horizon: 2,
        externals: [
          .init(job: "A", hire: nil, exit: 10), .init(job: "B", hire: 45, exit: nil),
        ]))
    #expect(plan.totalCost == 95 && plan.placed == 1 && plan.hires.map(\.persons) == [1])
    #expect(plan.status == .optimal)
  }

  @Test func `too many periods are refused before they are laid out`() throws {
    let question = try staffing(
      [("A", "B", 1, nil, 1)], releases: [], needs: [], horizon: .max - 1)
    #expect(throws: PlanFailure.self) { try DatedRedeployment(question) }
  }

  // MARK: Laws

  /// The same question with a job of its own for each job and period.
  private func expanded(_ question: DatedStaffing) throws -> Staffing {
    func name(_ job: String, _ period: Int) -> String { "\(job) at \(period)" }
    var moves: [Staffing.Move] = []
    for period in 0...question.horizon {
      for move in question.moves where period + move.periods <= question.horizon {
        moves.append(
          Staffing.Move(
            from: name(move.from, period), to: name(move.to, period + move.periods),
            cost: move.cost, capacity: move.seats))
      }
      for job in question.jobs where period < question.horizon {
        moves.append(
          Staffing.Move(
            from: name(job, period), to: name(job, period + 1), cost: question.waitingCost))
      }
    }
    let positions = question.jobs.flatMap { job in
      (0...question.horizon).map { period in
        Staffing.Position(
          job: name(job, period),
          current: question.releases.filter { $0.job == job && $0.period == period }
            .reduce(0) { $0 + $1.persons },
          target: question.needs.filter { $0.job == job && $0.due == period }
            .reduce(0) { $0 + $1.persons })
      }
    }
    return try Staffing(positions: positions, moves: moves)
  }

  private func random(_ seed: UInt64) throws -> DatedStaffing {
    var random = SeededRandom(seed: seed)
    let jobs = ["A", "B", "C", "D"]
    var moves: [(String, String, Int, Int?, Int)] = []
    for from in jobs {
      for to in jobs where from != to && random.below(2) == 0 {
        moves.append(
          (
            from, to, 1 + random.below(9), random.below(2) == 0 ? 1 + random.below(2) : nil,
            random.below(4)
          ))
      }
    }
    let horizon = 3 + random.below(5)
    return try staffing(
      moves,
      releases: (0..<3).map { _ in
        (jobs[random.below(2)], random.below(horizon), 1 + random.below(3))
      },
      needs: (0..<3).map { _ in
        (jobs[2 + random.below(2)], random.below(horizon + 1), 1 + random.below(3))
      }, horizon: horizon, waitingCost: random.below(3))
  }

  @Test(arguments: UInt64(0)..<150)
  func `it is the plan of a network expanded in time`(seed: UInt64) throws {
    let question = try random(seed)
    let flat = try Redeployment(expanded(question))
    for startsLate in [false, true] {
      let plan = try DatedRedeployment(question, startsLate: startsLate)
      #expect(plan.placed == flat.placed && plan.totalCost == flat.totalCost)
      #expect(plan.certificate.isProof && plan.status == flat.status)
      check(plan)
    }
  }

  /// Replays the plan period by period, from its rows alone.
  private func check(_ plan: DatedRedeployment) {
    let question = plan.staffing
    let jobs = question.jobs
    var present = jobs.map { _ in 0 }
    var arriving: [Int: [(job: String, persons: Int)]] = [:]
    for period in 0...question.horizon {
      for release in question.releases where release.period == period {
        present[jobs.firstIndex(of: release.job) ?? 0] += release.persons
      }
      for group in plan.unplaced where group.period == period {
        present[group.job] -= group.persons
      }
      // Moves that take no time pass people on within the period, so sums count, not their order.
      for start in plan.starts where start.period == period {
        let move = question.moves[start.move]
        #expect(start.persons <= move.seats ?? .max)
        present[jobs.firstIndex(of: move.from) ?? 0] -= start.persons
        arriving[period + move.periods, default: []].append((move.to, start.persons))
      }
      for (job, persons) in arriving[period] ?? [] {
        present[jobs.firstIndex(of: job) ?? 0] += persons
      }
      for need in question.needs where need.due == period {
        let missing = plan.unfilled.filter {
          $0.period == period && jobs[$0.job] == need.job
        }.reduce(0) { $0 + $1.persons }
        present[jobs.firstIndex(of: need.job) ?? 0] -= need.persons - missing
      }
      for (job, count) in present.enumerated() {
        let waiting = plan.waiting.filter { $0.job == job && $0.period == period }
        #expect(count == waiting.reduce(0) { $0 + $1.persons }, "\(jobs[job]) at \(period)")
      }
    }
  }
}
