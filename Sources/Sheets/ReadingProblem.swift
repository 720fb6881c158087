/// Why a text cannot be read as a nomenclature.
public enum ReadingProblem: Error, Equatable, Sendable {
  /// The text is UTF-16; it must be saved as UTF-8.
  case utf16
  /// The line holds bytes that are no UTF-8; the text is perhaps Windows-1252.
  case notUTF8(line: Int)
  /// No title of a sheet was found in so many lines.
  case noSheets(lines: Int)
  /// Two sheets carry the same number.
  case duplicateSheet(number: String, firstLine: Int, secondLine: Int)
  /// Two families carry the same number and other words.
  case duplicateFamily(number: String, firstLine: Int, secondLine: Int)
  /// A sheet has a number whose family has no title.
  case sheetWithoutFamily(number: String, line: Int)
}
