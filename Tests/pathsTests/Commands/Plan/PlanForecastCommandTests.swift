import Foundation
import TestSupport
import Testing

struct PlanForecastCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("h.csv", "job,headcount", "A,100", "B,50")
    try company.file("t.csv", "from,to,rate", "A,B,0.1")
    try company.file("w.csv", "job,exit_rate", "A,0.05", "B,0.1")
    try company.file("r.csv", "job,persons_per_period", "A,5")
    try company.file("g.csv", "job,headcount", "A,80", "B,60")
  }

  private static let files = [
    "--headcount", "h.csv", "--transitions", "t.csv", "--attrition", "w.csv",
  ]
  private static let companyFiles = [
    "--headcount", "effectifs.csv", "--transitions", "transitions.csv", "--attrition",
    "departs.csv",
  ]

  private func forecast(
    _ arguments: [String], language: String = "fr"
  ) throws -> Program.Run {
    try Program.paths.run(
      ["plan", "forecast"] + arguments, environment: ["LANG": language],
      folder: company.scratch.url)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try forecast(arguments + ["--format", "json"])
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  private func near(_ left: Any?, _ right: Double) -> Bool {
    (left as? Double).map { abs($0 - right) < 1e-9 * max(1, abs(right)) } ?? false
  }

  // MARK: Answers

  @Test func `the keys are those that other tools know`() throws {
    let answer = try json(
      Self.files + ["--recruitment", "r.csv", "--periods", "2", "--target", "g.csv"])
    #expect(answer["schema"] as? String == "paths.plan.forecast/1")
    #expect(answer["status"] as? String == "complete")
    #expect(answer["start"] as? [String: Int] == ["A": 100, "B": 50])
    let periods = try #require(answer["periods"] as? [[String: Any]])
    #expect(periods.map { $0["period"] as? Int } == [1, 2])
    let headcount = try #require(periods[1]["headcount"] as? [String: Double])
    #expect(near(headcount["A"], 81.5) && near(headcount["B"], 58.5))
    #expect(periods[1]["displayed"] as? [String: Int] == ["A": 82, "B": 58])
    #expect(near(periods[0]["leavers"], 10) && near(periods[0]["recruits"], 5))
    let deviations = try #require(periods[0]["standard_deviation"] as? [String: Double])
    #expect(near(deviations["A"], 12.75.squareRoot()))
    let gaps = try #require(periods[1]["gap"] as? [String: Double])
    #expect(near(gaps["A"], -1.5) && near(gaps["B"], 1.5))
    #expect((periods[0]["leavers_by_job"] as? [String: Double])?["B"] == 5)
    #expect((answer["inputs"] as? [[String: Any]])?.count == 5)
  }

  @Test func `without targets there are no gaps, without recruits nobody is hired`() throws {
    let answer = try json(Self.files + ["--periods", "1"])
    let period = try #require((answer["periods"] as? [[String: Any]])?.first)
    #expect(period["gap"] == nil && period["recruits"] as? Double == 0)
    let run = try forecast(Self.files + ["--periods", "1"])
    #expect(run.code == 0 && run.output.contains("Sans recrutement : personne n’est embauché."))
    #expect(!run.output.contains("cible  "))
  }

  @Test func `with a mix everybody who leaves is replaced`() throws {
    try company.file("m.csv", "métier;part", "A;25 %", "B;0,75")
    let answer = try json(Self.files + ["--mix", "m.csv", "--growth", "-4", "--periods", "3"])
    let periods = try #require(answer["periods"] as? [[String: Any]])
    for (index, period) in periods.enumerated() {
      let total = (period["headcount"] as? [String: Double])?.values.reduce(0, +)
      #expect(near(total, 150 - 4 * Double(index + 1)))
    }
    let none = try forecast(
      Self.files + ["--mix", "m.csv", "--growth", "-10.5", "--periods", "3", "-o", "x.json"])
    #expect(none.code == 1 && none.output.contains("à la période 1, 10 personnes partent"))
    #expect(try !company.scratch.names().contains("x.json"))
    let reason = try json(Self.files + ["--mix", "m.csv", "--growth", "-10.5", "--periods", "3"])
    #expect(reason["status"] as? String == "none" && near(reason["least_growth"], -10))
  }

  @Test func `the order of rows and their spelling leave no trace`() throws {
    try company.file("h2.csv", "Effectif;Métier", "50;b", "100;A", "Total;")
    try company.file("t2.csv", "Taux;Vers;De", "10 %;B;a")
    try company.file("w2.csv", "métier;taux de départ", "B;10 %", "A;5 %")
    let left = try json(Self.files + ["--periods", "3"])
    let right = try json([
      "--headcount", "h2.csv", "--transitions", "t2.csv", "--attrition", "w2.csv", "--periods", "3",
    ])
    let numbers = [left, right].map { answer in
      (answer["periods"] as? [[String: Any]])?.map { period in
        (period["headcount"] as? [String: Double])?.sorted { $0.value < $1.value }.map(\.value)
      }
    }
    #expect(numbers[0] == numbers[1])
  }

  @Test func `jobs of other files start with nobody, and that is said`() throws {
    try company.file("t3.csv", "from,to,rate", "A,C,0.2")
    let run = try forecast(["--headcount", "h.csv", "--transitions", "t3.csv", "--periods", "1"])
    #expect(run.code == 0)
    #expect(run.errors.contains("sans effectif dans le fichier, comptés à 0 au départ : « C »"))
  }

  @Test func `every form has the company's forecast`() throws {
    let arguments =
      Self.companyFiles + [
        "--recruitment", "recrutements.csv", "--periods", "5", "--target", "cibles.csv",
        "--first-year", "2026",
      ]
    let text = try forecast(arguments).output
    #expect(text.contains("Prévision sur 5 périodes (2026 à 2030) : 291 personnes au départ"))
    #expect(text.contains("Expert cybersécurité               ▃▄▅▇██  9 → 30"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let sheet = try forecast(arguments + ["--excel-fr"])
    let last = ["30,479", "30", "3,8564", "2,7032", "3", "30", "-0,479"].map {
      $0.contains(",") ? "\"\($0)\"" : $0
    }
    #expect(sheet.output.contains("Expert cybersécurité;2030;" + last.joined(separator: ";")))
    #expect(try forecast(arguments + ["--format", "csv"]).output.hasPrefix("job,period,headcount"))
    let english = try forecast(arguments, language: "en").output
    #expect(english.contains("291 people at the start") && !english.contains("métier"))
  }

  // MARK: Last year's forecast

  @Test func `a forecast is judged by job and by family`() throws {
    let arguments = [
      "--headcount", "effectifs-2024.csv", "--transitions", "transitions.csv", "--attrition",
      "departs.csv", "--periods", "1", "--actual", "effectifs.csv",
    ]
    let actual = try #require(try json(arguments)["actual"] as? [String: Any])
    let jobs = try #require(actual["jobs"] as? [String: [String: Double]])
    // 70 x 0.86 and 2.5 % of 35; 61 came.
    #expect(near(jobs["Technicien d’exploitation"]?["forecast"], 61.075))
    #expect(near(jobs["Technicien d’exploitation"]?["error"], -0.075))
    let families = try #require(actual["families"] as? [String: [String: Double]])
    #expect(families.count == 7)
    let errors = jobs.values.compactMap { $0["error"] }
    let mean = errors.reduce(0) { $0 + abs($1) } / Double(errors.count)
    #expect(near(actual["mean_absolute_error"], mean))
    #expect(near((actual["total"] as? [String: Double])?["error"], errors.reduce(0, +)))
    #expect(try forecast(arguments).output.contains("famille Études"))
    let hidden = try #require(
      try json(arguments + ["--min-cell", "5"])["actual"] as? [String: Any])
    let data = try #require((hidden["jobs"] as? [String: Any])?["Data Analyste"] as? [String: Any])
    #expect(data["actual"] is NSNull && data["forecast"] is NSNull)
  }

  @Test func `families come from the graph where titles are its profiles`() throws {
    try company.file("f.csv", "métier;effectif", "Testeur;20", "RSSI;4")
    try company.file("e.csv", "métier;taux", "Testeur;10 %")
    try company.file("a.csv", "métier;effectif", "Testeur;17", "RSSI;4")
    let answer = try json([
      "--headcount", "f.csv", "--attrition", "e.csv", "--periods", "1", "--actual", "a.csv",
    ])
    let actual = try #require(answer["actual"] as? [String: Any])
    let families = try #require(actual["families"] as? [String: [String: Any]])
    #expect(families["Cycle de vie des applications"]?["error"] as? Double == -1)
  }

  // MARK: People

  @Test func `people are counted, small jobs hidden, and named nowhere`() throws {
    try company.file("e.csv", "métier;taux", "Testeur;10 %", "Technicien support;5 %")
    let arguments = ["--headcount", "personnel.csv", "--attrition", "e.csv", "--periods", "2"]
    let rows = try Repository.text("Tests/Fixtures/Company/personnel.csv").split(separator: "\r\n")
    for format in ["text", "json", "csv", "markdown"] {
      let run = try forecast(arguments + ["--format", format])
      #expect(run.code == 0, "\(run.errors)")
      for row in rows.dropFirst() {
        for cell in row.split(separator: ";").prefix(3) {
          #expect(!(run.output + run.errors).contains(cell), "\(format) names \(cell)")
        }
      }
    }
    _ = try forecast(arguments + ["-o", "x.json"])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: company.scratch.path("x.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try json(arguments)["min_cell"] as? Int == 5)
  }

  @Test func `what is hidden is hidden in every period, and the rest is whole`() throws {
    let answer = try json(
      Self.companyFiles + ["--periods", "3", "--min-cell", "5", "--target", "cibles.csv"])
    let start = try #require(answer["start"] as? [String: Any])
    let hidden = start.filter { $0.value is NSNull }.map(\.key)
    #expect(Set(hidden).isSuperset(of: ["RSSI", "Data Analyste", "Secrétaire de direction DSI"]))
    for period in try #require(answer["periods"] as? [[String: Any]]) {
      for key in ["headcount", "displayed", "standard_deviation", "leavers_by_job", "gap"] {
        let numbers = try #require(period[key] as? [String: Any])
        for (job, number) in numbers {
          #expect((number is NSNull) == hidden.contains(job), "\(key) \(job)")
          if let number = number as? Double { #expect(number == number.rounded()) }
        }
      }
    }
    for format in ["text", "csv", "markdown"] {
      let run = try forecast(
        Self.companyFiles + ["--periods", "3", "--min-cell", "5", "--format", format])
      for line in run.output.split(separator: "\n") where line.contains("RSSI") {
        // Hidden throughout but for the number of the period.
        #expect(line.contains("•") && line.filter(\.isNumber).count <= 1, "\(line)")
      }
    }
  }

  // MARK: Refusals

  @Test(arguments: [
    (["--headcount", "h.csv", "--transitions", "t.csv"], "--periods"),
    (["--transitions", "t.csv", "--periods", "2"], "--headcount"),
    (["--headcount", "h.csv", "--periods", "2"], "--transitions"),
    (["--headcount", "h.csv", "--transitions", "t.csv", "--periods", "0"], "--periods"),
    (["--headcount", "h.csv", "--transitions", "t.csv", "--periods", "1001"], "--periods"),
    (files + ["--periods", "2", "--growth", "3"], "--mix"),
    (files + ["--periods", "2", "--mix", "r.csv", "--recruitment", "r.csv"], "--mix"),
    (files + ["--periods", "2", "--mix", "r.csv", "--growth", "nan"], "--growth"),
    (files + ["--periods", "2", "--min-cell", "0"], "--min-cell"),
    (files + ["--periods", "2", "--periods", "3"], "--periods"),
    (["--headcount", "-", "--transitions", "-", "--periods", "2"], "« - »"),
  ])
  func `options that make no sense are refused`(arguments: [String], word: String) throws {
    let run = try forecast(arguments)
    #expect(run.code == 64 && run.output.isEmpty && run.errors.contains(word), "\(run.errors)")
  }

  static let badFiles: [(name: String, lines: [String], told: String)] = [
    (
      "t.csv", ["from,to,rate", "A,B,0.7", "A,C,0.5"],
      "t.csv:2 : « A » : mobilités et départs font 1,25 (125"
    ),
    ("t.csv", ["from,to,rate", "A,A,0.8"], "ne font que 0,85 (85"),
    ("t.csv", ["from,to,rate", "A,B,0.1", "A,B,0.2"], "t.csv:3 : A → B est déjà à la ligne 2"),
    ("t.csv", ["from,to,rate", "A,B,5"], "t.csv:2:5 : taux au-dessus de 1 : « 5 »"),
    ("t.csv", ["from,to,rate", "A,B,-0.1"], "t.csv:2:5"),
    ("t.csv", ["from,to,rate", "A,B,"], "t.csv:2:5"),
    ("t.csv", ["from,to,rate", "A,B,abc"], "t.csv:2:5"),
    ("w.csv", ["job,exit_rate", "A,0.1", "A,0.2"], "w.csv:3 : « A » est déjà à la ligne 2"),
    ("h.csv", ["job,headcount", "A,1", "a,2"], "h.csv:3 : « a » est déjà à la ligne 2"),
    ("h.csv", ["job,headcount", "A,-1"], "h.csv:2:3"),
    ("h.csv", ["job,headcount", "A,5 %"], "h.csv:2:3"),
    ("r.csv", ["job,persons_per_period", "A,1", "A,1"], "r.csv:3"),
    ("g.csv", ["job,nothing", "A,1"], "g.csv : pas de colonne cible"),
  ]

  @Test(arguments: badFiles)
  func `files that make no sense are refused with the place`(
    name: String, lines: [String], told: String
  ) throws {
    _ = try company.scratch.file(
      name, holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    let run = try forecast(
      Self.files + [
        "--recruitment", "r.csv", "--target", "g.csv", "--periods", "2", "-o", "x.json",
      ])
    #expect(run.code == 65 && run.output.isEmpty && run.errors.contains(told), "\(run.errors)")
    #expect(try !company.scratch.names().contains("x.json"))
  }

  @Test func `shares of a mix have to add up to 1`() throws {
    try company.file("m.csv", "job,share", "A,0.5", "B,0.25")
    let run = try forecast(Self.files + ["--mix", "m.csv", "--periods", "2"])
    #expect(run.code == 65 && run.errors.contains("m.csv : les parts font 0,75 (75"))
    #expect(
      try forecast(
        ["--headcount", "absent.csv"] + Array(Self.files.dropFirst(2))
          + ["--periods", "1"]
      ).code == 66)
  }
}
