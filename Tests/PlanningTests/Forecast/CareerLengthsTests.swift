import Planning
import Testing

struct CareerLengthsTests {
  @Test func `how long people stay and where they get`() throws {
    let workforce = try Workforce(
      headcount: [:], moves: [.init(from: "A", to: "B", rate: 0.1)],
      exits: ["A": 0.05, "B": 0.2])
    let lengths = CareerLengths(workforce)
    #expect(near(lengths.stays[0] ?? 0, 20.0 / 3) && near(lengths.stays[1] ?? 0, 5))
    #expect(near(lengths.careers[0] ?? 0, 10) && near(lengths.careers[1] ?? 0, 5))
    #expect(near(lengths.chances(of: 1)[0], 2.0 / 3) && lengths.chances(of: 0) == [1, 0])
  }

  @Test func `for ever is no number`() throws {
    let workforce = try Workforce(
      headcount: [:], moves: [.init(from: "A", to: "B", rate: 0.5)], exits: ["A": 0.25])
    let lengths = CareerLengths(workforce)
    #expect(near(lengths.stays[0] ?? 0, 4.0 / 3) && lengths.stays[1] == nil)
    #expect(lengths.careers == [nil, nil] && near(lengths.chances(of: 1)[0], 2.0 / 3))
  }

  @Test(arguments: UInt64(0)..<80)
  func `a start in each job is followed by what comes after`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let lengths = CareerLengths(workforce)
    for job in workforce.jobs.indices {
      guard let career = lengths.careers[job] else { continue }
      let after = workforce.rows[job].reduce(1.0) { sum, share in
        sum + share.rate * (lengths.careers[share.target] ?? .nan)
      }
      #expect(near(career, after, within: 1e-7))
    }
    for target in workforce.jobs.indices {
      let chances = lengths.chances(of: target)
      for job in workforce.jobs.indices where job != target {
        let after = workforce.rows[job].reduce(0) { $0 + $1.rate * chances[$1.target] }
        #expect(near(chances[job], after, within: 1e-7))
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `periods in a job are what a long forecast counts`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let lengths = CareerLengths(workforce)
    for job in workforce.jobs.indices {
      guard let stay = lengths.stays[job] else { continue }
      var now = workforce.jobs.indices.map { $0 == job ? 1.0 : 0 }
      var sum = 0.0
      for _ in 0..<2_000 {
        sum += now[job]
        now = workforce.advanced(now)
      }
      #expect(near(stay, sum, within: 1e-6))
    }
  }
}
