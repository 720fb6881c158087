import GraphCore
import Planning
import Testing

struct StaffNetworkTests {
  @Test func `leaving behind is charged more than any circle of edges costs`() throws {
    var network = StaffNetwork(jobCount: 2, stageCount: 1)
    network.addMove(0, from: (0, 0), to: (1, 0), capacity: nil, cost: 70)
    try network.supply(1, job: 0, stage: 0)
    try network.supply(-1, job: 1, stage: 0)
    network.addWayOut(.stay, job: 0, stage: 0, capacity: 1, cost: 0)
    network.addWayIn(.missing, job: 1, stage: 0, capacity: 1, cost: nil)
    let plan = try network.solve()
    #expect(plan.price == 211)
    #expect(plan.flow.amounts == [1, 0, 0])
    #expect(plan.fault == nil && plan.bound == 70 && plan.objective == 70)
  }

  @Test func `vertices know their job and stage`() {
    let network = StaffNetwork(jobCount: 3, stageCount: 2)
    #expect(network.job(of: network.vertex(2, 1)) == 2)
    #expect(network.stage(of: network.vertex(2, 1)) == 1)
    #expect(network.job(of: network.outside) == nil)
  }

  @Test func `supplies that cannot be added are refused`() throws {
    var network = StaffNetwork(jobCount: 1, stageCount: 1)
    try network.supply(.max, job: 0, stage: 0)
    #expect(throws: PlanFailure.tooLarge) { try network.supply(1, job: 0, stage: 0) }
  }

  @Test func `a circle that costs nothing is not run, at whatever stages`() throws {
    var network = StaffNetwork(jobCount: 2, stageCount: 3)
    network.addMove(0, from: (0, 0), to: (1, 1), capacity: nil, cost: 0)
    network.addMove(1, from: (1, 1), to: (0, 2), capacity: nil, cost: 0)
    network.addWait(0, from: 0, to: 2, cost: 0)
    try network.supply(1, job: 0, stage: 0)
    try network.supply(-1, job: 0, stage: 2)
    #expect(try network.solve().flow.amounts == [0, 0, 1])
  }
}
