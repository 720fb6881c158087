import Planning
import TestSupport
import Testing

/// What is hidden in observed rates cannot be worked out from what is shown.
struct ObservedMaskTests {
  private func rates(
    _ rows: [(String, String, Int)], _ least: Int, sums: Bool = false
  ) throws -> ObservedRates {
    var counts = ObservedCounts()
    for (line, row) in rows.enumerated() {
      try counts.add(row.2, from: row.0, to: row.1, isOutside: row.1 == "exit", line: line + 2)
    }
    return ObservedRates(
      try counts.moves(), minCell: least, confidence: 0.95, showsSums: sums)
  }

  @Test func `a small number takes the next smallest of its job with it`() throws {
    let rates = try rates(
      [("A", "A", 80), ("A", "B", 3), ("A", "C", 20), ("A", "D", 30), ("B", "A", 9)], 5)
    #expect(rates.hidden.map(\.to) == ["B", "C"])
    #expect(rates.exposures.map(\.count) == [133, 9])
    #expect(rates.rates.first { $0.to == "B" }?.share == nil)
  }

  @Test func `a job with one small number hides its exposure, and the shares with it`() throws {
    let rates = try rates([("A", "B", 3), ("B", "C", 12)], 5)
    #expect(rates.exposures.map(\.count) == [nil, 12])
    #expect(rates.hidden.map(\.from) == ["A"])
  }

  @Test func `few persons hide many moves`() throws {
    var counts = ObservedCounts()
    try counts.add(60, from: "A", to: "B", line: 2, persons: 4)
    try counts.add(60, from: "A", to: "C", line: 3, persons: 60)
    try counts.add(90, from: "A", to: "A", line: 4, persons: 90)
    let rates = ObservedRates(try counts.moves(), minCell: 5, confidence: 0.95)
    #expect(rates.hidden.map(\.to) == ["B", "C"])
  }

  @Test func `one shows all`() throws {
    let rates = try rates([("A", "B", 1), ("A", "C", 2)], 1)
    #expect(rates.hidden.isEmpty && rates.exposures[0].count == 3)
  }

  @Test(arguments: UInt64(0)..<120)
  func `no hidden number can be worked out`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let sums = random.below(2) == 0
    let jobs = ["A", "B"].prefix(1 + random.below(2))
    let rows = jobs.flatMap { job in
      ["A", "B", "C", "exit"].map { (job, $0, random.below(3) == 0 ? 0 : random.below(6)) }
    }
    let rates = try rates(rows, 3, sums: sums)
    let hidden = rates.rates.indices.filter { rates.rates[$0].count == nil }
    let truth = try self.rates(rows, 1, sums: sums)
    var seen = hidden.map { _ in Set<Int>() }
    var values = truth.rates.map { $0.count ?? 0 }
    for (index, value) in values.enumerated() where (1..<3).contains(value) {
      #expect(hidden.contains(index), "\(rows)")
    }
    func fill(_ next: Int) {
      guard next < hidden.count else {
        guard looksTheSame(values, rates, truth) else { return }
        for (index, place) in hidden.enumerated() { seen[index].insert(values[place]) }
        return
      }
      let own = values[hidden[next]]
      for value in max(1, own - 2)...own + 2 {
        values[hidden[next]] = value
        fill(next + 1)
      }
      values[hidden[next]] = own
    }
    fill(0)
    #expect(seen.allSatisfy { $0.count > 1 }, "\(rows)")
  }

  /// Whether all that is shown of the sums fits these numbers.
  private func looksTheSame(
    _ values: [Int], _ rates: ObservedRates, _ truth: ObservedRates
  ) -> Bool {
    for (index, exposure) in rates.exposures.enumerated() where exposure.count != nil {
      let own = rates.rates.indices.filter { rates.rates[$0].from == exposure.job }
      if own.reduce(0, { $0 + values[$1] }) != truth.exposures[index].count { return false }
    }
    for (kind, count) in rates.sums {
      guard let count else { continue }
      let own = rates.rates.indices.filter { rates.rates[$0].kind == kind }
      if own.reduce(0, { $0 + values[$1] }) != count { return false }
    }
    return rates.total.map { $0 == values.reduce(0, +) } ?? true
  }
}
