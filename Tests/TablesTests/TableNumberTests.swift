import Testing

@testable import Tables

struct TableNumberTests {
  @Test(arguments: [
    ("12", 12.0), ("1 234", 1234), ("1\u{A0}234,5", 1234.5), ("1\u{202F}234\u{202F}567", 1_234_567),
    ("1'234.50", 1234.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1_234_567),
    ("0,125", 0.125), ("0.125", 0.125), ("1234,567", 1234.567), ("12,5", 12.5), ("-3", -3),
    ("\u{2212}3,5", -3.5), ("+4", 4), ("12,5 %", 0.125), ("5%", 0.05), (" 7 ", 7), ("007", 7),
  ])
  func `a number is read as people write it`(text: String, value: Double) throws {
    #expect(try TableNumber(text).value == value)
  }

  @Test(arguments: [
    "", " ", "douze", "1e3", "0x10", "nan", "inf", "1 23", "12 34", "1..2", "1,2,3", "1 234 5,6",
    ",5", "5,", "--1", "1-2", "1 234.567,8", "1,234 567", "%", "1 000'000",
  ])
  func `what is no number is refused`(text: String) {
    #expect(throws: TableNumber.Failure.notANumber) { try TableNumber(text) }
  }

  @Test(arguments: ["1,234", "1.234", "12,345", "999.999"])
  func `what may be read in two ways is a question, which the user settles`(text: String) throws {
    #expect(throws: TableNumber.Failure.ambiguous) { try TableNumber(text) }
    let comma = text.contains(",")
    let whole = try TableNumber(text, comma ? .point : .comma)
    let part = try TableNumber(text, comma ? .comma : .point)
    #expect(whole.value == part.value * 1000 && whole.decimals == 0)
  }

  @Test func `digits are exact, and too many are refused`() throws {
    #expect(try TableNumber("0,10").scaled(2) == 10)
    #expect(try TableNumber("0,005").scaled(2) == nil)
    #expect(try TableNumber("999999999999999999").whole == 999_999_999_999_999_999)
    #expect(throws: TableNumber.Failure.tooLarge) { try TableNumber("1000000000000000000") }
    #expect(try TableNumber("999999999999999999").scaled(2) == nil)
  }

  @Test func `cells are numbers, whole numbers and amounts`() throws {
    let form = TableForm([.init("n", ["n"], isRequired: true)])
    func table(_ text: String) throws -> Table { try Table(Array("n\n\(text)\n".utf8), form) }
    #expect(try table("3,0").whole("n", in: 0) == 3)
    #expect(try table("3,5").amount("n", in: 0) == 3.5)
    let cases: [(String, TableProblem.Kind)] = [
      ("3,5", .notWhole(column: "n", text: "3,5")), ("-3", .negative(column: "n", text: "-3")),
      ("x", .notANumber(column: "n", text: "x")),
      ("1.234", .ambiguousNumber(column: "n", text: "1.234")),
      ("5 %", .notWhole(column: "n", text: "5 %")),
    ]
    for (text, kind) in cases {
      let problem = #expect(throws: TableProblem.self) { try table(text).whole("n", in: 0) }
      #expect(problem == TableProblem(kind, at: TablePlace(line: 2, column: 1)))
    }
    #expect(throws: TableProblem.self) { try table("-0,5").amount("n", in: 0) }
  }
}
