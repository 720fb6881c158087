import Careers

@testable import Sheets

/// What people read in a text: the statements that the reader is measured against.
struct ReferenceReading {
  /// One mention that states a move, an open door or a drift, as people read it.
  struct Statement {
    let sheet: PlaceID
    /// `out`, `in`, `door_out`, `door_in` or `drift`.
    let kind: String
    /// The profiles that may be meant, the best first; empty for a place outside.
    let readings: [PlaceID]
    /// The doubt of the best reading; the lowest where readers differ.
    let doubt: Int?
    /// Whether all readers agree that it is stated: otherwise either answer is right.
    let isSure: Bool

    /// The pairs, from and to, that it may state.
    var pairs: [Pair] {
      readings.map { kind == "out" ? Pair(from: sheet, to: $0) : Pair(from: $0, to: sheet) }
    }
  }

  struct Pair: Hashable {
    let from: PlaceID
    let to: PlaceID
  }

  let statements: [Statement]

  /// Reads the columns sheet, first line, last line, kind, readings, doubt, status.
  init(table: String) {
    statements = table.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Statement(
        sheet: PlaceID(cells[0]), kind: cells[3],
        readings: cells[4].split(separator: " ").map { PlaceID(String($0)) }
          .filter { $0.text != "x" },
        doubt: cells[5].split(separator: "|").first.flatMap { Int($0) }, isSure: cells[6] == "sure")
    }
  }

  /// Reads the marks of a guide in its sheets: ⟦words|out 2.3/2.4 1⟧.
  init(_ guide: MarkedGuide) throws {
    let lines = PageFurniture.removed(from: try SourceText.lines(of: Array(guide.text.utf8)))
    let titles = try SheetSplitter.split(lines).sheets.map(\.title)
    statements = guide.marks.compactMap { mark in
      let words = mark.meaning.split(separator: " ")
      guard let sheet = titles.last(where: { $0.line <= mark.line }), words[0] != "none" else {
        return nil
      }
      let kind = words[0] == "door" ? "door_\(words[1])" : String(words[0])
      let isMove = kind == "out" || kind == "in"
      return Statement(
        sheet: PlaceID(sheet.number), kind: kind,
        readings: isMove
          ? words[1].split(separator: "/").map { PlaceID(String($0)) }.filter { $0.text != "x" }
          : [],
        doubt: isMove ? Int(words[2]) : nil, isSure: true)
    }
  }

  // MARK: Measures

  /// A share, and the numbers it is made of.
  struct Share: CustomStringConvertible {
    let part: Int
    let whole: Int
    var value: Double { whole == 0 ? 1 : Double(part) / Double(whole) }
    var description: String {
      let thousandths = Int((value * 1000).rounded())
      let digits = String(thousandths % 1000)
      let padded = String(repeating: "0", count: 3 - digits.count) + digits
      return "\(thousandths / 1000).\(padded) (\(part)/\(whole))"
    }
  }

  /// Of the statements about profiles that are sure, those of which a reading was found.
  func recall(of nomenclature: Nomenclature) -> Share {
    share(of: moves.filter(\.isSure), in: nomenclature)
  }

  /// The same of those that name their profile.
  func recallOfNamed(of nomenclature: Nomenclature) -> Share {
    share(of: moves.filter { $0.isSure && $0.doubt == 0 }, in: nomenclature)
  }

  /// Of the pairs found, those that somebody reads; what was found only as another reading of a class is
  /// neither right nor wrong.
  func precision(of nomenclature: Nomenclature) -> Share {
    let right = found(in: nomenclature).subtracting(wrong(in: nomenclature))
    return Share(part: right.count, whole: right.count + wrong(in: nomenclature).count)
  }

  /// Statements of which nothing was found, as text.
  func missed(in nomenclature: Nomenclature) -> [String] {
    let found = found(in: nomenclature)
    return moves.filter { $0.isSure && !$0.pairs.contains(where: found.contains) }.map {
      "\($0.sheet) \($0.kind) \($0.readings.map(\.text).joined(separator: "/"))"
    }
  }

  /// Pairs that nobody reads, as text.
  func surplus(in nomenclature: Nomenclature) -> [String] {
    wrong(in: nomenclature).map { "\($0.from) → \($0.to)" }.sorted()
  }

  private var moves: [Statement] {
    statements.filter { ["out", "in"].contains($0.kind) && !$0.readings.isEmpty }
  }

  private func share(of statements: [Statement], in nomenclature: Nomenclature) -> Share {
    let found = found(in: nomenclature)
    return Share(
      part: statements.count { $0.pairs.contains(where: found.contains) }, whole: statements.count)
  }

  private func found(in nomenclature: Nomenclature) -> Set<Pair> {
    Set(profileMoves(of: nomenclature).map { Pair(from: $0.from, to: $0.to) })
  }

  private func wrong(in nomenclature: Nomenclature) -> Set<Pair> {
    let first = profileMoves(of: nomenclature).filter { move in
      move.evidence.contains { $0.reading == 1 }
    }
    return Set(first.map { Pair(from: $0.from, to: $0.to) })
      .subtracting(statements.flatMap(\.pairs))
  }

  private func profileMoves(of nomenclature: Nomenclature) -> [Move] {
    let profiles = Set(nomenclature.profiles.map(\.id))
    return nomenclature.moves.filter { profiles.contains($0.from) && profiles.contains($0.to) }
  }
}
