import TestSupport
import Testing

struct BetweenCommandTests {
  private func paths(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(["between"] + arguments, environment: ["LANG": language])
  }

  @Test func `each profile comes with the best route through it`() throws {
    let run = try paths("testeur", "architecte d'entreprise", "--max-moves", "4")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("7 métiers entre 3.3 Testeur et 1.6 Architecte d’entreprise"))
    #expect(
      run.output.contains(
        "   1.2 Urbaniste des systèmes d’information\n      3.3 → 3.2 → 1.2 → 1.6"))
    #expect(run.output.contains("paths --from 3.3 --to 1.6 --via 3.2"))
    let json = try paths("3.3", "1.6", "--max-moves", "4", "--format", "json")
    #expect(json.output.contains("\"places\": [\"3.3\", \"3.2\", \"1.2\", \"1.6\"]"))
  }

  @Test func `nothing between is unknown, not impossible`() throws {
    let run = try paths("8.2", "1.6", language: "en")
    #expect(run.code == 1 && run.output.contains("that is unknown, not impossible"))
  }

  @Test func `wrong uses are told apart`() throws {
    #expect(try paths("3.3", "3.3").code == 64)
    #expect(try paths("3.3", "1.6", "--max-moves", "0").errors.contains("à partir de 1, pas 0"))
    let unknown = try paths("3.3", "cdo", "--max-moves", "2")
    #expect(unknown.code == 3)
    #expect(unknown.errors.contains("paths between 3.3 7.6 --max-moves 2"))
    let json = try paths("3.3", "cdo", "--format", "json")
    #expect(json.output.contains("\"schema\": \"paths.between/1\""))
  }
}
