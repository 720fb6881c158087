/// The lines of the source text that state something: numbers from 1, both ends included.
public struct LineRange: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first line.
  public let first: Int
  /// The last line; the same as `first` for a statement on one line.
  public let last: Int

  /// Lines `first` to `last`.
  ///
  /// - Precondition: `1 <= first <= last`.
  public init(_ first: Int, _ last: Int) {
    precondition(1 <= first && first <= last, "lines \(first) to \(last) are no range")
    self.first = first
    self.last = last
  }

  /// One line.
  public init(_ line: Int) {
    self.init(line, line)
  }

  /// `1709-1710`, or `1366` for a single line.
  public var description: String { first == last ? "\(first)" : "\(first)-\(last)" }

  /// By first line, then by last.
  public static func < (left: LineRange, right: LineRange) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}
