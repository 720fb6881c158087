import Foundation
import TestSupport
import Testing

struct PlanAttainCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("h.csv", "job,headcount", "A,20", "B,0")
    try company.file("w.csv", "job,exit_rate", "A,0.5")
  }

  private func attain(_ target: [String], _ arguments: [String]) throws -> Program.Run {
    _ = try company.scratch.file(
      "g.csv", holding: Data((["job,headcount"] + target).joined(separator: "\n").utf8))
    return try Program.paths.run(
      ["plan", "attain", "--headcount", "h.csv", "--attrition", "w.csv", "--target", "g.csv"]
        + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
  }

  private func json(_ run: Program.Run) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  @Test func `the smallest number of periods, and who is hired`() throws {
    let run = try attain(["A,5", "B,15"], ["--periods", "3", "--format", "json"])
    let answer = try json(run)
    #expect(run.code == 0 && answer["status"] as? String == "attainable")
    #expect(
      answer["feasible_by_periods"] as? [String: Bool] == ["1": false, "2": true, "3": true])
    #expect(answer["first_period"] as? Int == 2 && answer["sizes"] as? String == "fixed")
    let recruits = try #require(answer["recruits"] as? [[String: Double]])
    #expect(recruits.count == 2)
    #expect(abs((recruits[0]["B"] ?? 0) - 10) < 1e-6 && abs((recruits[1]["B"] ?? 0) - 5) < 1e-6)
  }

  @Test func `a target that cannot be reached says what is too much`() throws {
    let run = try attain(["A,19", "B,2"], ["--format", "json", "--growth", "0"])
    let answer = try json(run)
    #expect(run.code == 1 && answer["status"] as? String == "not attainable")
    #expect(answer["first_period"] is NSNull && (answer["recruits"] as? [Any])?.isEmpty == true)
    let text = try attain(["A,2", "B,1"], ["--periods", "2"])
    #expect(text.code == 1)
    #expect(text.output.contains("Trop de monde, même sans aucune embauche, en 2 périodes : A +3"))
    #expect(text.output.contains("l’effectif total entre les deux est\nlibre"))
  }

  @Test func `the total grows as it is told to`() throws {
    let answer = try json(try attain(["A,30", "B,0"], ["--growth", "5", "--format", "json"]))
    let feasible = try #require(answer["feasible_by_periods"] as? [String: Bool])
    #expect(feasible.count == 10 && feasible.filter(\.value).map(\.key) == ["2"])
  }

  @Test func `a job without a target is not taken for one of 0`() throws {
    let run = try attain(["A,20"], [])
    #expect(run.code == 65 && run.errors.contains("sans cible : « B »"))
    #expect(try company.paths("plan", "attain", "--headcount", "h.csv").code == 64)
    #expect(try attain(["A,20", "B,0"], ["--periods", "0"]).code == 64)
    #expect(try attain(["A,20", "B,0"], ["--growth", "inf"]).code == 64)
  }

  @Test func `the company reaches its target in six years`() throws {
    let run = try company.paths(
      "plan", "attain", "--headcount", "effectifs.csv", "--transitions", "transitions.csv",
      "--attrition", "departs.csv", "--target", "cibles.csv", "--periods", "8")
    #expect(run.code == 0 && run.output.contains("5 non, 6 oui, 7 oui, 8 oui"))
  }
}
