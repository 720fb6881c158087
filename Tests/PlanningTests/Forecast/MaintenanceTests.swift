import Planning
import Testing

struct MaintenanceTests {
  @Test func `recruits make up for what goes`() throws {
    let workforce = try Workforce(
      headcount: ["A": 100, "B": 50], moves: [.init(from: "A", to: "B", rate: 0.05)],
      exits: ["A": 0.05, "B": 0.3])
    let upkeep = Maintenance(workforce)
    #expect(upkeep.isPossible && near(upkeep.recruits[0], 10) && near(upkeep.recruits[1], 10))
  }

  @Test func `a job that gets more than it loses cannot be kept`() throws {
    let workforce = try Workforce(
      headcount: ["A": 100, "B": 50], moves: [.init(from: "A", to: "B", rate: 0.1)],
      exits: ["B": 0.1])
    let upkeep = Maintenance(workforce)
    #expect(!upkeep.isPossible && near(upkeep.overflow[1], 5) && upkeep.recruits[1] == 0)
    #expect(near(upkeep.recruits[0], 10) && upkeep.overflow[0] == 0)
  }

  @Test(arguments: UInt64(0)..<60)
  func `with these recruits all stays as it is`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let upkeep = Maintenance(workforce)
    let next = try WorkforceForecast(workforce, .fixed(upkeep.recruits), periods: 1).periods[0]
    for (job, persons) in workforce.headcount.enumerated() {
      #expect(near(next.headcount[job], persons + upkeep.overflow[job]))
    }
  }
}
