import Testing

@testable import Careers

struct FileProblemTests {
  @Test func `positions sort by line, then by column`() {
    let ordered = [(1, 9), (2, 1), (2, 10), (10, 1)].map { FilePosition(line: $0, column: $1) }
    #expect(Array(ordered.reversed()).sorted() == ordered)
  }

  @Test func `problems are equal when both what and where are`() {
    let here = FilePosition(line: 1, column: 2)
    let there = FilePosition(line: 2, column: 1)
    #expect(FileProblem(.endOfFile, at: here) == FileProblem(.endOfFile, at: here))
    #expect(FileProblem(.endOfFile, at: here) != FileProblem(.endOfFile, at: there))
    #expect(FileProblem(.endOfFile, at: here) != FileProblem(.missingKey("a"), at: here))
  }

  @Test(
    arguments: [
      ([0xE9], 0, 1, 1), ([0x61, 0x0A, 0xC3, 0xA9, 0xE9], 4, 2, 2), ([0x0A, 0x0A, 0xFF], 2, 3, 1),
    ] as [([UInt8], Int, Int, Int)])
  func `a byte that is no UTF-8 has an offset, a line and a column in characters`(
    bytes: [UInt8], offset: Int, line: Int, column: Int
  ) throws {
    let problem = #expect(throws: FileProblem.self) { try FileProblem.requireUTF8(bytes) }
    let position = FilePosition(line: line, column: column)
    #expect(problem == FileProblem(.notUTF8(offset: offset), at: position))
  }

  @Test func `UTF-8 is no problem`() throws {
    try FileProblem.requireUTF8(Array("été 🎭\n".utf8))
  }
}
