import Testing

@testable import paths

struct AnswerTableTests {
  private let table = AnswerTable(
    [.init("name", "nom"), .init("cost", "coût"), .init("", "en bref", for: .people)],
    [
      [.text("R&D | « a, b »"), .number(1.5), .text("R&D")],
      [.text("dit \"x\"\nsuite"), .unknown, .text("x")],
    ])

  @Test func `a spreadsheet gets keys, points and quotation marks where they are needed`() {
    #expect(table.csv == "name,cost\n\"R&D | « a, b »\",1.5\n\"dit \"\"x\"\"\nsuite\",\n")
  }

  @Test func `a page gets titles, commas and no character that it would read as its own`() {
    #expect(
      table.markdown(.french) == """
        | nom | coût | en bref |
        | --- | ---: | --- |
        | R&amp;D \\| « a, b » | 1,5 | R&amp;D |
        | dit "x" suite |  | x |

        """)
  }

  @Test func `a terminal gets columns, numbers to the right`() {
    #expect(
      AnswerTable([.init("a", "nom"), .init("b", "n")], [[.text("un"), .number(10)]])
        .aligned(.french) == "nom   n\n───  ──\nun   10\n")
  }

  @Test func `what is too wide goes over several lines, none wider than the terminal`() {
    let long = Array(repeating: "mot", count: 40).joined(separator: " ")
    let text = AnswerTable(
      [.init("a", "un"), .init("b", "deux")], [[.text(long), .text(long)]]
    ).aligned(.french)
    let lines = text.split(separator: "\n")
    #expect(lines.count > 3 && lines.allSatisfy { $0.count <= Terminal.width })
    #expect(text.split { $0 == " " || $0 == "\n" }.count { $0 == "mot" } == 80)
  }

  @Test func `no rows leave the heads`() {
    #expect(AnswerTable([.init("a", "un")], []).csv == "a\n")
    #expect(AnswerTable([.init("a", "un")], []).aligned(.french) == "un\n──\n")
  }
}
