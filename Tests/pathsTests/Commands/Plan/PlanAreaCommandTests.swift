import Foundation
import TestSupport
import Testing

struct PlanAreaCommandTests {
  private func paths(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
  }

  @Test func `an area lists what can be reached within the effort`() throws {
    let run = try paths("plan", "area", "--effort", "2")
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        "5.2 Technicien support utilisateurs\n    → 1.4 Gestionnaire d’applications, 5.1 Assistant fonctionnel\n"
      ))
  }

  @Test func `the JSON has the documented keys, one area a profile`() throws {
    struct Areas: Decodable {
      let schema: String
      let status: String
      let area: [String: [String]]
      let mutual: [[String]]
    }
    let run = try paths("plan", "area", "--format", "json")
    let areas = try JSONDecoder().decode(Areas.self, from: run.bytes)
    #expect(areas.schema == "paths.plan.area/1" && areas.status == "complete")
    #expect(areas.area.count == 50)
    #expect(areas.area["5.2"] == ["1.4", "5.1"])
    for pair in areas.mutual {
      #expect(
        areas.area[pair[0]]?.contains(pair[1]) == true
          && areas.area[pair[1]]?.contains(pair[0]) == true)
    }
  }

  @Test(arguments: ["-1", "nan", "inf", "deux"])
  func `an effort that is none is refused`(effort: String) throws {
    let run = try paths("plan", "area", "--effort=" + effort)
    #expect(run.code == 64 && run.output.isEmpty)
  }

  // MARK: Moves of a file

  @Test func `with moves of one's own, effort is their cost, else months, else one a move`() throws
  {
    let company = try CompanyFixture()
    try company.file("m.csv", "de;à;mois;coût", "A;B;6;100", "B;C;6;50", "C;B;1;20")
    let cost = try company.json("plan", "area", "--moves", "m.csv", "--effort", "150")
    #expect(cost["unit"] as? String == "cost")
    #expect(cost["area"] as? [String: [String]] == ["A": ["B", "C"], "B": ["C"], "C": ["B"]])
    #expect(cost["mutual"] as? [[String]] == [["B", "C"]])
    try company.file("n.csv", "de;à;mois", "A;B;6", "B;C;6,5")
    let months = try company.json("plan", "area", "--moves", "n.csv", "--effort", "12")
    #expect(months["unit"] as? String == "months")
    #expect(months["area"] as? [String: [String]] == ["A": ["B"], "B": ["C"], "C": []])
    try company.file("o.csv", "de;à;interdit", "A;B;", "B;C;", "C;A;oui")
    let moves = try company.json("plan", "area", "--moves", "o.csv")
    #expect(moves["unit"] as? String == "moves")
    #expect(moves["area"] as? [String: [String]] == ["A": ["B", "C"], "B": ["C"], "C": []])
    let text = try company.paths("plan", "area", "--moves", "passerelles-mois.csv", "--effort", "5")
    #expect(text.output.contains("effort jusqu’à 5 (mois)"))
    #expect(text.output.contains("Proximité (dans les deux sens) : Technicien d’exploitation – "))
  }

  @Test func `titles need moves, and the answer can be written`() throws {
    let company = try CompanyFixture()
    #expect(try company.paths("plan", "area", "--titles", "titres.csv").code == 64)
    let run = try company.paths(
      "plan", "area", "--moves", "passerelles-mois.csv", "--titles", "titres.csv", "-o", "a.csv")
    #expect(run.code == 0, "\(run.errors)")
    let rows = try company.text("a.csv").split(separator: "\n")
    #expect(rows.first == "profile,area,mutual" && rows.count > 1)
  }

  @Test func `plan alone shows its help`() throws {
    let run = try paths("plan")
    #expect(run.code == 0)
    #expect(run.output.contains("paths plan area"))
  }
}
