import Careers
import Planning
import Tables

/// Makes a network of jobs out of a file of moves, or of the career graph where there is none.
struct NetworkReader {
  /// What the length of a move is.
  enum Measure: String {
    /// Euros of the file.
    case cost
    /// Months of the file.
    case months
    /// One a move.
    case moves
    /// Moves and doubt of the career graph.
    case effort

    func words(_ language: Language) -> String {
      switch self {
      case .cost: language("coût de la colonne des coûts", "cost of the column of costs")
      case .months: language("mois", "months")
      case .moves: language("nombre de passerelles", "number of moves")
      case .effort: language("passerelles + doute", "moves + doubt")
      }
    }
  }

  private(set) var reader: JobReader
  let moves: PlanFile?

  private var session: Session { reader.session }
  private var language: Language { session.language }

  /// Prepares to read.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a file of titles that contradicts itself.
  init(_ session: Session, moves: PlanFile?, titles: PlanFile?) throws(Failure) {
    self.moves = moves
    reader = try JobReader(session, titles: titles, usesGraph: moves == nil)
  }

  /// What lengths a question about effort is answered by: the costs of the file, else its months, else one a move.
  var measure: Measure {
    guard let moves else { return .effort }
    return moves.table.has("cost") ? .cost : moves.table.has("months") ? .months : .moves
  }

  /// Takes in the names of other files, which spell jobs before those of the moves do.
  mutating func takeNames(_ files: [(file: PlanFile?, keys: [String])]) throws(Failure) {
    try reader.takeNames(files)
  }

  /// The one spelling of the job that a title means.
  mutating func jobName(_ title: String) -> String { reader.jobName(title) }

  /// The job that a cell names.
  mutating func job(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> String {
    try reader.job(key, in: row, of: file)
  }

  /// The jobs of the file and their moves; those of the graph, called as `named` says, where there is no file.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a length that is none, or two of them for one move.
  mutating func network(
    by measure: Measure, named: (Profile) -> String
  ) throws(Failure) -> JobNetwork {
    guard let moves else {
      let network = JobNetwork(session.nomenclature, named: named)
      guard measure == .moves else { return network }
      return JobNetwork(
        jobs: network.jobs, moves: network.moves.map { .init(from: $0.from, to: $0.to) })
    }
    try reader.takeNames([(moves, ["from", "to"])])
    var rows: [JobNetwork.Move] = []
    var seen: [String: (length: Double, line: Int)] = [:]
    for row in 0..<moves.table.count where !isForbidden(row, moves) {
      let from = try reader.job("from", in: row, of: moves)
      let to = try reader.job("to", in: row, of: moves)
      let length = try length(measure, in: row, of: moves)
      let line = moves.table.line(of: row)
      let first = seen.updateValue((length, line), forKey: from + "\u{0}" + to)
      if let first, first.length != length {
        throw moves.failure(
          line: line,
          "la même passerelle est déjà à la ligne \(first.line), avec un autre nombre",
          "the same move is on line \(first.line) already, with another number")
      }
      rows.append(JobNetwork.Move(from: from, to: to, length: length))
    }
    return JobNetwork(moves: rows)
  }

  private func length(
    _ measure: Measure, in row: Int, of file: PlanFile
  ) throws(Failure) -> Double {
    switch measure {
    case .cost: try reader.requiredAmount("cost", in: row, of: file)
    case .months: try reader.requiredAmount("months", in: row, of: file)
    case .moves, .effort: 1
    }
  }

  /// Whether a row of moves says that nobody may take it.
  private func isForbidden(_ row: Int, _ file: PlanFile) -> Bool {
    let word = FoldedName(file.table.text("forbidden", in: row) ?? "").text
    return ["oui", "x", "1", "vrai", "yes", "true", "interdit"].contains(word)
  }

  // MARK: Lists of jobs

  /// The titles that an option gives: jobs by name, or files with a column of them.
  ///
  /// What looks like a file, by a slash or an ending, is read as one.
  static func list(
    _ values: [String], as option: String, _ reading: PlanReading, _ language: Language
  ) throws(Failure) -> (titles: [String], files: [PlanFile]) {
    var titles: [String] = []
    var files: [PlanFile] = []
    for value in values {
      guard isFile(value) else {
        titles.append(value)
        continue
      }
      let file = try PlanFile(value, as: option, PlanForms.jobs, reading: reading, language)
      for row in 0..<file.table.count {
        do throws(TableProblem) {
          titles.append(try file.table.required("job", in: row))
        } catch {
          throw file.failure(error)
        }
      }
      files.append(file)
    }
    return (titles, files)
  }

  /// Whether an option names a file rather than a job.
  static func isFile(_ value: String) -> Bool {
    value == "-" || [".csv", ".tsv", ".txt"].contains { value.lowercased().hasSuffix($0) }
      || value.hasPrefix("/") || value.hasPrefix("./") || value.hasPrefix("../")
  }

  /// What is said of a job that the files do not know, with those that come near.
  static func unknown(
    _ title: String, _ option: String, among jobs: [String], _ language: Language
  ) -> Failure {
    let near = nearest(title, among: jobs)
    let suggestion =
      near.isEmpty
      ? "" : language(" ; proches : ", "; near: ") + near.joined(separator: ", ")
    return Failure(
      Exit.unknownName,
      language(
        "\(option) : « \(title) » n’est aucun métier des fichiers",
        "\(option): “\(title)” is no job of the files") + suggestion)
  }

  /// Up to three jobs that are spelt nearly like a title, or hold it.
  private static func nearest(_ title: String, among jobs: [String]) -> [String] {
    let key = JobNames.key(title)
    let near = jobs.compactMap { job -> (distance: Int, job: String)? in
      let other = JobNames.key(job)
      if let distance = editDistance(key, other, limit: 2) { return (distance, job) }
      return key.count > 2 && other.contains(key) ? (3, job) : nil
    }
    return near.sorted { ($0.distance, $0.job) < ($1.distance, $1.job) }.prefix(3).map(\.job)
  }
}
