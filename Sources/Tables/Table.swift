/// A table as it was read: rows of cells under known columns, each with its place in the file.
///
/// ```swift
/// let form = TableForm([.init("job", ["métier"], isRequired: true), .init("n", ["effectif"])])
/// let table = try Table(bytes, form)
/// for row in 0..<table.count {
///   let job = try table.required("job", in: row)
///   let n = try table.whole("n", in: row)  // nil where the cell is empty
/// }
/// ```
///
/// Blank rows are passed over; a last row that starts with « Total » is left out, which ``notes`` tell.
public struct Table: Sendable {
  /// What the reader should know though nothing is wrong.
  public enum Note: Hashable, Sendable {
    /// The file was taken for Windows-1252.
    case readAsWindows1252
    /// So many lines above the head were passed over.
    case titleLines(Int)
    /// The row of totals on this line was left out.
    case totalsLeftOut(line: Int)
    /// Columns that mean nothing to us, by their heads.
    case unknownColumns([String])
  }

  /// How many rows there are.
  public let count: Int
  /// What stands between the cells.
  public let separator: Separator
  /// The heads as they stand in the file.
  public let heads: [String]
  /// What the reader should know.
  public let notes: [Note]
  /// How decimals are written, where the user has said so.
  public let decimalMark: DecimalMark?

  private let bytes: [UInt8]
  private let cells: [CellScanner.Cell]
  private let lines: [Int]
  private let places: [String: Int]

  /// Reads a table.
  ///
  /// `chosen` names the head of a column where a file calls it in an unusual way.
  ///
  /// - Throws: ``TableProblem`` for the first thing that is wrong.
  /// - Complexity: O(n) in the number of bytes.
  public init(
    _ file: [UInt8], _ form: TableForm, chosen: [String: String] = [:],
    decimalMark: DecimalMark? = nil
  ) throws(TableProblem) {
    let text = try DecodedText(file)
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw TableProblem(.empty) }
    let head = try TableHead(text.bytes, form, chosen: chosen)
    var scanner = CellScanner(
      text.bytes, separator: head.separator, from: head.bodyOffset, line: head.bodyLine)
    var cells: [CellScanner.Cell] = []
    var lines: [Int] = []
    let width = head.heads.count
    while true {
      let (line, start) = (scanner.line, cells.count)
      guard try scanner.row(appendingTo: &cells) else { break }
      try Self.fit(&cells, from: start, width: width, line: line, in: text.bytes)
      if cells.count > start { lines.append(line) }
    }
    var notes: [Note] = text.encoding == .windows1252 ? [.readAsWindows1252] : []
    if head.titleLineCount > 0 { notes.append(.titleLines(head.titleLineCount)) }
    if let last = lines.last, Self.isTotal(cells[(cells.count - width)...], in: text.bytes) {
      notes.append(.totalsLeftOut(line: last))
      lines.removeLast()
      cells.removeLast(width)
    }
    let known = Set(head.places.values)
    let unknown = head.heads.indices.filter { !known.contains($0) && !head.heads[$0].isEmpty }
    if !unknown.isEmpty { notes.append(.unknownColumns(unknown.map { head.heads[$0] })) }
    count = lines.count
    separator = head.separator
    heads = head.heads
    self.notes = notes
    self.decimalMark = decimalMark
    bytes = text.bytes
    self.cells = cells
    self.lines = lines
    places = head.places
  }

  // MARK: Cells

  /// Whether the table has a column.
  public func has(_ key: String) -> Bool { places[key] != nil }

  /// The line of the file that a row starts on.
  public func line(of row: Int) -> Int { lines[row] }

  /// The text of a cell without blanks around it; `nil` where it is empty or there is no such column.
  public func text(_ key: String, in row: Int) -> String? {
    guard let cell = cell(key, in: row) else { return nil }
    let text = CellText.text(cell, in: bytes)
    return text.isEmpty ? nil : text
  }

  /// The text of a cell that must not be empty.
  ///
  /// - Throws: ``TableProblem/Kind/missingValue(column:)``.
  public func required(_ key: String, in row: Int) throws(TableProblem) -> String {
    guard let text = text(key, in: row) else {
      throw problem(.missingValue(column: head(of: key)), key, in: row)
    }
    return text
  }

  /// The head of a column as it stands in the file.
  public func head(of key: String) -> String { places[key].map { heads[$0] } ?? key }

  /// A problem with a cell, at its place; one with the row where there is no such column.
  public func problem(
    _ kind: TableProblem.Kind, _ key: String, in row: Int
  ) -> TableProblem {
    TableProblem(kind, at: place(of: key, in: row))
  }

  /// Where a cell stands; the start of the row where there is no such column.
  ///
  /// - Complexity: O(n) in the length of the file.
  public func place(of key: String, in row: Int) -> TablePlace {
    cell(key, in: row).map { DecodedText.place(of: $0.start, in: bytes) }
      ?? TablePlace(line: lines[row], column: 1)
  }

  private func cell(_ key: String, in row: Int) -> CellScanner.Cell? {
    precondition((0..<count).contains(row), "row \(row) of \(count)")
    return places[key].map { cells[row * heads.count + $0] }
  }

  // MARK: Rows

  /// Drops a blank row, and empty cells beyond the last head.
  private static func fit(
    _ cells: inout [CellScanner.Cell], from start: Int, width: Int, line: Int, in bytes: [UInt8]
  ) throws(TableProblem) {
    func isBlank(_ cell: CellScanner.Cell) -> Bool {
      cell.start == cell.end || CellText.text(cell, in: bytes).isEmpty
    }
    if cells[start...].allSatisfy(isBlank) {
      cells.removeLast(cells.count - start)
      return
    }
    let seen = cells.count - start
    while cells.count - start > width, let last = cells.last, isBlank(last) { cells.removeLast() }
    guard cells.count - start == width else {
      throw TableProblem(
        .wrongCellCount(expected: width, seen: seen), at: TablePlace(line: line, column: 1))
    }
  }

  /// Whether the first cell with something in it says « Total » or the like.
  private static func isTotal(_ cells: ArraySlice<CellScanner.Cell>, in bytes: [UInt8]) -> Bool {
    let first = cells.lazy.map { CellText.text($0, in: bytes) }.first { !$0.isEmpty }
    let word = TableForm.folded(first ?? "").split(separator: " ").first.map(String.init) ?? ""
    return ["total", "totaux", "totals", "somme", "sum", "ensemble"].contains(word)
  }
}
