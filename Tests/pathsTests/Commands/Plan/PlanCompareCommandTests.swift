import Foundation
import TestSupport
import Testing

struct PlanCompareCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  @Test func `scenarios stand side by side with what differs from the first`() throws {
    let run = try company.paths(
      "plan", "compare", "scenario-a.txt", "scenario-b.txt", "scenario-c.txt", "--format",
      "markdown")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("| recrutements | 21 | 0 (−21) | 16 (−5) |"))
    #expect(run.output.contains("A, recrutement ouvert | B, interne seulement"))
    let text = try company.paths("plan", "compare", "scenario-a.txt", "scenario-b.txt")
    #expect(text.output.hasPrefix("2 scénarios"))
  }

  @Test func `numbers are those of each plan alone`() throws {
    let run = try company.paths(
      "plan", "compare", "scenario-a.txt", "scenario-c.txt", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
    let scenarios = try #require(answer["scenarios"] as? [[String: Any]])
    let alone = try company.plan(
      "--positions", "effectifs.csv", "--moves", "passerelles.csv", "--external",
      "externe-gel.csv")
    let numbers = try #require(scenarios[1]["numbers"] as? [String: Any])
    #expect(numbers["total_cost"] as? Int == alone["total_cost"] as? Int)
    let differences = try #require(scenarios[1]["differences"] as? [String: Any])
    let first = try #require(scenarios[0]["numbers"] as? [String: Any])
    #expect(
      (differences["total_cost"] as? Int ?? 0) + (first["total_cost"] as? Int ?? 0)
        == numbers["total_cost"] as? Int)
  }

  @Test func `a file that is no scenario is told with its line`() throws {
    try company.file("bad.txt", "name = X", "positons = effectifs.csv")
    let run = try company.paths("plan", "compare", "scenario-a.txt", "bad.txt")
    #expect(run.code == 65 && run.errors.contains("bad.txt:2 : attendu « option = valeur »"))
    #expect(try company.paths("plan", "compare", "scenario-a.txt").code == 64)
  }
}
