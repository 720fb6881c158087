import Planning
import TestSupport
import Testing

struct PlanSheetTests {
  private func plan(_ persons: Int) throws -> Redeployment {
    try Redeployment(
      Staffing(
        positions: [
          .init(job: "A", current: 20 + persons, target: 20),
          .init(job: "B", current: 30, target: 30 + persons),
          .init(job: "C", current: 40, target: 34), .init(job: "D", current: 50, target: 56),
        ],
        moves: [
          .init(from: "A", to: "B", cost: 1_234), .init(from: "C", to: "D", cost: 1_111),
          .init(from: "A", to: "D", cost: 2_000), .init(from: "C", to: "B", cost: 2_000),
        ]))
  }

  @Test func `everything is shown where nothing is asked`() throws {
    let sheet = try PlanSheet(plan(3))
    #expect(sheet.moves.map(\.persons) == [.shown(3), .shown(6)])
    #expect(sheet.totalCost == .shown(3 * 1_234 + 6 * 1_111) && sheet.certificate != nil)
    #expect(!sheet.hidesAny && sheet.minCell == nil)
  }

  @Test func `what is large enough stays as it is`() throws {
    let sheet = try PlanSheet(plan(7), minCell: 5)
    #expect(sheet.moves.map(\.persons) == [.shown(7), .shown(6)] && !sheet.hidesAny)
    #expect(sheet.certificate != nil && sheet.minCell == 5)
  }

  @Test func `a small number takes the proof and the exact sums with it`() throws {
    let sheet = try PlanSheet(plan(3), minCell: 5)
    #expect(sheet.moves[0].persons == .hidden && sheet.moves[0].cost == .hidden)
    #expect(sheet.certificate == nil && sheet.hidesAny)
    #expect(sheet.totalCost == .about(10_000) && sheet.needed == .about(10))
    // Those who are there and those who should be would give it away together.
    let job = try #require(sheet.jobs.first { $0.job == "A" })
    #expect(job.current == .hidden || job.target == .hidden)
  }

  /// At each job, nobody can work out a hidden number from those shown there.
  @Test(arguments: UInt64(0)..<80)
  func `no job has exactly one hidden number`(seed: UInt64) throws {
    let random = RandomStaffing(seed: seed, size: .medium)
    let sheet = try PlanSheet(Redeployment(random.staffing()), minCell: 4)
    for job in sheet.jobs {
      let own = [job.current, job.target, job.hires, job.exits, job.unplaced, job.unfilled]
      let moves = sheet.moves.filter { $0.from == job.job || $0.to == job.job }.map(\.persons)
      #expect((own + moves).count { $0 == .hidden } != 1, "\(job.job), \(random)")
      for figure in own + moves { #expect(!(1..<4).contains(figure.value ?? 0), "\(random)") }
    }
  }

  @Test func `a dated sheet hides starts and what they add up to`() throws {
    let plan = try DatedRedeployment(
      DatedStaffing(
        moves: [.init(from: "A", to: "B", cost: 10, seats: 2, periods: 1)],
        releases: [.init(job: "A", period: 0, persons: 4)],
        needs: [.init(job: "B", due: 3, persons: 4)], horizon: 4))
    let shown = PlanSheet(plan)
    #expect(shown.schedule?.map(\.persons) == [.shown(2), .shown(2)])
    #expect(shown.moves.map(\.persons) == [.shown(4)])
    let hidden = PlanSheet(plan, minCell: 3)
    #expect(hidden.schedule?.map(\.persons) == [.hidden, .hidden])
    #expect(hidden.moves.map(\.persons) == [.hidden] && hidden.routes[0].persons == .hidden)
  }
}
