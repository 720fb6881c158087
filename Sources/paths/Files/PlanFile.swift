import Careers
import Tables

/// A table that a plan is made from, with its fingerprint.
struct PlanFile {
  let path: String
  let language: Language
  let table: Table
  let source: PlanSources.File
  /// Whether each row is a person, of whom nothing is repeated.
  let isPersonal: Bool
  /// Whether each row is one time of a person in a job.
  private let isHistory: Bool

  /// Reads a table.
  ///
  /// A file with columns about single persons, such as their names, is refused unless its rows are only
  /// counted: then those columns are not read.
  ///
  /// Without the column of numbers that `counts` names, each row is one person; with `isHistory` each row is one
  /// time of a person in a job. Where its bytes were read before, they are `given`. The head of the form's
  /// column of groups is the one that the user names.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 when it is no such table or is about
  ///   single persons.
  init(
    _ path: String, as role: String, _ form: TableForm, counts: String? = nil,
    isHistory: Bool = false, reading: PlanReading, groupedBy group: String? = nil,
    given: [UInt8]? = nil, _ language: Language
  ) throws(Failure) {
    var chosen = try reading.heads(of: role, form, language)
    try Self.requireNoPersons(chosen, language)
    if let group { chosen["group"] = group }
    // No `??` here: it would forget the type of the error.
    let bytes: [UInt8]
    if let given { bytes = given } else { bytes = try InputFile.bytes(path, language) }
    let table: Table
    do {
      table = try Table(bytes, form, chosen: chosen, decimalMark: reading.decimalMark)
    } catch {
      throw Failure(
        Exit.badData,
        [
          language.problem(
            isHistory || counts != nil ? error.withoutText.withoutHeads : error.withoutText,
            in: path)
        ] + Self.hint(error, role, form, language))
    }
    self.table = table
    self.path = path
    self.language = language
    source = PlanSources.File(role: role, name: path, sha256: sha256(bytes))
    let personal = PersonColumns.among(table.heads, groupedBy: group)
    self.isHistory = isHistory
    isPersonal = isHistory || counts.map { !table.has($0) } ?? false
    guard personal.isEmpty || isPersonal else {
      throw Failure(
        Exit.badData,
        [
          language(
            "\(path) : colonnes sur des personnes : ", "\(path): columns about single persons: ")
            + personal.joined(separator: ", "),
          language(
            "  Retirez-les : le programme ne traite que des effectifs par métier (ou donnez un fichier d’une ligne par personne, sans colonne d’effectif : il est compté à la lecture)",
            "  Remove them: the program works on numbers by job only (or give a file of one row a person, without a column of numbers: it is counted on reading)"
          ),
        ])
    }
  }

  /// Refuses a column about single persons that is named as one of something else: what stands there would be told.
  private static func requireNoPersons(
    _ chosen: [String: String], _ language: Language
  ) throws(Failure) {
    let heads = chosen.filter { $0.key != "person" }.values.sorted()
    guard let head = PersonColumns.among(heads).first else { return }
    throw Failure(
      Exit.usage,
      language(
        "--heads nomme une colonne sur des personnes, « \(head) » ; si elle n’en dit rien, changez son en-tête",
        "--heads names a column about single persons, “\(head)”; if it says nothing of them, change its head"
      ))
  }

  /// What to do about columns that were not recognised.
  private static func hint(
    _ problem: TableProblem, _ role: String, _ form: TableForm, _ language: Language
  ) -> [String] {
    let missing: TableForm.Column?
    switch problem.kind {
    case .missingColumn(let needed, _):
      missing = form.columns.first { $0.heads.prefix(3).joined(separator: " / ") == needed }
    case .noHead: missing = nil
    default: return []
    }
    let key = (missing ?? form.columns[0]).key
    let known = form.columns.map(\.key).joined(separator: ", ")
    return [
      language(
        "  Si vos colonnes ont d’autres noms : --heads \"\(role).\(key)=EN-TÊTE\" ; clés : \(known)",
        "  If your columns have other names: --heads \"\(role).\(key)=HEAD\"; keys: \(known)")
    ]
  }

  /// The line that the last row starts on; the first where there is none.
  var lastLine: Int { table.count == 0 ? 1 : table.line(of: table.count - 1) }

  /// What is said of a problem with this table.
  func failure(_ problem: TableProblem) -> Failure {
    Failure(Exit.badData, language.problem(isPersonal ? problem.withoutText : problem, in: path))
  }

  /// What is said of the whole file.
  func failure(_ french: String, _ english: String) -> Failure {
    Failure(Exit.badData, path + language(" : ", ": ") + language(french, english))
  }

  /// What is said of a row.
  func failure(line: Int, _ french: String, _ english: String) -> Failure {
    Failure(
      Exit.badData,
      "\(path):\(line)" + language(" : ", ": ") + language(french, english))
  }

  /// What the reader should know of the file; of people, only that they were counted.
  var remarks: [String] {
    let notes = table.notes.filter { note in
      if case .unknownColumns = note { !isPersonal } else { true }
    }
    let counted =
      isHistory
      ? language(
        "\(path) : une ligne par personne et par poste, comptée à la lecture : \(table.count) lignes",
        "\(path): one row a person and job, counted on reading: \(table.count) rows")
      : language(
        "\(path) : une ligne par personne, comptée à la lecture : \(table.count) lignes",
        "\(path): one row a person, counted on reading: \(table.count) rows")
    return notes.map { language.note($0, in: path) } + (isPersonal ? [counted] : [])
  }
}

extension TableProblem {
  /// The problem without what stands in the cell.
  fileprivate var withoutText: TableProblem {
    let kind: Kind =
      switch kind {
      case .notANumber(let column, _): .notANumber(column: column, text: "…")
      case .ambiguousNumber(let column, _): .ambiguousNumber(column: column, text: "…")
      case .notWhole(let column, _): .notWhole(column: column, text: "…")
      case .negative(let column, _): .negative(column: column, text: "…")
      case .tooLarge(let column, _): .tooLarge(column: column, text: "…")
      case .notALevel(let column, _): .notALevel(column: column, text: "…")
      case .notADate(let column, _): .notADate(column: column, text: "…")
      default: self.kind
      }
    return TableProblem(kind, at: place)
  }

  /// The problem without what stands in a line that may be no line of heads.
  fileprivate var withoutHeads: TableProblem {
    guard case .unknownHead(let head, _) = kind else { return self }
    return TableProblem(.unknownHead(head, heads: []))
  }
}
