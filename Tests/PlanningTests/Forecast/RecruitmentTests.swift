import Planning
import Testing

struct RecruitmentTests {
  private let workforce: Workforce

  init() throws {
    workforce = try Workforce(headcount: ["A": 1, "B": 2, "C": 3], moves: [], exits: [:])
  }

  @Test func `recruits are by number of job`() throws {
    #expect(try Recruitment.fixed(["C": 2.5], in: workforce) == .fixed([0, 0, 2.5]))
    #expect(throws: WorkforceProblem.badRecruits(job: "A", -1)) {
      try Recruitment.fixed(["A": -1], in: workforce)
    }
  }

  @Test func `shares have to add up to 1`() throws {
    let mix = try Recruitment.mix(["A": 0.7, "C": 0.3], growth: -2, in: workforce)
    guard case .mix(let shares, growth: -2) = mix else {
      Issue.record("\(mix)")
      return
    }
    #expect(near(shares[0], 0.7) && shares[1] == 0 && near(shares[2], 0.3))
    #expect(throws: WorkforceProblem.badMix(sum: 0.75)) {
      try Recruitment.mix(["A": 0.5, "B": 0.25], growth: 0, in: workforce)
    }
    #expect(throws: WorkforceProblem.badRecruits(job: "B", -0.5)) {
      try Recruitment.mix(["A": 1.5, "B": -0.5], growth: 0, in: workforce)
    }
  }
}
