import Foundation
import TestSupport
import Testing

/// The schemas that ship describe the data that ships and the answers that are given.
struct SchemaTests {
  private let graphs: JSONSchema
  private let answers: JSONSchema

  init() throws {
    graphs = try JSONSchema("Graphs/career-graph.schema.json")
    answers = try JSONSchema("Graphs/answers.schema.json")
  }

  // MARK: Graphs

  @Test func `the shipped graph is as the schema says`() throws {
    #expect(graphs.complaints(try JSONSchema.json("Graphs/cigref-2021.json")).isEmpty)
  }

  @Test(arguments: [
    ("profiles", 0, "name", nil as String?), ("profiles", 0, "nmae", "x"),
    ("moves", 0, "evidence", nil), ("moves", 0, "doubt", "2"), ("open_doors", 0, "direction", "up"),
  ])
  func `what breaks the schema is seen`(list: String, index: Int, key: String, value: String?)
    throws
  {
    var graph = try #require(try JSONSchema.json("Graphs/cigref-2021.json") as? [String: Any])
    var items = try #require(graph[list] as? [[String: Any]])
    items[index][key] = value
    graph[list] = items
    #expect(!graphs.complaints(graph).isEmpty)
  }

  // MARK: Answers

  private static let company = "Tests/Fixtures/Company/"

  private static let rates = [
    "--headcount", company + "effectifs.csv", "--transitions", company + "transitions.csv",
    "--attrition", company + "departs.csv",
  ]
  private static let forecasted =
    rates + [
      "--recruitment", company + "recrutements.csv", "--periods", "3", "--target",
      company + "cibles.csv",
    ]

