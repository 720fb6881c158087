import Testing

@testable import Sheets

struct SourceTextTests {
  private func lines(_ bytes: some Sequence<UInt8>) throws -> [String] {
    try SourceText.lines(of: Array(bytes)).map(\.text)
  }

  @Test(arguments: ["pain\nson\n\nfin", "pain\r\nson\r\n\r\nfin", "pain\rson\r\rfin"])
  func `every kind of line end ends a line`(_ text: String) throws {
    let lines = try SourceText.lines(of: Array(text.utf8))
    #expect(lines.map(\.text) == ["pain", "son", "", "fin"])
    #expect(lines.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `a line end at the end starts an empty line`() throws {
    #expect(try lines("pain\n".utf8) == ["pain", ""])
    #expect(try lines("pain\r\n".utf8) == ["pain", ""])
    #expect(try lines("".utf8) == [""])
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try lines("\u{FEFF}pain\nson".utf8) == ["pain", "son"])
    #expect(try lines("\u{FEFF}".utf8) == [""])
  }

  @Test func `decomposed accents stay as they are`() throws {
    let line = try #require(try lines("re\u{301}gie".utf8).first)
    #expect(Array(line.unicodeScalars) == Array("re\u{301}gie".unicodeScalars))
  }

  @Test func `a Windows-1252 text is refused with the line of its first accent`() {
    let bytes = Array("le pain\r\nle son\n".utf8) + [0x72, 0xE9] + Array("gie\n".utf8)
    #expect(throws: ReadingProblem.notUTF8(line: 3)) { try SourceText.lines(of: bytes) }
  }

  @Test func `the line of a bad byte is counted as lines are`() {
    let bytes = Array("le pain\rle son\r".utf8) + [0xE9]
    #expect(throws: ReadingProblem.notUTF8(line: 3)) { try SourceText.lines(of: bytes) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41], [0xFF, 0xFE]] as [[UInt8]])
  func `a UTF-16 text is refused by its byte order mark`(_ bytes: [UInt8]) {
    #expect(throws: ReadingProblem.utf16) { try SourceText.lines(of: bytes) }
  }

  @Test func `a line of spaces of any kind is blank`() {
    #expect(SourceLine(number: 1, text: "").isBlank)
    #expect(SourceLine(number: 1, text: " \t\u{A0}\u{202F}\u{C}").isBlank)
    #expect(!SourceLine(number: 1, text: " .").isBlank)
  }
}
