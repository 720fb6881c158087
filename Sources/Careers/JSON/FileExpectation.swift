/// What should stand at a place of a data file; the words in both languages are the command's.
public enum FileExpectation: Equatable, Sendable {
  /// A whole number from this range.
  case wholeNumber(ClosedRange<Int>)
  /// An object of JSON.
  case object
  /// A list of JSON.
  case list
  /// A text in quotation marks.
  case text
  /// `true` or `false`.
  case boolean
  /// A number that is finite.
  case finiteNumber
  /// A number that is not below 0.
  case amount
  /// A share of a whole: above 0, at most 1.
  case share
  /// A number that does not become zero as a double.
  case representableNumber
  /// Any value.
  case value
  /// `true`, `false` or `null`.
  case literal
  /// A key in quotation marks.
  case key
  /// A colon between key and value.
  case colon
  /// A comma, or the brace that ends the object.
  case commaOrBrace
  /// A comma, or the bracket that ends the list.
  case commaOrBracket
  /// A text without control characters.
  case noControlCharacter
  /// One of the escapes of JSON after a backslash.
  case escape
  /// The two halves of a character beyond the first plane.
  case surrogatePair
  /// Four hexadecimal digits.
  case hexadecimalDigits
  /// Nothing more.
  case endOfFile
  /// At least one piece of evidence.
  case evidence
  /// An identifier that is not empty.
  case identifier
  /// The first and the last line, or the one line.
  case lineRange
}