  /// Every form of answer, with as much in it as can be.
  static let questions: [(form: String, arguments: [String])] = [
    ("routes", ["--from", "3.3", "--to", "1.6", "-k", "3"]),
    ("routes", ["--from", "3.3", "--to", "1.6", "--pareto"]),
    (
      "routes",
      [
        "--from", "3.3", "--from", "3.2", "--to", "1.6", "--via", "4.9", "--avoid", "1.2",
        "--max-moves", "6", "--max-years", "30", "--max-doubt", "2", "--diploma", "bac+2",
        "--without-condition", "reservation", "--no-management", "--suppose", "3.3:4.9",
        "--preset", "best-stated",
      ]
    ),
    ("routes", ["--from", "8.2", "--to", "1.6"]),
    ("routes", ["--from", "3.3", "--to", "1.6", "--max-moves", "1"]),
    ("not_understood", ["--from", "cdo", "--to", "1.6"]), ("not_understood", ["show", "zzz"]),
    ("not_understood", ["reach", "zzz"]), ("not_understood", ["between", "zzz", "1.6"]),
    ("not_understood", ["explain", "3.3", "zzz"]), ("not_understood", ["rank", "--to", "zzz"]),
    ("reach", ["reach", "3.3", "--within", "4"]),
    (
      "reach",
      [
        "reach", "3.3", "--diploma", "bac", "--no-studies", "--no-management", "--avoid", "3.2",
        "--max-doubt", "1",
      ]
    ), ("reach", ["reach", "rssi", "--backwards"]),
    ("between", ["between", "3.3", "1.6", "--max-moves", "4"]),
    ("explain", ["explain", "3.3", "3.2"]), ("explain", ["explain", "2.1", "2.4"]),
    ("list", ["list", "--family", "3", "--search", "t"]), ("show", ["show", "3.3"]),
    ("show", ["show", "8.5"]),
    (
      "show",
      [
        "show", "1.1", "--graph", "Tests/SheetsTests/Fixtures/playhouse.json", "--source",
        "Tests/SheetsTests/Fixtures/playhouse.txt",
      ]
    ),
    ("rank", ["rank"]), ("rank", ["rank", "--to", "1.6"]), ("plan.area", ["plan", "area"]),
    (
      "plan.redeploy",
      [
        "plan", "redeploy", "--positions", company + "effectifs.csv", "--moves",
        company + "passerelles.csv",
      ]
    ),
    (
      "plan.redeploy",
      [
        "plan", "redeploy", "--positions", company + "effectifs.csv", "--moves",
        company + "passerelles.csv", "--budget", "90000", "--seats", "10",
      ]
    ),
    (
      "plan.redeploy",
      ["plan", "redeploy", "--positions", company + "effectifs.csv", "--min-cell", "5"]
    ),
    (
      "plan.redeploy",
      [
        "plan", "redeploy", "--periods", "--moves", company + "formations.csv", "--release",
        company + "liberes.csv", "--needs", company + "besoins.csv",
      ]
    ),
    (
      "plan.compare",
      ["plan", "compare", company + "scenario-a.txt", company + "scenario-b.txt"]
    ),
    ("plan.rates", ["plan", "rates", "--counts", company + "mouvements.csv"]),
    (
      "plan.rates",
      [
        "plan", "rates", "--history", company + "historique.csv", "--rename",
        company + "renommages.csv",
      ]
    ),
    (
      "plan.rates.by",
      ["plan", "rates", "--counts", company + "mouvements-groupes.csv", "--by", "groupe"]
    ),
    ("plan.mask", ["plan", "mask", company + "pyramide-metiers.csv"]),
    ("merge", ["merge", company + "vu.json"]),
    (
      "routes",
      ["--from", "5.2", "--to", "6.1", "--graph", company + "vu.json", "--prefer", "observed"]
    ),
    ("plan.titles", ["plan", "titles", company + "effectifs.csv"]),
    ("plan.area", ["plan", "area", "--moves", company + "passerelles-mois.csv", "--effort", "12"]),
    ("plan.critical", ["plan", "critical"]),
    (
      "plan.critical",
      ["plan", "critical", "--moves", company + "passerelles.csv", "--entry", "Testeur"]
    ),
    (
      "plan.bench",
      [
        "plan", "bench", "--moves", company + "passerelles-mois.csv", "--headcount",
        company + "effectifs.csv", "--critical", company + "postes-critiques.csv",
      ]
    ),
    (
      "plan.bench",
      [
        "plan", "bench", "--critical", "RSSI", "--headcount", company + "effectifs.csv",
        "--titles", company + "titres.csv", "--min-cell", "5",
      ]
    ),
    ("plan.chains", ["plan", "chains", "--vacancies", company + "vacances.csv"]),
    ("plan.classes", ["plan", "classes", company + "classes.csv", "--horizon", "3"]),
    (
      "plan.return",
      [
        "plan", "return", "--plan", company + "plan-ecrit.csv", "--external",
        company + "couts-metiers.csv", "--moves", company + "passerelles-mois.csv",
      ]
    ),
    ("plan.forecast", ["plan", "forecast"] + forecasted + ["--first-year", "2026"]),
    ("plan.forecast", ["plan", "forecast"] + forecasted + ["--min-cell", "5"]),
    (
      "plan.forecast",
      ["plan", "forecast"] + rates + [
        "--periods", "1", "--actual", company + "effectifs-2024.csv", "--mix",
        company + "repartition.csv", "--growth", "-2",
      ]
    ),
    (
      "plan.forecast",
      ["plan", "forecast"] + rates + [
        "--periods", "1", "--mix", company + "repartition.csv", "--growth", "-99",
      ]
    ),
    (
      "plan.retirements",
      [
        "plan", "retirements", "--pyramid", company + "pyramide.csv", "--age", "64", "--min-cell",
        "5", "--first-year", "2026",
      ]
    ),
    (
      "plan.steady",
      ["plan", "steady"] + rates + [
        "--recruitment", company + "recrutements.csv", "--reach", "Testeur",
      ]
    ),
    (
      "plan.steady",
      [
        "plan", "steady", "--headcount", company + "effectifs.csv", "--transitions",
        company + "transitions.csv", "--recruitment", company + "recrutements.csv",
      ]
    ), ("plan.maintain", ["plan", "maintain"] + rates),
    ("plan.attain", ["plan", "attain"] + rates + ["--target", company + "cibles.csv"]),
    (
      "plan.attain",
      ["plan", "attain"] + rates + ["--target", company + "cibles.csv", "--periods", "2"]
    ),
    (
      "plan.compare.forecast",
      ["plan", "compare", company + "prevision-a.txt", company + "prevision-b.txt"]
    ),
    ("diff", ["diff", "Graphs/cigref-2021.json", "Tests/SheetsTests/Fixtures/playhouse.json"]),
    ("import", ["import", "Tests/SheetsTests/Fixtures/playhouse.txt", "-o", "/dev/null"]),
    ("error", ["--frm", "x"]), ("error", ["list", "--graph", "absent"]),
  ]

  @Test(arguments: questions)
  func `an answer is as its schema says, and has nothing that it does not name`(
    form: String, arguments: [String]
  ) throws {
    let run = try Program.paths.run(arguments + ["--format", "json"], folder: Repository.root)
    let answer = try JSONSerialization.jsonObject(with: run.bytes)
    #expect(answers.complaints(answer, definition: form) == [])
    #expect(answers.complaints(answer) == [])
  }
}
