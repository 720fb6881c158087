import Foundation
import TestSupport
import Testing

struct PlanMaintainCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("h.csv", "job,headcount", "A,100", "B,50")
    try company.file("w.csv", "job,exit_rate", "A,0.05", "B,0.1")
  }

  private func answer(_ rate: String) throws -> (code: Int32, json: [String: Any]) {
    try company.file("t.csv", "from,to,rate", "A,B,\(rate)")
    let run = try company.paths(
      "plan", "maintain", "--headcount", "h.csv", "--transitions", "t.csv", "--attrition", "w.csv",
      "--format", "json")
    let json = try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
    return (run.code, json)
  }

  @Test func `recruits that keep all as it is`() throws {
    let (code, json) = try answer("0.03")
    #expect(code == 0 && json["status"] as? String == "maintainable")
    let recruits = try #require(json["recruits"] as? [String: Double])
    #expect(abs((recruits["A"] ?? 0) - 8) < 1e-9 && abs((recruits["B"] ?? 0) - 2) < 1e-9)
    #expect((json["overflow"] as? [String: Any])?.isEmpty == true)
    let edge = try answer("0.05")
    #expect(edge.json["status"] as? String == "maintainable")
  }

  @Test func `a job that gets more than it loses is named`() throws {
    let (code, json) = try answer("0.1")
    #expect(code == 1 && json["status"] as? String == "not maintainable")
    let overflow = try #require(json["overflow"] as? [String: Double])
    #expect(overflow.count == 1 && abs((overflow["B"] ?? 0) - 5) < 1e-9)
    let text = try company.paths(
      "plan", "maintain", "--headcount", "h.csv", "--transitions", "t.csv", "--attrition", "w.csv")
    #expect(text.output.contains("ne peuvent être maintenus : 5 personnes de trop par période"))
  }

  @Test func `it is written where asked`() throws {
    let run = try company.paths(
      "plan", "maintain", "--headcount", "h.csv", "--attrition", "w.csv", "-o", "x.csv")
    #expect(run.code == 0)
    let text = try String(
      contentsOf: company.scratch.url.appendingPathComponent("x.csv"), encoding: .utf8)
    #expect(text == "job,headcount,recruits,overflow\nA,100,5,0\nB,50,5,0\n")
    #expect(try company.paths("plan", "maintain", "--headcount", "h.csv").code == 64)
  }
}
