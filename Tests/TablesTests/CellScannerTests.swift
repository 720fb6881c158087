import Testing

@testable import Tables

struct CellScannerTests {
  private func rows(_ text: String) throws -> [[String]] {
    let bytes = Array(text.utf8)
    var scanner = CellScanner(bytes, separator: .comma)
    var rows: [[String]] = []
    var cells: [CellScanner.Cell] = []
    while try scanner.row(appendingTo: &cells) {
      rows.append(cells.map { CellText.text($0, in: bytes) })
      cells = []
    }
    return rows
  }

  @Test func `cells are cut as RFC 4180 says`() throws {
    #expect(try rows("a,b\nc,\"d\"\"e\"\n") == [["a", "b"], ["c", "d\"e"]])
    #expect(try rows("a,\n,b") == [["a", ""], ["", "b"]])
    #expect(try rows("a,") == [["a", ""]])
    #expect(try rows("") == [])
    #expect(try rows("\n\n") == [[""], [""]])
    #expect(try rows("\"x\"") == [["x"]])
  }

  @Test func `a cell that never ends is not read to the end of a large file`() {
    let text = "\"" + String(repeating: "x", count: CellScanner.cellBytesMax + 2)
    let problem = #expect(throws: TableProblem.self) { try rows(text) }
    #expect(problem?.kind == .cellTooLong(limit: CellScanner.cellBytesMax))
  }
}
