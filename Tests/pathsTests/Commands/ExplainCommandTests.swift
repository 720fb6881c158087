import Foundation
import TestSupport
import Testing

struct ExplainCommandTests {
  private func paths(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(["explain"] + arguments, environment: ["LANG": language])
  }

  /// The text on one line.
  private func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a stated move comes with all that states it`() throws {
    let run = try paths("testeur", "concepteur développeur")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains("par catégorie, fiche 3.3, ligne 1709"))
    #expect(run.output.contains("Dérive : le métier 3.2"))
  }

  @Test func `where nothing states it, what comes near is told`() throws {
    let drift = try paths("2.1", "2.4")
    #expect(drift.code == 1)
    for words in [
      "c’est inconnu, non impossible", "« évolue de plus en plus vers » (fiche 2.1", "À 2.4, le",
    ] { #expect(unwrapped(drift.output).contains(words), "\(words)") }
    let door = try paths("1.6", "8.5", language: "en")
    #expect(door.output.contains("An open door into 8.5"))
  }

  @Test func `a correction by hand is told`() throws {
    let graph = try GraphFixture()
    let run = try graph.paths("explain", "2.1", "1.1", "--graph", "theatre.json")
    #expect(run.code == 1 && unwrapped(run.output).contains("« Plateau » est ici un meuble."))
    #expect(run.output.contains("paths --from 2.1 --to 1.1 --graph theatre.json"))
  }

  @Test func `your own copy of the text is quoted`() throws {
    let run = try GraphFixture.inRepository([
      "explain", "1.1", "1.2", "--graph", GraphFixture.playhouse, "--source",
      GraphFixture.playhouseText,
    ])
    #expect(run.code < 2, "\(run.errors)")
  }

  @Test func `a program gets the same, and a reason`() throws {
    let run = try paths("2.1", "2.4", "--format", "json")
    #expect(run.code == 1)
    let reply = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(reply["reason"] as? String == "not_stated")
    #expect((reply["drift"] as? [Any])?.count == 1)
    #expect((reply["near_origins"] as? [Any])?.isEmpty == false)
  }
}
