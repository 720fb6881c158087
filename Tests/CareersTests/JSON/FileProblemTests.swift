import Careers
import Testing

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
}
