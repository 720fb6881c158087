import Foundation
import TestSupport
import Testing

struct PlanTitlesCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  @Test func `titles come with profiles, or candidates and their reason`() throws {
    let run = try company.paths("plan", "titles", "effectifs.csv")
    #expect(run.code == 0 && run.output.hasPrefix("9 intitulés compris sur 16"))
    #expect(run.output.contains("Testeur → 3.3 Testeur (nom)"))
    #expect(run.output.contains("? 5.2 Technicien support utilisateurs : en commun"))
  }

  @Test func `what it writes is a mapping file`() throws {
    let run = try company.paths("plan", "titles", "effectifs.csv", "--format", "csv")
    _ = try company.scratch.file("t.csv", holding: run.bytes)
    let plan = try company.paths(
      "plan", "redeploy", "--positions", "effectifs.csv", "--titles", "t.csv")
    #expect(plan.code == 0, "\(plan.errors)")
  }

  @Test func `of people only the titles are read`() throws {
    let run = try company.paths("plan", "titles", "personnel.csv", "--format", "json")
    #expect(run.code == 0 && !run.output.contains("Abadie") && !run.output.contains("V1000"))
    #expect(run.output.contains("paths.plan.titles/1"))
  }
}
