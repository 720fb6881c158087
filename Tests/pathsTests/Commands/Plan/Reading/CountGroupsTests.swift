import Foundation
import TestSupport
import Testing

struct CountGroupsTests {
  private let company: CompanyFixture

  init() throws { company = try CompanyFixture() }

  private func run(_ lines: [String], by head: String = "g") throws -> Program.Run {
    _ = try company.scratch.file(
      "x.csv", holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    return try company.paths("plan", "rates", "--counts", "x.csv", "--by", head)
  }

  private func names(_ lines: [String], by head: String = "g") throws -> [String] {
    guard try run(lines, by: head).code == 0 else { return [] }
    let answer = try company.json("plan", "rates", "--counts", "x.csv", "--by", head)
    return (answer["groups"] as? [String: Any])?.keys.sorted() ?? []
  }

  @Test func `case, accents and dashes do not tell groups apart, signs do`() throws {
    #expect(
      try names(["from;to;g;n", "A;B;Cadré;9", "A;C;CADRE;9", "A;B;x;9"]) == ["CADRE", "x"])
    #expect(
      try names(["from;to;g;n", "A;B;30–39 ans;9", "A;C;30-39 ans;9", "A;B;40-49 ans;9"])
        == ["30-39 ans", "40-49 ans"])
    #expect(
      try names(["from;to;g;n", "A;B;< 50 ans;9", "A;B;≥ 50 ans;9", "A;B;50 ans +;9"]).count == 3)
  }

  @Test func `the column is found by its head, whatever it is`() throws {
    let lines = ["from;to;Tranche d’âge;n", "A;B;jeunes;9", "A;B;anciens;8"]
    #expect(try names(lines, by: "tranche d'age") == ["anciens", "jeunes"])
    // What tells persons apart elsewhere, groups them here; beside another grouping it does not.
    #expect(try names(["from;to;Sexe;n", "A;B;F;9", "A;B;H;8"], by: "sexe") == ["F", "H"])
    #expect(try names(["from;to;année;n", "A;B;2024;9", "A;B;2025;8"], by: "année").count == 2)
    let both = ["from;to;Tranche d’âge;Sexe;n", "A;B;jeunes;F;9", "A;B;anciens;H;8"]
    #expect(try run(both, by: "tranche d'age").code == 65)
  }

  @Test(arguments: [
    (["from;to;n", "A;B;9"], "aucune colonne « g » ; il y a « from »"),
    (["from;to;g;n", "A;B;F;9", "A;B;;8"], "x.csv:3:5: cellule vide, colonne « g »"),
    (["from;to;g;n", "A;B;F;9"], "un seul groupe, « F »"),
    (["from;to;g;n", "A;B;F;9", "A;B;Ensemble;9", "A;B;H;1"], "x.csv:3 : colonne « g »"),
    (["from;to;g;n", "A;B;F;9", "A;B;Tous;9", "A;B;H;1"], "« Tous » réunit les autres groupes"),
    (["from;to;g;n"], "aucune ligne ne compte"),
    (["from;to;g;n", "A;B;F;9", "A;B;F;8", "A;B;H;8"], "8 ici, 9 à la ligne 2"),
    (
      [
        "from;to;g;n", "A;B;F;9", "A;C;F;8", "A;A;F;70", "A;B;H;6", "A;C;H;5", "A;A;H;20",
        "A;B;F+H;15", "A;C;F+H;13", "A;A;F+H;90",
      ], "les groupes se recoupent : « F » + « H » = « F+H »"
    ),
  ])
  func `what is no grouping is refused`(lines: [String], words: String) throws {
    let run = try run(lines)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `a column that tells persons apart is refused and not repeated`() throws {
    let rows = (1...11).map { "A;B;secret\($0);9" }
    let many = try run(["from;to;g;n"] + rows)
    #expect(many.code == 65 && many.errors.contains("11 valeurs différentes"))
    #expect(many.errors.contains("une colonne de quelques groupes, 10 au plus"))
    #expect(!many.errors.contains("secret"))
    #expect(try run(["from;to;g;n"] + rows.dropLast()).code == 0)
    let persons = try run(["from;to;matricule;n", "A;B;7;9", "A;B;8;9"], by: "matricule")
    #expect(persons.code == 65 && persons.errors.contains("colonnes sur des personnes"))
  }
}
