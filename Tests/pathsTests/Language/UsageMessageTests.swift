import ArgumentParser
import Testing

@testable import paths

/// The parser's sentences are English: should a version of it word them anew, these tests say so.
struct UsageMessageTests {
  private func message(_ words: [String], _ language: Language) throws -> String? {
    let (type, arguments) = try CommandTable.command(for: words, language)
    do {
      _ = try type.parse(arguments)
      return nil
    } catch {
      return UsageMessage.failure(type.message(for: error), language).lines.first
    }
  }

  @Test(arguments: [
    (["--frm", "x"], "option inconnue --frm ; vouliez-vous dire --from ?"),
    (["--from"], "il manque une valeur à --from <from>"),
    (["map", "x"], "argument inattendu « x »"),
    (["import"], "il manque l’argument <text>"),
    (["-k", "deux"], "la valeur « deux » ne convient pas à -k"),
    (
      ["--format", "xml"],
      "la valeur « xml » ne convient pas à --format ; connues : text, table, json, csv, excel-fr, markdown, dot, mermaid"
    ),
  ])
  func `the parser's sentences are said in French`(arguments: [String], french: String) throws {
    #expect(try message(arguments, .french) == french)
  }

  @Test func `in English they stay as they are`() throws {
    #expect(try message(["--frm", "x"], .english)?.hasPrefix("Unknown option '--frm'") == true)
  }

  @Test func `a sentence that is not known is shown as it is`() throws {
    #expect(UsageMessage.failure("Something new", .french).lines.first == "Something new")
  }
}
