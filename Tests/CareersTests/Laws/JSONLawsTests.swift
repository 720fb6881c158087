import Careers
import TestSupport
import Testing

/// What holds for any JSON value, written and read again.
struct JSONLawsTests {
  private static let letters: [Unicode.Scalar] = [
    "a", "Z", "é", "œ", "’", "\u{301}", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}",
    "\u{2028}", "🎭", "\u{10FFFF}", " ",
  ]

  private func text(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<random.below(12) {
      text.unicodeScalars.append(Self.letters[random.below(Self.letters.count)])
    }
    return text
  }

  private func value(depth: Int, _ random: inout SeededRandom) -> JSONValue {
    switch random.below(depth > 0 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(random.below(2) == 0)
    case 2: return .integer(random.below(1_000_000) - 500_000)
    case 3: return .number(Double(random.below(2_000)) / 64 - 10)
    case 4: return .string(text(&random))
    case 5: return .array((0..<random.below(5)).map { _ in value(depth: depth - 1, &random) })
    default:
      // The number makes keys differ even where the letters do not.
      return .members(
        (0..<random.below(5)).map { ("\($0)\(text(&random))", value(depth: depth - 1, &random)) })
    }
  }

  /// Whether what was read is what was written, byte for byte.
  private func isSame(_ element: JSONElement, _ value: JSONValue) -> Bool {
    switch (element.value, value) {
    case (.null, .null): true
    case (.bool(let read), .bool(let written)): read == written
    case (.number(let read), .integer(let written)): read == Double(written)
    case (.number(let read), .number(let written)): read == written
    case (.string(let read), .string(let written)): Array(read.utf8) == Array(written.utf8)
    case (.array(let read), .array(let written)):
      read.count == written.count && zip(read, written).allSatisfy(isSame)
    case (.object(let read), .members(let written)):
      Array(read).count == written.count
        && written.allSatisfy { key, value in read[key].map { isSame($0, value) } ?? false }
    default: false
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `what is written is read again, broken into lines or not`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = value(depth: 4, &random)
    for text in [JSONWriter().text(value), JSONWriter().line(value)] {
      #expect(isSame(try JSONReader.read(Array(text.utf8)), value), "seed \(seed): \(text)")
    }
  }
}
