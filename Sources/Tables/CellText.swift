/// The text of a cell.
enum CellText {
  /// The text without the blanks around it, two quotation marks for one where they are doubled.
  ///
  /// - Complexity: O(n) in the length of the cell.
  static func text(_ cell: CellScanner.Cell, in bytes: [UInt8]) -> String {
    let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    // Most cells start and end with a plain sign and need no look at their blanks.
    if cell.start < cell.end, !cell.hasDoubledQuotes, isPlain(bytes[cell.start]),
      isPlain(bytes[cell.end - 1])
    {
      return text
    }
    return trimmed(cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// The text without blanks of any kind around it.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }
}
