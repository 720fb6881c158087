import Foundation
import TestSupport
import Testing

struct PlanClassesCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file(
      "k.csv", "job,current,attrition,retirements,target", "A,100,0.1,6,80", "B,20,0,0,18",
      "C,0,0,0,3", "D,10,0,0,10")
  }

  @Test func `projected, gap and class are as defined`() throws {
    let found = try company.json("plan", "classes", "k.csv", "--horizon", "2")
    #expect(found["horizon"] as? Int == 2)
    let rows = try #require(found["rows"] as? [[String: Any]])
    #expect(rows.map { $0["job"] as? String } == ["A", "B", "C", "D"])
    #expect(abs((rows[0]["projected"] as? Double ?? 0) - 75) < 1e-12)
    #expect(abs((rows[0]["gap"] as? Double ?? 0) - 5) < 1e-12)
    #expect(
      rows.map { $0["class"] as? String } == ["stable", "sensible", "emergence", "stable"])
    #expect(
      found["thresholds"] as? [String: Double]
        == ["emergence": 2, "sensitive": 0.1, "tension": 0.1])
  }

  @Test func `thresholds are options, and are told in every format`() throws {
    let options = ["--horizon", "2", "--tension", "0.05", "--sensitive", "0.2", "--emergence", "3"]
    func run(_ format: String) throws -> String {
      try Program.paths.run(
        ["plan", "classes", "k.csv"] + options + ["--format", format],
        environment: ["LANG": "fr"], folder: company.scratch.url
      ).output
    }
    let text = try run("text").replacing("\n", with: " ")
    #expect(text.contains("1 en émergence, 1 en tension, 2 stables"))
    #expect(text.contains("cible d’au moins 3 fois l’effectif"))
    #expect(text.contains("au moins 20\u{A0}% du projeté"))
    #expect(text.contains("moins 5\u{A0}% du projeté"))
    let csv = try run("csv")
    #expect(csv.hasPrefix("job,current,projected,target,gap,class,emergence,sensitive,tension,"))
    #expect(csv.contains("\nB,20,20,18,-2,stable,3,0.2,0.05,2\n"))
    #expect(try run("markdown").contains("seuil sensible (part)"))
    #expect(try run("excel-fr").contains("B;20;20;18;-2;stable;3;\"0,2\";\"0,05\";2"))
  }

  @Test func `the company's jobs fall into classes`() throws {
    let run = try company.paths("plan", "classes", "classes.csv", "--horizon", "3")
    #expect(run.code == 0)
    #expect(
      run.output.hasPrefix("Classes des métiers à 3 périodes : 2 en émergence, 2 sensibles, 4 en"))
    #expect(
      run.output.contains("     −15  Technicien d’exploitation : 61 aujourd’hui, 45 projetés"))
  }

  @Test func `a column that is missing is left out and said, an empty cell refused`() throws {
    try company.file("n.csv", "métier;effectif;cible", "A;10;12")
    let run = try company.paths("plan", "classes", "n.csv", "--horizon", "1")
    #expect(run.code == 0 && run.output.contains("Pas de colonne d’attrition"))
    #expect(run.output.contains("Pas de colonne de retraites"))
    let json = try company.json("plan", "classes", "n.csv", "--horizon", "1")
    #expect(json["left_out"] as? [String] == ["attrition", "retirements"])
    try company.file("e.csv", "métier;effectif;attrition;retraites;cible", "A;10;;1;12")
    let empty = try company.paths("plan", "classes", "e.csv", "--horizon", "1")
    #expect(empty.code == 65 && empty.errors.contains("e.csv:2:6"))
  }

  @Test func `what makes no sense is refused`() throws {
    #expect(try company.paths("plan", "classes", "k.csv").code == 64)
    #expect(try company.paths("plan", "classes", "k.csv", "--horizon", "-1").code == 64)
    #expect(try company.paths("plan", "classes", "k.csv", "--horizon", "101").code == 64)
    for option in ["--emergence=1", "--tension=-1", "--sensitive=nan"] {
      #expect(try company.paths("plan", "classes", "k.csv", "--horizon", "1", option).code == 64)
    }
    try company.file("r.csv", "job,current,attrition,retirements,target", "A,1,5,0,1")
    let rate = try company.paths("plan", "classes", "r.csv", "--horizon", "1")
    #expect(rate.code == 65 && rate.errors.contains("r.csv:2 : « 5 » n’est pas un taux"))
    try company.file("d.csv", "job,current,target", "A,1,5", "a,2,5")
    #expect(try company.paths("plan", "classes", "d.csv", "--horizon", "1").code == 65)
    try company.file("p.csv", "nom,job,current,target", "X,A,1,5")
    #expect(try company.paths("plan", "classes", "p.csv", "--horizon", "1").code == 65)
  }
}
