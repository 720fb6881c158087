import Foundation
import TestSupport
import Testing

struct PlanCriticalCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    // A and B lead to C, C by D or E to F, F to G; H hangs on F both ways.
    try company.file(
      "m.csv", "from,to", "A,C", "B,C", "C,D", "C,E", "D,F", "E,F", "F,G", "F,H", "H,F")
  }

  // MARK: Moves of a file

  @Test func `the keys are those that other tools know`() throws {
    let found = try company.json(
      "plan", "critical", "--moves", "m.csv", "--entry", "A", "--entry", "b", "--targets", "G",
      "--targets", "D")
    #expect(found["schema"] as? String == "paths.plan.critical/1")
    #expect(found["status"] as? String == "complete" && found["measure"] as? String == "moves")
    #expect(found["mandatory"] as? [String: [String]] == ["D": ["C"], "G": ["C", "F"]])
    #expect(found["single_feeder"] as? [String] == ["D", "E", "G", "H"])
    #expect(
      found["single_feeder_of"] as? [String: String] == ["D": "C", "E": "C", "G": "F", "H": "F"])
    #expect(found["articulation"] as? [String] == ["C", "F"])
    #expect(
      found["bridges"] as? [[String]] == [["A", "C"], ["B", "C"], ["F", "G"], ["F", "H"]])
    let loss = try #require(found["loss"] as? [String: Int])
    #expect(loss["C"] == 4 && loss["F"] == 2 && loss["D"] == 0 && loss.count == 8)
    #expect(found["redundancy"] as? [String: Int] == ["D": 1, "G": 1])
    let betweenness = try #require(found["betweenness"] as? [String: Double])
    // C lies between A, B and D, E, F, G, H: 10 of the 42 ordered pairs of others.
    #expect(abs((betweenness["C"] ?? 0) - 10.0 / 42) < 1e-12 && betweenness["A"] == 0)
    #expect(found["pairs"] as? Int == 4)
  }

  @Test func `the usual entries and targets are told`() throws {
    let run = try company.paths("plan", "critical", "--moves", "m.csv")
    #expect(run.code == 0 && run.output.contains("Entrées : A, B\n"))
    #expect(run.output.contains("Entrées, faute de --entry : les métiers où personne ne vient"))
    #expect(run.output.contains("Cibles, faute de --targets : tous les autres métiers."))
    #expect(run.output.contains("      10  C (83,3\u{A0}%)"))
  }

  @Test func `where no entry leads, null says so`() throws {
    let found = try company.json(
      "plan", "critical", "--moves", "m.csv", "--entry", "F", "--targets", "C")
    let mandatory = try #require(found["mandatory"] as? [String: Any])
    #expect(mandatory["C"] is NSNull && found["unreachable"] as? [String] == ["C"])
    #expect(found["redundancy"] as? [String: Int] == ["C": 0])
  }

  @Test func `entries and targets may stand in files`() throws {
    try company.file("e.csv", "métier", "A", "B")
    let left = try company.json(
      "plan", "critical", "--moves", "m.csv", "--entry", "e.csv", "--targets", "G")
    let right = try company.json(
      "plan", "critical", "--moves", "m.csv", "--entry", "B", "--entry", "A", "--targets", "G")
    #expect((left["inputs"] as? [Any])?.count == 2)
    for key in ["loss", "mandatory", "entries", "redundancy"] {
      #expect(left[key] as? NSObject == right[key] as? NSObject, "\(key)")
    }
  }

  @Test func `the order and spelling of rows leave no trace`() throws {
    try company.file(
      "n.csv", "à;de;interdit", "f;H;", "H;F;", "G;F;", "F;E;", "F;d;", "E;C;", "D;C;", "C;B;",
      "C;A;", "A;G;x", "C;C;")
    let left = try company.paths("plan", "critical", "--moves", "m.csv", "--format", "csv")
    let right = try company.paths("plan", "critical", "--moves", "n.csv", "--format", "csv")
    #expect(left.code == 0 && left.output == right.output)
  }

  @Test func `costs are lengths, told as such`() throws {
    let run = try company.paths("plan", "critical", "--moves", "passerelles.csv")
    #expect(run.output.contains("longueur : coût de la colonne des coûts"))
    // What the career graph states of a company's moves is evidence.
    #expect(run.output.contains("Gestionnaire d’applications ← Assistant fonctionnel\n          │"))
  }

  // MARK: The career graph

  @Test func `on the shipped graph nothing needs to be given`() throws {
    let found = try company.json("plan", "critical")
    #expect(found["measure"] as? String == "effort")
    #expect((found["loss"] as? [String: Int])?.count == 50)
    #expect((found["names"] as? [String: String])?["3.3"] == "Testeur")
    #expect((found["entries"] as? [String])?.contains("3.3") == true)
    let run = try company.paths("plan", "critical", "--entry", "testeur", "--targets", "RSSI")
    #expect(run.code == 0 && run.output.contains("1 entrée, 1 cible"))
    #expect(run.output.contains("6.3 Responsable sécurité"))
    let titled = try company.json(
      "plan", "critical", "--titles", "titres.csv", "--entry", "Chargé PMO", "--targets", "RSSI")
    #expect(titled["entries"] as? [String] == ["2.7"])
  }

  @Test func `a picture lights the most critical profiles, a note tells of them`() throws {
    let run = try company.paths("plan", "critical", "-o", "c.svg", "--report", "c.md", "--top", "3")
    #expect(run.code == 0, "\(run.errors)")
    let svg = try company.text("c.svg")
    #expect(svg.hasPrefix("<svg") || svg.hasPrefix("<?xml"))
    #expect(svg.contains("3 métiers dont la perte coupe le plus de parcours"))
    let note = try company.text("c.md")
    #expect(note.hasPrefix("# Métiers critiques") && note.contains("## Passages obligés"))
    #expect(note.contains("3.2 Concepteur – développeur | 45 |"))
    #expect(try company.paths("plan", "critical", "--moves", "m.csv", "-o", "d.svg").code == 64)
  }

  @Test func `every format says it`() throws {
    let csv = try company.paths("plan", "critical", "--moves", "m.csv", "--format", "csv").output
    #expect(
      csv.hasPrefix(
        "job,role,loss,betweenness,single_feeder,articulation,bridges,redundancy,mandatory\n"))
    let excel = try company.paths("plan", "critical", "-o", "c.csv", "--excel-fr")
    #expect(excel.code == 0)
    #expect(try company.text("c.csv").contains("métier;nom;rôle;paires coupées"))
    let table = try company.paths("plan", "critical", "--format", "markdown", language: "en").output
    #expect(table.hasPrefix("| job | name | role | pairs cut off |"))
  }

  // MARK: Refusals

  @Test func `what makes no sense is refused`() throws {
    func code(_ arguments: String...) throws -> Int32 {
      let run = try Program.paths.run(
        ["plan", "critical"] + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
      #expect(run.output.isEmpty || run.code == 0)
      return run.code
    }
    #expect(try code("--moves", "m.csv", "--entry", "Z") == 3)
    let near = try company.paths(
      "plan", "critical", "--moves", "passerelles.csv", "--entry", "Testr")
    #expect(near.code == 3 && near.errors.contains("« Testr » n’est aucun métier des fichiers ; "))
    #expect(near.errors.contains("proches : Testeur"))
    #expect(try code("--entry", "zzz") == 3)
    #expect(try code("--moves", "absent.csv") == 66)
    #expect(try code("--moves", "m.csv", "--moves", "m.csv") == 64)
    #expect(try code("--top", "0") == 64)
    #expect(try code("--moves", "-", "--titles", "-") == 64)
    #expect(try code("--moves", "m.csv", "-o", "m.csv") != 0)
    try company.file("ring.csv", "from,to", "A,B", "B,A")
    #expect(try code("--moves", "ring.csv") == 64)
    #expect(try code("--moves", "ring.csv", "--entry", "A") == 0)
    try company.file("two.csv", "from,to,cost_eur", "A,B,1", "a,b,2")
    let run = try company.paths("plan", "critical", "--moves", "two.csv", "--entry", "A")
    #expect(run.code == 65 && run.errors.contains("two.csv:3"))
    try company.file("bad.csv", "from,to,cost_eur", "A,B,x")
    #expect(
      try company.paths("plan", "critical", "--moves", "bad.csv").errors.contains("bad.csv:2:5"))
  }
}
