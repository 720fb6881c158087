import Careers

/// A text that carries ① where a problem must be found.
///
///     MarkedText("[1,①]").position  // line 1, column 4
struct MarkedText {
  /// The text without its mark.
  let bytes: [UInt8]
  /// Where the mark stood; line 1, column 1 for a text without one.
  let position: FilePosition

  init(_ marked: String) {
    // Scalars, not characters: "\r\n" is one character.
    let halves = marked.unicodeScalars.split(
      separator: "①", maxSplits: 1, omittingEmptySubsequences: false)
    bytes = halves.flatMap { Array(String($0).utf8) }
    guard halves.count == 2 else {
      position = FilePosition(line: 1, column: 1)
      return
    }
    let lines = halves[0].split(separator: "\n", omittingEmptySubsequences: false)
    position = FilePosition(line: lines.count, column: 1 + lines[lines.count - 1].count)
  }
}
