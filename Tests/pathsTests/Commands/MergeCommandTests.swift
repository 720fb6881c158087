import Careers
import Foundation
import TestSupport
import Testing

struct MergeCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
  }

  /// The output as one line.
  private func flat(_ run: Program.Run) -> String {
    run.output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  private func json(_ run: Program.Run) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  @Test func `what is stated and what was seen are set against one another`() throws {
    let run = try company.paths("merge", "vu.json", "-o", "tout.json")
    #expect(run.code == 0 && run.errors.contains("Écrit : tout.json"))
    #expect(
      flat(run).contains("3.3 Testeur → 3.4 Intégrateur d’applications : 6 sur 95, part 6,6\u{A0}%")
    )
    #expect(run.output.contains("Métiers sans personne observée"))
    let answer = try json(try company.paths("merge", "vu.json", "--format", "json"))
    #expect(answer["prior"] as? Int == 1)
    let unstated = try #require(answer["seen_not_stated"] as? [[String: Any]])
    let known = unstated.first { $0["from"] as? String == "3.3" && $0["to"] as? String == "3.4" }
    // k: the moves stated or seen from there, the hidden one included.
    let k = Double(Nomenclature.shipped.moves(from: PlaceID("3.3")).count + 1)
    let kSeen = try #require(known?["share"] as? Double) * 96 - 6
    #expect(abs(1 / kSeen - (1 / kSeen).rounded()) < 1e-9 && 1 / kSeen >= k)
  }

  @Test func `the merged graph is read again, and followed`() throws {
    _ = try company.paths("merge", "vu.json", "-o", "tout.json")
    let route = try company.paths(
      "--from", "5.2", "--to", "6.1", "--graph", "tout.json", "--prefer", "observed", "-k", "1")
    #expect(route.code == 0 && route.output.contains("coût 5,76 = −ln (6,5\u{A0}% × 4,8\u{A0}%)"))
    #expect(
      flat(route).contains(
        "observée : 11 personnes sur 170, part 6,5\u{A0}% (entre 3,7\u{A0}% et 11,2\u{A0}%)"))
    #expect(route.output.contains("5 cas pour la passerelle la moins prise"))
    #expect(flat(route).contains("inconnues"))
    let plain = try company.paths("--from", "5.2", "--to", "6.1", "--graph", "tout.json")
    #expect(plain.code == 0 && plain.output.contains("coût 2 = 2 passerelles + 0 de doute"))
  }

  @Test func `months come with a history, and add up along the way`() throws {
    _ = try company.paths(
      "plan", "rates", "--history", "historique.csv", "--rename", "renommages.csv", "--titles",
      "titres.csv", "--as-graph", "h.json")
    let run = try company.paths(
      "--from", "5.2", "--to", "3.2", "--graph", "h.json", "--prefer", "observed", "--format",
      "json")
    let routes = try #require(try json(run)["routes"] as? [[String: Any]])
    let steps = try #require(routes[0]["steps"] as? [[String: Any]])
    let months = steps.compactMap { ($0["observed"] as? [String: Any])?["months"] as? Double }
    #expect(months.count == 2 && routes[0]["observed_months"] as? Double == months.reduce(0, +))
    #expect(routes[0]["fewest_cases"] as? Int == 7)
  }

  @Test func `another graph can be merged into`() throws {
    let own = try company.paths("merge", "vu.json", "vu.json", "--format", "json")
    let answer = try json(own)
    #expect((answer["stated_not_seen"] as? [Any])?.isEmpty == true)
    #expect((answer["stated_and_seen"] as? [Any])?.count == 9)
  }

  @Test(arguments: [
    (["merge", "titres.csv"], 65, "titres.csv"), (["merge", "a", "b", "c"], 64, "pas 3 fichiers"),
    (["merge", "vu.json", "--prior=-1"], 64, "--prior demande"),
    (["merge", "absent.json"], 66, "absent.json"),
    (["merge", "vu.json", "-o", "vu.json"], 64, "aussi un fichier lu"),
    (["--from", "5.2", "--to", "6.1", "--prefer", "observed"], 64, "aucune observation"),
    (
      [
        "--from", "5.2", "--to", "6.1", "--prefer", "observed", "--graph", "vu.json", "--suppose",
        "5.2:6.1",
      ], 64, "--suppose ne va pas avec --prefer observed"
    ),
  ])
  func `what cannot be merged or followed is refused`(
    arguments: [String], code: Int32, words: String
  ) throws {
    let run = try Program.paths.run(
      arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
    #expect(run.code == code && run.errors.contains(words), "\(run.errors)")
  }

  @Test func `a route only others took is unknown, not impossible`() throws {
    _ = try company.paths("merge", "vu.json", "-o", "tout.json")
    let run = try company.paths(
      "--from", "8.1", "--to", "1.1", "--graph", "tout.json", "--prefer", "observed")
    #expect(run.code == 1 && flat(run).contains("inconnues, non impossibles"), "\(run.output)")
  }
}
