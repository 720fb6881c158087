import Planning
import Tables
import TestSupport
import Testing

/// The rules R1 to R9, each alone, at the days on which they turn.
struct HistoryTallyTests {
  /// Days from 1 January 2020 on, as the history has them.
  private static let origin = 18_262
  private let cutoff = Self.origin + 2_000

  /// What comes out: « A>B 2 » for each end, and the ledger.
  private func tally(
    _ rows: [(String?, String?, Int?, Int?, Double)], cutoff: Int? = nil, seed: UInt64 = 0
  ) throws -> (ends: [String], tally: HistoryTally) {
    var history = HistoryRows()
    var random = SeededRandom(seed: seed)
    for row in rows.shuffled(using: &random) {
      history.add(
        person: row.0, job: row.1, start: row.2.map { $0 + Self.origin },
        end: row.3.map { $0 + Self.origin }, fullTime: row.4)
    }
    let tally = try HistoryTally(history, HistoryRules(cutoff: cutoff ?? self.cutoff))
    return (tally.moves.cells.map { "\($0.from)>\($0.to) \($0.count)" }, tally)
  }

  @Test func `R1 impossible rows are rejected and counted`() throws {
    let (ends, tally) = try tally([
      ("p", "A", 10, 9, 1), (nil, "A", 0, 9, 1), ("p", nil, 0, 9, 1), ("p", "A", nil, 9, 1),
      ("p", "A", 2_001, nil, 1), ("p", "A", 0, 0, 1),
    ])
    #expect(ends == ["A>#exit 1"] && tally.moves.cells[0].days == 1)
    #expect(
      tally.ledger.rejections
        == [.endBeforeStart: 1, .noPerson: 1, .noJob: 1, .noStart: 1, .afterCutoff: 1])
    #expect(tally.ledger.rejected == 5 && tally.ledger.read == 6)
  }

  @Test func `R2 of one person and start the fullest, the latest, the first name stays`() throws {
    let fullest = try tally([("p", "A", 0, 50, 0.5), ("p", "B", 0, 20, 1)])
    #expect(fullest.ends == ["B>#exit 1"] && fullest.tally.ledger.duplicates == 1)
    let latest = try tally([("p", "A", 0, 20, 1), ("p", "B", 0, nil, 1), ("p", "C", 0, 90, 1)])
    #expect(latest.ends == ["B>#open 1"] && latest.tally.ledger.duplicates == 2)
    #expect(try tally([("p", "B", 0, 20, 1), ("p", "A", 0, 20, 1)]).ends == ["A>#exit 1"])
  }

  @Test func `R3 what ends before the latest end so far is secondary`() throws {
    let within = try tally([
      ("p", "A", 0, 100, 1), ("p", "B", 10, 99, 0.2), ("p", "C", 101, nil, 1),
    ])
    #expect(within.ends == ["A>C 1", "C>#open 1"] && within.tally.ledger.secondary == 1)
    let same = try tally([("p", "A", 0, 100, 1), ("p", "B", 10, 100, 0.2)])
    #expect(same.ends == ["A>B 1", "B>#exit 1"] && same.tally.ledger.secondary == 0)
  }

  @Test(arguments: [(31, ["A>#exit 1"], 1), (32, ["A>#exit 1", "A>#interrupted 1"], 0)])
  func `R4 the same job again is a renewal up to 31 days later`(
    gap: Int, ends: [String], renewals: Int
  ) throws {
    let found = try tally([("p", "A", 0, 100, 1), ("p", "A", 100 + gap, 300, 1)])
    #expect(found.ends == ends && found.tally.ledger.renewals == renewals)
  }

  @Test(arguments: [(183, ["A>B 1", "B>#exit 1"], 0), (184, ["A>#exit 1", "B>#exit 1"], 1)])
  func `R5 another job is a move up to 183 days later`(
    gap: Int, ends: [String], returns: Int
  ) throws {
    let found = try tally([("p", "A", 0, 100, 1), ("p", "B", 100 + gap, 900, 1)])
    #expect(found.ends == ends && found.tally.ledger.returns == returns)
  }

  @Test func `R6 what goes on at the cut-off is open, whatever follows`() throws {
    #expect(try tally([("p", "A", 0, 500, 1)], cutoff: Self.origin + 499).ends == ["A>#open 1"])
    #expect(try tally([("p", "A", 0, 500, 1)], cutoff: Self.origin + 500).ends == ["A>#exit 1"])
    let both = try tally([("p", "A", 0, nil, 1), ("p", "B", 50, nil, 0.2)])
    #expect(both.ends == ["A>#open 1", "B>#open 1"])
    let never = CalendarDay("9999-12-31").map { $0.number - Self.origin }
    #expect(try tally([("p", "A", 0, never, 1)]).ends == ["A>#open 1"])
  }

  @Test(arguments: [(183, "A>#interrupted 1"), (184, "A>#exit 2")])
  func `R7 the same job after a hole is no move to itself`(gap: Int, end: String) throws {
    let found = try tally([("p", "A", 0, 100, 1), ("p", "A", 100 + gap, 400, 1)])
    #expect(found.ends.contains(end) && !found.ends.contains { $0.hasPrefix("A>A") })
  }

  @Test func `R9 days run from the first to the last, or to the cut-off`() throws {
    let found = try tally([
      ("p", "A", 0, 364, 1), ("p", "B", 365, nil, 1), ("q", "A", 0, 9, 1), ("q", "A", 20, 29, 1),
    ])
    let days = Dictionary(uniqueKeysWithValues: found.tally.moves.origins.map { ($0.job, $0.days) })
    // The hole of a renewal counts as time in the job.
    #expect(days == ["A": 365 + 30, "B": 2_000 - 365 + 1])
    #expect(found.tally.moves.origins.map(\.persons) == [2, 1])
  }

  @Test func `persons are told apart however often they move`() throws {
    let rows = (0..<6).map { turn in
      (
        "p" as String?, (turn % 2 == 0 ? "A" : "B") as String?, turn * 100 as Int?,
        turn * 100 + 99 as Int?, 1.0
      )
    }
    let cells = try tally(rows).tally.moves.cells
    #expect(cells.first { $0.to == "B" }.map { [$0.count, $0.persons ?? 0] } == [3, 1])
  }

  @Test func `the latest date is the cut-off where none is given`() throws {
    var history = HistoryRows()
    history.add(person: "p", job: "A", start: 0, end: 100, fullTime: 1)
    history.add(person: "q", job: "A", start: 120, end: nil, fullTime: 1)
    history.add(person: "q", job: "A", start: 900, end: 800, fullTime: 1)
    let tally = try HistoryTally(history, HistoryRules())
    #expect(tally.cutoff == 120 && tally.ledger.recentExits == 1)
    #expect(try HistoryTally(HistoryRows(), HistoryRules()).cutoff == nil)
  }

  @Test(arguments: UInt64(1)..<30)
  func `no order of rows leaves a trace`(seed: UInt64) throws {
    var random = SeededRandom(seed: 7)
    let rows = (0..<300).map { _ -> (String?, String?, Int?, Int?, Double) in
      let start = random.below(1_500)
      return (
        "p\(random.below(60))", ["A", "B", "C"][random.below(3)], start,
        random.below(5) == 0 ? nil : start + random.below(300) - 5,
        [0.5, 1][random.below(2)]
      )
    }
    let first = try tally(rows).tally
    let other = try tally(rows, seed: seed).tally
    #expect(first.moves == other.moves && first.ledger == other.ledger)
    #expect(first.ledger.secondary > 0 && first.ledger.renewals > 0 && first.ledger.moves > 0)
  }
}
