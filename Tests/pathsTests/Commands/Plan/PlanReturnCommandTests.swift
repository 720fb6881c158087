import Foundation
import TestSupport
import Testing

struct PlanReturnCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("p.csv", "from,to,persons,cost,months", "A,B,2,10000,3", "B,C,1,500,1")
    try company.file(
      "x.csv", "job,hire_cost_eur,exit_cost_eur,monthly_wage_eur,ramp_up_months",
      "A,,30000,4000,", "B,8000,,5000,2", "C,9000,,,0")
  }

  private func json(_ plan: String, _ more: String...) throws -> [String: Any] {
    let run = try Program.paths.run(
      ["plan", "return", "--plan", plan, "--external", "x.csv", "--format", "json"] + more,
      environment: ["LANG": "fr"], folder: company.scratch.url)
    #expect(run.code == 0, "\(run.errors)")
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  // MARK: Answers

  @Test func `both sides are as defined, what is not known is left out and said`() throws {
    let found = try json("p.csv")
    let rows = try #require(found["rows"] as? [[String: Any]])
    #expect(rows.map { $0["reskill"] as? Int } == [34_000, 5_500])
    #expect(rows.map { $0["replace"] as? Int } == [96_000, 9_000])
    #expect(rows.map { $0["net_saving"] as? Int } == [62_000, 3_500])
    #expect(rows[0]["left_out"] as? [String] == [])
    #expect(rows[1]["left_out"] as? [String] == ["severance"])
    #expect(found["status"] as? String == "partial")
    #expect(found["total_net_saving"] as? Int == 65_500 && found["saved_jobs"] as? Int == 2)
    #expect(found["cost_per_saved_job"] as? Int == 19_750 && found["has_chains"] as? Bool == true)
    let run = try company.paths("plan", "return", "--plan", "p.csv", "--external", "x.csv")
    #expect(run.output.contains("former coûte 65\u{202F}500\u{A0}€ de moins que remplacer"))
    #expect(run.output.contains("(chiffres partiels)"))
    #expect(run.output.contains("non compté, faute de chiffre : départ"))
    #expect(run.output.contains("Coût d’un emploi sauvé : 19\u{202F}750\u{A0}€"))
    #expect(run.output.contains("d’ordinaire le plus gros terme"))
  }

  @Test func `a plan as it was written is read, in JSON and for a French spreadsheet`() throws {
    for options in [["-o", "plan.json"], ["-o", "plan.csv", "--excel-fr"]] {
      let plan = try Program.paths.run(
        [
          "plan", "redeploy", "--positions", "effectifs.csv", "--moves", "passerelles.csv",
          "--external", "externe.csv",
        ] + options, environment: ["LANG": "fr"], folder: company.scratch.url)
      #expect(plan.code == 0)
    }
    let left = try company.json(
      "plan", "return", "--plan", "plan.json", "--external", "couts-metiers.csv", "--moves",
      "passerelles-mois.csv")
    let right = try company.json(
      "plan", "return", "--plan", "plan.csv", "--external", "couts-metiers.csv", "--moves",
      "passerelles-mois.csv")
    let rows = try #require(left["rows"] as? [[String: Any]])
    #expect(rows.count > 3 && rows.allSatisfy { $0["months"] is NSNumber })
    #expect(left["rows"] as? NSArray == right["rows"] as? NSArray)
    #expect(left["total_net_saving"] as? Double == right["total_net_saving"] as? Double)
  }

  @Test func `a cost for each person is multiplied`() throws {
    let run = try company.paths(
      "plan", "return", "--plan", "plan-ecrit.csv", "--external", "couts-metiers.csv", "--moves",
      "passerelles-mois.csv")
    #expect(run.code == 0)
    // 12 people: 12 x 6 500 for training, 12 x 6 x 3 900 of wages.
    let text = run.output.split(whereSeparator: { " \n".contains($0) }).joined(separator: " ")
    #expect(text.contains("former 358\u{202F}800\u{A0}€, remplacer 800\u{202F}400\u{A0}€"))
    #expect(text.contains("ici 80,1\u{A0}% de ce que coûte former"))
  }

  @Test func `a verdict without wages says so`() throws {
    let run = try company.paths(
      "plan", "return", "--plan", "plan-ecrit.csv", "--external", "couts-metiers.csv")
    #expect(run.output.contains("mais sans"))
    #expect(run.output.contains("non compté, faute de chiffre : salaires pendant la formation"))
    #expect(!run.output.contains("; ici "))
  }

  @Test func `costs of the career graph are no euros`() throws {
    let plan = try company.paths(
      "plan", "redeploy", "--positions", "effectifs.csv", "--titles", "titres.csv", "-o", "g.json")
    #expect(plan.code == 0)
    let run = try company.paths(
      "plan", "return", "--plan", "g.json", "--external", "couts-metiers.csv", "--titles",
      "titres.csv")
    #expect(run.code == 0 && run.errors.contains("ses coûts ne sont pas des euros"))
    #expect(run.output.contains("rien à comparer, des coûts manquent"))
    #expect(run.output.contains("sans comparaison possible"))
  }

  @Test func `rows of one move add up whatever their order`() throws {
    try company.file(
      "q.csv", "to,from,persons,cost,months", "C,b,1,500,1", "B,A,1,4000,3", "B,a,1,6000,3")
    let (left, right) = (try json("p.csv"), try json("q.csv"))
    #expect(left["rows"] as? NSArray == right["rows"] as? NSArray)
  }

  @Test func `it is written for a spreadsheet`() throws {
    let csv = try company.paths(
      "plan", "return", "--plan", "p.csv", "--external", "x.csv", "--format", "csv", language: "en")
    #expect(
      csv.output.hasPrefix("from,to,persons,months,reskill,wages,replace,net_saving,left_out\n"))
    #expect(csv.output.contains("A,B,2,3,34000,24000,96000,62000,\n"))
    #expect(csv.output.contains("B,C,1,1,5500,5000,9000,3500,exit\n"))
  }

  // MARK: Refusals

  @Test func `what makes no sense is refused`() throws {
    func run(_ arguments: String...) throws -> Program.Run {
      try Program.paths.run(
        ["plan", "return"] + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
    }
    #expect(try run("--plan", "p.csv").code == 64)
    #expect(try run("--external", "x.csv").code == 64)
    #expect(try run("--plan", "-", "--external", "-").code == 64)
    #expect(try run("--plan", "absent", "--external", "x.csv").code == 66)
    try company.file("h.json", "{\"moves\": [{\"from\": \"A\", \"to\": \"B\", \"persons\": null}]}")
    let hidden = try run("--plan", "h.json", "--external", "x.csv")
    #expect(hidden.code == 65 && hidden.errors.contains("sans nombres masqués"))
    #expect(hidden.errors.contains("h.json:1:48"))
    try company.file("n.json", "{\"rows\": []}")
    #expect(try run("--plan", "n.json", "--external", "x.csv").code == 65)
    try company.file("d.csv", "job,hire_cost_eur,monthly_wage_eur", "A,1,2", "a,1,2")
    let double = try run("--plan", "p.csv", "--external", "d.csv")
    #expect(double.code == 65 && double.errors.contains("d.csv:3"))
    try company.file("w.csv", "job,hire_cost_eur,monthly_wage_eur", "A,1,beaucoup")
    #expect(try run("--plan", "p.csv", "--external", "w.csv").errors.contains("w.csv:2:5"))
    let months = try run("--plan", "p.csv", "--external", "x.csv", "--moves", "passerelles.csv")
    #expect(months.code == 65 && months.errors.contains("pas de colonne de mois"))
    try company.file("m.csv", "from,to,months", "A,B,1", "a,b,2")
    #expect(
      try run("--plan", "p.csv", "--external", "x.csv", "--moves", "m.csv").errors.contains(
        "m.csv:3"))
  }
}
