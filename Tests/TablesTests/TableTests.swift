import TestSupport
import Testing

@testable import Tables

struct TableTests {
  static let form = TableForm([
    .init("job", ["métier", "emploi", "job"], isRequired: true),
    .init("current", ["effectif", "headcount"]),
    .init("target", ["cible", "target"]),
  ])

  private func table(_ text: String, chosen: [String: String] = [:]) throws -> Table {
    try Table(Array(text.utf8), Self.form, chosen: chosen)
  }

  private func problem(_ text: String, chosen: [String: String] = [:]) -> TableProblem? {
    #expect(throws: TableProblem.self) { try table(text, chosen: chosen) }
  }

  // MARK: What is read

  @Test(arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
  func `any separator and any line end give the same table`(separator: String, end: String) throws {
    let rows = [["Métier", "Effectif"], ["Testeur", "3"], ["", ""], ["Pilote", ""]]
    let text = rows.map { $0.joined(separator: separator) + end }.joined()
    let table = try table(text)
    #expect(table.count == 2)
    #expect(try (0..<2).map { try table.required("job", in: $0) } == ["Testeur", "Pilote"])
    #expect(try (0..<2).map { try table.whole("current", in: $0) } == [3, nil])
    #expect((0..<2).map { table.line(of: $0) } == [2, 4])
    #expect(table.notes == [] && !table.has("target"))
  }

  @Test func `heads are known in two languages, however they are typed`() throws {
    for head in ["METIER", "me\u{301}tier", "  Métier ", "Job", "emploi", "JOB"] {
      #expect(try table("\(head);cible\nx;1\n").text("job", in: 0) == "x")
    }
  }

  @Test func `title lines are passed over and told, totals left out and told`() throws {
    let table = try table("Direction ; note \"libre\n\nMétier;Effectif\na;1\nTOTAL général;1\n\n")
    #expect(table.count == 1)
    #expect(table.notes == [.titleLines(1), .totalsLeftOut(line: 5)])
  }

  @Test func `unknown columns are told`() throws {
    #expect(try table("métier;site;effectif\na;Lyon;1\n").notes == [.unknownColumns(["site"])])
  }

  @Test func `a column can be named by its own head`() throws {
    let text = "Intitulé du poste;Effectif 2025;effectif\na;7;8\n"
    let table = try table(text, chosen: ["job": "intitule du poste", "current": "EFFECTIF 2025"])
    #expect(try table.whole("current", in: 0) == 7)
    #expect(table.head(of: "current") == "Effectif 2025")
    #expect(table.notes == [.unknownColumns(["effectif"])])
  }

  @Test func `cells in quotation marks hold anything, even lines`() throws {
    let table = try table("métier;effectif\n\"Chef dit \"\"R;D\"\"\nsuite\";2\nb;3\n")
    #expect(table.text("job", in: 0) == "Chef dit \"R;D\"\nsuite")
    #expect(table.line(of: 1) == 4)
  }

  @Test func `heads alone are a table without rows`() throws {
    #expect(try table("métier;effectif").count == 0)
  }

  // MARK: What is refused, and where

  @Test(arguments: [
    ("", TableProblem.Kind.empty, nil as TablePlace?), (" \n\t\n", .empty, nil),
    ("a;b\n1;2\n", .noHead(needed: ["métier / emploi / job"]), nil),
    (
      "effectif;cible\n1;2\n",
      .missingColumn(needed: "métier / emploi / job", heads: ["effectif", "cible"]),
      TablePlace(line: 1, column: 1)
    ),
    ("métier;emploi\na;b\n", .duplicateColumn("emploi"), TablePlace(line: 1, column: 1)),
    (
      "métier;effectif\na;1\nb\n", .wrongCellCount(expected: 2, seen: 1),
      TablePlace(line: 3, column: 1)
    ),
    (
      "métier;effectif\na;1;x\n", .wrongCellCount(expected: 2, seen: 3),
      TablePlace(line: 2, column: 1)
    ),
    ("métier;effectif\nœa\"b;1\n", .quoteInside, TablePlace(line: 2, column: 3)),
    ("métier;effectif\n\"a\"b;1\n", .textAfterQuote, TablePlace(line: 2, column: 4)),
    ("métier;effectif\na;1\n\"b;2\nc;3\n", .unclosedQuote, TablePlace(line: 3, column: 1)),
    ("métier;effectif\na\0;1\n", .zeroByte, TablePlace(line: 2, column: 2)),
  ])
  func `what is wrong is named with its place`(
    text: String, kind: TableProblem.Kind, place: TablePlace?
  ) {
    #expect(problem(text) == TableProblem(kind, at: place))
  }

  @Test func `a head that is not there is refused with those that are`() {
    #expect(
      problem("métier;effectif\na;1\n", chosen: ["current": "ETP"])?.kind
        == .unknownHead("ETP", heads: ["métier", "effectif"]))
  }

  @Test func `cells beyond the heads may be empty`() throws {
    #expect(try table("métier;effectif;;\na;1;;\n").count == 1)
  }

  @Test func `an empty cell is a problem where it must hold something`() throws {
    let table = try table("effectif;métier\n1;\n")
    #expect(
      throws: TableProblem(.missingValue(column: "métier"), at: TablePlace(line: 2, column: 3))
    ) {
      try table.required("job", in: 0)
    }
  }

  // MARK: Any bytes

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `no bytes stop the reader`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet =
      Array("métier;effectif,\t\"\n\r0123456789 \u{A0}%-.é".utf8) + [0, 0xFF, 0xC3, 0x80]
    let head = seed.isMultiple(of: 2) ? Array("métier;effectif\n".utf8) : []
    let bytes = head + (0..<random.below(200)).map { _ in alphabet[random.below(alphabet.count)] }
    guard let table = try? Table(bytes, Self.form) else { return }
    for row in 0..<table.count {
      _ = table.text("job", in: row)
      _ = try? table.whole("current", in: row)
    }
  }
}
