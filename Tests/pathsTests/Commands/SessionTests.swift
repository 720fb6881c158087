import Careers
import Foundation
import TestSupport
import Testing

@testable import paths

/// `--graph FILE`: every command that answers on a graph answers on that one.
struct SessionTests {
  private let fixture: GraphFixture

  init() throws { fixture = try GraphFixture() }

  private static let questions = [
    ["--from", "1.1", "--to", "10.1"], ["map"], ["map", "--route", "1.1", "10.1"],
    ["plan", "area"], ["show", "1.1"], ["list"],
  ]

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.paths.run(
      arguments, environment: ["LANG": "fr"], folder: fixture.scratch.url)
  }

  @Test(arguments: questions)
  func `a command answers on the graph given`(question: [String]) throws {
    let run = try run(question + ["--graph", "theatre.json"])
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Machiniste") && run.output.contains("Métiers d’un théâtre"))
    #expect(!run.output.contains("Cigref"))
  }

  @Test(arguments: questions)
  func `a graph that is missing or bad is a failure without an answer`(question: [String]) throws {
    let missing = try run(question + ["--graph", "none.json"])
    #expect(missing.code == 66 && missing.output.isEmpty && missing.errors.contains("none.json"))
    _ = try fixture.scratch.file("faux.json", holding: Data("{\n\"format\": 3 }".utf8))
    let bad = try run(question + ["--graph", "faux.json"])
    #expect(bad.code == 65 && bad.output.isEmpty)
    #expect(bad.errors.contains("faux.json:2:11: attendu ici : un texte entre guillemets"))
  }

  @Test(arguments: questions)
  func `one graph is given, not two`(question: [String]) throws {
    let run = try run(question + ["--graph", "theatre.json", "--graph", "theatre.json"])
    #expect(run.code == 64 && run.errors.contains("--graph est donné 2 fois"))
  }

  @Test func `a graph comes from standard input too`() throws {
    let run = try fixture.paths(
      "list", "--graph", "-", input: SampleNomenclature.theatre.fileText)
    #expect(run.code == 0 && run.output.contains("Machiniste"))
  }

  @Test(arguments: [
    (["--from", "régie", "--to", "1.1"], "paths --from 1.2 --to 1.1 --graph theatre.json"),
    (["--from", "1.1", "--to", "régie"], "paths --from 1.1 --to 1.2 --graph theatre.json"),
    (["map", "--route", "régie", "1.1"], "paths map --route 1.2 1.1 --graph theatre.json"),
    (["show", "régie"], "paths show 1.2 --graph theatre.json"),
    (["show", "xylophone"], "paths list --graph theatre.json"),
    (["--from", "1.1"], "paths list --graph theatre.json"),
  ])
  func `a command to type next asks about the same graph`(
    arguments: [String], words: String
  ) throws {
    #expect(try run(arguments + ["--graph", "theatre.json"]).errors.contains(words))
  }

  @Test func `a name of the shipped graph is unknown in another`() throws {
    let run = try run(["--from", "Testeur", "--to", "1.1", "--graph", "theatre.json"])
    #expect(run.code == 3 && run.errors.contains("métier inconnu « Testeur »"))
  }

  @Test func `the graph that was read is never overwritten`() throws {
    let run = try run(["map", "--graph", "theatre.json", "--format", "dot", "-o", "theatre.json"])
    #expect(run.code == 64 && run.errors.contains("theatre.json est aussi un fichier lu"))
    #expect(try self.run(["list", "--graph", "theatre.json"]).code == 0)
  }

  @Test func `a graph without profiles is answered on, not crashed on`() throws {
    let empty =
      #"{ "format": "career-graph/1", "source": { "title": "" }, "profiles": [], "moves": [] }"#
    _ = try fixture.scratch.file("vide.json", holding: Data(empty.utf8))
    #expect(try run(["list", "--graph", "vide.json"]).code == 1)
    #expect(try run(["map", "--graph", "vide.json"]).code == 0)
    #expect(try run(["plan", "area", "--graph", "vide.json"]).code == 0)
    #expect(try run(["show", "x", "--graph", "vide.json"]).code == 3)
    #expect(try run(["diff", "vide.json", "theatre.json"]).code == 1)
  }

  @Test func `names that steer a terminal are spelt out`() throws {
    _ = try fixture.graph("noms.json") { parts in
      parts.profiles.append(Profile(id: "2.9", name: "Rideau\u{1B}[2J\u{9B}m", family: "2"))
    }
    let text = try run(["list", "--graph", "noms.json"])
    #expect(text.output.contains(#"Rideau\u{1B}[2J\u{9B}m"#))
    let json = try run(["list", "--graph", "noms.json", "--format", "json"])
    #expect(json.output.contains(#"Rideau\u001b[2J\u009bm"#))
  }

  @Test func `the version names the graph given`() throws {
    let run = try run(["--version", "--graph", "theatre.json"])
    #expect(run.code == 0)
    #expect(run.output.contains("Métiers d’un théâtre, 2020 ; graphe : theatre.json"))
  }

  @Test func `without a file the session is about the shipped graph`() throws {
    let session = try Session(language: .french)
    #expect(session.nomenclature.fileText == Nomenclature.shipped.fileText)
    #expect(session.command("list") == "paths list")
  }
}
