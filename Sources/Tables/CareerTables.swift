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
      "from",
      [
        "de", "origine", "source", "départ", "métier d’origine", "métier origine",
        "métier de départ", "emploi d’origine", "poste d’origine", "code origine", "origin",
      ], isRequired: true),
    .init(
      "to",
      [
        "vers", "destination", "cible", "target", "arrivée", "métier de destination",
        "métier destination", "métier d’arrivée", "métier cible", "emploi de destination",
        "emploi cible", "poste de destination", "poste cible", "code destination", "code cible",
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
    .init("diploma", ["diplôme", "diplôme minimum", "niveau de diplôme"]),
    .init("experience", ["expérience", "expérience (ans)", "années d’expérience", "years"]),
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
    var (rows, loops) = try Self.rows(of: moves, &places, &labels)
    // Rows of one pair side by side, in the order of the file.
    rows.sort { ($0.pair, $0.number) < ($1.pair, $1.number) }
    var merged: [Move] = []
    var same = 0
    var start = 0
    while start < rows.count {
      let pair = rows[start].pair
      let end = rows[start...].firstIndex { $0.pair != pair } ?? rows.count
      let said = rows[start..<end]
      if said.count > 1 { same += said.count - Set(said.map(\.content)).count }
      merged.append(try Self.move(said, places, in: moves))
      start = end
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

  /// A row that joins two places.
  private struct Row {
    /// What a row says of its pair.
    struct Content: Hashable {
      let kind: String
      let cost: Double?
      let count: Int?
    }

    /// The number of the pair, by first appearance.
    let pair: Int
    let ends: PlaceTable.Pair
    /// The number of the row in the table.
    let number: Int
    let content: Content
  }

  /// The rows that join two places, and how many join one to itself.
  private static func rows(
    of moves: Table, _ places: inout PlaceTable, _ labels: inout LabelReader
  ) throws(CareerTableProblem) -> (rows: [Row], loops: Int) {
    var rows: [Row] = []
    rows.reserveCapacity(moves.count)
    var pairs: [PlaceTable.Pair: Int] = [:]
    for row in 0..<moves.count {
      let ends = PlaceTable.Pair(
        from: try places.place("from", "from_name", in: moves, row: row, &labels),
        to: try places.place("to", "to_name", in: moves, row: row, &labels))
      guard ends.from != ends.to else { continue }
      let kind = moves.text("kind", in: row).map { labels.label($0) }
      let content = Row.Content(
        kind: kind ?? "",
        cost: try checked { () throws(TableProblem) in try cost(moves, row) },
        count: try checked { () throws(TableProblem) in try moves.whole("count", in: row) })
      let pair = pairs[ends] ?? pairs.count
      if pair == pairs.count { pairs[ends] = pair }
      rows.append(Row(pair: pair, ends: ends, number: row, content: content))
    }
    return (rows, moves.count - rows.count)
  }

  /// The cost in a row; a percentage is none.
  private static func cost(_ moves: Table, _ row: Int) throws(TableProblem) -> Double? {
    if let number = try moves.number("cost", in: row), number.isPercentage {
      let text = moves.text("cost", in: row) ?? ""
      throw moves.problem(.notANumber(column: moves.head(of: "cost"), text: text), "cost", in: row)
    }
    return try moves.amount("cost", in: row)
  }

  /// The one move that the rows of a pair state.
  private static func move(
    _ rows: ArraySlice<Row>, _ places: PlaceTable, in moves: Table
  ) throws(CareerTableProblem) -> Move {
    let ends = rows[rows.startIndex].ends
    let (from, to) = (places.id(ends.from), places.id(ends.to))
    var priced: Row?
    var count: Int?
    for row in rows {
      if let cost = row.content.cost {
        if let priced, priced.content.cost != cost {
          throw .conflictingCosts(
            from: from, to: to, lines: [moves.line(of: priced.number), moves.line(of: row.number)])
        }
        priced = priced ?? row
      }
      guard let more = row.content.count else { continue }
      let (sum, isOver) = (count ?? 0).addingReportingOverflow(more)
      guard !isOver else {
        throw .table(
          moves.problem(
            .tooLarge(column: moves.head(of: "count"), text: "\(more)"), "count", in: row.number))
      }
      count = sum
    }
    let evidence = rows.map { row in
      Evidence(
        sheet: from, section: .other, direction: .out,
        lines: LineRange(moves.line(of: row.number)), cue: row.content.kind,
        mention: places.name(ends.to), statement: .listed)
    }
    return Move(
      from: from, to: to, evidence: evidence, statedCost: priced?.content.cost, count: count)
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
  /// Two rows for one code that do not say the same, on these lines.
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
