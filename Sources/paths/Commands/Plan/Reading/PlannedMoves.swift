import Careers
import Planning
import Tables

/// The moves of a plan that was written: the CSV or JSON of `plan redeploy`, or a table of one's own.
struct PlannedMoves {
  /// Some people who move.
  struct Row {
    let from: String
    let to: String
    let persons: Double
    /// What training costs for all of them, in euros; `nil` where the plan does not say.
    let cost: Double?
    let months: Double?
  }

  /// The moves as the plan names their jobs.
  let rows: [Row]
  let source: PlanSources.File
  /// What the reader should know.
  let remarks: [String]

  /// Reads a plan.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 when it is no plan or hides numbers, 64
  ///   when heads are named of one that is no table.
  init(_ path: String, _ reading: PlanReading, _ session: Session) throws(Failure) {
    let language = session.language
    let bytes = try InputFile.bytes(path, language)
    source = PlanSources.File(role: "plan", name: path, sha256: sha256(bytes))
    let start = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if start == UInt8(ascii: "{") {
      try reading.requireNoHeads(of: "plan", in: path, language)
      (rows, remarks) = try Self.json(bytes, path, language)
      return
    }
    let file = try PlanFile(
      path, as: "plan", PlanForms.plannedMoves, reading: reading, given: bytes, language)
    rows = try Self.table(file, try JobReader(session, titles: nil, usesGraph: false))
    remarks = file.remarks
  }

  // MARK: Tables

  private static func table(_ file: PlanFile, _ reader: JobReader) throws(Failure) -> [Row] {
    var rows: [Row] = []
    for row in 0..<file.table.count where isMove(row, file) {
      let persons = try reader.requiredAmount("persons", in: row, of: file)
      var cost = try reader.amount("cost", in: row, of: file)
      if cost == nil, let each = try reader.amount("cost_per_person", in: row, of: file) {
        cost = each * persons
      }
      rows.append(
        Row(
          from: try reader.text("from", in: row, of: file),
          to: try reader.text("to", in: row, of: file), persons: persons, cost: cost,
          months: try reader.amount("months", in: row, of: file)))
    }
    return rows
  }

  /// Whether a row is a move, not a hire, an exit or who is missing.
  private static func isMove(_ row: Int, _ file: PlanFile) -> Bool {
    guard let kind = file.table.text("kind", in: row) else { return true }
    return ["move", "passerelle"].contains(FoldedName(kind).text)
  }

  // MARK: JSON

  private static func json(
    _ bytes: [UInt8], _ path: String, _ language: Language
  ) throws(Failure) -> (rows: [Row], remarks: [String]) {
    do throws(FileProblem) {
      let plan = try JSONReader.read(bytes)
      guard case .object(let members) = plan.value else { throw plan.problem(.expected(.object)) }
      // Without a file of moves, costs are moves and doubt, not euros.
      let isMoney = try hasMoves(members)
      var rows: [Row] = []
      for element in try plan.required("moves", of: members).array() {
        rows.append(try row(element, isMoney: isMoney))
      }
      let remark = language(
        "\(path) : ce plan vient du graphe, ses coûts ne sont pas des euros et sont laissés de côté",
        "\(path): this plan comes from the graph, its costs are no euros and are left out")
      return (rows, isMoney ? [] : [remark])
    } catch {
      throw Failure(
        Exit.badData,
        [
          language.problem(error, in: path),
          language(
            "  Il faut un plan de « plan redeploy -o plan.json », sans nombres masqués",
            "  A plan of “plan redeploy -o plan.json” is needed, with no hidden numbers"),
        ])
    }
  }

  private static func hasMoves(_ members: JSONMembers) throws(FileProblem) -> Bool {
    guard let inputs = members["inputs"] else { return true }
    for input in try inputs.array() {
      guard case .object(let file) = input.value, let role = file["role"] else { continue }
      if try role.text() == "moves" { return true }
    }
    return false
  }

  private static func row(
    _ element: JSONElement, isMoney: Bool
  ) throws(FileProblem) -> Row {
    guard case .object(let move) = element.value else {
      throw element.problem(.expected(.object))
    }
    return Row(
      from: try element.required("from", of: move).text(),
      to: try element.required("to", of: move).text(),
      persons: try element.required("persons", of: move).amount(),
      cost: isMoney ? try amount("cost", of: move) : nil,
      months: try amount("months", of: move))
  }

  /// A number that may be missing or null.
  private static func amount(
    _ key: String, of move: JSONMembers
  ) throws(FileProblem) -> Double? {
    guard let element = move[key] else { return nil }
    if case .null = element.value { return nil }
    return try element.amount()
  }
}
