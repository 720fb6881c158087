import Careers
import Foundation
import TestSupport
import Testing

/// Routes within limits, asked for as a person does.
struct RouteOptionsTests {
  private struct Reply: Decodable {
    struct Route: Decodable {
      let cost: Double
      let moves: Int
      let doubt: Int
      let places: [String]
      let years: Int?

      enum CodingKeys: String, CodingKey {
        case cost, moves, doubt, places
        case years = "years_at_least"
      }
    }
    let routes: [Route]
  }

  private func paths(_ arguments: [String], language: String = "fr") throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": language])
  }

  private func routes(_ arguments: String...) throws -> [Reply.Route] {
    let run = try paths(arguments + ["--format", "json"])
    #expect(run.code == 0, "\(run.errors)")
    return try JSONDecoder().decode(Reply.self, from: Data(run.output.utf8)).routes
  }

  @Test func `a route passes through what is asked and round what is avoided`() throws {
    for route in try routes("--from", "3.3", "--to", "1.6", "--via", "1.1", "--avoid", "4.9") {
      #expect(route.places.contains("1.1") && !route.places.contains("4.9"))
    }
    let family = try routes("--from", "3.3", "--to", "1.6", "--avoid", "4", "-k", "5")
    #expect(family.allSatisfy { !$0.places.contains { $0.hasPrefix("4.") } })
    let named = try routes("--from", "3.3", "--to", "1.6", "--avoid", "Sécurité", "-k", "9")
    #expect(named.allSatisfy { !$0.places.contains { $0.hasPrefix("6.") } })
  }

  @Test func `a family to avoid does not bar the ends`() throws {
    let route = try #require(try routes("--from", "3.3", "--to", "1.6", "--avoid", "3").first)
    #expect(route.places.count { $0.hasPrefix("3.") } == 1)
  }

  @Test func `limits are kept`() throws {
    #expect(
      try routes("--from", "3.3", "--to", "1.6", "--max-moves", "3").allSatisfy { $0.moves <= 3 })
    let firm = try routes("--from", "4.1", "--to", "1.2", "--max-doubt", "2", "-k", "20")
    #expect(firm.allSatisfy { $0.doubt <= 2 * $0.moves })
    let years = try routes("--from", "3.3", "--to", "6.3", "--max-years", "5", "-k", "9")
    #expect(years.allSatisfy { ($0.years ?? 0) <= 5 })
  }

  @Test func `presets put moves or doubt first`() throws {
    let few = try routes("--from", "3.3", "--to", "1.6", "--preset", "fewest-moves", "-k", "9")
    #expect(few.map(\.moves) == few.map(\.moves).sorted())
    let firm = try routes("--from", "3.3", "--to", "1.6", "--preset", "best-stated", "-k", "9")
    #expect(firm.map(\.doubt) == firm.map(\.doubt).sorted())
    #expect(few[0].moves < firm[0].moves && firm[0].doubt < few[0].doubt)
    for route in few + firm { #expect(route.cost == Double(route.moves + route.doubt)) }
  }

  @Test func `factors change the cost, and the text shows the sum`() throws {
    let run = try paths([
      "--from", "3.3", "--to", "1.6", "-k", "1", "--doubt-cost", "0.1", "--family-change", "0.5",
    ])
    #expect(
      run.output.contains(
        "coût 4,1 = 3 passerelles + 6 de doute × 0,1 + 1 changement de famille × 0,5"))
    let route = try #require(
      try routes("--from", "3.3", "--to", "1.6", "--move-cost", "2", "--doubt-cost", "0.5").first)
    #expect(route.cost == 2 * Double(route.moves) + 0.5 * Double(route.doubt))
  }

  @Test func `of several starts and ends the best pair is found`() throws {
    let best = try routes("--from", "3.3", "--from", "5.2", "--to", "1.4", "--to", "1.6", "-k", "1")
    #expect(best[0].places == ["5.2", "5.1", "1.4"])
    let run = try paths(["--from", "3.3", "--from", "5.2", "--to", "1.4"])
    #expect(run.output.hasPrefix("De Testeur (3.3) ou Technicien support utilisateurs (5.2) à"))
  }

  @Test func `a diploma that is missing is said, or the way is left out`() throws {
    let run = try paths(["--from", "3.3", "--to", "1.6", "-k", "1", "--diploma", "bac +2"])
    #expect(run.output.contains("Diplôme à préparer : Bac+"))
    let held = try paths(["--from", "3.3", "--to", "1.6", "-k", "1", "--diploma", "Bac+5"])
    #expect(!held.output.contains("Diplôme à préparer"))
    let without = try paths(["--from", "3.3", "--to", "1.6", "--diploma", "bac+2", "--no-studies"])
    #expect(without.code == 1 && without.output.contains("Sans ces limites : 3.3 → "))
    #expect(!without.output.contains("se tait"))
  }

  @Test func `conditions and management can be refused`() throws {
    for route in try routes("--from", "3.3", "--to", "1.6", "--no-management", "-k", "9") {
      #expect(!route.places.contains { ["2.1", "2.2", "2.3", "3.1", "7.2", "7.5"].contains($0) })
    }
    let named = try paths(["--from", "3.3", "--to", "7.1", "--without-condition", "origin"])
    #expect(!named.output.contains("s’ils viennent"))
  }

  @Test func `a supposed move opens a way and says that nothing states it`() throws {
    let run = try paths(["--from", "8.2", "--to", "1.6", "--suppose", "8.1:1.1", "-k", "1"])
    #expect(run.code == 0)
    #expect(run.output.contains("supposée : aucun énoncé"))
    #expect(run.output.contains("en supposant 8.1 → 1.1"))
    let none = try paths(["--from", "8.2", "--to", "1.6"])
    #expect(none.code == 1 && none.output.contains("paths --from 8.2 --to 1.6 --suppose 8.1:1.1"))
  }

  @Test(arguments: [
    (["--avoid", "3.3"], "est à la fois demandé et à éviter"),
    (["--no-studies"], "--no-studies demande --diploma"),
    (["--diploma", "licence"], "--diploma demande un niveau comme"),
    (["--preset", "quick"], "connus : balanced, fewest-moves, best-stated"),
    (["--doubt-cost", "0"], "plus grand que 0"), (["--move-cost=-1"], "nombre positif"),
    (["--max-doubt", "4"], "--max-doubt demande un nombre de 0 à 3, pas 4"),
    (["--max-moves", "2", "--max-moves", "3"], "--max-moves est donné 2 fois"),
    (["--without-condition", "age"], "connus : origin, training"),
    (["--suppose", "8.1"], "--suppose demande deux métiers"),
    (["--suppose", "8.1:8.1"], "vers lui-même"),
  ])
  func `a wrong limit says what is wrong`(limit: [String], words: String) throws {
    let run = try paths(["--from", "3.3", "--to", "1.6"] + limit)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `a name that is no profile's is asked back with all that was typed`() throws {
    let run = try paths([
      "--from", "3.3", "--to", "1.6", "--via", "cdo", "--max-moves", "4", "--no-management",
    ])
    #expect(run.code == 3)
    #expect(
      run.errors.contains(
        "paths --from 3.3 --to 1.6 --via 7.6 --max-moves 4 --no-management"), "\(run.errors)")
  }

  @Test func `the front says what each route is best in`() throws {
    let run = try paths(["--from", "3.3", "--to", "1.6", "--pareto"])
    #expect(run.output.contains("Atout : le moins de passerelles"))
    #expect(run.output.contains("Atout : le moins de doute"))
    let json = try paths(["--from", "3.3", "--to", "1.6", "--pareto", "--format", "json"])
    #expect(json.output.contains("\"strengths\": [\"moves\"]"))
  }

  @Test func `the answer says at which price of doubt another route would win`() throws {
    let run = try paths(["--from", "3.3", "--to", "1.6", "-k", "1"])
    #expect(run.output.contains("Si un rang de doute comptait moins de 0,5 passerelle, 3.3 → 2.2"))
    let other = try routes("--from", "3.3", "--to", "1.6", "-k", "1", "--doubt-cost", "0.4")
    #expect(other[0].places == ["3.3", "2.2", "1.1", "1.6"])
  }

  @Test(arguments: [
    ["--pareto", "--diverse"], ["--pareto", "--via", "1.1"], ["--diverse", "--max-moves", "3"],
    ["--diverse", "--from", "5.1"],
  ])
  func `kinds of answer that do not go together are refused`(options: [String]) throws {
    let run = try paths(["--from", "3.3", "--to", "1.6"] + options)
    #expect(run.code == 64 && run.output.isEmpty)
  }

  @Test func `limits are said in English too`() throws {
    let run = try paths(
      ["--from", "3.3", "--to", "1.6", "--max-moves", "4", "--avoid", "7.1", "-k", "1"],
      language: "en")
    #expect(run.output.contains("Limits: at most 4 moves; without 7.1"), "\(run.output)")
  }
}
