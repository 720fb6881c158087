/// A line of the text with its number in the file, from 1.
struct SourceLine: Hashable, Sendable {
  let number: Int
  let text: String

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// The text of a nomenclature as numbered lines.
///
/// Ensures: the lines carry the numbers of the file given; line ends LF, CR LF and CR; no byte is replaced.
enum SourceText {
  static func lines(of bytes: [UInt8]) throws(ReadingProblem) -> [SourceLine] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    // No text holds a null; UTF-16 without its mark is half of them.
    if bytes.prefix(1_000).contains(0) { throw .utf16 }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let before = Array(bytes[..<error.byteOffsets.lowerBound])
      throw .notUTF8(line: try lines(of: before).count)
    }
    var lines: [SourceLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == newline || bytes[index] == carriageReturn {
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        lines.append(SourceLine(number: lines.count + 1, text: text))
        let isPair =
          index + 1 < bytes.count && bytes[index] == carriageReturn && bytes[index + 1] == newline
        start = index + (isPair ? 2 : 1)
        index = start
      } else {
        index += 1
      }
    }
    return lines
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
