import Foundation
import TestSupport
import Testing

struct PlanBenchCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file(
      "m.csv", "from,to,months", "Adjoint,Chef,6", "Agent,Adjoint,6", "Agent,Chef,24",
      "Voisin,Chef,12.5", "Stagiaire,Agent,13", "Agent,Expert,3")
    try company.file(
      "h.csv", "job,headcount", "Adjoint,3", "Agent,5", "Voisin,7", "Stagiaire,9", "Chef,2",
      "Expert,4")
    try company.file("c.csv", "job", "Chef", "Expert")
  }

  private func bench(_ arguments: String..., headcount: String = "h.csv") throws -> Program.Run {
    try Program.paths.run(
      ["plan", "bench", "--moves", "m.csv", "--headcount", headcount] + arguments,
      environment: ["LANG": "fr"], folder: company.scratch.url)
  }

  // MARK: Answers

  @Test func `the keys are those that other tools know`() throws {
    let found = try company.json(
      "plan", "bench", "--moves", "m.csv", "--headcount", "h.csv", "--critical", "c.csv")
    #expect(found["status"] as? String == "complete")
    let bench = try #require(found["bench"] as? [String: [String: Any]])
    let chief = try #require(bench["Chef"])
    #expect(chief["positions"] as? Int == 2 && chief["ready_now"] as? Int == 3)
    #expect(chief["ready_soon"] as? Int == 5 && chief["ready_later"] as? Int == 7)
    #expect(chief["feeders_ready_now"] as? Int == 1 && chief["ratio_ready_now"] as? Double == 1.5)
    #expect(chief["covered"] as? Bool == true)
    let feeders = try #require(chief["feeders"] as? [[String: Any]])
    #expect(feeders.map { $0["job"] as? String } == ["Adjoint", "Agent", "Voisin", "Stagiaire"])
    #expect(feeders.map { $0["months"] as? Double } == [6, 12, 12.5, 25])
    #expect(feeders.map { $0["moves"] as? Int } == [1, 2, 1, 3])
    #expect(feeders.map { $0["class"] as? String } == ["now", "soon", "later", "beyond"])
    #expect(bench["Expert"]?["ready_now"] as? Int == 5)
    #expect(found["coverage_ready_now"] as? Double == 1)
    #expect(found["net_posts_filled"] as? Int == 6)
    #expect(found["successor_coverage_percent"] as? Double == 8.0 / 6 * 100)
    #expect(found["single_holder_no_bench"] as? [String] == [])
  }

  @Test func `who can follow within eighteen months, at one step and two`() throws {
    let run = try company.paths(
      "plan", "bench", "--moves", "passerelles-mois.csv", "--headcount", "effectifs.csv",
      "--critical", "rssi", "--later", "18")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("RSSI : 1 poste\n"))
    #expect(run.output.contains("       9  Expert cybersécurité : 12 mois, 1 passerelle\n"))
    #expect(run.output.contains("      14  Architecte technique : 17,5 mois, 2 passerelles\n"))
    #expect(run.output.contains("à une étape 2 métiers (22 personnes), à deux étapes"))
    #expect(run.output.contains("7 métiers > 18 mois") && !run.output.contains("PMO"))
  }

  @Test func `limits move people from band to band`() throws {
    let run = try bench(
      "--critical", "Chef", "--ready-now", "5", "--soon", "6", "--later", "12", "--format", "json")
    #expect(run.output.contains("\"ready_now\": 0"))
    #expect(run.output.contains("\"limits\": { \"ready_now\": 5, \"soon\": 6, \"later\": 12 }"))
  }

  @Test func `a critical job without headcount has no post, which is said`() throws {
    try company.file("g.csv", "job,headcount", "Adjoint,3")
    let run = try bench("--critical", "Chef", headcount: "g.csv")
    #expect(run.code == 0 && run.output.contains("Chef : effectif inconnu, compté pour 0 poste"))
    #expect(run.output.contains("« ? » : effectif inconnu"))
    let json = try bench("--critical", "Chef", "--format", "json", headcount: "g.csv").output
    #expect(json.contains("\"without_headcount\": [\"Chef\"]"))
    #expect(json.contains("\"ratio_ready_now\": null") && json.contains("\"covered\": false"))
  }

  @Test func `a single holder whom nobody can follow is named`() throws {
    try company.file(
      "g.csv", "job,headcount", "Adjoint,0", "Agent,0", "Voisin,0", "Chef,1", "Stagiaire,8")
    let run = try bench("--critical", "Chef", headcount: "g.csv")
    #expect(run.output.contains("Un seul titulaire et aucun vivier : Chef"))
  }

  @Test func `parts of people are counted`() throws {
    try company.file("g.csv", "métier;effectif", "Adjoint;2,5", "Chef;2")
    let run = try bench("--critical", "Chef", "--format", "json", headcount: "g.csv")
    #expect(run.output.contains("\"ready_now\": 2.5") && run.output.contains("\"positions\": 2,"))
    #expect(run.output.contains("\"ratio_ready_now\": 1.25"))
    #expect(run.output.contains("\"net_posts_filled\": 2,"))
  }

  // MARK: Steps

  @Test func `without months only steps are counted, on the graph with what states them`() throws {
    let run = try company.paths(
      "plan", "bench", "--critical", "RSSI", "--headcount", "effectifs.csv", "--titles",
      "titres.csv")
    #expect(run.code == 0 && run.output.contains("par étapes : les mois ne sont pas connus"))
    #expect(
      run.output.contains("      14  Architecte technique : 1 passerelle\n          │  nommée"))
    let alone = try company.json("plan", "bench", "--critical", "RSSI")
    #expect(alone["status"] as? String == "steps_only" && alone["limits"] is NSNull)
    #expect(alone["coverage_ready_now"] is NSNull)
    try company.file("s.csv", "from,to", "A,B")
    let file = try company.json(
      "plan", "bench", "--moves", "s.csv", "--headcount", "h.csv", "--critical", "B")
    #expect(file["status"] as? String == "steps_only")
    let refused = try company.paths("plan", "bench", "--critical", "RSSI", "--later", "18")
    #expect(refused.code == 64 && refused.errors.contains("--later demande --moves"))
  }

  // MARK: Handing on

  @Test func `the note hides small numbers and every sum they are part of`() throws {
    let run = try bench("--critical", "c.csv", "--report", "b.md", "-o", "b.csv")
    #expect(run.code == 0, "\(run.errors)")
    let note = try company.text("b.md")
    #expect(note.contains("| Chef | • | • | 5 | 7 | oui |"))
    #expect(note.contains("| Adjoint | • | 6 | 1 | ≤ 6 mois |"))
    #expect(note.contains("Nombres de personnes sous 5 masqués (•)"))
    #expect(note.contains("Prêt tout de suite : 6 mois au plus"))
    #expect(note.contains("| effectifs | h.csv |") && !note.contains("133,33"))
    let csv = try company.text("b.csv")
    #expect(csv.contains("feeder") || csv.contains("vivier,Chef,,,,,,,Adjoint,6,1,3,≤ 6 mois"))
    let masked = try bench("--critical", "Chef", "--min-cell", "5", "--format", "json").output
    #expect(masked.contains("\"min_cell\": 5") && masked.contains("\"ready_now\": null"))
    #expect(masked.contains("\"single_holder_no_bench\": null"))
  }

  @Test func `people are counted on reading, and only their owner reads the answer`() throws {
    let run = try company.paths(
      "plan", "bench", "--moves", "passerelles-mois.csv", "--headcount", "personnel.csv",
      "--critical", "Administrateur systèmes et réseaux", "-o", "p.json")
    #expect(run.code == 0, "\(run.errors)")
    let text = try company.text("p.json")
    #expect(text.contains("\"min_cell\": 5"))
    #expect(!text.contains("Bellec") && !text.contains("V1000"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: company.scratch.url.appendingPathComponent("p.json").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  // MARK: Refusals

  @Test func `what makes no sense is refused`() throws {
    #expect(try bench().code == 64)
    #expect(try bench("--critical", "Zorro").code == 3)
    #expect(try bench("--critical", "absent.csv").code == 66)
    #expect(try bench("--critical", "Chef", "--soon", "30").code == 64)
    #expect(try bench("--critical", "Chef", "--ready-now=-1").code == 64)
    #expect(try bench("--critical", "Chef", "--min-cell", "0").code == 64)
    #expect(try company.paths("plan", "bench", "--critical", "zzz").code == 3)
    let missing = try company.paths("plan", "bench", "--moves", "m.csv", "--critical", "Chef")
    #expect(missing.code == 64 && missing.errors.contains("--headcount FICHIER"))
    try company.file("e.csv", "from,to,months", "Adjoint,Chef,")
    let empty = try company.paths(
      "plan", "bench", "--moves", "e.csv", "--headcount", "h.csv", "--critical", "Chef")
    #expect(empty.code == 65 && empty.errors.contains("e.csv:2:14"))
    try company.file("g.csv", "job,headcount", "Chef,1", "chef,2")
    #expect(try bench("--critical", "Chef", headcount: "g.csv").errors.contains("g.csv:3"))
    try company.file("n.csv", "job,headcount", "Chef,-1")
    #expect(try bench("--critical", "Chef", headcount: "n.csv").code == 65)
  }
}
