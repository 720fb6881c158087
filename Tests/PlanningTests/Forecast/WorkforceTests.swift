import Planning
import Testing

struct WorkforceTests {
  private func problem(
    headcount: [String: Double] = ["A": 1], moves: [Workforce.Move] = [],
    exits: [String: Double] = [:]
  ) -> WorkforceProblem? {
    do throws(WorkforceProblem) {
      _ = try Workforce(headcount: headcount, moves: moves, exits: exits)
      return nil
    } catch {
      return error
    }
  }

  @Test func `those who are in no row stay`() throws {
    let workforce = try Workforce(
      headcount: ["A": 100, "B": 50], moves: [.init(from: "A", to: "B", rate: 0.1)],
      exits: ["A": 0.05], others: ["C"])
    #expect(workforce.jobs == ["A", "B", "C"] && workforce.headcount == [100, 50, 0])
    #expect(workforce.rows[0].map(\.target) == [0, 1] && near(workforce.rows[0][0].rate, 0.85))
    #expect(workforce.rows[1].map(\.rate) == [1])
    #expect(workforce.number(of: "B") == 1 && workforce.number(of: "D") == nil)
    #expect(workforce.leavers([100, 50, 0]) == [5, 0, 0])
  }

  @Test func `a row above 1 is told with its sum, never made smaller`() {
    let moves: [Workforce.Move] = [
      .init(from: "A", to: "B", rate: 0.7), .init(from: "A", to: "C", rate: 0.3),
    ]
    #expect(problem(moves: moves) == nil)
    #expect(problem(moves: moves, exits: ["A": 0.25]) == .rowAboveOne(job: "A", sum: 1.25))
    #expect(problem(exits: ["A": 1.5]) == .badRate(job: "A", 1.5))
  }

  @Test func `a rate of staying has to say where all the others are`() {
    let stay = Workforce.Move(from: "A", to: "A", rate: 0.8)
    #expect(problem(moves: [stay]) == .rowBelowOne(job: "A", sum: 0.8))
    #expect(problem(moves: [stay], exits: ["A": 0.2]) == nil)
    #expect(problem(moves: [stay], exits: ["A": 0.25]) == .rowAboveOne(job: "A", sum: 1.05))
  }

  @Test func `rows that say the same twice count once, others contradict`() {
    let move = Workforce.Move(from: "A", to: "B", rate: 0.4)
    #expect(problem(moves: [move, move, move]) == nil)
    #expect(
      problem(moves: [move, .init(from: "A", to: "B", rate: 0.3)])
        == .conflictingRates(from: "A", to: "B"))
  }

  @Test func `numbers that are none are refused`() {
    #expect(problem(headcount: ["A": -1]) == .badHeadcount(job: "A", -1))
    #expect(
      problem(moves: [.init(from: "A", to: "B", rate: -0.1)]) == .badRate(job: "A", -0.1))
    let many = Dictionary(
      uniqueKeysWithValues: (0...Workforce.jobsMax).map { ("\($0)", 1.0) })
    #expect(problem(headcount: many) == .tooManyJobs(Workforce.jobsMax + 1))
  }

  @Test(arguments: UInt64(0)..<100)
  func `who does not leave is somewhere`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let next = workforce.advanced(workforce.headcount).reduce(0, +)
    let left = workforce.leavers(workforce.headcount).reduce(0, +)
    #expect(near(next + left, workforce.headcount.reduce(0, +)))
    for (row, exit) in zip(workforce.rows, workforce.exitRates) {
      #expect(near(row.reduce(exit) { $0 + $1.rate }, 1))
    }
  }
}
