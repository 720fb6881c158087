public import Careers

/// A nomenclature from tables: a list of moves and, where there is one, a list of profiles.
///
/// ```swift
/// let moves = try Table(bytes, CareerTables.moves)
/// let read = try CareerTables(moves, profiles: nil, source: source)
/// read.nomenclature
/// ```
///
/// Every row is a piece of evidence with its line; rows for the same pair are one move. Where there is no list
/// of profiles, the ends of the moves are the profiles. A move has the doubt of what is named without
/// reservation; a cost or a count that the table gives is kept.
public struct CareerTables: Sendable {
  /// The columns of a list of moves.
  public static let moves = TableForm([
    .init(
      "from", ["de", "origine", "source", "départ", "métier d’origine", "code origine"],
      isRequired: true),
    .init(
      "to",
      [
        "vers", "destination", "cible", "target", "arrivée", "métier de destination",
        "code destination",
      ], isRequired: true),
    .init("from_name", ["nom de l’origine", "libellé origine", "source name"]),
    .init("to_name", ["nom de la destination", "libellé destination", "target name"]),
    .init("cost", ["coût", "effort"]),
    .init("count", ["nombre", "effectif", "personnes", "n", "persons"]),
    .init("kind", ["type", "nature", "libellé"]),
  ])

  /// The columns of a list of profiles.
  public static let profiles = TableForm([
    .init("id", ["code", "identifiant", "numéro"], isRequired: true),
    .init("name", ["nom", "libellé", "intitulé", "métier", "title", "job"], isRequired: true),
    .init("family", ["famille", "domaine", "filière"]),
    .init("aliases", ["autres noms", "sigles", "dit aussi"]),
  ])

  /// What the reader should know though nothing is wrong.
  public enum Note: Hashable, Sendable {
    /// Moves from a profile to itself, left out.
    case movesToItself(Int)
    /// Rows that say what another row says, word for word.
    case sameRows(Int)
    /// Ends of moves that the list of profiles has not; they are profiles all the same.
    case missingProfiles([String])
    /// Apostrophes written twice, as in SQL, taken for one.
    case doubledApostrophes(Int)
  }

  /// What was read.
  public let nomenclature: Nomenclature
  /// What the reader should know.
  public let notes: [Note]

  /// Makes a nomenclature of tables.
  ///
  /// With `createsMissing`, an end that the list of profiles has not makes a profile that is called by its code;
  /// otherwise it is an error.
  ///
  /// - Throws: ``CareerTableProblem`` for the first thing that is wrong.
  /// - Complexity: O(n log n) in the number of rows.
  public init(
    _ moves: Table, profiles: Table?, source: Source, createsMissing: Bool = false
  ) throws(CareerTableProblem) {
    var labels = LabelReader()
    var places = try PlaceTable(
      profiles, &labels, familyName: source.title, createsMissing: createsMissing)
    var rows: [PlaceTable.Pair: [Row]] = [:]
    var order: [PlaceTable.Pair] = []
    var loops = 0
    for row in 0..<moves.count {
      let from = try places.place("from", "from_name", in: moves, row: row, &labels)
      let to = try places.place("to", "to_name", in: moves, row: row, &labels)
      guard from != to else {
        loops += 1
        continue
      }
      let pair = PlaceTable.Pair(from: from, to: to)
      let kind = moves.text("kind", in: row).map { labels.label($0) }
      let said = Row(
        line: moves.line(of: row), kind: kind ?? "",
        cost: try Self.checked { () throws(TableProblem) in try moves.amount("cost", in: row) },
        count: try Self.checked { () throws(TableProblem) in try moves.whole("count", in: row) })
      if rows[pair] == nil { order.append(pair) }
      rows[pair, default: []].append(said)
    }
    var merged: [Move] = []
    var same = 0
    for pair in order {
      let said = rows[pair] ?? []
      same += said.count - Set(said.map(\.content)).count
      merged.append(try Self.move(pair, said, places))
    }
    do {
      nomenclature = try Nomenclature(
        Nomenclature.Parts(
          source: source, families: places.families, profiles: places.profiles, moves: merged))
    } catch {
      throw .inconsistent(error)
    }
    notes =
      (places.missing.isEmpty ? [] : [.missingProfiles(places.missing)])
      + (loops > 0 ? [.movesToItself(loops)] : []) + (same > 0 ? [.sameRows(same)] : [])
      + (labels.doubledApostrophes > 0 ? [.doubledApostrophes(labels.doubledApostrophes)] : [])
  }

  /// What one row says of its pair.
  private struct Row {
    let line: Int
    let kind: String
    let cost: Double?
    let count: Int?

    var content: [String] { [kind, cost.map { "\($0)" } ?? "", count.map { "\($0)" } ?? ""] }
  }

  private static func move(
    _ pair: PlaceTable.Pair, _ rows: [Row], _ places: PlaceTable
  ) throws(CareerTableProblem) -> Move {
    let priced = rows.filter { $0.cost != nil }
    if let first = priced.first, let other = priced.first(where: { $0.cost != first.cost }) {
      throw .conflictingCosts(
        from: places.id(pair.from), to: places.id(pair.to), lines: [first.line, other.line])
    }
    let counts = rows.compactMap(\.count)
    var total = 0
    for count in counts {
      let (sum, isOver) = total.addingReportingOverflow(count)
      guard !isOver else {
        throw .table(TableProblem(.tooLarge(column: "count", text: "\(count)")))
      }
      total = sum
    }
    let evidence = rows.map { row in
      Evidence(
        sheet: places.id(pair.from), section: .other, direction: .out,
        lines: LineRange(row.line), cue: row.kind, mention: places.name(pair.to),
        statement: .listed)
    }
    return Move(
      from: places.id(pair.from), to: places.id(pair.to), evidence: evidence,
      statedCost: priced.first?.cost, count: counts.isEmpty ? nil : total)
  }

  private static func checked<Value>(
    _ read: () throws(TableProblem) -> Value
  ) throws(CareerTableProblem) -> Value {
    do {
      return try read()
    } catch {
      throw .table(error)
    }
  }
}

/// What is wrong with tables of profiles and moves.
public enum CareerTableProblem: Error, Equatable, Sendable {
  /// A table of moves has a cell or a shape that is wrong.
  case table(TableProblem)
  /// The table of profiles has.
  case profiles(TableProblem)
  /// Two profiles with one code, on these lines.
  case duplicateProfile(String, lines: [Int])
  /// An end of a move that is no profile, with the names nearest to it.
  case unknownPlace(String, at: TablePlace, nearest: [String])
  /// An end of a move that could be several profiles.
  case ambiguousPlace(String, at: TablePlace, profiles: [String])
  /// Rows for one pair that give different costs.
  case conflictingCosts(from: PlaceID, to: PlaceID, lines: [Int])
  /// The parts do not make a nomenclature.
  case inconsistent(NomenclatureProblem)
}
