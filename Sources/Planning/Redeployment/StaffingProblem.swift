/// Why rows make no ``Staffing``.
public enum StaffingProblem: Error, Hashable, Sendable {
  /// Two rows give a job different numbers.
  case conflictingPositions(job: String)
  /// Two rows give a move different costs or capacities.
  case conflictingMoves(from: String, to: String)
  /// Two rows give a job different external costs.
  case conflictingExternals(job: String)
  /// A number of persons is below 0.
  case negativePersons(job: String, Int)
  /// A cost or a capacity of a move is below 0.
  case negativeMove(from: String, to: String, Int)
  /// An external cost is below 0.
  case negativeExternal(job: String, Int)
  /// People become free or are needed before the first or after the last period.
  case beyondHorizon(job: String, period: Int)
  /// All persons up to this job are more than can be added up exactly.
  case tooManyPersons(job: String)
}

extension Staffing {
  /// The positions without repeats, by job.
  static func checked(_ positions: [Position]) throws(StaffingProblem) -> [Position] {
    for position in positions {
      let least = min(position.current, position.target)
      guard least >= 0 else { throw .negativePersons(job: position.job, least) }
    }
    let rows = unique(positions) { $0.job }
    for (row, next) in zip(rows, rows.dropFirst()) where row.job == next.job {
      throw .conflictingPositions(job: row.job)
    }
    var left = Int.max / 16
    for row in rows {
      guard row.current <= left, row.target <= left - row.current else {
        throw .tooManyPersons(job: row.job)
      }
      left -= row.current + row.target
    }
    return rows
  }

  /// The moves without repeats and without those that lead nowhere, by origin and target.
  static func checked(_ moves: [Move]) throws(StaffingProblem) -> [Move] {
    for move in moves {
      let least = min(move.cost, move.capacity ?? 0)
      guard least >= 0 else { throw .negativeMove(from: move.from, to: move.to, least) }
    }
    let rows = unique(moves.filter { $0.from != $0.to }) { $0.from + "\u{0}" + $0.to }
    for (row, next) in zip(rows, rows.dropFirst()) where row.from == next.from && row.to == next.to
    {
      throw .conflictingMoves(from: row.from, to: row.to)
    }
    return rows
  }

  /// The external costs without repeats, by job.
  static func checked(_ externals: [External]) throws(StaffingProblem) -> [External] {
    for external in externals {
      let least = min(external.hire ?? 0, external.exit ?? 0)
      guard least >= 0 else { throw .negativeExternal(job: external.job, least) }
    }
    let rows = unique(externals) { $0.job }
    for (row, next) in zip(rows, rows.dropFirst()) where row.job == next.job {
      throw .conflictingExternals(job: row.job)
    }
    return rows
  }

  /// The rows without repeats, in the order of their keys.
  static func unique<Row: Hashable>(_ rows: [Row], by key: (Row) -> String) -> [Row] {
    Set(rows).map { (key: key($0), row: $0) }.sorted { $0.key < $1.key }.map(\.row)
  }
}
