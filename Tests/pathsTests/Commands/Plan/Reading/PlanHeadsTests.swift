import Foundation
import TestSupport
import Testing

struct PlanHeadsTests {
  /// A command that reads `f.csv`, once with heads that it knows and once with others.
  struct Question: CustomTestStringConvertible {
    /// All but the file.
    let words: [String]
    /// What is typed before the file; `nil` where it stands alone.
    let option: String?
    /// What the file is called in `--heads`.
    let role: String
    /// The columns: our key, and a head that no table knows.
    let columns: [(key: String, odd: String)]
    let rows: [String]

    var testDescription: String { words.joined(separator: " ") + " " + role }

    init(
      _ words: String, _ option: String?, _ role: String, _ columns: [(String, String)],
      _ rows: String...
    ) {
      self.words = words.split(separator: " ").map(String.init)
      self.option = option
      self.role = role
      self.columns = columns
      self.rows = rows
    }

    /// The command line.
    func arguments(_ heads: [String] = []) -> [String] {
      words + (option.map { [$0, "f.csv"] } ?? ["f.csv"]) + heads.flatMap { ["--heads", $0] }
    }
  }

  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("h.csv", "job,headcount", "A,100", "B,50")
    try company.file("w.csv", "job,exit_rate", "A,0.05", "B,0.1")
    try company.file("m.csv", "from,to,months", "A,B,3", "B,C,9")
    try company.file("p.csv", "from,to,persons,cost,months", "A,B,2,10000,3")
    try company.file("x.csv", "job,hire_cost_eur,exit_cost_eur", "A,,30000", "B,8000,")
    try company.file("y.csv", "job,age_band,headcount", "A,55-59,10", "A,60-64,5")
    try company.file("s.csv", "from,to,n", "A,B,20", "A,A,80")
    try company.file("t.csv", "title,profile", "A,3.3")
  }

  static let questions = [
    Question(
      "plan forecast --attrition w.csv --periods 2", "--headcount", "headcount",
      [("job", "Zone 1"), ("headcount", "Zone 2, au mieux")], "A,100", "B,50"),
    Question(
      "plan forecast --headcount h.csv --attrition w.csv --periods 1", "--actual", "actual",
      [("job", "Zone 1"), ("headcount", "Zone 2")], "A,90", "B,44"),
    Question(
      "plan forecast --headcount h.csv --attrition w.csv --periods 1", "--mix", "mix",
      [("job", "Zone 1"), ("share", "Zone 2")], "A,0.5", "B,0.5"),
    Question(
      "plan steady --headcount h.csv --attrition w.csv", "--recruitment", "recruitment",
      [("job", "Zone 1"), ("persons_per_period", "Zone 2")], "A,5", "B,6"),
    Question(
      "plan maintain --headcount h.csv --attrition w.csv", "--transitions", "transitions",
      [("from", "Zone 1"), ("to", "Zone 2"), ("rate", "Zone 3")], "A,B,0.1"),
    Question(
      "plan attain --headcount h.csv --attrition w.csv", "--target", "target",
      [("job", "Zone 1"), ("target", "Zone 2")], "A,100", "B,50"),
    Question(
      "plan retirements --age 62", "--pyramid", "pyramid",
      [("job", "Zone 1"), ("age_band", "Zone 2"), ("headcount", "Zone 3")], "A,55-59,10",
      "B,60-64,5"),
    Question(
      "plan retirements --age 62 --pyramid y.csv", "--titles", "titles",
      [("title", "Zone 1"), ("profile", "Zone 2")], "A,3.3"),
    Question(
      "plan rates", "--counts", "counts", [("from", "Zone 1"), ("to", "Zone 2"), ("n", "Zone 3")],
      "A,B,20", "A,A,80"),
    Question(
      "plan rates --counts s.csv", "--titles", "titles",
      [("title", "Zone 1"), ("profile", "Zone 2")], "A,3.3"),
    Question(
      "plan rates --history historique.csv", "--rename", "rename",
      [("old", "Zone 1"), ("new", "Zone 2")], "Technicien support,Support"),
    Question(
      "plan bench --critical B --moves m.csv", "--headcount", "headcount",
      [("job", "Zone 1"), ("current", "Zone 2")], "A,10", "B,2"),
    Question(
      "plan bench --moves m.csv --headcount h.csv", "--critical", "critical", [("job", "Zone 1")],
      "B"),
    Question(
      "plan critical", "--moves", "moves",
      [("from", "Zone 1"), ("to", "Zone 2"), ("months", "Zone 3")], "A,B,3", "B,C,9"),
    Question(
      "plan critical --moves m.csv --targets C", "--entry", "entry", [("job", "Zone 1")], "A"),
    Question(
      "plan critical --moves m.csv --entry A", "--targets", "targets", [("job", "Zone 1")], "C"),
    Question(
      "plan chains", "--vacancies", "vacancies",
      [("from", "Zone 1"), ("to", "Zone 2"), ("probability", "Zone 3")], "A,B,0.5"),
    Question(
      "plan classes --horizon 3", nil, "classes",
      [("job", "Zone 1"), ("current", "Zone 2"), ("target", "Zone 3")], "A,10,30"),
    Question(
      "plan area --effort 4", "--moves", "moves",
      [("from", "Zone 1"), ("to", "Zone 2"), ("months", "Zone 3")], "A,B,3", "B,C,9"),
    Question(
      "plan area --effort 4 --moves m.csv", "--titles", "titles",
      [("title", "Zone 1"), ("profile", "Zone 2")], "A,3.3"),
    Question(
      "plan return --external x.csv", "--plan", "plan",
      [("from", "Zone 1"), ("to", "Zone 2"), ("persons", "Zone 3"), ("cost", "Zone 4")],
      "A,B,2,10000"),
    Question(
      "plan return --plan p.csv", "--external", "external",
      [("job", "Zone 1"), ("hire", "Zone 2"), ("exit", "Zone 3")], "A,,30000", "B,8000,"),
    Question("plan titles", nil, "titles", [("job", "Zone 1")], "Testeur", "RSSI"),
  ]

  private func run(_ arguments: [String], language: String = "fr") throws -> Program.Run {
    try Program.paths.run(
      arguments, environment: ["LANG": language], folder: company.scratch.url)
  }

  private func write(_ heads: [String], _ question: Question) throws {
    let head = heads.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
    let text = ([head] + question.rows).joined(separator: "\n") + "\n"
    _ = try company.scratch.file("f.csv", holding: Data(text.utf8))
  }

  /// What a command answers, without the fingerprints of its files.
  private func answer(_ arguments: [String]) throws -> NSDictionary {
    let run = try run(arguments + ["--format", "json"])
    #expect(run.code < 2, "\(arguments): \(run.errors)")
    var object = try #require(
      try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any], "\(arguments)")
    #expect(object.removeValue(forKey: "inputs") != nil)
    return object as NSDictionary
  }

  @Test(arguments: questions)
  func `heads that nobody knows are named, in every command that reads tables`(
    question: Question
  ) throws {
    try write(question.columns.map(\.key), question)
    let known = try answer(question.arguments())
    try write(question.columns.map(\.odd), question)
    let heads = question.columns.map { "\(question.role).\($0.key)=\($0.odd)" }
    #expect(try answer(question.arguments(heads)) == known)
    #expect(try answer(question.arguments([heads.joined(separator: ",")])) == known)
    let none = try run(question.arguments())
    #expect(none.code == 65, "\(none.output)")
    #expect(none.errors.contains("--heads \"\(question.role)."), "\(none.errors)")
  }

  @Test(arguments: questions)
  func `heads of no file and no column are refused`(question: Question) throws {
    try write(question.columns.map(\.key), question)
    for wrong in ["nowhere.job=A", "job=A", "", ",", "\(question.role)"] {
      let run = try run(question.arguments([wrong]))
      #expect(run.code == 64 && run.output.isEmpty, "\(wrong): \(run.errors)")
      #expect(run.errors.contains("--heads demande fichier.clé=en-tête"), "\(run.errors)")
      #expect(run.errors.contains(question.role), "\(run.errors)")
    }
    let key = try run(question.arguments(["\(question.role).nothing=A"]))
    #expect(key.code == 64 && key.errors.contains("clés : "), "\(key.errors)")
    #expect(key.errors.contains(question.columns[0].key), "\(key.errors)")
    let head = try run(question.arguments(["\(question.role).\(question.columns[0].key)=Zone 9"]))
    #expect(head.code == 65 && head.errors.contains("Zone 9"), "\(head.errors)")
  }

  @Test func `heads where no file has columns are refused`() throws {
    for (words, reason) in [
      (["plan", "area", "--effort", "1"], "aucun n’est donné"),
      (["plan", "critical", "--entry", "Testeur"], "aucun n’est donné"),
      (
        ["plan", "bench", "--moves", "m.csv", "--headcount", "h.csv", "--critical", "B"],
        "fichiers : headcount, moves"
      ),
    ] {
      let run = try run(words + ["--heads", "critical.job=A"])
      #expect(run.code == 64 && run.errors.contains(reason), "\(run.errors)")
    }
    try company.file("q.json", #"{"moves": [{"from": "A", "to": "B", "persons": 1}]}"#)
    let plan = ["plan", "return", "--plan", "q.json", "--external", "x.csv"]
    #expect(try run(plan).code == 0)
    let json = try run(plan + ["--heads", "plan.from=A"], language: "en")
    #expect(json.code == 64 && json.errors.contains("“plan”, but q.json is no table"))
  }

  @Test func `scenarios name heads too`() throws {
    try company.file("o.csv", "Zone 1,Zone 2", "A,100", "B,50")
    let rest = ["plan = forecast", "attrition = w.csv", "periods = 2"]
    func scenario(_ name: String, _ lines: [String]) throws {
      let text = (rest + ["name = X"] + lines).joined(separator: "\n") + "\n"
      _ = try company.scratch.file(name, holding: Data(text.utf8))
    }
    try scenario("a.txt", ["headcount = h.csv"])
    let heads = ["heads = headcount.job=Zone 1", "heads = \"headcount.headcount=Zone 2\""]
    try scenario("b.txt", ["headcount = o.csv"] + heads)
    let run = try run(["plan", "compare", "a.txt", "b.txt", "--format", "json"])
    let answer = try #require(
      try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any], "\(run.errors)")
    let scenarios = try #require(answer["scenarios"] as? [[String: Any]])
    let numbers = scenarios.map { $0["numbers"] as? NSDictionary }
    #expect(numbers.count == 2 && numbers[0] != nil && numbers[0] == numbers[1])
    try scenario("c.txt", ["headcount = h.csv", "heads = target.job=Zone 1"])
    let wrong = try self.run(["plan", "compare", "a.txt", "c.txt"])
    #expect(wrong.code == 64 && wrong.errors.contains("fichiers : attrition, headcount"))
  }

  @Test func `of people nothing is repeated, whatever heads are named`() throws {
    try company.file(
      "k.csv", "Qui,Quoi,Du,Au", "H1,Testeur,2020-01-01,2021-01-01",
      "H1,RSSI,2021-01-02,2022-01-01", "\"Zoe, Martin\",RSSI,2021-01-02,2022-01-01,Zut,")
    let history = ["plan", "rates", "--history", "k.csv"]
    let start = "history.person=Qui,history.job=Quoi,history.start=Du"
    // The last row has too many cells, told by its line alone.
    for head in ["Au", "Fin du poste", "2022-01-01"] {
      let run = try run(history + ["--heads", start + ",history.end=" + head])
      #expect(run.code == 65, "\(run.output)")
      for cell in ["H1", "Zoe", "Zut", "Testeur", "RSSI"] { #expect(!run.errors.contains(cell)) }
    }
    let end = try run(history + ["--heads", start])
    #expect(end.code == 65 && end.errors.contains("--heads \"history.end=EN-TÊTE\""))
    let unknown = try run(history + ["--heads", "history.person=Personne 1"])
    #expect(unknown.code == 65)
    #expect(unknown.errors.contains("k.csv : aucune colonne « Personne 1 »\n"))
    #expect(!unknown.errors.contains("Zoe"))
    for key in ["job", "fte"] {
      let run = try run([
        "plan", "forecast", "--headcount", "personnel.csv", "--attrition", "w.csv", "--periods",
        "1", "--heads", "headcount.\(key)=Nom",
      ])
      #expect(run.code == 64 && run.errors.contains("colonne sur des personnes, « Nom »"))
    }
  }
}
