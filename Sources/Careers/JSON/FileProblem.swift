/// A place in a text file: line and column, counted from 1; columns count characters.
public struct FilePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// By line, then by column.
  public static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension FilePosition {
  /// Where a byte of a text stands, all before it being UTF-8.
  ///
  /// - Complexity: O(offset).
  init(ofByte offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.init(
      line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + before[lineStart...].count { !UTF8.isContinuation($0) })
  }
}

/// What is wrong with a data file, and where.
public struct FileProblem: Error, Equatable, Sendable {
  /// What is wrong; the messages in both languages are the command's.
  public enum Kind: Equatable, Sendable {
    /// A byte that is no UTF-8; its offset in the file.
    case notUTF8(offset: Int)
    /// Something else stands where this was expected.
    case expected(FileExpectation)
    /// The text ends too early.
    case endOfFile
    /// The same key twice in one object.
    case duplicateKey(String)
    /// A key that the format does not know.
    case unknownKey(String, known: [String])
    /// A key that the format requires.
    case missingKey(String)
    /// A word that the format does not know here.
    case unknownWord(String, known: [String])
    /// Objects and lists one in another, deeper than the limit.
    case tooDeep(limit: Int)
    /// A doubt that is not what the evidence gives.
    case wrongDoubt(stated: Int, computed: Int)
    /// The parts are well formed and do not hold together.
    case inconsistent(NomenclatureProblem)
  }

  /// What is wrong.
  public let kind: Kind
  /// Where.
  public let position: FilePosition

  /// Makes a problem.
  public init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }
}

extension FileProblem {
  /// Checks that a file is UTF-8 throughout.
  ///
  /// - Throws: ``FileProblem`` at the first byte that is not.
  /// - Complexity: O(n) in the number of bytes.
  static func requireUTF8(_ bytes: [UInt8]) throws(FileProblem) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw FileProblem(.notUTF8(offset: offset), at: FilePosition(ofByte: offset, in: bytes))
    }
  }
}
