import Foundation
import TestSupport
import Testing

struct PlanSteadyCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("h.csv", "job,headcount", "A,60", "B,30")
    try company.file("t.csv", "from,to,rate", "A,B,0.1")
    try company.file("w.csv", "job,exit_rate", "A,0.05", "B,0.2")
    try company.file("r.csv", "job,persons_per_period", "A,15")
  }

  private func steady(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(
      ["plan", "steady", "--headcount", "h.csv"] + arguments, environment: ["LANG": "fr"],
      folder: company.scratch.url)
  }

  private func json(_ run: Program.Run) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  private func near(_ left: Any?, _ right: Double) -> Bool {
    (left as? Double).map { abs($0 - right) < 1e-9 * max(1, abs(right)) } ?? false
  }

  @Test func `the steady state is solved for`() throws {
    let run = try steady(
      "--transitions", "t.csv", "--attrition", "w.csv", "--recruitment", "r.csv", "--reach", "b",
      "--format", "json")
    let answer = try json(run)
    #expect(run.code == 0 && answer["status"] as? String == "exists")
    let headcount = try #require(answer["headcount"] as? [String: Double])
    #expect(near(headcount["A"], 100) && near(headcount["B"], 50))
    #expect(near((answer["shares"] as? [String: Double])?["A"], 2.0 / 3))
    #expect(answer["recruits_per_period"] as? Double == 15)
    #expect((answer["closed_set"] as? [String])?.isEmpty == true)
    #expect(near((answer["mean_stay"] as? [String: Double])?["A"], 20.0 / 3))
    #expect(near((answer["mean_career"] as? [String: Double])?["A"], 10))
    let reach = try #require(answer["reach"] as? [String: Any])
    #expect(near((reach["probability"] as? [String: Double])?["A"], 2.0 / 3))
  }

  @Test func `where nobody leaves the closed set is named`() throws {
    try company.file("x.csv", "job,exit_rate", "A,0.05")
    let arguments = ["--transitions", "t.csv", "--attrition", "x.csv", "--recruitment", "r.csv"]
    let run = try Program.paths.run(
      ["plan", "steady", "--headcount", "h.csv", "--format", "json"] + arguments,
      folder: company.scratch.url)
    let answer = try json(run)
    #expect(run.code == 1 && answer["status"] as? String == "none")
    #expect(answer["closed_set"] as? [String] == ["B"])
    let text = try steady(
      "--transitions", "t.csv", "--attrition", "x.csv", "--recruitment", "r.csv")
    #expect(text.code == 1 && text.output.contains("Qui y entre n’en part jamais : B"))
  }

  @Test func `with a mix the shares settle, or depend on today`() throws {
    try company.file("m.csv", "job,share", "A,0.5", "B,0.5")
    let answer = try json(
      try steady("--attrition", "w.csv", "--mix", "m.csv", "--format", "json"))
    let shares = try #require(answer["shares"] as? [String: Double])
    // Half of those who leave are replaced in A: a share of 4 to 1 leaves as many from both.
    #expect(near(shares["A"], 0.8) && near(shares["B"], 0.2))
    try company.file("x.csv", "job,exit_rate", "A,0.05")
    try company.file("n.csv", "job,share", "A,1")
    let run = try steady("--attrition", "x.csv", "--mix", "n.csv")
    #expect(run.code == 1 && run.output.contains("Groupe fermé : A\nGroupe fermé : B"))
  }

  @Test func `the company has one`() throws {
    let run = try company.paths(
      "plan", "steady", "--headcount", "effectifs.csv", "--transitions", "transitions.csv",
      "--attrition", "departs.csv", "--recruitment", "recrutements.csv")
    #expect(
      run.code == 0 && run.output.contains("État stable : 165,5 personnes, 13,5 recrutements"))
  }

  @Test func `options that make no sense are refused`() throws {
    #expect(try steady("--attrition", "w.csv").code == 64)
    try company.file("m.csv", "job,share", "A,1")
    #expect(try steady("--attrition", "w.csv", "--mix", "m.csv", "--growth", "2").code == 64)
    #expect(
      try steady("--attrition", "w.csv", "--recruitment", "r.csv", "--reach", "Z").code == 3)
    let note = try steady(
      "--attrition", "w.csv", "--recruitment", "r.csv", "--report", "note.md")
    #expect(note.code == 64 && note.errors.contains("--report"))
  }
}
