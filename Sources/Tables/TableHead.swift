/// The line with the heads of the columns: where it is, what separates its cells, what each column means.
///
/// Reports have title lines above the head. The head is the first of the first lines that has every column
/// needed, or else the line that has the most known columns, two at least.
struct TableHead {
  /// The separator of the file: the one by which the head has the most known columns; of equals `;`, tab, `,`.
  let separator: Separator
  /// The heads as they stand in the file.
  let heads: [String]
  /// For each key its place among the heads.
  let places: [String: Int]
  /// Where the row after the head starts.
  let bodyOffset: Int
  let bodyLine: Int
  /// How many lines with something on them stand above the head.
  let titleLineCount: Int

  /// So many lines are looked at.
  static let linesMax = 30
  /// A line of more cells is no head: spreadsheet programs have no more columns.
  static let columnsMax = 16_384

  private struct Candidate {
    let separator: Separator
    let heads: [String]
    let known: Int
    let isComplete: Bool
    let bodyOffset: Int
    let line: Int
    let bodyLine: Int
    let titleLineCount: Int
  }

  /// Finds the head.
  ///
  /// - Throws: ``TableProblem`` where there is none, a column lacks or is there twice.
  /// - Complexity: O(n) in the length of the first lines.
  init(
    _ bytes: [UInt8], _ form: TableForm, chosen: [String: String]
  ) throws(TableProblem) {
    let candidates = Self.candidates(bytes, form, chosen)
    let needed = form.columns.filter(\.isRequired)
    // `max` gives the first of equals.
    let best =
      candidates.first(where: \.isComplete)
      ?? candidates.filter { $0.known >= 2 }.max { $0.known < $1.known }
    guard let best else {
      try Self.requireChosen(chosen, among: candidates)
      throw TableProblem(
        .noHead(needed: needed.map { $0.heads.prefix(3).joined(separator: " / ") }))
    }
    let complete = candidates.filter { $0.line == best.line && $0.isComplete == best.isComplete }
    let head = complete.max { $0.known < $1.known } ?? best
    separator = head.separator
    heads = head.heads
    bodyOffset = head.bodyOffset
    bodyLine = head.bodyLine
    titleLineCount = head.titleLineCount
    places = try Self.places(head.heads, form, chosen, line: head.line)
    for column in needed where places[column.key] == nil {
      throw TableProblem(
        .missingColumn(
          needed: chosen[column.key] ?? column.heads.prefix(3).joined(separator: " / "),
          heads: heads.filter { !$0.isEmpty }), at: TablePlace(line: head.line, column: 1))
    }
  }

  /// The first lines, each cut by each separator.
  private static func candidates(
    _ bytes: [UInt8], _ form: TableForm, _ chosen: [String: String]
  ) -> [Candidate] {
    var found: [Candidate] = []
    var scanner = CellScanner(bytes, separator: .semicolon)
    var titleLines = 0
    for _ in 0..<linesMax {
      let (offset, line) = (scanner.offset, scanner.line)
      for separator in Separator.allCases {
        var trial = CellScanner(bytes, separator: separator, from: offset, line: line)
        var cells: [CellScanner.Cell] = []
        guard (try? trial.row(appendingTo: &cells)) == true, cells.count <= columnsMax
        else { continue }
        let heads = cells.map { CellText.text($0, in: bytes) }
        let keys = Set(heads.compactMap { form.column(of: $0, chosen)?.key })
        found.append(
          Candidate(
            separator: separator, heads: heads, known: keys.count,
            isComplete: form.columns.allSatisfy { !$0.isRequired || keys.contains($0.key) }
              && !keys.isEmpty,
            bodyOffset: trial.offset, line: line, bodyLine: trial.line, titleLineCount: titleLines))
      }
      // A title line may hold anything: it is passed as a line, not as cells.
      guard scanner.skipLine() else { break }
      titleLines += bytes[offset..<scanner.offset].contains { $0 > 0x20 } ? 1 : 0
    }
    return found
  }

  /// Names a head that a user chose and that stands nowhere.
  private static func requireChosen(
    _ chosen: [String: String], among candidates: [Candidate]
  ) throws(TableProblem) {
    let all = Set(candidates.flatMap(\.heads).map(TableForm.folded))
    let widest = candidates.max { $0.heads.count < $1.heads.count }
    for head in chosen.values.sorted() where !all.contains(TableForm.folded(head)) {
      throw TableProblem(
        .unknownHead(head, heads: (widest?.heads ?? []).filter { !$0.isEmpty }),
        at: TablePlace(line: widest?.line ?? 1, column: 1))
    }
  }

  private static func places(
    _ heads: [String], _ form: TableForm, _ chosen: [String: String], line: Int
  ) throws(TableProblem) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, head) in heads.enumerated() {
      guard let key = form.column(of: head, chosen)?.key else { continue }
      guard places.updateValue(index, forKey: key) == nil else {
        throw TableProblem(.duplicateColumn(head), at: TablePlace(line: line, column: 1))
      }
    }
    for (key, head) in chosen.sorted(by: { $0.key < $1.key }) where places[key] == nil {
      throw TableProblem(
        .unknownHead(head, heads: heads.filter { !$0.isEmpty }),
        at: TablePlace(line: line, column: 1))
    }
    return places
  }
}
