import Careers
import Foundation
import TestSupport
import Testing

/// The main job, run as a person runs it.
struct RouteCommandTests {
  private func paths(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
  }

  // MARK: Routes

  @Test func `the first route shows each step with its reason and place`() throws {
    let run = try paths("--from", "Testeur", "--to", "Architecte d'entreprise", "-k", "1")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("De Testeur (3.3) à Architecte d’entreprise (1.6) : "))
    for words in [
      "coût 7 = 4 passerelles + 3 de doute", "3.3 Testeur", "4.9 Architecte technique",
      "« peuvent évoluer vers", "fiche 3.3, ligne 1709",
      "au moins 10 ans d’expérience", "Reste à acquérir : « architecture et urbanisation »",
    ] { #expect(run.output.contains(words), "\(words) is missing") }
  }

  @Test(arguments: [
    ["testeur", "ARCHITECTE D'ENTREPRISE"], ["Testeur", "architecte d’entreprise"], ["3.3", "1.6"],
    ["TESTEUR", "Architecte d\u{2019}Entreprise"], ["testeurs", "architectes d'entreprise"],
  ])
  func `a name is found however it is typed`(names: [String]) throws {
    let plain = try paths("--from", "3.3", "--to", "1.6")
    let typed = try paths("--from", names[0], "--to", names[1])
    #expect(typed.code == 0)
    #expect(typed.output == plain.output)
  }

  @Test(arguments: [
    "chef de projet maitrise d'oeuvre", "CHEF DE PROJET MAÎTRISE D’ŒUVRE", "chef de projet moe",
  ])
  func `œ, its two letters and decomposed accents are one`(name: String) throws {
    let decomposed = name.decomposedStringWithCanonicalMapping
    for name in [name, decomposed] {
      let run = try paths("--from", name, "--to", "2.1", "-k", "1")
      #expect(run.output.hasPrefix("De Chef de projet maîtrise d’œuvre (2.3)"))
    }
  }

  @Test func `equal routes are all listed, however few are asked for`() throws {
    let one = try routes("4.1", "1.2", count: 1)
    let costs = one.map(\.cost)
    #expect(costs.count > 1 && Set(costs).count == 1)
    let many = try routes("4.1", "1.2", count: 3)
    #expect(many.map(\.cost) == many.map(\.cost).sorted())
    #expect(Array(many.prefix(one.count)).map(\.places) == one.map(\.places))
  }

  @Test func `cost is moves plus doubt, and doubt is that of the steps`() throws {
    for route in try routes("4.1", "1.6", count: 10) {
      #expect(route.cost == Double(route.moves + route.doubt))
      #expect(route.moves == route.steps.count && route.places.count == route.moves + 1)
      #expect(route.doubt == route.steps.map(\.doubt).reduce(0, +))
    }
  }

  // MARK: No answer

  @Test
  func `where the text is silent it says how far one gets, and that silence is not impossibility`()
    throws
  {
    let run = try paths("--from", "data analyste", "--to", "architecte d'entreprise")
    #expect(run.code == 1)
    for words in [
      "il ne dit pas que c’est", "8.1 Data Scientiste", "On arrive à Architecte d’entreprise",
      "8.1 → 1.1",
    ] {
      #expect(run.output.contains(words), "\(words) is missing")
    }
    let json = try paths("--from", "8.2", "--to", "1.6", "--format", "json")
    #expect(json.code == 1)
    #expect(json.output.contains(#""reason": "no_route""#))
  }

  @Test func `an ambiguous name is a question`() throws {
    let run = try paths("--from", "cdo", "--to", "dsi")
    #expect(run.code == 3 && run.output.isEmpty)
    #expect(run.errors.contains("« cdo » désigne deux métiers"))
    #expect(run.errors.contains("7.6  Chief Digital Officer"))
    #expect(run.errors.contains("8.3  Chief Data Officer (CDO)"))
    #expect(run.errors.contains("paths --from 7.6 --to dsi"))
  }

  @Test func `an unknown name gets the nearest ones, or none`() throws {
    let near = try paths("--from", "architecte entreprize", "--to", "1.6")
    #expect(near.code == 3)
    #expect(near.errors.contains("Vouliez-vous dire 1.6 Architecte d’entreprise ?"))
    let far = try paths("--from", "devops", "--to", "1.6")
    #expect(far.code == 3)
    #expect(far.errors.contains("rien d’approchant parmi 50 métiers"))
    let json = try paths("--from", "cdo", "--to", "1.6", "--format", "json")
    #expect(json.code == 3)
    #expect(json.output.contains(#""reason": "ambiguous""#))
  }

  @Test(arguments: [
    (["--from", "3.3"], "il manque --to"), (["--to", "3.3"], "il manque --from"),
    (["--from", "3.3", "--to", "3.3"], "le même métier"),
    (["--from", "3.3", "--to", "1.6", "-k", "0"], "-k demande un nombre de 1 à 200, pas 0"),
  ])
  func `a wrong use says what is wrong`(arguments: [String], words: String) throws {
    let run = try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  // MARK: JSON

  private struct Envelope: Decodable {
    struct Route: Decodable {
      struct Step: Decodable { let doubt: Int }
      let cost: Double
      let moves: Int
      let doubt: Int
      let places: [String]
      let steps: [Step]
    }
    let schema: String
    let routes: [Route]
  }

  private func routes(_ from: String, _ to: String, count: Int) throws -> [Envelope.Route] {
    let run = try paths("--from", from, "--to", to, "-k", String(count), "--format", "json")
    #expect(run.code == 0)
    let envelope = try JSONDecoder().decode(Envelope.self, from: run.bytes)
    #expect(envelope.schema == "paths.routes/1")
    return envelope.routes
  }

  @Test func `the same question gives the same bytes on every start`() throws {
    let first = try paths("--from", "4.1", "--to", "1.6", "--format", "json")
    for _ in 0..<5 {
      #expect(try paths("--from", "4.1", "--to", "1.6", "--format", "json").bytes == first.bytes)
    }
  }
}
