import Planning
import Tables

/// The people in each job, of a file of numbers or of one row a person.
struct HeadcountReader {
  /// More persons than this are not added up.
  private static let personsMax = 1_000_000_000_000_000

  /// What one person counts: 1, or 100 where a number has decimals.
  let unit: Int
  /// The people by job, in units.
  let headcount: [String: Int]

  /// Reads the file; titles that mean one job add up.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for what is no number of persons, or a title that stands twice.
  init(_ file: PlanFile, _ reader: inout NetworkReader) throws(Failure) {
    let counter = try PersonCounter([(file, ["current", "fte"])])
    var headcount: [String: Int] = [:]
    var firstLines: [String: Int] = [:]
    var sum = 0
    for row in 0..<file.table.count {
      let title = try reader.reader.text("job", in: row, of: file)
      let line = file.table.line(of: row)
      if let first = firstLines.updateValue(line, forKey: JobNames.key(title)),
        !file.isPersonal, !file.table.has("site")
      {
        throw file.failure(
          line: line, "« \(title) » est déjà à la ligne \(first)",
          "“\(title)” is on line \(first) already")
      }
      let persons =
        file.isPersonal
        ? try counter.persons("fte", in: row, of: file) ?? counter.unit
        : try counter.requiredPersons("current", in: row, of: file)
      guard persons <= Self.personsMax - sum else {
        throw file.failure(
          line: line, "trop de personnes pour être additionnées", "too many persons to be added up")
      }
      sum += persons
      headcount[reader.jobName(title), default: 0] += persons
    }
    unit = counter.unit
    self.headcount = headcount
  }
}
