/// What became of each row of a history: numbers that must add up.
public struct HistoryLedger: Hashable, Sendable {
  /// Rows of the file.
  public internal(set) var read = 0
  /// R1: rows that say nothing, by reason.
  public internal(set) var rejections: [HistoryRows.Rejection: Int] = [:]
  /// R2: rows for the same person and start as another.
  public internal(set) var duplicates = 0
  /// R3: rows that end before another that began earlier.
  public internal(set) var secondary = 0
  /// R4: rows that go on with the job of the row before.
  public internal(set) var renewals = 0
  /// Times in a job.
  public internal(set) var episodes = 0
  /// Those that ended in another job.
  public internal(set) var moves = 0
  /// Those that ended outside, for good or not.
  public internal(set) var exits = 0
  /// R6: those that went on at the cut-off.
  public internal(set) var open = 0
  /// R7: those after which the same job went on, after a hole.
  public internal(set) var interrupted = 0
  /// Of the exits, those after which the person came back.
  public internal(set) var returns = 0
  /// Of the exits, those so near the cut-off that a move could still follow.
  public internal(set) var recentExits = 0

  /// All rows that say nothing.
  public var rejected: Int { rejections.values.reduce(0, +) }

  /// Makes sure that every row and every time in a job is accounted for, once.
  ///
  /// - Throws: ``HistoryLedgerProblem`` where the numbers do not add up, which is a fault of the program.
  public func check() throws(HistoryLedgerProblem) {
    let rows = rejected + duplicates + secondary + renewals + episodes
    guard rows == read else { throw .rows(read: read, accountedFor: rows) }
    let ends = moves + exits + open + interrupted
    guard ends == episodes else { throw .episodes(counted: episodes, accountedFor: ends) }
  }
}

/// Numbers that do not add up.
public enum HistoryLedgerProblem: Error, Hashable, Sendable {
  /// Of the rows.
  case rows(read: Int, accountedFor: Int)
  /// Of the times in a job.
  case episodes(counted: Int, accountedFor: Int)
}
