import Foundation
import TestSupport
import Testing

struct ForecastReportTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  private func report(
    _ name: String, _ more: [String] = [], language: String = "fr"
  ) throws -> String {
    let run = try Program.paths.run(
      [
        "plan", "forecast", "--headcount", "effectifs.csv", "--transitions", "transitions.csv",
        "--attrition", "departs.csv", "--recruitment", "recrutements.csv", "--periods", "5",
        "--first-year", "2026", "--target", "cibles.csv", "--report", name,
      ] + more, environment: ["LANG": language], folder: company.scratch.url)
    #expect(run.code == 0 && run.output.hasSuffix("\(name)\n"), "\(run.errors)")
    return try String(
      contentsOf: company.scratch.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `the note has situation, numbers, charts, table, rates and sources`() throws {
    let note = try report("note.md", ["--min-cell", "1"])
    for part in [
      "# Prévision des effectifs", "**263 ± 8,2** personnes attendues à la fin (2030)",
      "**95,3 / 67,5** départs / recrutements", "## Évolution par métier",
      "| Expert cybersécurité | 9 | 14 | 19 | 23 | 27 | 30 |", "## Méthode et hypothèses",
      "2,5\u{A0}% vers Technicien d’exploitation", "Data Analyste 1,5", "## Sources",
      "| taux de départ | departs.csv | ",
    ] {
      #expect(note.contains(part), "\(part)")
    }
  }

  @Test func `small jobs are hidden in the table and not drawn`() throws {
    let page = try report("note.html")
    #expect(!page.contains("…"))
    #expect(page.contains("Seuil de secret : 5") && page.contains("Les métiers masqués"))
    let svg = page.components(separatedBy: "<svg ")[1].components(separatedBy: "</svg>")[0]
    for job in ["RSSI", "Data Analyste", "Secrétaire"] {
      #expect(!svg.contains(job))
      let row = page.components(separatedBy: "<tr><td>" + job).last ?? ""
      let numbers = row.components(separatedBy: "</tr>")[0].filter(\.isNumber)
      // Only the target, which is nobody's headcount.
      #expect(numbers.count == 1, "\(job): \(numbers)")
    }
    #expect(try report("again.html") == page)
    let english = try report("note.en.html", language: "en")
    #expect(english.contains("<h1>Forecast of the workforce</h1>") && !english.contains("départs"))
  }

  @Test func `the charts alone are a picture`() throws {
    let run = try company.paths(
      "plan", "forecast", "--headcount", "effectifs.csv", "--attrition", "departs.csv",
      "--periods", "4", "-o", "x.svg")
    #expect(run.code == 0)
    let svg = try String(
      contentsOf: company.scratch.url.appendingPathComponent("x.svg"), encoding: .utf8)
    #expect(svg.hasPrefix("<svg ") && svg.contains("Technicien d’exploitation"))
    #expect(svg.components(separatedBy: "<g ").count == 17)
  }
}
