import Careers
import Planning
import Tables

/// Reads a personnel history: persons become numbers, job titles one spelling each, under their new names.
///
/// What is said of a problem names the line and column, never what stands there.
struct HistoryReader {
  private(set) var resolver: JobResolver
  private let file: PlanFile
  private let renamed: [String: String]

  /// Prepares to read.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for renamings that contradict themselves.
  init(
    _ session: Session, _ file: PlanFile, titles: PlanFile?, renaming: PlanFile?
  ) throws(Failure) {
    self.file = file
    resolver = try JobResolver(session, titles: titles, usesGraph: false)
    renamed = try Self.renamed(renaming)
  }

  /// The newest name of each job that got a new one, by the key of its old name (R8).
  private static func renamed(_ file: PlanFile?) throws(Failure) -> [String: String] {
    guard let file else { return [:] }
    var names: [String: (name: String, line: Int)] = [:]
    for row in 0..<file.table.count {
      let ends: (old: String, new: String)
      do throws(TableProblem) {
        ends = (try file.table.required("old", in: row), try file.table.required("new", in: row))
      } catch {
        throw file.failure(error)
      }
      let (line, key) = (file.table.line(of: row), JobNames.key(ends.old))
      if let first = names[key], JobNames.key(first.name) != JobNames.key(ends.new) {
        throw file.failure(
          line: line, "« \(ends.old) » a déjà un autre nom à la ligne \(first.line)",
          "“\(ends.old)” has another name already on line \(first.line)")
      }
      names[key] = names[key] ?? (ends.new, line)
    }
    var newest: [String: String] = [:]
    for (key, first) in names {
      var (name, steps) = (first.name, 0)
      while let next = names[JobNames.key(name)], JobNames.key(next.name) != JobNames.key(name) {
        name = next.name
        steps += 1
        guard steps <= names.count else {
          throw file.failure(
            line: first.line, "les nouveaux noms tournent en rond", "the new names go in a circle")
        }
      }
      newest[key] = name
    }
    return newest
  }

  /// The rows.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a date or a working time that cannot be read.
  mutating func rows() throws(Failure) -> HistoryRows {
    let table = file.table
    var jobs: [String: String] = [:]
    var names = JobNames()
    for row in 0..<table.count {
      guard let title = table.text("job", in: row), jobs[title] == nil else { continue }
      jobs[title] = resolver.job(renamed[JobNames.key(title)] ?? title)
    }
    names.add(Set(jobs.values))
    jobs = jobs.mapValues(names.name)
    var rows = HistoryRows()
    var times: [String: Double] = [:]
    do throws(TableProblem) {
      for row in 0..<table.count {
        let job = table.text("job", in: row).flatMap { jobs[$0] }
        var time = 1.0
        if let text = table.text("fte", in: row) {
          if let known = times[text] {
            time = known
          } else {
            time = try table.amount("fte", in: row) ?? 1
            times[text] = time
          }
        }
        rows.add(
          person: table.text("person", in: row), job: job,
          start: try table.day("start", in: row)?.number,
          end: try table.day("end", in: row)?.number, fullTime: time)
      }
    } catch {
      throw file.failure(error)
    }
    return rows
  }
}
