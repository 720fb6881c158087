import Foundation
import TestSupport
import Testing

struct PlanMaskCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.paths.run(
      ["plan", "mask"] + arguments + ["--format", "json"], folder: company.scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  @Test func `small numbers are hidden with others, totals shown`() throws {
    try company.file("t.csv", "m;F;H;X", "A;3;20;30", "B;40;50;60")
    let answer = try json("t.csv", "--min-cell", "5")
    #expect(
      answer["hidden"] as? [[String]] == [["A", "F"], ["A", "H"], ["B", "F"], ["B", "H"]])
    #expect(answer["status"] as? String == "masked" && answer["totals"] == nil)
    let alone = try json("t.csv", "--no-totals")
    #expect(alone["hidden"] as? [[String]] == [["A", "F"]])
    let none = try json("t.csv", "--min-cell", "3")
    #expect((none["hidden"] as? [Any])?.isEmpty == true && none["status"] as? String == "complete")
  }

  @Test func `the table of the company comes out masked, in every form`() throws {
    let run = try company.paths("plan", "mask", "pyramide-metiers.csv")
    #expect(run.code == 0 && run.output.contains("12 nombres masqués"))
    #expect(run.output.contains("Technicien d’exploitation            •     12     19"))
    let csv = try company.paths("plan", "mask", "pyramide-metiers.csv", "--format", "csv")
    #expect(csv.output.hasPrefix("Métier,Moins de 30,30-39,40-49,50-59,60 et plus,Total\n"))
    #expect(csv.output.contains("Testeur,6,8,•,•,0,19\n"))
    let answer = try json("pyramide-metiers.csv")
    #expect(answer["total"] as? Int == 184 && answer["totals"] as? [Int] == [34, 60, 48, 34, 8])
  }

  @Test func `where all else fails the totals are hidden`() throws {
    try company.file("t.csv", "m;F;H;Total", "A;2;0;2", "B;0;0;0", "Total;2;0;2")
    let answer = try json("t.csv")
    let hidden = try #require(answer["hidden"] as? [[String]])
    #expect(Set(hidden) == [["A", "F"], ["A", "Total"], ["Total", "F"], ["Total", "Total"]])
  }

  @Test(arguments: [
    (["m;F", "A;x"], 65, "t.csv:2:3: colonne « F » : « x » n’est pas un nombre"),
    (["m;F", "A;1", "Total;2"], 65, "le total est 2, la somme 1"),
    (["m;F", "A;1", "A;2"], 65, "deux lignes portent le même nom"),
    (["nom;F", "A;1"], 65, "colonnes sur des personnes"),
  ])
  func `what is no table of persons is refused`(lines: [String], code: Int32, words: String) throws
  {
    _ = try company.scratch.file(
      "t.csv", holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    let run = try company.paths("plan", "mask", "t.csv", "-o", "o.csv")
    #expect(run.code == code && run.errors.contains(words), "\(run.errors)")
    #expect(try !company.scratch.names().contains("o.csv"))
  }

  @Test func `totals that are there cannot be unknown`() throws {
    let run = try company.paths("plan", "mask", "pyramide-metiers.csv", "--no-totals")
    #expect(run.code == 64 && run.errors.contains("qui seraient publiés"))
  }
}
