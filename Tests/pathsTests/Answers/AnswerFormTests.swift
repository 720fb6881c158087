import Foundation
import TestSupport
import Testing

@testable import paths

/// Every command that answers, in every format.
struct AnswerFormTests {
  /// Commands with an answer; those after the bar have nothing to draw.
  static let drawn = [
    ["--from", "3.3", "--to", "1.6"], ["show", "3.3"], ["reach", "3.3"],
    ["between", "3.3", "1.6"], ["explain", "3.3", "3.2"],
  ]
  static let undrawn = [["list"], ["plan", "area"], ["rank"]]

  private func paths(_ arguments: [String], _ format: String) throws -> Program.Run {
    try Program.paths.run(arguments + ["--format", format], environment: ["LANG": "fr_FR.UTF-8"])
  }

  @Test(arguments: drawn + undrawn)
  func `every row of a table has a cell for each column`(command: [String]) throws {
    let csv = try paths(command, "csv")
    #expect(csv.code == 0 && csv.errors.isEmpty)
    let rows = csv.output.split(separator: "\n").map(cells)
    #expect(rows.count > 1 && Set(rows.map(\.count)).count == 1)
    #expect(rows[0].allSatisfy { !$0.isEmpty } && Set(rows[0]).count == rows[0].count)
    let markdown = try paths(command, "markdown").output.split(separator: "\n")
    #expect(markdown.count == rows.count + 1 && markdown.allSatisfy { $0.hasPrefix("| ") })
    #expect(try paths(command, "table").output.contains("──  ──"))
  }

  @Test(arguments: drawn)
  func `an answer about moves is drawn`(command: [String]) throws {
    let dot = try paths(command, "dot")
    #expect(
      dot.code == 0 && dot.output.contains("digraph") && dot.output.contains("\"3.3\" [label="))
    let mermaid = try paths(command, "mermaid").output
    #expect(mermaid.hasPrefix("flowchart LR\n") && mermaid.contains("[\"3.3 Testeur\"]"))
  }

  @Test(arguments: undrawn)
  func `an answer that is about no moves says which formats it has`(command: [String]) throws {
    let run = try paths(command, "mermaid")
    #expect(run.code == 64 && run.output.isEmpty && run.errors.contains("markdown"))
  }

  @Test(arguments: drawn + undrawn)
  func `a French spreadsheet program opens it as it is meant`(command: [String]) throws {
    let run = try paths(command, "excel-fr")
    #expect(run.code == 0 && run.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.count > 2 && lines.last == "" && lines[0].contains(";"))
  }

  @Test func `no answer is a table without rows`() throws {
    let run = try paths(["--from", "8.2", "--to", "1.6"], "csv")
    #expect(run.code == 1 && run.output.split(separator: "\n").count == 1)
  }

  @Test func `colour is for terminals, and for those who insist`() throws {
    let command = ["--from", "3.3", "--to", "1.6", "-k", "1"]
    let plain = try Program.paths.run(command)
    let coloured = try Program.paths.run(command + ["--color", "always"])
    let forced = try Program.paths.run(command, environment: ["FORCE_COLOR": "1", "NO_COLOR": ""])
    #expect(!plain.output.contains("\u{1B}") && coloured.output.contains("\u{1B}[1m"))
    #expect(forced.output == coloured.output)
    let bare = coloured.output.replacing(/\u{1B}\[[0-9]*m/, with: "")
    #expect(bare == plain.output)
  }

  /// The cells of a line without line ends in quotation marks.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
