/// Cuts text into cells, as RFC 4180 has it, with any of our separators and line ends.
///
/// A cell is kept as the bytes it stands on, so that a large table takes little room; its text is made when it
/// is asked for.
struct CellScanner {
  /// The bytes of a cell, without its quotation marks.
  struct Cell {
    let start: Int
    let end: Int
    /// Whether two quotation marks in it stand for one.
    let hasDoubledQuotes: Bool
  }

  /// No cell is longer, in bytes: a missing quotation mark would otherwise swallow the file.
  static let cellBytesMax = 8 << 20

  private let bytes: [UInt8]
  private let separator: UInt8
  private(set) var offset: Int
  private(set) var line: Int

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Starts at the beginning of a line.
  init(_ bytes: [UInt8], separator: Separator, from offset: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator.byte
    self.offset = offset
    self.line = line
  }

  /// The cells of the next row, appended to others; `false` at the end of the text.
  ///
  /// - Throws: ``TableProblem`` where quotation marks do not fit.
  /// - Complexity: O(n) in the length of the row.
  mutating func row(appendingTo cells: inout [Cell]) throws(TableProblem) -> Bool {
    guard offset < bytes.count else { return false }
    while true {
      let cell = try bytes[offset...].first == Self.quote ? quotedCell() : plainCell()
      cells.append(cell)
      guard offset < bytes.count else { return true }
      let byte = bytes[offset]
      offset += 1
      if byte == separator {
        // A separator at the very end opens one more cell, which is empty.
        if offset == bytes.count {
          cells.append(Cell(start: offset, end: offset, hasDoubledQuotes: false))
          return true
        }
        continue
      }
      if byte == Self.carriageReturn, offset < bytes.count, bytes[offset] == Self.newline {
        offset += 1
      }
      line += 1
      return true
    }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriageReturn
  }

  private mutating func plainCell() throws(TableProblem) -> Cell {
    let start = offset
    while offset < bytes.count, !isEnd(bytes[offset]) {
      if bytes[offset] == Self.quote { throw problem(.quoteInside, at: offset) }
      offset += 1
    }
    try check(start)
    return Cell(start: start, end: offset, hasDoubledQuotes: false)
  }

  private mutating func quotedCell() throws(TableProblem) -> Cell {
    let open = offset
    offset += 1
    var hasDoubled = false
    while true {
      guard offset < bytes.count, offset - open <= Self.cellBytesMax else {
        throw problem(
          offset < bytes.count ? .cellTooLong(limit: Self.cellBytesMax) : .unclosedQuote, at: open)
      }
      let byte = bytes[offset]
      offset += 1
      if byte == Self.newline { line += 1 }
      if byte == Self.carriageReturn, offset == bytes.count || bytes[offset] != Self.newline {
        line += 1
      }
      guard byte == Self.quote else { continue }
      if offset < bytes.count, bytes[offset] == Self.quote {
        hasDoubled = true
        offset += 1
        continue
      }
      guard offset == bytes.count || isEnd(bytes[offset]) else {
        throw problem(.textAfterQuote, at: offset)
      }
      return Cell(start: open + 1, end: offset - 1, hasDoubledQuotes: hasDoubled)
    }
  }

  private func check(_ start: Int) throws(TableProblem) {
    guard offset - start <= Self.cellBytesMax else {
      throw problem(.cellTooLong(limit: Self.cellBytesMax), at: start)
    }
  }

  private func problem(_ kind: TableProblem.Kind, at offset: Int) -> TableProblem {
    TableProblem(kind, at: DecodedText.place(of: offset, in: bytes))
  }

  /// Passes one line whatever is on it.
  ///
  /// - Returns: whether there is more after it.
  /// - Complexity: O(n) in the length of the line.
  mutating func skipLine() -> Bool {
    while offset < bytes.count, bytes[offset] != Self.newline,
      bytes[offset] != Self.carriageReturn
    { offset += 1 }
    guard offset < bytes.count else { return false }
    offset += 1
    if bytes[offset - 1] == Self.carriageReturn, offset < bytes.count,
      bytes[offset] == Self.newline
    {
      offset += 1
    }
    line += 1
    return offset < bytes.count
  }
}
