/// What is wrong with a table, and where; nothing is guessed or left out silently.
public struct TableProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// A file of another kind, which a spreadsheet program can save as a table.
    case notText(Container)
    /// UTF-16 without the mark that says so.
    case unmarkedUTF16
    /// A byte that is neither UTF-8 nor Windows-1252, at this offset from 0.
    case notUTF8(offset: Int)
    /// A byte 0 inside the text.
    case zeroByte
    /// More characters between two separators than any table has.
    case cellTooLong(limit: Int)
    /// A quotation mark that no other closes; the place is where it opens.
    case unclosedQuote
    /// A quotation mark inside a cell that does not start with one.
    case quoteInside
    /// Something between a closing quotation mark and the next separator.
    case textAfterQuote
    /// A row with other than as many cells as the head.
    case wrongCellCount(expected: Int, seen: Int)
    /// No line with the heads that are needed, each with the heads that stand for it.
    case noHead(needed: [String])
    /// A head line without this column; what it has instead.
    case missingColumn(needed: String, heads: [String])
    /// Two columns that mean the same.
    case duplicateColumn(String)
    /// A column asked for by name that the head line has not.
    case unknownHead(String, heads: [String])
    /// A cell that must hold something and is empty.
    case missingValue(column: String)
    /// A cell that is no number.
    case notANumber(column: String, text: String)
    /// A number that may be read in two ways: 1,234 is a thousand or one and a bit.
    case ambiguousNumber(column: String, text: String)
    /// A number with a part where only whole ones make sense.
    case notWhole(column: String, text: String)
    /// A number below 0 where none can be.
    case negative(column: String, text: String)
    /// A number too large to be counted with.
    case tooLarge(column: String, text: String)
    /// A cell that is no level of diploma.
    case notALevel(column: String, text: String)
    /// Two rows that are called the same.
    case duplicateLabel(String)
    /// A total that is not the sum of what it stands for.
    case wrongTotal(column: String, total: Int, sum: Int)
    /// A cell that is no date.
    case notADate(column: String, text: String)
  }

  /// A file that only looks like a table's from outside.
  public enum Container: String, Hashable, Sendable {
    /// A zip archive, as workbooks of spreadsheet programs are.
    case workbook
    /// A workbook of the older kind.
    case oldWorkbook
    /// A document for printing.
    case pdf
    /// A compressed file.
    case gzip
  }

  /// What is wrong.
  public let kind: Kind
  /// Where; `nil` for what concerns the whole file.
  public let place: TablePlace?

  /// Makes a problem.
  public init(_ kind: Kind, at place: TablePlace? = nil) {
    self.kind = kind
    self.place = place
  }
}
