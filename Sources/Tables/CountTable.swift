/// A table of persons under any heads: labels in the first column, whole numbers in all others.
///
/// ```swift
/// let table = try CountTable(Array("Métier;F;H\nTesteur;3;16\n".utf8))
/// table.labels   // ["Testeur"]
/// table.counts   // [[3, 16]]
/// ```
///
/// Lines above the head are passed over: the head is the first line of which no cell but the first is empty, as
/// wide as the table. A last row or column called « Total » is told apart.
public struct CountTable: Sendable {
  /// The heads of the columns of numbers, the total left out.
  public let heads: [String]
  /// The head of the labels.
  public let labelHead: String
  /// What the rows are called, the total left out.
  public let labels: [String]
  /// The numbers, row by row, totals left out.
  public let counts: [[Int]]
  /// What the column of totals is called, and its numbers, where there is one.
  public let rowTotals: (head: String, counts: [Int])?
  /// What the row of totals is called, and its numbers, where there is one.
  public let columnTotals: (label: String, counts: [Int])?
  /// The total of all, where rows and columns have totals.
  public let grandTotal: Int?
  /// What the reader should know.
  public let notes: [Table.Note]

  /// Reads a table.
  ///
  /// - Throws: ``TableProblem`` for the first thing that is wrong: a cell that is empty or no whole number, a
  ///   label that is there twice, a total that is not the sum.
  /// - Complexity: O(n) in the number of bytes.
  public init(_ file: [UInt8], decimalMark: DecimalMark? = nil) throws(TableProblem) {
    let text = try DecodedText(file)
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw TableProblem(.empty) }
    let rows = try Self.rows(text.bytes)
    let width = rows.map(\.cells.count).max() ?? 0
    let first = rows.firstIndex { row in
      row.cells.count == width && Self.isHead(row.cells.dropFirst(), in: text.bytes)
    }
    guard width > 1, let first else { throw TableProblem(.noHead(needed: [])) }
    var texts: [[String]] = []
    var numbers: [[Int]] = []
    var lines: [Int] = []
    for row in rows[(first + 1)...] {
      guard row.cells.count == width else {
        throw TableProblem(
          .wrongCellCount(expected: width, seen: row.cells.count),
          at: TablePlace(line: row.line, column: 1))
      }
      texts.append(row.cells.map { CellText.text($0, in: text.bytes) })
      numbers.append(
        try Self.numbers(row.cells.dropFirst(), rows[first].cells, in: text.bytes, decimalMark))
      lines.append(row.line)
    }
    let allHeads = rows[first].cells.map { CellText.text($0, in: text.bytes) }
    let hasRowTotals = width > 2 && Self.isTotal(allHeads[width - 1])
    let hasColumnTotals = texts.last.map { Self.isTotal($0[0]) } ?? false
    let body = hasColumnTotals ? Array(numbers.dropLast()) : numbers
    let kept = hasRowTotals ? width - 2 : width - 1
    labelHead = allHeads[0]
    heads = Array(allHeads[1...kept])
    labels = (hasColumnTotals ? Array(texts.dropLast()) : texts).map { $0[0] }
    counts = body.map { Array($0[..<kept]) }
    rowTotals = hasRowTotals ? (allHeads[width - 1], body.map { $0[kept] }) : nil
    let sums = hasColumnTotals ? numbers.last : nil
    columnTotals = sums.map { (texts[texts.count - 1][0], Array($0[..<kept])) }
    grandTotal = hasRowTotals ? sums?[kept] : nil
    var notes: [Table.Note] = text.encoding == .windows1252 ? [.readAsWindows1252] : []
    if first > 0 { notes.append(.titleLines(first)) }
    self.notes = notes
    try checkLabels(lines)
    try checkTotals(lines)
  }

  // MARK: Checks

  private func checkLabels(_ lines: [Int]) throws(TableProblem) {
    var seen: Set<String> = []
    for (label, line) in zip(labels, lines) {
      guard !label.isEmpty else {
        throw TableProblem(.missingValue(column: labelHead), at: TablePlace(line: line, column: 1))
      }
      guard seen.insert(label).inserted else {
        throw TableProblem(.duplicateLabel(label), at: TablePlace(line: line, column: 1))
      }
    }
    for (index, head) in heads.enumerated() where heads[..<index].contains(head) {
      throw TableProblem(.duplicateColumn(head))
    }
  }

  private func checkTotals(_ lines: [Int]) throws(TableProblem) {
    func check(_ total: Int?, _ numbers: [Int], _ column: String, line: Int) throws(TableProblem) {
      var sum = 0
      for number in numbers {
        let (more, isLarge) = sum.addingReportingOverflow(number)
        guard !isLarge else {
          throw TableProblem(
            .tooLarge(column: column, text: "\(number)"), at: TablePlace(line: line, column: 1))
        }
        sum = more
      }
      guard let total, total != sum else { return }
      throw TableProblem(
        .wrongTotal(column: column, total: total, sum: sum), at: TablePlace(line: line, column: 1))
    }
    for (row, numbers) in counts.enumerated() {
      try check(rowTotals?.counts[row], numbers, rowTotals?.head ?? "", line: lines[row])
    }
    for (column, head) in heads.enumerated() {
      try check(
        columnTotals?.counts[column], counts.map { $0[column] }, head, line: lines.last ?? 1)
    }
    try check(grandTotal, counts.flatMap(\.self), rowTotals?.head ?? "", line: lines.last ?? 1)
  }

  // MARK: Reading

  private struct Row {
    let line: Int
    let cells: [CellScanner.Cell]
  }

  /// The rows that have something in them, cut by the separator that makes most cells.
  private static func rows(_ bytes: [UInt8]) throws(TableProblem) -> [Row] {
    var best: [Row] = []
    var problem: TableProblem?
    for separator in Separator.allCases {
      do throws(TableProblem) {
        let rows = try self.rows(bytes, separator)
        if width(rows) > width(best) { best = rows }
      } catch {
        problem = problem ?? error
      }
    }
    if best.isEmpty, let problem { throw problem }
    return best
  }

  private static func width(_ rows: [Row]) -> Int { rows.map(\.cells.count).max() ?? 0 }

  private static func rows(
    _ bytes: [UInt8], _ separator: Separator
  ) throws(TableProblem) -> [Row] {
    var scanner = CellScanner(bytes, separator: separator)
    var rows: [Row] = []
    while true {
      let line = scanner.line
      var cells: [CellScanner.Cell] = []
      guard try scanner.row(appendingTo: &cells) else { return rows }
      if cells.contains(where: { !CellText.text($0, in: bytes).isEmpty }) {
        rows.append(Row(line: line, cells: cells))
      }
    }
  }

  private static func isHead(_ cells: ArraySlice<CellScanner.Cell>, in bytes: [UInt8]) -> Bool {
    cells.allSatisfy { !CellText.text($0, in: bytes).isEmpty }
  }

  private static func numbers(
    _ cells: ArraySlice<CellScanner.Cell>, _ heads: [CellScanner.Cell], in bytes: [UInt8],
    _ mark: DecimalMark?
  ) throws(TableProblem) -> [Int] {
    var numbers: [Int] = []
    for (index, cell) in cells.enumerated() {
      let text = CellText.text(cell, in: bytes)
      let column = CellText.text(heads[index + 1], in: bytes)
      let place = DecodedText.place(of: cell.start, in: bytes)
      guard !text.isEmpty else { throw TableProblem(.missingValue(column: column), at: place) }
      let number: TableNumber
      do throws(TableNumber.Failure) {
        number = try TableNumber(text, mark)
      } catch {
        switch error {
        case .notANumber: throw TableProblem(.notANumber(column: column, text: text), at: place)
        case .ambiguous:
          throw TableProblem(.ambiguousNumber(column: column, text: text), at: place)
        case .tooLarge: throw TableProblem(.tooLarge(column: column, text: text), at: place)
        }
      }
      guard !number.isPercentage, let whole = number.whole else {
        throw TableProblem(.notWhole(column: column, text: text), at: place)
      }
      guard whole >= 0 else {
        throw TableProblem(.negative(column: column, text: text), at: place)
      }
      numbers.append(whole)
    }
    return numbers
  }

  /// Whether a label starts with « Total » or the like.
  private static func isTotal(_ text: String) -> Bool {
    let word = TableForm.folded(text).split(separator: " ").first.map(String.init) ?? ""
    return ["total", "totaux", "totals", "somme", "sum", "ensemble"].contains(word)
  }
}
