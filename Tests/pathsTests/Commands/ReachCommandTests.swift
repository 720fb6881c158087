import Careers
import Foundation
import TestSupport
import Testing

struct ReachCommandTests {
  private let fixture: GraphFixture

  init() throws { fixture = try GraphFixture() }

  private func reach(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(
      ["reach"] + arguments + ["--graph", "theatre.json"], environment: ["LANG": language],
      folder: fixture.scratch.url)
  }

  @Test func `profiles stand by cost, each with the evidence of the move that touches it`() throws {
    let run = try reach("1.9", "--within", "4")
    #expect(run.code == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "4 métiers à portée de 1.9 Éclairagiste, coût 4 au plus")
    #expect(lines.filter { $0.hasPrefix("Coût ") } == ["Coût 2", "Coût 3", "Coût 4"])
    #expect(lines.contains("   1.2 Régisseur de plateau"))
    #expect(lines.count { $0.contains("fiche ") && $0.contains(", ligne") } >= 4)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(run.output.hasSuffix("--graph theatre.json\n"))
  }

  @Test func `backwards it is who can come, and by way of whom`() throws {
    let run = try reach("régisseur", "général", "--backwards", language: "en")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("9 profiles lead to 10.1 Régisseur général\n"))
    #expect(run.output.contains("1.1 Machiniste; by way of"))
  }

  @Test func `where nothing is within reach the text is silent`() throws {
    let run = try reach("10.3", "--backwards")
    #expect(run.code == 1)
    #expect(run.output.contains("le texte se tait, il ne dit\npas que c’est impossible."))
    #expect(try reach("1.1", "--within", "0").code == 1)
  }

  private struct Found: Decodable {
    struct Stop: Decodable {
      struct Step: Decodable {
        let from: String
        let to: String
      }
      let id: String
      let cost: Double
      let moves: Int
      let step: Step
    }
    let schema: String
    let reach: [Stop]
  }

  @Test func `JSON has the documented keys, and an empty list where the name is unknown`() throws {
    let run = try reach("1.1", "--format", "json")
    let found = try JSONDecoder().decode(Found.self, from: run.bytes)
    #expect(run.code == 0 && found.schema == "paths.reach/1")
    #expect(found.reach.map(\.id) == ["1.9", "2.2", "1.2", "1.10", "10.1", "10.2"])
    #expect(found.reach.map(\.cost) == [1, 2, 3, 4, 6, 7])
    #expect(found.reach.allSatisfy { $0.step.to == $0.id && $0.moves >= 1 })
    let unknown = try reach("ouvreur", "--format", "json")
    #expect(unknown.code == 3)
    #expect(try JSONDecoder().decode(Found.self, from: unknown.bytes).reach.isEmpty)
  }

  @Test(arguments: ["-1", "nan", "inf"])
  func `a limit that is no cost is refused`(limit: String) throws {
    let run = try reach("1.1", "--within=" + limit)
    #expect(run.code == 64 && run.errors.contains("--within demande un nombre positif"))
  }

  @Test func `an option stands once`() throws {
    let run = try reach("1.1", "--within", "1", "--within", "2")
    #expect(run.code == 64 && run.errors.contains("--within est donné 2 fois"))
  }

  // MARK: Which moves count

  @Test func `the nearest can be asked for, with all that are as near`() throws {
    let nearest = try reach("1.1", "--top", "4", "--format", "csv").output
    #expect(nearest.split(separator: "\n").count == 5)
    let equal = try Program.paths.run(["reach", "3.3", "--top", "4", "--format", "csv"]).output
    let costs = equal.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[2] }
    #expect(costs.count > 4 && costs.dropFirst(3).allSatisfy { $0 == costs[3] })
    #expect(try reach("1.1", "--top", "0").code == 64)
  }

  @Test func `what a person holds and refuses counts`() throws {
    let run = try reach("1.1", "--diploma", "bac", "--no-management")
    #expect(run.output.contains("Limites : avec un diplôme Bac"))
    #expect(run.output.contains("Diplôme à préparer : Bac+2"))
    #expect(!run.output.contains("Chef d’équipe") && !run.output.contains("Directeur"))
    let studious = try reach("1.1", "--diploma", "bac", "--no-studies", "--format", "csv").output
    #expect(studious.contains("Éclairagiste") && !studious.contains("Régisseur de plateau"))
    #expect(try reach("1.1", "--no-studies").code == 64)
  }

  @Test func `places can be avoided, doubt and conditions too`() throws {
    #expect(!(try reach("1.1", "--avoid", "1.9").output.contains("Éclairagiste")))
    #expect(try reach("1.1", "--avoid", "1.1").code == 64)
    #expect(!(try reach("1.1", "--max-doubt", "1").output.contains("1.10")))
    let free = try reach("1.10", "--without-condition", "training")
    #expect(free.code == 1)
  }

  @Test func `an unknown name to avoid is suggested with all that was typed`() throws {
    let run = try reach("1.1", "--within", "3", "--avoid", "régie")
    #expect(run.code == 3)
    #expect(run.errors.contains("paths reach 1.1 --within 3 --avoid 1.2 --graph theatre.json"))
  }
}
