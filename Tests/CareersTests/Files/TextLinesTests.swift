import Careers
import Testing

struct TextLinesTests {
  private func lines(_ text: String) throws -> [String] {
    let lines = try TextLines(Array(text.utf8))
    return (1..<lines.count + 1).map { lines[$0] }
  }

  @Test(arguments: ["un\ndeux\n\ntrois", "un\r\ndeux\r\n\r\ntrois\r\n", "un\rdeux\r\rtrois\r"])
  func `all line ends number lines alike`(text: String) throws {
    #expect(try lines(text) == ["un", "deux", "", "trois"])
  }

  @Test func `a byte order mark is no part of the first line`() throws {
    #expect(try lines("\u{FEFF}un\n") == ["un"])
  }

  @Test func `an empty file has no line, an empty line is one`() throws {
    #expect(try lines("").isEmpty)
    #expect(try lines("\n") == [""])
    #expect(try lines("\r\n\n") == ["", ""])
  }

  @Test func `a byte that is no UTF-8 is named by its line and column`() throws {
    let problem = #expect(throws: FileProblem.self) {
      try TextLines(Array("été\nhé".utf8) + [0xE9, 0x0A])
    }
    #expect(
      problem == FileProblem(.notUTF8(offset: 9), at: FilePosition(line: 2, column: 3)))
  }
}
