import Foundation
import TestSupport
import Testing

struct PlanRetirementsCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file(
      "p.csv", "metier;tranche_age;F;H;effectif", "A;60 et plus;4;6;10", "A;55-59;5;0;5",
      "B;30-34;;;8")
  }

  private func retirements(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(
      ["plan", "retirements", "--pyramid"] + arguments, environment: ["LANG": "fr"],
      folder: company.scratch.url)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.paths.run(
      ["plan", "retirements", "--pyramid"] + arguments + ["--format", "json"],
      environment: ["LANG": "fr"], folder: company.scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  @Test func `retirements by job and period, and with the age put off`() throws {
    let answer = try json("p.csv", "--age", "64", "--periods", "3")
    #expect(answer["schema"] as? String == "paths.plan.retirements/1")
    let retirements = try #require(answer["retirements"] as? [String: [String: Double]])
    #expect(retirements["A"] == ["1": 4, "2": 2, "3": 2] && retirements["B"]?["1"] == 0)
    let delayed = try #require(answer["delayed"] as? [String: [String: Double]])
    #expect(delayed["A"] == ["1": 2, "2": 2, "3": 2])
    #expect(answer["age"] as? Int == 64 && answer["delayed_age"] as? Int == 65)
    let later = try json("p.csv", "--age", "64", "--delay", "3", "--periods", "1")
    #expect((later["delayed"] as? [String: [String: Double]])?["A"] == ["1": 0])
  }

  @Test func `women and men are added up where the sum is not there`() throws {
    try company.file("q.csv", "métier;tranche d’âge;femmes;hommes", "A;60+;4;6", "A;55-59;5;")
    let left = try json("p.csv", "--age", "64")["retirements"] as? [String: [String: Double]]
    let right = try json("q.csv", "--age", "64")["retirements"] as? [String: [String: Double]]
    #expect(left?["A"] == right?["A"])
  }

  @Test func `the text names years and what is assumed`() throws {
    let run = try retirements(
      "pyramide.csv", "--age", "64", "--periods", "3", "--first-year", "2026")
    #expect(
      run.code == 0 && run.output.contains("Retraites attendues sur 3 périodes (2026 à 2028)"))
    #expect(run.output.contains("Départ à 65 ans"))
    #expect(run.output.contains("réparties également entre ses\nâges"))
  }

  @Test func `small numbers are hidden where asked, and in the note`() throws {
    let answer = try json("pyramide.csv", "--age", "64", "--min-cell", "5")
    // Only those of 60 and more are concerned: 12 and 6 in two jobs, 1 to 4 in the others.
    for key in ["retirements", "delayed"] {
      let shown = try #require(answer[key] as? [String: [String: Any]])
      let numbers = shown.compactMapValues { $0["1"] as? Double }
      #expect(numbers["Technicien d’exploitation"] ?? 0 > 0 && numbers["RSSI"] == 0)
      for job in ["Architecte technique", "Chef de projet MOA", "Testeur"] {
        #expect(numbers[job] == nil && shown[job]?.count == 3)
      }
    }
    #expect((answer["total"] as? [String: Double])?.count == 3)
    let run = try retirements("pyramide.csv", "--age", "64", "--report", "note.md")
    #expect(run.code == 0)
    let note = try String(
      contentsOf: company.scratch.url.appendingPathComponent("note.md"), encoding: .utf8)
    #expect(note.contains("## Départ à 64 ans") && note.contains("| • |"))
    #expect(note.contains("## Sources"))
  }

  @Test(arguments: [
    ("A;jeunes;1;1;2", "pyramide-x.csv:2:3"), ("A;55-59;1;1;3", "femmes et hommes font 2"),
    ("A;55-59;;;", "pyramide-x.csv:2"),
  ])
  func `rows that make no sense are refused`(row: String, told: String) throws {
    try company.file("pyramide-x.csv", "metier;tranche_age;F;H;effectif", row)
    let run = try retirements("pyramide-x.csv", "--age", "64")
    #expect(run.code == 65 && run.errors.contains(told), "\(run.errors)")
  }

  @Test func `bands that overlap and missing options are refused`() throws {
    try company.file(
      "o.csv", "metier;tranche_age;effectif", "A;55-59;1", "A;58-62;1")
    let run = try retirements("o.csv", "--age", "64")
    #expect(run.code == 65 && run.errors.contains("recouvre celle de la ligne 2"))
    #expect(try retirements("p.csv").code == 64)
    #expect(try retirements("p.csv", "--age", "0").code == 64)
    #expect(try company.paths("plan", "retirements", "--age", "64").code == 64)
    try company.file("n.csv", "metier;tranche_age", "A;55-59")
    #expect(try retirements("n.csv", "--age", "64").errors.contains("pas de colonne de personnes"))
  }
}
