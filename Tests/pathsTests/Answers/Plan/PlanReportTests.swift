import Foundation
import TestSupport
import Testing

struct PlanReportTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  private func report(
    _ name: String, _ arguments: [String], language: String = "fr"
  ) throws -> String {
    let run = try Program.paths.run(
      ["plan", "redeploy"] + arguments + ["--report", name], environment: ["LANG": language],
      folder: company.scratch.url)
    #expect(run.code == 0 && run.output.hasSuffix("\(name)\n"), "\(run.errors)")
    return try String(contentsOf: company.scratch.url.appendingPathComponent(name), encoding: .utf8)
  }

  private let files = [
    "--positions", "effectifs.csv", "--moves", "passerelles.csv", "--external", "externe.csv",
  ]

  @Test func `the note has what a works council asks for`() throws {
    let note = try report("note.md", files + ["--min-cell", "1"])
    for part in [
      "**28 / 49** personnes placées", "**1\u{202F}329\u{202F}300\u{A0}€** coût total",
      "## Passerelles", "## Recrutements et départs", "## Méthode et hypothèses",
      "Prouvé par dualité", "## Sources", "| effectifs | effectifs.csv | ",
      "Aucun nombre n’était plus petit",
    ] {
      #expect(note.contains(part), "\(part)")
    }
  }

  @Test func `small numbers are hidden in what is handed on`() throws {
    let note = try report("note.md", files)
    #expect(note.contains("Seuil de secret : 5") && note.contains("| • |"))
    #expect(!note.contains("Prouvé par dualité"))
    for line in note.split(separator: "\n") where line.hasPrefix("| ") {
      for cell in line.split(separator: "|") {
        let number = Int(cell.filter { $0 != " " })
        #expect(!(1..<5).contains(number ?? 0), "\(line)")
      }
    }
  }

  @Test func `the page is in both languages, and the same each time`() throws {
    let page = try report("note.html", files)
    #expect(page.contains("<html lang=\"fr\">") && page.contains("<svg "))
    #expect(try report("again.html", files) == page)
    let english = try report("note.en.html", files, language: "en")
    #expect(english.contains("<h1>Redeployment of the workforce</h1>"))
    #expect(!english.contains("postes"))
  }

  @Test func `a name of another kind is refused, and a refused plan has no note`() throws {
    let run = try company.paths(
      "plan", "redeploy", "--positions", "effectifs.csv", "--report", "note.docx")
    #expect(run.code == 64)
    let strict = try company.paths(
      "plan", "redeploy", "--positions", "effectifs.csv", "--moves", "passerelles.csv", "--strict",
      "--report", "note.md")
    #expect(strict.code == 1)
    #expect(try !company.scratch.names().contains("note.md"))
  }

  @Test func `the flow alone is a picture`() throws {
    let run = try Program.paths.run(
      ["plan", "redeploy"] + files + ["-o", "flux.svg"], environment: ["LANG": "fr"],
      folder: company.scratch.url)
    #expect(run.code == 0)
    let svg = try String(
      contentsOf: company.scratch.url.appendingPathComponent("flux.svg"), encoding: .utf8)
    #expect(svg.hasPrefix("<svg ") && svg.contains("Technicien d’exploitation"))
  }
}
