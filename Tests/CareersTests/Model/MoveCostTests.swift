import Careers
import TestSupport
import Testing

struct MoveCostTests {
  @Test(arguments: Evidence.Statement.allCases, [1, 2])
  func `a move costs 1 plus its doubt`(statement: Evidence.Statement, reading: Int) {
    let move = Move("1.1", "1.2", statement, reading: reading)
    #expect(
      MoveCost.balanced.cost(of: move, changesFamily: false) == 1 + Double(move.doubt.rawValue))
  }

  @Test func `both factors can be set`() {
    let cost = MoveCost(perMove: 10, perDoubt: 0.5)
    #expect(cost.cost(of: Move("1.1", "1.2", .named), changesFamily: false) == 10)
    #expect(cost.cost(of: Move("1.1", "1.2", .partial), changesFamily: false) == 11.5)
  }

  @Test func `a move alone may cost nothing, doubt may not`() async {
    #expect(
      MoveCost(perMove: 0, perDoubt: 1).cost(of: Move("1.1", "1.2", .partial), changesFamily: false)
        == 3)
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

  @Test func `a change of family costs what is asked, and nothing unless it is asked`() {
    let move = Move("1.1", "2.2", .category)
    #expect(MoveCost.balanced.cost(of: move, changesFamily: true) == 2)
    let cost = MoveCost(perFamilyChange: 1.5)
    #expect(cost.cost(of: move, changesFamily: true) == 3.5)
    #expect(cost.cost(of: move, changesFamily: false) == 2)
  }

  @Test func `a cost that the data state stands for move and doubt, not for the family`() {
    let evidence = Move("1.1", "2.2", .partial).evidence
    let move = Move(from: "1.1", to: "2.2", evidence: evidence, statedCost: 0.25)
    let cost = MoveCost(perMove: 5, perDoubt: 5, perFamilyChange: 1)
    #expect(cost.cost(of: move, changesFamily: false) == 0.25)
    #expect(cost.cost(of: move, changesFamily: true) == 1.25)
  }

  @Test func `who follows what was seen pays for rare moves, and for nothing else`() {
    let evidence = Move("1.1", "2.2", .partial).evidence
    let seen = Move(
      from: "1.1", to: "2.2", evidence: evidence, statedCost: 7, count: 5,
      observation: Observation(share: 0.5, exposure: 10))
    let cost = MoveCost(perFamilyChange: 1, preference: .observed)
    #expect(abs(cost.cost(of: seen, changesFamily: false) - 0.6931471805599453) < 1e-15)
    #expect(abs(cost.cost(of: seen, changesFamily: true) - 1.6931471805599453) < 1e-15)
    #expect(MoveCost.balanced.cost(of: seen, changesFamily: false) == 7)
  }
}
