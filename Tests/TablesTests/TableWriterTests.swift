import TestSupport
import Testing

@testable import Tables

struct TableWriterTests {
  @Test func `the plain form is RFC 4180, the French one what a French program opens`() {
    let rows = [["métier", "coût"], ["R;D, dit \"x\"", "1,5"]]
    #expect(TableWriter(.plain).text(rows) == "métier,coût\n\"R;D, dit \"\"x\"\"\",\"1,5\"\n")
    let french = TableWriter(.frenchSpreadsheet)
    #expect(
      french.text(rows) == "\u{FEFF}métier;coût\r\n\"R;D, dit \"\"x\"\"\";\"1,5\"\r\n")
    #expect(french.numeral(1.5) == "1,5" && TableWriter(.plain).numeral(2) == "2")
  }

  @Test(arguments: ["=1+1", "+SUM(A1)", "-cmd|' /C calc'!A1", "@x", "\tx"])
  func `no cell becomes a formula`(text: String) {
    #expect(TableWriter(.plain).text([[text]]).contains("'" + text))
  }

  @Test(arguments: ["-1", "+2.5", "-3"])
  func `a number stays one`(text: String) {
    #expect(TableWriter(.plain).text([[text]]) == text + "\n")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("aé\",;\t\n\r x1’")
    let cells = (0..<6).map { _ in
      "b" + String((0..<random.below(8)).map { _ in alphabet[random.below(alphabet.count)] }) + "b"
    }
    let rows =
      [["job", "site"]] + stride(from: 0, to: 6, by: 2).map { [cells[$0], cells[$0 + 1]] }
    let form = TableForm([
      .init("job", ["job"], isRequired: true), .init("site", ["site"], isRequired: true),
    ])
    for shape in [TableWriter.Form.plain, .frenchSpreadsheet] {
      let table = try Table(Array(TableWriter(shape).text(rows).utf8), form)
      let read = (0..<table.count).flatMap {
        [table.text("job", in: $0), table.text("site", in: $0)]
      }
      #expect(read == cells)
    }
  }
}
