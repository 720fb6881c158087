import Careers
import TestSupport
import Testing

struct MoveCostTests {
  @Test(arguments: Evidence.Statement.allCases, [1, 2])
  func `a move costs 1 plus its doubt`(statement: Evidence.Statement, reading: Int) {
    let move = Move("1.1", "1.2", statement, reading: reading)
    #expect(MoveCost.balanced.cost(of: move) == 1 + Double(move.doubt.rawValue))
  }

  @Test func `both factors can be set`() {
    let cost = MoveCost(perMove: 10, perDoubt: 0.5)
    #expect(cost.cost(of: Move("1.1", "1.2", .named)) == 10)
    #expect(cost.cost(of: Move("1.1", "1.2", .partial)) == 11.5)
  }

  @Test func `a move alone may cost nothing, doubt may not`() async {
    #expect(MoveCost(perMove: 0, perDoubt: 1).cost(of: Move("1.1", "1.2", .partial)) == 3)
    await #expect(processExitsWith: .failure) { _ = MoveCost(perMove: 1, perDoubt: 0) }
  }

  @Test func `a negative factor stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = MoveCost(perMove: 1, perDoubt: -1) }
    await #expect(processExitsWith: .failure) { _ = MoveCost(perMove: -1, perDoubt: 1) }
  }

  @Test func `a factor that is no finite number stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = MoveCost(perMove: .infinity, perDoubt: 1) }
    await #expect(processExitsWith: .failure) { _ = MoveCost(perMove: 1, perDoubt: .nan) }
  }
}
