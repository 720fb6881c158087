import Careers
import Foundation
import TestSupport
import Testing

struct RankCommandTests {
  private func paths(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(["rank"] + arguments, environment: ["LANG": language])
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.paths.run(["rank"] + arguments + ["--format", "json"])
    return try #require(JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
  }

  @Test func `without a criterion one gets an overview that leads on`() throws {
    let run = try paths()
    #expect(run.code == 0 && run.errors.isEmpty)
    for title in [
      "Carrefours", "Plaques tournantes", "Portes entre familles", "Impasses dans le texte",
      "Points de départ", "Viviers uniques", "Boucles", "Communautés",
    ] { #expect(run.output.contains("\n\(title)\n") || run.output.hasPrefix(title), "\(title)") }
    #expect(run.output.contains("de plus : paths rank --by crossroads"))
    #expect(!run.output.contains("Passages obligés"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `a dead end is one of the text, not of life`() throws {
    let run = try paths("--by", "dead-ends")
    #expect(run.output.contains("c’est inconnu, non"))
    #expect(run.output.contains("1.6 Architecte d’entreprise"))
    #expect(
      try paths("--by", "dead-ends", language: "en").output.contains("unknown, not impossible"))
  }

  @Test func `passages are towards a profile`() throws {
    let run = try paths("--to", "architecte d’entreprise")
    #expect(run.code == 0 && run.output.hasPrefix("Passages obligés vers 1.6 "))
    #expect(try paths("--by", "mandatory").code == 64)
    #expect(try paths("--by", "hubs", "--to", "1.6").code == 64)
    #expect(try paths("--to", "devops").code == 3)
  }

  @Test func `the first ones can be asked for`() throws {
    let csv = try paths("--by", "hubs", "--top", "3", "--format", "csv").output
    #expect(csv.split(separator: "\n").count == 4)
    #expect(try paths("--top", "0").code == 64)
    #expect(try paths("--by", "beauty").code == 64)
  }

  @Test func `a program gets every row of the rankings it asks for`() throws {
    let reply = try json("--by", "hubs", "--by", "rings")
    #expect(reply["schema"] as? String == "paths.rank/1")
    #expect((reply["hubs"] as? [Any])?.count ?? 0 > 40)
    #expect((reply["rings"] as? [[String]])?.first?.contains("3.2") == true)
    #expect(reply["crossroads"] == nil)
  }

  @Test func `nothing to rank is no answer`() throws {
    let fixture = try GraphFixture()
    _ = try fixture.graph("muet.json") { parts in parts.moves = [] }
    let run = try fixture.paths("rank", "--by", "crossroads", "--graph", "muet.json")
    #expect(run.code == 1 && run.output.contains("Aucun."))
  }

  static let python: Program? = {
    guard let python = Program.installed("python3") else { return nil }
    let run = try? python.run(["-c", "import networkx"])
    return run?.code == 0 ? python : nil
  }()

  @Test(.enabled(if: python != nil, "needs python3 with NetworkX (pip install networkx)"))
  func `the numbers are those of NetworkX`() throws {
    let run = try #require(Self.python).run(
      ["Benchmarks/Comparison/ranking.py", Program.paths.file.path, "Graphs/cigref-2021.json"],
      folder: Repository.root)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.output.split(separator: "\n").count == 10)
  }
}
