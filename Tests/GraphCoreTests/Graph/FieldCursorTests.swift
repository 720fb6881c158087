import TestSupport
import Testing

@testable import GraphCore

struct FieldCursorTests {
  @Test func `it goes from field to field`() throws {
    let bytes = Array("12, 7 ,0.25".utf8)
    var fields = FieldCursor(0..<bytes.count, separator: UInt8(ascii: ","), line: 1)
    #expect(try fields.vertex(in: bytes.span) == 12)
    #expect(try fields.vertex(in: bytes.span) == 7)
    #expect(!fields.isAtEnd)
    #expect(try fields.cost(in: bytes.span) == 0.25)
    #expect(fields.isAtEnd)
  }

  @Test func `the largest vertex is one less than there are numbers`() throws {
    #expect(try vertex("2147483646") == 2_147_483_646)
    #expect(throws: EdgeListError.self) { try vertex("2147483647") }
  }

  /// Few digits and many, points anywhere, exponents: every `Double` to the last bit.
  @Test(arguments: UInt64(0)..<40)
  func `costs are those that the standard library reads`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<(1 + random.below(seed % 2 == 0 ? 8 : 22)) {
        text += String(random.below(10))
      }
      if random.below(3) > 0 {
        let places = random.below(text.count + 1)
        text.insert(".", at: text.index(text.startIndex, offsetBy: places))
      }
      if random.below(5) == 0 {
        text += "e\(random.below(60) - 30)"
      }
      guard let expected = Double(text) else { continue }
      #expect(try cost(text) == expected, "\(text)")
    }
  }

  private func vertex(_ text: String) throws -> Int32 {
    let bytes = Array(text.utf8)
    var fields = FieldCursor(0..<bytes.count, separator: UInt8(ascii: ","), line: 1)
    return try fields.vertex(in: bytes.span)
  }

  private func cost(_ text: String) throws -> Double {
    let bytes = Array(text.utf8)
    var fields = FieldCursor(0..<bytes.count, separator: UInt8(ascii: ","), line: 1)
    return try fields.cost(in: bytes.span)
  }
}
