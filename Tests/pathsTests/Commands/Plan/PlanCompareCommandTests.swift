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

  // MARK: Forecasts

  @Test func `forecasts stand side by side at their last periods`() throws {
    let run = try company.paths(
      "plan", "compare", "prevision-a.txt", "prevision-b.txt", "prevision-c.txt", "--format",
      "markdown")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("A, recrutements prévus | B, gel des embauches"))
    #expect(run.output.contains("| recrutements | total | 67,5 | 0 (−67,5) | 100,3 (+32,8) |"))
    #expect(run.output.contains("| effectif final | total | 263,2 | 206,3 (−56,9) | 291 (+27,8) |"))
    let text = try company.paths("plan", "compare", "prevision-a.txt", "prevision-b.txt")
    #expect(text.output.contains("Écarts à la cible\nmétier"))
  }

  @Test func `numbers are those of each forecast alone`() throws {
    let run = try company.paths(
      "plan", "compare", "prevision-a.txt", "prevision-b.txt", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
    #expect(answer["schema"] as? String == "paths.plan.compare.forecast/1")
    let scenarios = try #require(answer["scenarios"] as? [[String: Any]])
    let alone = try company.paths(
      "plan", "forecast", "--headcount", "effectifs.csv", "--transitions", "transitions.csv",
      "--attrition", "departs.csv", "--periods", "5", "--format", "json")
    let forecast = try #require(
      try JSONSerialization.jsonObject(with: alone.bytes) as? [String: Any])
    let last = try #require((forecast["periods"] as? [[String: Any]])?.last)
    let numbers = try #require(scenarios[1]["numbers"] as? [String: [String: Any]])
    #expect(
      numbers["headcount"]?["by_job"] as? [String: Double]
        == last["headcount"] as? [String: Double])
    #expect(numbers["headcount"]?["total"] as? Double == last["total"] as? Double)
  }

  @Test func `a job hidden in one scenario is hidden in all`() throws {
    let base = "headcount = effectifs.csv\nattrition = departs.csv\nplan = forecast\n"
    try company.file("a.txt", base + "periods = 2\nmin-cell = 5")
    try company.file("b.txt", base + "periods = 2")
    let run = try company.paths("plan", "compare", "a.txt", "b.txt", "--format", "csv")
    for line in run.output.split(separator: "\n") where line.contains("RSSI") {
      #expect(line.hasSuffix("RSSI,•,•"), "\(line)")
    }
    #expect(run.output.contains("RSSI"))
  }

  @Test func `kinds are not mixed, and a forecast that is none is said to be`() throws {
    #expect(try company.paths("plan", "compare", "scenario-a.txt", "prevision-a.txt").code == 64)
    let base = "plan = forecast\nheadcount = effectifs.csv\nattrition = departs.csv\nperiods = 2\n"
    try company.file("cut.txt", base + "mix = repartition.csv\ngrowth = -99,5")
    let run = try company.paths("plan", "compare", "prevision-a.txt", "cut.txt")
    #expect(run.code == 0 && run.output.contains("pas de prévision"))
    for (line, told) in [
      ("growth = viele", "bad.txt:5 : « viele » n’est pas un nombre"),
      ("positions = x", "bad.txt:5 : attendu « option = valeur »"),
      ("min-cell = 0", "bad.txt:5 : min-cell demande un nombre"),
    ] {
      try company.file("bad.txt", base + line)
      let bad = try company.paths("plan", "compare", "prevision-a.txt", "bad.txt")
      #expect(bad.code == 65 && bad.errors.contains(told), "\(bad.errors)")
    }
    try company.file("other.txt", "plan = magic")
    let other = try company.paths("plan", "compare", "prevision-a.txt", "other.txt")
    #expect(other.code == 65 && other.errors.contains("« magic » n’est pas un plan"))
  }
}
