import Planning
import TestSupport
import Testing

struct ObservedGroupsTests {
  private func moves(_ rows: (to: String, count: Int)...) throws -> ObservedMoves {
    var counts = ObservedCounts()
    for (line, row) in rows.enumerated() {
      try counts.add(row.count, from: "A", to: row.to, line: line + 2)
    }
    return try counts.moves()
  }

  private func verdict(
    _ groups: [ObservedGroups.Seen], _ to: String, minCell: Int = 5
  ) throws -> ObservedGroups.Verdict? {
    try ObservedGroups(groups, minCell: minCell, confidence: 0.95).comparisons
      .first { $0.end.to == to }?.verdict
  }

  private func two(_ first: ObservedMoves, _ second: ObservedMoves) -> [ObservedGroups.Seen] {
    [.init(name: "F", moves: first), .init(name: "H", moves: second)]
  }

  @Test func `rates are apart where their intervals have none in common`() throws {
    let few = try moves(("A", 95), ("B", 5))
    let many = try moves(("A", 60), ("B", 40))
    #expect(try verdict(two(few, many), "B") == .apart)
    #expect(try verdict(two(many, few), "B") == .apart)
    #expect(try verdict(two(few, try moves(("A", 91), ("B", 9))), "B") == .overlap)
  }

  @Test func `none and all are apart among enough people only`() throws {
    // From 0 to z²/(n + z²), and from n/(n + z²) to 1.
    let none = try moves(("A", 10), ("B", 0))
    let all = try moves(("A", 0), ("B", 10))
    #expect(try verdict(two(none, all), "B") == .apart)
    let two = two(try moves(("A", 3), ("B", 0)), try moves(("A", 0), ("B", 3)))
    #expect(try verdict(two, "B", minCell: 1) == .overlap)
  }

  @Test func `what is hidden, not counted or counted otherwise is not compared`() throws {
    let known = try moves(("A", 60), ("B", 40))
    #expect(try verdict(two(known, try moves(("A", 90), ("B", 3))), "B") == .hidden)
    #expect(try verdict(two(known, try moves(("A", 90), ("C", 30))), "B") == .unseen)
    #expect(try verdict(two(known, try moves(("C", 60), ("B", 40))), "B") == .uneven)
    // All are counted where a column says how many there were, though nobody stayed.
    let counted = ObservedGroups.Seen(
      name: "H", moves: try moves(("C", 60), ("B", 40)), wholeJobs: ["A"])
    #expect(try verdict([.init(name: "F", moves: known), counted], "B") == .overlap)
    let nobody = try moves(("A", 0), ("B", 0))
    #expect(try verdict(two(known, nobody), "B") == .unseen)
    #expect(ObservedGroups.Verdict.allCases.map(\.isApart) == [true, false, nil, nil, nil])
  }

  @Test func `every two groups are compared at every end that one of them has`() throws {
    let groups = try ObservedGroups(
      [
        .init(name: "a", moves: try moves(("A", 50), ("B", 20))),
        .init(name: "b", moves: try moves(("A", 40), ("C", 30))),
        .init(name: "c", moves: try moves(("A", 30), ("B", 9))),
      ], minCell: 5, confidence: 0.9)
    #expect(groups.ends.map(\.to) == ["B", "C", "A"])
    #expect(groups.comparisons.count == 9 && groups.count(.unseen) == 5)
    #expect(groups.comparisons[1].first == "a" && groups.comparisons[1].second == "c")
  }

  @Test func `a group is hidden as if it stood alone`() throws {
    var random = SeededRandom(seed: 22)
    for _ in 0..<60 {
      let seen = try (0..<Int.random(in: 2...4, using: &random)).map { group in
        var counts = ObservedCounts()
        for from in ["A", "B"] {
          for to in ["A", "B", "C", "D"] {
            try counts.add(Int.random(in: 0...12, using: &random), from: from, to: to, line: 2)
          }
        }
        return ObservedGroups.Seen(name: "\(group)", moves: try counts.moves())
      }
      let groups = try ObservedGroups(seen, minCell: 5, confidence: 0.95)
      for (one, group) in zip(seen, groups.groups) {
        let alone = ObservedRates(one.moves, minCell: 5, confidence: 0.95)
        #expect(group.rates.rates == alone.rates && group.rates.exposures == alone.exposures)
        #expect(group.rates.sums.isEmpty && group.rates.total == nil)
      }
      for comparison in groups.comparisons where comparison.verdict.isApart != nil {
        let pair = [comparison.first, comparison.second]
        let rates = groups.groups.filter { pair.contains($0.name) }
          .flatMap(\.rates.rates).filter { ObservedGroups.End(of: $0) == comparison.end }
        #expect(rates.count == 2 && rates.allSatisfy { $0.interval != nil })
        let intervals = rates.compactMap(\.interval)
        let low = max(intervals[0].low, intervals[1].low)
        let isApart = min(intervals[0].high, intervals[1].high) < low
        #expect(comparison.verdict.isApart == isApart)
      }
    }
  }
}
