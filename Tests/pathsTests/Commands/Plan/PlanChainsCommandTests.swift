import Foundation
import TestSupport
import Testing

struct PlanChainsCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  private func chains(_ lines: String..., format: String = "json") throws -> Program.Run {
    _ = try company.scratch.file(
      "v.csv", holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    return try company.paths("plan", "chains", "--vacancies", "v.csv", "--format", format)
  }

  @Test func `the mean length of a chain counts the first vacancy`() throws {
    let found = try company.json("plan", "chains", "--vacancies", "vacances.csv")
    let length = try #require(found["chain_length"] as? [String: Double])
    // Technician and support feed each other: t = 1 + s/4, s = 1 + t/10.
    let technician = 1.25 / 0.975
    #expect(abs((length["Technicien d’exploitation"] ?? 0) - technician) < 1e-12)
    let administrator = 1 + 0.7 * technician
    #expect(abs((length["Architecte technique"] ?? 0) - (1 + 0.6 * administrator)) < 1e-12)
    let expert = 1 + 0.35 * administrator + 0.15 * (1 + 0.4 * technician)
    #expect(abs((length["RSSI"] ?? 0) - (1 + 0.5 * expert)) < 1e-12)
    #expect(found["status"] as? String == "complete" && found["closed_set"] as? [String] == [])
    let run = try company.paths("plan", "chains", "--vacancies", "vacances.csv")
    #expect(run.output.contains("    1,95  RSSI : 0,95 mobilité interne, puis une embauche\n"))
  }

  @Test func `jobs that nobody is hired into are named`() throws {
    let lines = ["de;à;probabilité", "A;B;0,5", "B;C;1", "C;B;100 %"]
    let run = try chains(lines[0], lines[1], lines[2], lines[3])
    #expect(run.code == 1 && run.output.contains("\"status\": \"endless\""))
    #expect(run.output.contains("\"closed_set\": [\"B\", \"C\"]"))
    #expect(run.output.contains("\"A\": null"))
    let text = try chains(lines[0], lines[1], lines[2], lines[3], format: "text")
    #expect(text.output.contains("tourne sans fin entre : B, C") && text.output.contains("∞  A"))
  }

  @Test func `more than 1 is refused with its sum, and so is what is no probability`() throws {
    let sum = try chains("de;à;probabilité", "A;B;0,75", "A;C;0,5", format: "text")
    #expect(sum.code == 65 && sum.output.isEmpty && sum.errors.contains("« A » font 1,25"))
    let large = try chains("de;à;probabilité", "A;B;1,5")
    #expect(large.code == 65 && large.errors.contains("v.csv:2 : « 1,5 »"))
    #expect(try chains("de;à;probabilité", "A;B;").errors.contains("v.csv:2:5"))
    #expect(try chains("de;à;probabilité", "A;B;-0,1").code == 65)
    #expect(try chains("de;à;probabilité", "A;B;0,1", "a;b;0,2").errors.contains("v.csv:3"))
    #expect(try chains("de;à;probabilité", "A;B;0,5", "a;b;0,5").output.contains("\"A\": 1.5"))
    #expect(try company.paths("plan", "chains").code == 64)
    #expect(try company.paths("plan", "chains", "--vacancies", "absent").code == 66)
  }

  @Test func `a number that can be read in two ways is told by an option`() throws {
    try company.file("d.csv", "de;à;probabilité", "A;B;0,125", "B;C;1,000")
    #expect(try company.paths("plan", "chains", "--vacancies", "d.csv").code == 65)
    let run = try company.paths("plan", "chains", "--vacancies", "d.csv", "--decimal", "comma")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `it is written for a spreadsheet`() throws {
    let run = try company.paths(
      "plan", "chains", "--vacancies", "vacances.csv", "-o", "c.csv", "--excel-fr")
    #expect(run.code == 0 && run.output.contains("Écrit : c.csv"))
    let text = try company.text("c.csv")
    #expect(text.contains("métier;longueur de la chaîne;embauche immédiate\r\n"))
    #expect(text.contains("RSSI;\"1,9"))
    let report = try company.paths(
      "plan", "chains", "--vacancies", "vacances.csv", "--report", "c.md")
    #expect(report.code == 64)
  }
}
