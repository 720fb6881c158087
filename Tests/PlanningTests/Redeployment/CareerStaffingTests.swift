import Careers
import Planning
import TestSupport
import Testing

struct CareerStaffingTests {
  private let theatre = CareerGraph(SampleNomenclature.theatre)

  @Test func `moves cost 1 plus their doubt and lead to no outside place`() throws {
    let staffing = try Staffing([], on: theatre)
    #expect(staffing.costUnit == 1 && staffing.externals == nil)
    let move = staffing.moves.first { $0.from == "1.1" && $0.to == "1.2" }
    #expect(move == Staffing.Move(from: "1.1", to: "1.2", cost: 3))
    #expect(!staffing.moves.contains { $0.from.hasPrefix("x-") || $0.to.hasPrefix("x-") })
  }

  @Test func `people move up behind each other`() throws {
    let plan = try Redeployment(
      Staffing(
        [.init(job: "1.9", current: 4, target: 2), .init(job: "10.2", current: 0, target: 1)],
        on: theatre))
    #expect(plan.placed == 1 && plan.status == .optimal)
    #expect(
      plan.routes.map { $0.moves.map { plan.staffing.moves[$0].to } } == [["1.10", "10.1", "10.2"]])
    #expect(plan.totalCost == 6 && plan.certificate.isProof)
  }

  @Test func `tenths are counted as whole numbers`() throws {
    let careers = CareerGraph(
      SampleNomenclature.theatre, cost: MoveCost(perMove: 0.1, perDoubt: 0.25))
    let staffing = try Staffing([], on: careers)
    #expect(staffing.costUnit == 100)
    #expect(staffing.moves.first { $0.from == "1.1" && $0.to == "1.2" }?.cost == 60)
  }
}
