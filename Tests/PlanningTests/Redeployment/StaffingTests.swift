import Planning
import Testing

struct StaffingTests {
  private func position(_ job: String, _ current: Int, _ target: Int) -> Staffing.Position {
    Staffing.Position(job: job, current: current, target: target)
  }

  @Test func `rows are put in order, repeats and loops left out`() throws {
    let staffing = try Staffing(
      positions: [position("C", 0, 1), position("A", 3, 1), position("C", 0, 1)],
      moves: [
        .init(from: "B", to: "C", cost: 2), .init(from: "A", to: "B", cost: 1, capacity: 4),
        .init(from: "A", to: "A", cost: 0), .init(from: "B", to: "C", cost: 2),
      ], externals: [.init(job: "D", hire: 5, exit: nil)])
    #expect(staffing.positions.map(\.job) == ["A", "B", "C", "D"])
    #expect(staffing.moves.map(\.from) == ["A", "B"])
    #expect(staffing.externals?.map(\.hire) == [nil, nil, nil, 5])
    #expect(staffing.surplus == 2 && staffing.needed == 1)
  }

  @Test func `doing nothing costs hires and exits, where both are possible`() throws {
    func cost(_ externals: [Staffing.External]?) throws -> Int? {
      try Staffing(
        positions: [position("A", 3, 1), position("B", 1, 2)], moves: [], externals: externals
      ).doNothingCost
    }
    #expect(
      try cost([.init(job: "A", hire: nil, exit: 10), .init(job: "B", hire: 7, exit: nil)]) == 27)
    #expect(try cost([.init(job: "A", hire: nil, exit: 10)]) == nil)
    #expect(try cost(nil) == nil)
    #expect(
      try cost([.init(job: "A", hire: nil, exit: .max), .init(job: "B", hire: 7, exit: nil)])
        == nil)
  }

  @Test func `the order of moves is that of their ends, not of joined names`() throws {
    let staffing = try Staffing(
      positions: [],
      moves: [.init(from: "A B", to: "C", cost: 1), .init(from: "A", to: "Z", cost: 1)])
    #expect(staffing.moves.map(\.from) == ["A", "A B"])
  }
}
