/// A text file as lines by their numbers, from 1; line ends LF, CR LF and CR; no byte is replaced.
package struct TextLines: Sendable {
  private let lines: [String]

  /// Parts a file into its lines.
  ///
  /// - Throws: ``FileProblem`` at the first byte that is no UTF-8.
  /// - Complexity: O(n) in the number of bytes.
  package init(_ bytes: [UInt8]) throws(FileProblem) {
    try FileProblem.requireUTF8(bytes)
    var lines: [String] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      if bytes[index] == Self.newline || bytes[index] == Self.carriageReturn {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        let isPair = bytes[index...].starts(with: [Self.carriageReturn, Self.newline])
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    self.lines = lines
  }

  /// How many lines there are; what ends the last one starts no other.
  package var count: Int { lines.count }

  /// The line of this number, from 1.
  package subscript(number: Int) -> String { lines[number - 1] }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
