import Tables
import Testing

struct CountTableTests {
  private func table(_ lines: String...) throws -> CountTable {
    try CountTable(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func `totals are told apart from what they add up`() throws {
    let table = try table(
      "Valmare;;;", "Métier;<30;2024;Total", "A;1;2;3", ";;;", "B;1 000;0;1000",
      "Total général;1001;2;1003")
    #expect(table.labelHead == "Métier" && table.heads == ["<30", "2024"])
    #expect(table.labels == ["A", "B"] && table.counts == [[1, 2], [1000, 0]])
    #expect(table.rowTotals?.head == "Total" && table.rowTotals?.counts == [3, 1000])
    #expect(table.columnTotals?.label == "Total général")
    #expect(table.columnTotals?.counts == [1001, 2] && table.grandTotal == 1003)
    #expect(table.notes == [.titleLines(1)])
  }

  @Test func `a table need have no totals`() throws {
    let table = try table("job,F,H", "\"A, B\",3,4", "C,5,6")
    #expect(table.labels == ["A, B", "C"] && table.counts == [[3, 4], [5, 6]])
    #expect(table.rowTotals == nil && table.columnTotals == nil && table.grandTotal == nil)
  }

  @Test(arguments: [
    ("m;F\nA;x", TableProblem.Kind.notANumber(column: "F", text: "x"), 2, 3),
    ("m;F\nA;1,5", .notWhole(column: "F", text: "1,5"), 2, 3),
    ("m;F\nA;-1", .negative(column: "F", text: "-1"), 2, 3),
    ("m;F\nA;", .missingValue(column: "F"), 2, 3),
    ("m;F\nA;10%", .notWhole(column: "F", text: "10%"), 2, 3),
    ("m;F\n;1", .missingValue(column: "m"), 2, 1),
    ("m;F\nA;1\nA;2", .duplicateLabel("A"), 3, 1),
    ("m;F;G\nA;1", .wrongCellCount(expected: 3, seen: 2), 2, 1),
    ("m;F;G;Total\nA;1;2;4", .wrongTotal(column: "Total", total: 4, sum: 3), 2, 1),
    ("m;F\nA;1\nTotal;2", .wrongTotal(column: "F", total: 2, sum: 1), 3, 1),
  ])
  func `what is wrong is told with its place`(
    text: String, kind: TableProblem.Kind, line: Int, column: Int
  ) {
    let problem = #expect(throws: TableProblem.self) { try CountTable(Array(text.utf8)) }
    #expect(problem == TableProblem(kind, at: TablePlace(line: line, column: column)))
  }

  @Test func `a file without columns is none`() {
    #expect(throws: TableProblem(.empty)) { try CountTable([0x20]) }
    #expect(throws: TableProblem(.noHead(needed: []))) { try CountTable(Array("a\nb\n".utf8)) }
    #expect(throws: TableProblem(.duplicateColumn("F"))) {
      try CountTable(Array("m;F;F\nA;1;2\n".utf8))
    }
  }
}
