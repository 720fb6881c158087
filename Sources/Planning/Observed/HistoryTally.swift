/// Counts the moves in a personnel history by the rules R1 to R9.
///
/// ```swift
/// let tally = try HistoryTally(rows, HistoryRules())
/// tally.moves.cells  // from, to, how often, by how many persons, after how many days
/// ```
///
/// The same counts come out of `Benchmarks/History/aggregate.sql`, row by row.
public struct HistoryTally: Sendable {
  /// What was seen; ends that are no jobs are ``exit``, ``open`` and ``interrupted``.
  public let moves: ObservedMoves
  /// What became of each row.
  public let ledger: HistoryLedger
  /// The last day that counted; `nil` where no row did.
  public let cutoff: Int?

  /// The end of who left, or came back too late for a move.
  public static let exit = "#exit"
  /// The end of who is still there.
  public static let open = "#open"
  /// The end of a time in a job that went on after a hole.
  public static let interrupted = "#interrupted"

  /// A time in a job: rows that follow one another.
  private struct Episode {
    let person: Int32
    let job: Int32
    let start: Int32
    var end: Int32
  }

  private struct Pair: Hashable {
    let from: Int32
    /// The other job, or an end below zero.
    let to: Int32
  }

  private struct Sum {
    var count = 0
    var persons = 0
    var days = 0
    /// Persons come one after the other: comparing with the last tells them apart.
    var lastPerson: Int32 = -1

    mutating func add(_ person: Int32, days more: Int) {
      count += 1
      days += more
      if person != lastPerson { persons += 1 }
      lastPerson = person
    }
  }

  private static let exitNumber: Int32 = -1
  private static let openNumber: Int32 = -2
  private static let interruptedNumber: Int32 = -3

  /// Counts.
  ///
  /// - Throws: ``HistoryLedgerProblem`` where the numbers do not add up, which is a fault of the program.
  /// - Complexity: O(n log n) in the number of rows.
  public init(_ history: HistoryRows, _ rules: HistoryRules) throws(HistoryLedgerProblem) {
    var ledger = HistoryLedger()
    ledger.read = history.count
    ledger.rejections = history.rejections
    let latest = history.rows.reduce(nil as Int32?) { latest, row in
      max(latest ?? row.start, row.start, row.end == HistoryRows.noEnd ? row.start : row.end)
    }
    let last = rules.cutoff.map { Int32(clamping: $0) } ?? latest
    let cutoff = last ?? 0
    var rows = history.rows.filter { $0.start <= cutoff }
    let late = history.rows.count - rows.count
    if late > 0 { ledger.rejections[.afterCutoff] = late }
    Self.sort(&rows, history.jobs)
    let episodes = Self.episodes(of: rows, renewal: Self.span(rules.renewalDays), &ledger)
    var sums: [Pair: Sum] = [:]
    var persons = [Sum](repeating: Sum(), count: history.jobs.count)
    let bridge = Self.span(rules.bridgeDays)
    for (index, episode) in episodes.enumerated() {
      let next = index + 1 < episodes.count ? episodes[index + 1] : nil
      let follower = next.flatMap { $0.person == episode.person ? $0 : nil }
      let end = Self.end(of: episode, before: follower, cutoff: cutoff, bridge: bridge, &ledger)
      let days = Int(min(episode.end, cutoff) - episode.start) + 1
      sums[Pair(from: episode.job, to: end), default: Sum()].add(episode.person, days: days)
      persons[Int(episode.job)].add(episode.person, days: days)
    }
    self.ledger = ledger
    self.cutoff = last.map(Int.init)
    moves = Self.moves(sums, persons, history.jobs)
    try ledger.check()
  }

  /// A span of days, no longer than all days there are, so that sums stay in range.
  private static func span(_ days: Int) -> Int32 { min(Int32(clamping: days), HistoryRows.noEnd) }

  // MARK: Rows

  /// By person and first day; of one first day the fullest time, the latest end, then the name comes first.
  private static func sort(_ rows: inout [HistoryRows.Row], _ jobs: [String]) {
    var ranks = [Int32](repeating: 0, count: jobs.count)
    for (rank, job) in jobs.indices.sorted(by: { jobs[$0] < jobs[$1] }).enumerated() {
      ranks[job] = Int32(rank)
    }
    rows.sort { left, right in
      if left.person != right.person { return left.person < right.person }
      if left.start != right.start { return left.start < right.start }
      if left.fullTime != right.fullTime { return left.fullTime > right.fullTime }
      if left.end != right.end { return left.end > right.end }
      return ranks[Int(left.job)] < ranks[Int(right.job)]
    }
  }

  /// Joins sorted rows: duplicates and secondary rows go (R2, R3), renewals go on with an episode (R4).
  private static func episodes(
    of rows: [HistoryRows.Row], renewal: Int32, _ ledger: inout HistoryLedger
  ) -> [Episode] {
    var episodes: [Episode] = []
    var previous: HistoryRows.Row?
    // The latest end so far of the person: the rows that are kept end later and later.
    var latest: Int32 = 0
    for row in rows {
      defer { previous = row }
      let isSame = previous?.person == row.person
      if isSame, previous?.start == row.start {
        ledger.duplicates += 1
        continue
      }
      if isSame, row.end < latest {
        ledger.secondary += 1
        continue
      }
      if isSame, let last = episodes.last, last.job == row.job, row.start <= last.end + renewal {
        episodes[episodes.count - 1].end = row.end
        ledger.renewals += 1
      } else {
        episodes.append(
          Episode(person: row.person, job: row.job, start: row.start, end: row.end))
      }
      latest = row.end
    }
    ledger.episodes = episodes.count
    return episodes
  }

  // MARK: Ends

  /// How an episode ended (R5 to R7).
  private static func end(
    of episode: Episode, before next: Episode?, cutoff: Int32, bridge: Int32,
    _ ledger: inout HistoryLedger
  ) -> Int32 {
    if episode.end > cutoff {
      ledger.open += 1
      return openNumber
    }
    guard let next, next.start <= episode.end + bridge else {
      ledger.exits += 1
      if next != nil { ledger.returns += 1 }
      if next == nil, episode.end + bridge > cutoff { ledger.recentExits += 1 }
      return exitNumber
    }
    if next.job == episode.job {
      ledger.interrupted += 1
      return interruptedNumber
    }
    ledger.moves += 1
    return next.job
  }

  private static func moves(
    _ sums: [Pair: Sum], _ persons: [Sum], _ jobs: [String]
  ) -> ObservedMoves {
    let cells = sums.map { pair, sum in
      let (to, kind): (String, ObservedMoves.Kind) =
        switch pair.to {
        case exitNumber: (exit, .exit)
        case openNumber: (open, .open)
        case interruptedNumber: (interrupted, .interrupted)
        default: (jobs[Int(pair.to)], .move)
        }
      return ObservedMoves.Cell(
        from: jobs[Int(pair.from)], to: to, kind: kind, count: sum.count, persons: sum.persons,
        days: sum.days)
    }
    let known = Dictionary(uniqueKeysWithValues: zip(jobs, persons.map(\.persons)))
    return ObservedMoves(cells, persons: known)
  }
}
