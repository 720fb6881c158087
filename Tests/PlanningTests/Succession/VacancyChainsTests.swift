import Planning
import TestSupport
import Testing

struct VacancyChainsTests {
  private func steps(_ rows: (String, String, Double)...) -> [VacancyChains.Step] {
    rows.map { .init(from: $0.0, to: $0.1, probability: $0.2) }
  }

  @Test func `a vacancy counts itself and what it causes`() throws {
    let chains = try VacancyChains(steps(("Chef", "Adjoint", 0.5), ("Adjoint", "Agent", 0.8)))
    #expect(chains.jobs == ["Adjoint", "Agent", "Chef"])
    #expect(chains.length == [1.8, 1, 1.9])
    #expect(chains.hiring[1] == 1 && chains.isEnding && chains.closed.isEmpty)
  }

  @Test func `a ring that somebody is hired into ends`() throws {
    let chains = try VacancyChains(steps(("A", "B", 0.5), ("B", "A", 0.5), ("C", "C", 0.75)))
    #expect(chains.length == [2, 2, 4])
  }

  @Test func `a ring that nobody is hired into never ends, nor does what leads there`() throws {
    let chains = try VacancyChains(
      steps(("A", "B", 0.1), ("B", "C", 0.4), ("B", "D", 0.6), ("C", "B", 1), ("D", "B", 1)))
    #expect(chains.closed == ["B", "C", "D"] && !chains.isEnding)
    #expect(chains.length == [nil, nil, nil, nil])
  }

  @Test func `thirds in decimals add up to 1`() throws {
    let chains = try VacancyChains(
      steps(("A", "B", 0.1), ("A", "C", 0.2), ("A", "D", 0.7), ("B", "A", 1)))
    #expect(chains.hiring[0] == 0 && chains.closed.isEmpty)
  }

  @Test func `more than 1 is refused with its sum`() {
    #expect(throws: VacancyChains.Problem.aboveOne(job: "A", sum: 1.25)) {
      _ = try VacancyChains(steps(("A", "B", 0.75), ("A", "C", 0.5)))
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `the length is what the chain adds up to`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = 1 + random.below(7)
    var rows: [[Double]] = []
    for _ in 0..<count {
      let row = (0..<count).map { _ in random.below(3) == 0 ? Double(random.below(10)) : 0 }
      let sum = row.reduce(0, +)
      rows.append(row.map { sum == 0 ? 0 : $0 / sum * 0.9 })
    }
    let steps = rows.indices.flatMap { from in
      rows.indices.map {
        VacancyChains.Step(from: "\(from)", to: "\($0)", probability: rows[from][$0])
      }
    }
    let chains = try VacancyChains(steps.shuffled(using: &random))
    // One vacancy, then those that it causes, and so on.
    for start in rows.indices {
      var open = rows.indices.map { $0 == start ? 1.0 : 0 }
      var sum = 0.0
      for _ in 0..<400 {
        sum += open.reduce(0, +)
        open = rows.indices.map { to in rows.indices.reduce(0) { $0 + open[$1] * rows[$1][to] } }
      }
      let length = try #require(chains.length[start])
      #expect((length - sum).magnitude < 1e-9)
    }
  }
}
