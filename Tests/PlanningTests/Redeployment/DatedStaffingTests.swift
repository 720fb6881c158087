import Planning
import Testing

struct DatedStaffingTests {
  private func staffing(
    releases: [DatedStaffing.Release] = [], needs: [DatedStaffing.Need] = [],
    moves: [DatedStaffing.Move] = []
  ) throws(StaffingProblem) -> DatedStaffing {
    try DatedStaffing(moves: moves, releases: releases, needs: needs, horizon: 6)
  }

  @Test func `rows of one job and period add up`() throws {
    let question = try staffing(
      releases: [
        .init(job: "B", period: 2, persons: 1), .init(job: "A", period: 2, persons: 3),
        .init(job: "B", period: 2, persons: 4), .init(job: "A", period: 0, persons: 0),
      ], needs: [.init(job: "C", due: 6, persons: 2)])
    #expect(question.releases.map(\.job) == ["A", "B"])
    #expect(question.releases.map(\.persons) == [3, 5])
    #expect(question.surplus == 8 && question.needed == 2 && question.jobs == ["A", "B", "C"])
  }

  @Test func `rows that make no sense are refused`() {
    #expect(throws: StaffingProblem.beyondHorizon(job: "A", period: 7)) {
      try staffing(releases: [.init(job: "A", period: 7, persons: 1)])
    }
    #expect(throws: StaffingProblem.negativePersons(job: "A", -1)) {
      try staffing(needs: [.init(job: "A", due: 1, persons: -1)])
    }
    #expect(throws: StaffingProblem.negativeMove(from: "A", to: "B", -2)) {
      try staffing(moves: [.init(from: "A", to: "B", cost: 1, periods: -2)])
    }
    #expect(throws: StaffingProblem.conflictingMoves(from: "A", to: "B")) {
      try staffing(moves: [
        .init(from: "A", to: "B", cost: 1, periods: 1),
        .init(from: "A", to: "B", cost: 1, periods: 2),
      ])
    }
  }
}
