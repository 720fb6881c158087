/// A place in a table file: line and character, both from 1, as editors count.
public struct TablePlace: Hashable, Sendable, Comparable {
  /// The line of the file.
  public let line: Int
  /// The character of the line.
  public let column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// From top to bottom, then from left to right.
  public static func < (left: TablePlace, right: TablePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
