import Careers
import Planning
import Tables

/// Reads counts of observed moves.
///
/// Rows of one pair add up where the file has a column of years; otherwise rows that differ are refused and rows
/// that say the same count once.
struct CountsReader {
  private(set) var reader: JobReader
  private let file: PlanFile
  private let outside: OutsideEnds

  /// Prepares to read.
  init(
    _ session: Session, _ file: PlanFile, titles: PlanFile?, outside: OutsideEnds
  ) throws(Failure) {
    self.file = file
    self.outside = outside
    reader = try JobReader(session, titles: titles, usesGraph: false)
  }

  /// What a number is about.
  private struct Key: Hashable {
    let year: String
    let from: String
    let to: String
  }

  /// Numbers by what they are about, each with its line.
  private typealias Numbers = [Key: (number: Int, line: Int)]

  /// What was seen.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for what cannot be read or does not fit together.
  mutating func moves() throws(Failure) -> ObservedMoves {
    try reader.takeNames([(file, ["from", "to"])])
    return try moves(in: Array(0..<file.table.count)).moves
  }

  /// What was seen of each group, by the names of the groups.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for what cannot be read, or for a column of no groups.
  mutating func groups() throws(Failure) -> [ObservedGroups.Seen] {
    let groups = try CountGroups(file, reader)
    try reader.takeNames([(file, ["from", "to"])])
    var seen: [ObservedGroups.Seen] = []
    for group in groups.groups {
      let (moves, wholeJobs) = try moves(in: group.rows)
      seen.append(ObservedGroups.Seen(name: group.name, moves: moves, wholeJobs: wholeJobs))
    }
    return seen
  }

  /// What some rows say, and of which jobs all people are counted in a column.
  private mutating func moves(
    in rows: [Int]
  ) throws(Failure) -> (moves: ObservedMoves, wholeJobs: Set<String>) {
    var counts = ObservedCounts()
    var pairs: Numbers = [:]
    var stayed: Numbers = [:]
    var exposures: Numbers = [:]
    for row in rows {
      let (from, to) = (try end("from", row), try end("to", row))
      let count = try reader.requiredWhole("n", in: row, of: file)
      let year = file.table.text("year", in: row) ?? ""
      let isEntry = entered(from, to) != nil
      // No `||` here: it would forget the type of the error.
      var isNew = true
      if !file.table.has("year") {
        isNew = try take(count, about: Key(year: "", from: from, to: to), row, in: &pairs)
      }
      if isNew { try add(count, from: from, to: to, row, to: &counts) }
      guard !isEntry else { continue }
      let job = Key(year: year, from: from, to: "")
      if let number = try reader.whole("stayed", in: row, of: file) {
        _ = try take(number, about: job, row, in: &stayed)
      }
      if let number = try reader.whole("exposure", in: row, of: file) {
        _ = try take(number, about: job, row, in: &exposures)
      }
    }
    do throws(ObservedProblem) {
      for (key, entry) in Self.sorted(stayed) { try counts.addStayed(entry.number, in: key.from) }
      for (key, entry) in Self.sorted(exposures) {
        try counts.addExposure(entry.number, in: key.from)
      }
      return (try counts.moves(), Set(exposures.keys.map(\.from)))
    } catch {
      throw failure(error)
    }
  }

  /// Keeps a number; `false` where the same stands on an earlier line.
  ///
  /// - Throws: a ``Failure`` where an earlier line has another number for it.
  private func take(
    _ number: Int, about key: Key, _ row: Int, in numbers: inout Numbers
  ) throws(Failure) -> Bool {
    let line = file.table.line(of: row)
    guard let first = numbers[key] else {
      numbers[key] = (number, line)
      return true
    }
    guard first.number != number else { return false }
    let what = key.to.isEmpty ? key.from : "\(key.from) → \(key.to)"
    throw file.failure(
      line: line,
      "\(what) : \(number) ici, \(first.number) à la ligne \(first.line) ; les lignes ne s’additionnent que d’une année à l’autre (colonne « année »)",
      "\(what): \(number) here, \(first.number) on line \(first.line); rows add up only from year to year (column “year”)"
    )
  }

  private func add(
    _ count: Int, from: String, to: String, _ row: Int, to counts: inout ObservedCounts
  ) throws(Failure) {
    let persons = try reader.whole("persons", in: row, of: file)
    let days = try reader.whole("days", in: row, of: file)
    do throws(ObservedProblem) {
      if let job = entered(from, to) {
        try counts.addEntries(count, to: job)
      } else {
        try counts.add(
          count, from: from, to: outside.isStay(to) ? from : to, isOutside: outside.isExit(to),
          line: file.table.line(of: row), persons: persons, days: days)
      }
    } catch {
      throw failure(error)
    }
  }

  /// In one order, so that of several problems always the same is told.
  private static func sorted(_ numbers: Numbers) -> [(key: Key, value: (number: Int, line: Int))] {
    numbers.sorted { ($0.key.from, $0.key.year) < ($1.key.from, $1.key.year) }
  }

  /// The job into which people came from outside; some files name the outside second.
  private func entered(_ from: String, _ to: String) -> String? {
    if outside.isEntry(from) || outside.isExit(from) { return to }
    return outside.isEntry(to) ? from : nil
  }

  /// A job, or an end as the file spells it.
  private mutating func end(_ key: String, _ row: Int) throws(Failure) -> String {
    let text = try reader.text(key, in: row, of: file)
    return outside.isEntry(text) || outside.isExit(text) || outside.isStay(text)
      ? text : reader.jobName(text)
  }

  private func failure(_ problem: ObservedProblem) -> Failure {
    switch problem {
    case .tooMany(let job):
      return Failure(
        Exit.badData,
        file.language(
          "\(file.path) : trop de personnes pour être additionnées (« \(job) »)",
          "\(file.path): too many persons to be added up (“\(job)”)"))
    case .exposureTooSmall(let job, let exposure, let seen):
      return Failure(
        Exit.badData,
        file.language(
          "\(file.path) : « \(job) » : exposition de \(exposure), mais \(seen) mouvements et maintiens comptés",
          "\(file.path): “\(job)”: an exposure of \(exposure), but \(seen) moves and stays counted")
      )
    case .staysTwice(let job, let line):
      return file.failure(
        line: line,
        "« \(job) » : les restés sont comptés ici et dans une colonne ; gardez l’un des deux",
        "“\(job)”: stays are counted here and in a column; keep one of them")
    }
  }
}
