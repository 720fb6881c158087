import Careers
import Tables

/// Reads cells of the files that plans are made from: jobs, each by one spelling, and numbers.
///
/// Every problem is told with its file, line and column.
struct JobReader {
  let session: Session
  private(set) var resolver: JobResolver
  private var names = JobNames()
  /// The jobs of titles met before, as they were spelt.
  private var jobs: [String: String] = [:]

  /// Prepares to read; `usesGraph` where only profiles of the graph can be moved between.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a file of titles that contradicts itself.
  init(_ session: Session, titles: PlanFile?, usesGraph: Bool) throws(Failure) {
    self.session = session
    resolver = try JobResolver(session, titles: titles, usesGraph: usesGraph)
  }

  // MARK: Jobs

  /// Takes in the jobs that some files name, those of one call alike.
  mutating func takeNames(_ files: [(file: PlanFile?, keys: [String])]) throws(Failure) {
    var found: Set<String> = []
    for (file, keys) in files {
      guard let file else { continue }
      for row in 0..<file.table.count {
        for key in keys { found.insert(resolver.job(try text(key, in: row, of: file))) }
      }
    }
    names.add(found)
  }

  mutating func job(
    _ key: String, in row: Int, of file: PlanFile
  ) throws(Failure) -> String {
    jobName(try text(key, in: row, of: file))
  }

  /// The job of a row, refused where a row before has it; `lines` keeps the line of each.
  mutating func newJob(
    in row: Int, of file: PlanFile, _ lines: inout [String: Int]
  ) throws(Failure) -> String {
    let job = try job("job", in: row, of: file)
    let line = file.table.line(of: row)
    guard let first = lines.updateValue(line, forKey: job) else { return job }
    throw file.failure(
      line: line, "« \(job) » est déjà à la ligne \(first)",
      "“\(job)” is on line \(first) already")
  }

  /// The one spelling of the job that a title means.
  mutating func jobName(_ title: String) -> String {
    if let job = jobs[title] { return job }
    let job = names.name(resolver.job(title))
    jobs[title] = job
    return job
  }

  func text(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> String {
    do {
      return try file.table.required(key, in: row)
    } catch {
      throw file.failure(error)
    }
  }

  func whole(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Int? {
    do {
      return try file.table.whole(key, in: row)
    } catch {
      throw file.failure(error)
    }
  }

  /// An amount, not below 0 and with decimals; a percentage counts as hundredths.
  func amount(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Double? {
    do {
      return try file.table.amount(key, in: row)
    } catch {
      throw file.failure(error)
    }
  }

  /// An amount that must not be missing.
  func requiredAmount(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Double {
    if let number = try amount(key, in: row, of: file) { return number }
    throw missing(key, in: row, of: file)
  }

  /// A whole number that must not be missing.
  func requiredWhole(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Int {
    // No `??` here: it would forget the type of the error.
    if let number = try whole(key, in: row, of: file) { return number }
    throw missing(key, in: row, of: file)
  }

  /// What is said of a cell that must not be empty.
  func missing(_ key: String, in row: Int, of file: PlanFile) -> Failure {
    file.failure(
      file.table.problem(.missingValue(column: file.table.head(of: key)), key, in: row))
  }
}
