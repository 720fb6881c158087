import Planning
import Testing

struct StaffingProblemTests {
  private func problem(
    _ positions: [Staffing.Position] = [], _ moves: [Staffing.Move] = [],
    _ externals: [Staffing.External]? = nil
  ) -> StaffingProblem? {
    do {
      _ = try Staffing(positions: positions, moves: moves, externals: externals)
      return nil
    } catch {
      return error
    }
  }

  @Test func `rows that contradict each other are refused`() {
    #expect(
      problem([.init(job: "A", current: 1, target: 1), .init(job: "A", current: 2, target: 1)])
        == .conflictingPositions(job: "A"))
    #expect(
      problem([], [.init(from: "A", to: "B", cost: 1), .init(from: "A", to: "B", cost: 2)])
        == .conflictingMoves(from: "A", to: "B"))
    #expect(
      problem([], [], [.init(job: "A", hire: 1, exit: nil), .init(job: "A", hire: 2, exit: nil)])
        == .conflictingExternals(job: "A"))
  }

  @Test func `numbers below 0 are refused`() {
    #expect(
      problem([.init(job: "A", current: 1, target: -1)]) == .negativePersons(job: "A", -1))
    #expect(
      problem([], [.init(from: "A", to: "B", cost: -3)])
        == .negativeMove(from: "A", to: "B", -3))
    #expect(
      problem([], [.init(from: "A", to: "B", cost: 3, capacity: -1)])
        == .negativeMove(from: "A", to: "B", -1))
    #expect(
      problem([], [], [.init(job: "A", hire: nil, exit: -2)]) == .negativeExternal(job: "A", -2))
  }

  @Test func `persons that cannot be added up are refused`() {
    #expect(
      problem([.init(job: "A", current: .max, target: 0), .init(job: "B", current: 1, target: 1)])
        == .tooManyPersons(job: "A"))
    #expect(problem([.init(job: "A", current: .max / 16, target: 0)]) == nil)
    #expect(
      problem([
        .init(job: "A", current: .max / 16, target: 0), .init(job: "B", current: 0, target: 1),
      ]) == .tooManyPersons(job: "B"))
  }
}
