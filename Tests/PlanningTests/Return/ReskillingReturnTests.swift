import Planning
import Testing

struct ReskillingReturnTests {
  private let costs: [ReskillingReturn.Costs] = [
    .init(job: "A", hire: nil, exit: 30_000, wage: 4_000, rampUp: nil),
    .init(job: "B", hire: 8_000, exit: nil, wage: 5_000, rampUp: 2),
    .init(job: "C", hire: 9_000, exit: 20_000, wage: nil, rampUp: 0),
  ]

  private func answer(_ moves: ReskillingReturn.Move...) -> ReskillingReturn {
    ReskillingReturn(moves, costs: costs)
  }

  @Test func `both sides are as defined`() {
    let answer = answer(.init(from: "A", to: "B", persons: 2, training: 10_000, months: 3))
    let row = answer.rows[0]
    #expect(row.reskill == 34_000 && row.wages == 24_000 && row.replace == 96_000)
    #expect(row.netSaving == 62_000 && row.leftOut.isEmpty)
    #expect(answer.totalNetSaving == 62_000 && answer.savedJobs == 2)
    #expect(answer.costPerSavedJob == 17_000 && answer.wageShare == 24.0 / 34)
  }

  @Test func `what is not known is left out and said`() {
    let half = answer(.init(from: "A", to: "B", persons: 1, training: 5_000, months: nil)).rows[0]
    #expect(half.reskill == 5_000 && half.wages == nil && half.leftOut == [.wages])
    let other = answer(.init(from: "C", to: "A", persons: 1, training: nil, months: 2)).rows[0]
    #expect(other.reskill == nil && other.replace == 20_000 && other.netSaving == nil)
    #expect(other.leftOut == [.training, .wages, .hiring, .rampUp])
    let none = answer(.init(from: "X", to: "Y", persons: 1, training: 1, months: 0)).rows[0]
    #expect(none.reskill == 1 && none.replace == nil && none.netSaving == nil)
  }

  @Test func `no months cost no wage, known or not`() {
    let row = answer(.init(from: "A", to: "C", persons: 3, training: 300, months: 0)).rows[0]
    #expect(row.reskill == 300 && row.replace == 117_000 && row.leftOut.isEmpty)
  }

  @Test func `who moves on is saved once`() {
    let answer = answer(
      .init(from: "C", to: "B", persons: 2, training: 2_000, months: 0),
      .init(from: "A", to: "C", persons: 3, training: 3_000, months: 0))
    #expect(answer.rows.map(\.move.from) == ["A", "C"])
    #expect(answer.savedJobs == 3 && answer.hasChains)
    #expect(answer.costPerSavedJob == 5_000.0 / 3)
    #expect(!self.answer().hasChains && self.answer().costPerSavedJob == nil)
  }
}
