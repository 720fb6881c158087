import Foundation
import TestSupport
import Testing

struct PlanRedeployCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("p.csv", "job,current,target", "A,5,2", "B,1,3", "C,0,2")
    try company.file("m.csv", "from,to,cost_eur,capacity", "A,B,100,", "B,C,50,1", "A,C,400,")
  }

  private func redeploy(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(
      ["plan", "redeploy"] + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
  }

  // MARK: Answers

  @Test func `the keys are those that other tools know`() throws {
    let plan = try company.plan("--positions", "p.csv", "--moves", "m.csv")
    #expect(plan["status"] as? String == "partial")
    #expect(plan["placed"] as? Int == 3 && plan["needed"] as? Int == 4)
    #expect(plan["total_cost"] as? Int == 350 && plan["moves_cost"] as? Int == 350)
    let moves = try #require(plan["moves"] as? [[String: Any]])
    #expect(moves.map { $0["persons"] as? Int } == [3, 1])
    #expect(plan["unfilled"] as? [String: Int] == ["C": 1])
    #expect(plan["unplaced"] as? [String: Int] == [:])
    #expect(plan["do_nothing_cost"] is NSNull)
    let certificate = try #require(plan["certificate"] as? [String: Any])
    #expect(certificate["proved"] as? Bool == true)
    #expect(certificate["bound"] as? Int == certificate["objective"] as? Int)
  }

  @Test func `with external costs it is the least total`() throws {
    try company.file("e.csv", "job,hire_cost_eur,exit_cost_eur", "A,,90", "B,120,", "C,300,")
    let plan = try company.plan("--positions", "p.csv", "--moves", "m.csv", "--external", "e.csv")
    #expect(plan["status"] as? String == "optimal")
    #expect(plan["total_cost"] as? Int == 650 && plan["do_nothing_cost"] as? Int == 1_110)
    #expect(plan["hires"] as? [String: Int] == ["C": 1] && plan["exits"] as? [String: Int] == [:])
  }

  @Test func `a strict plan that leaves posts empty is none`() throws {
    let run = try redeploy(
      "--positions", "p.csv", "--moves", "m.csv", "--strict", "-o", "plan.json")
    #expect(run.code == 1 && run.output.contains("pas de plan"))
    #expect(run.output.contains("tous ceux qui pourraient y venir sont déjà placés"))
    #expect(try !company.scratch.names().contains("plan.json"))
    let json = try company.plan("--positions", "p.csv", "--moves", "m.csv", "--strict")
    #expect(json["status"] as? String == "infeasible" && (json["moves"] as? [Any])?.isEmpty == true)
  }

  @Test func `a budget and seats say how far one gets and what one more takes`() throws {
    let files = ["--positions", "p.csv", "--moves", "m.csv"]
    let plan = try company.plan(files[0], files[1], files[2], files[3], "--budget", "260")
    #expect(plan["placed"] as? Int == 2 && plan["total_cost"] as? Int == 200)
    let limits = try #require(plan["limits"] as? [String: Any])
    #expect(limits["binding"] as? String == "budget" && limits["budget"] as? Int == 260)
    #expect(limits["needed_for_one_more"] as? Int == 350 && limits["seats_used"] as? Int == 2)
    let shortages = try #require(plan["shortages"] as? [[String: Any]])
    #expect(shortages.map { $0["reason"] as? String } == ["limit"])
    let text = try redeploy("--positions", "p.csv", "--moves", "m.csv", "--seats", "2").output
    #expect(text.contains("Utilisé : 2 places sur 2, une par passerelle et par personne."))
    #expect(text.contains("Placer une personne de plus demanderait au moins 3 places en tout."))
    #expect(text.contains("les places ne suffisent pas"))
  }

  @Test(arguments: [
    (["--budget", "10"], "--budget demande --moves"),
    (["--moves", "m.csv", "--budget=-1"], "--budget demande un nombre à partir de 0"),
    (["--moves", "m.csv", "--seats", "2", "--max-moves", "1"], "--seats ne va pas avec --max"),
    (
      ["--moves", "m.csv", "--external", "e.csv", "--budget", "9"],
      "--budget ne va pas avec --external"
    ),
  ])
  func `limits that make no sense are refused`(options: [String], reason: String) throws {
    try company.file("e.csv", "job,hire_cost_eur,exit_cost_eur", "A,,90")
    let run = try Program.paths.run(
      ["plan", "redeploy", "--positions", "p.csv"] + options, environment: ["LANG": "fr"],
      folder: company.scratch.url)
    #expect(run.code == 64 && run.errors.contains(reason))
  }

  @Test func `heads that nobody knows can be named`() throws {
    try company.file("h.csv", "Poste occupé;Nb;Voulus, au mieux", "A;5;2", "B;1;3", "C;0;2")
    let none = try redeploy("--positions", "h.csv", "--moves", "m.csv")
    #expect(none.code == 65 && none.errors.contains("--heads \"positions.job=EN-TÊTE\""))
    let plan = try company.plan(
      "--positions", "h.csv", "--moves", "m.csv", "--heads",
      "positions.job=poste occupe,positions.current=NB,positions.target=Voulus, au mieux")
    #expect(plan["placed"] as? Int == 3 && plan["total_cost"] as? Int == 350)
    for wrong in ["positions.jobs=Nb", "moves.=x", "needs.job=x", "job=Nb"] {
      let run = try redeploy("--positions", "h.csv", "--moves", "m.csv", "--heads", wrong)
      #expect(run.code == 64 && run.errors.contains("--heads"), "\(wrong)")
    }
  }

  @Test func `the order of rows and their spelling leave no trace`() throws {
    try company.file("q.csv", "Cible;Effectif;Métier", "2;0;C", "3;1;b", "2;5;A", "Total;;")
    try company.file("n.csv", "à;de;coût;capacité", "c;a;400;", "C;B;50;1", "B;A;100;")
    let left = try company.plan("--positions", "p.csv", "--moves", "m.csv")
    let right = try company.plan("--positions", "q.csv", "--moves", "n.csv")
    for key in ["status", "placed", "total_cost", "unfilled"] {
      #expect("\(left[key] ?? "")" == "\(right[key] ?? "")")
    }
    let persons = [left, right].map {
      ($0["moves"] as? [[String: Any]])?.map { $0["persons"] as? Int }
    }
    #expect(persons[0] == persons[1])
  }

  @Test func `parts of people are counted in hundredths`() throws {
    try company.file("f.csv", "métier;effectif;cible", "A;2,5;1", "B;0;0,75")
    let plan = try company.plan("--positions", "f.csv", "--moves", "m.csv")
    #expect(plan["placed"] as? Double == 0.75 && plan["total_cost"] as? Int == 75)
    #expect(plan["unplaced"] as? [String: Double] == ["A": 0.75])
  }

  @Test func `a limit of moves is exact or refused`() throws {
    try company.file("p1.csv", "job,current,target", "A,2,1", "C,0,1")
    let plan = try company.plan("--positions", "p1.csv", "--moves", "m.csv", "--max-moves", "1")
    #expect(plan["total_cost"] as? Int == 400 && plan["max_moves"] as? Int == 1)
  }

  // MARK: The graph

  @Test func `without a file of moves the graph's own are taken, with what states them`() throws {
    try company.file("g.csv", "métier;effectif;cible", "5.2;4;2", "gestionnaire d'applications;0;1")
    let run = try redeploy("--positions", "g.csv")
    #expect(run.code == 0 && run.output.contains("Coût : 2 (passerelles + doute)"))
    #expect(run.output.contains("nommée, fiche 5.2, ligne 2541"))
    let json = try company.plan("--positions", "g.csv")
    let routes = try #require(json["routes"] as? [[String: Any]])
    let steps = try #require(routes[0]["steps"] as? [[String: Any]])
    #expect(steps.count == 2 && steps.allSatisfy { $0["evidence"] != nil })
  }

  @Test func `titles are mapped, told, and never guessed silently`() throws {
    let run = try redeploy(
      "--positions", "effectifs.csv", "--titles", "titres.csv", "--close", "Chargé PMO")
    #expect(
      run.code == 0
        && run.output.contains("      14  Chargé de pilotage SI (PMO) : aucune passerelle"))
    #expect(run.errors.contains("« Secrétaire de direction DSI » n’est aucun métier du graphe"))
    let strict = try redeploy(
      "--positions", "effectifs.csv", "--titles", "titres.csv", "--strict")
    #expect(strict.code == 65)
  }

  // MARK: Dates

  @Test func `a dated plan says who starts when`() throws {
    let plan = try company.plan(
      "--periods", "--moves", "formations.csv", "--release", "liberes.csv", "--needs",
      "besoins.csv", "--late")
    #expect(plan["status"] as? String == "optimal" && plan["placed"] as? Int == 12)
    let schedule = try #require(plan["schedule"] as? [[String: Any]])
    #expect(schedule.first?["period"] as? Int == 5)
    let early = try company.plan(
      "--periods", "--moves", "formations.csv", "--release", "liberes.csv", "--needs",
      "besoins.csv", "--horizon", "24")
    #expect((early["schedule"] as? [[String: Any]])?.first?["period"] as? Int == 0)
  }

  // MARK: People

  @Test func `people are counted, hidden below five and named nowhere`() throws {
    let arguments = [
      "--positions", "personnel.csv", "--targets", "cibles-equipe.csv", "--moves",
      "passerelles.csv",
    ]
    for format in ["text", "json", "csv", "table", "markdown"] {
      let run = try Program.paths.run(
        ["plan", "redeploy"] + arguments + ["--format", format], environment: ["LANG": "fr"],
        folder: company.scratch.url)
      #expect(run.code == 0)
      let rows = try Repository.text("Tests/Fixtures/Company/personnel.csv").split(
        separator: "\r\n")
      for row in rows.dropFirst() {
        for cell in row.split(separator: ";").prefix(3) {
          #expect(!(run.output + run.errors).contains(cell), "\(format) names \(cell)")
        }
      }
    }
    _ = try Program.paths.run(
      ["plan", "redeploy"] + arguments + ["-o", "plan.json"], folder: company.scratch.url)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: company.scratch.path("plan.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `columns about people are refused where rows are jobs`() throws {
    try company.file("x.csv", "Matricule;métier;effectif;cible", "V17;A;1;2")
    let run = try redeploy("--positions", "x.csv", "--moves", "m.csv")
    #expect(run.code == 65 && run.errors.contains("Matricule") && !run.errors.contains("V17"))
    try company.file("y.csv", "Nom;emploi;ETP", "Abadie;A;Abadie")
    try company.file("t.csv", "métier;cible", "A;1")
    let bad = try redeploy("--positions", "y.csv", "--targets", "t.csv", "--moves", "m.csv")
    #expect(bad.code == 65 && bad.errors.contains("y.csv:2") && !bad.errors.contains("Abadie"))
  }

  @Test func `small numbers are hidden where asked, and the proof that would show them`() throws {
    let plan = try company.plan("--positions", "p.csv", "--moves", "m.csv", "--min-cell", "5")
    #expect(plan["certificate"] is NSNull && plan["min_cell"] as? Int == 5)
    let moves = try #require(plan["moves"] as? [[String: Any]])
    #expect(moves.allSatisfy { $0["persons"] is NSNull && $0["cost"] is NSNull })
  }

  // MARK: Bad files and options

  @Test(arguments: [
    ("p.csv", ["job,current,target", "A,5,2", "A,1,1"], "p.csv:3 : « A » est déjà à la ligne 2"),
    ("p.csv", ["job,current,target", "A,-5,2"], "est négatif"),
    ("p.csv", ["job,current,target", "A,douze,2"], "« douze » n’est pas un nombre"),
    ("p.csv", ["job,current", "A,5"], "donnez --targets"),
    ("m.csv", ["from,to,cost_eur", "A,B,1", "A,B,2"], "est déjà à la ligne 2"),
    ("m.csv", ["from,to,cost_eur", "A,B,"], "cellule vide, colonne « cost_eur »"),
    (
      "m.csv", ["from,to,cost_eur", "A,B,900000000000000000"], "trop grands pour des sommes exactes"
    ),
  ])
  func `a bad file is told with its place`(name: String, lines: [String], words: String) throws {
    _ = try company.scratch.file(name, holding: Data((lines.joined(separator: "\n")).utf8))
    let run = try redeploy("--positions", "p.csv", "--moves", "m.csv")
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `options that make no sense together are refused`() throws {
    #expect(try redeploy().code == 64)
    #expect(try redeploy("--positions", "p.csv", "--external", "e.csv").code == 64)
    #expect(try redeploy("--positions", "p.csv", "--late").code == 64)
    #expect(try redeploy("--periods", "--positions", "p.csv").code == 64)
    #expect(try redeploy("--positions", "p.csv", "--max-moves", "0").code == 64)
    #expect(try redeploy("--positions", "absent.csv").code == 66)
    let own = try redeploy("--positions", "p.csv", "--moves", "m.csv", "-o", "p.csv")
    #expect(own.code == 64 && own.errors.contains("aussi un fichier lu"))
  }

  @Test func `a French spreadsheet opens it as it was meant`() throws {
    let run = try redeploy("--positions", "p.csv", "--moves", "m.csv", "--excel-fr")
    #expect(run.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(run.output.contains("nature;de;à;personnes;coût;raison\r\n"))
    #expect(run.output.contains("passerelle;A;B;3;300;\r\n"))
  }
}
