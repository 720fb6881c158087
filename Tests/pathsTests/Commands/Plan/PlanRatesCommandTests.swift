import Careers
import Foundation
import TestSupport
import Testing

struct PlanRatesCommandTests {
  private let company: CompanyFixture

  init() throws {
    company = try CompanyFixture()
    try company.file("c.csv", "from,to,n", "A,B,5", "A,A,15", "A,C,0", "B,A,9")
  }

  private func rates(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(
      ["plan", "rates"] + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.paths.run(
      ["plan", "rates"] + arguments + ["--format", "json"], folder: company.scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  private func rate(_ answer: [String: Any], _ from: String, _ to: String) -> [String: Any] {
    let rates = answer["rates"] as? [[String: Any]] ?? []
    return rates.first { $0["from"] as? String == from && $0["to"] as? String == to } ?? [:]
  }

  // MARK: Counts

  @Test func `the keys are those that other tools know`() throws {
    let answer = try json("--counts", "c.csv")
    #expect(answer["schema"] as? String == "paths.plan.rates/1")
    #expect(answer["status"] as? String == "complete" && answer["rejected_rows"] as? Int == 0)
    #expect((answer["hidden_cells"] as? [Any])?.isEmpty == true)
    let move = rate(answer, "A", "B")
    #expect(move["n"] as? Int == 5 && move["rate"] as? Double == 0.25)
    #expect(abs((move["low"] as? Double ?? 1) - 0.11186170140766566) < 1e-13)
    #expect(abs((move["high"] as? Double ?? 1) - 0.468700877618744) < 1e-13)
    #expect(rate(answer, "A", "A")["kind"] as? String == "stay")
    #expect(answer["exposure"] as? [String: Int] == ["A": 20, "B": 9])
    let wide = try json("--counts", "c.csv", "--confidence", "99")
    #expect(rate(wide, "A", "B")["low"] as? Double ?? 1 < 0.1)
  }

  @Test func `small numbers are hidden with those that give them away`() throws {
    try company.file("s.csv", "from,to,n", "A,B,3", "A,C,20", "A,D,30", "A,A,80")
    let answer = try json("--counts", "s.csv")
    #expect(answer["hidden_cells"] as? [[String]] == [["A", "B"], ["A", "C"]])
    #expect(answer["status"] as? String == "masked" && rate(answer, "A", "B")["n"] is NSNull)
    #expect(answer["exposure"] as? [String: Int] == ["A": 133])
    let text = try rates("--counts", "s.csv").output
    #expect(text.contains("• → B") && !text.contains("3 → B") && !text.contains("20 → C"))
    let shown = try json("--counts", "s.csv", "--min-cell", "1")
    #expect((shown["hidden_cells"] as? [Any])?.isEmpty == true)
    #expect(rate(shown, "A", "B")["n"] as? Int == 3)
  }

  @Test func `years add up, ends that are no jobs are named, entries are apart`() throws {
    let run = try rates("--counts", "mouvements.csv", "--min-cell", "1")
    #expect(run.code == 0 && run.errors.contains("3 lignes de titre passées"))
    #expect(run.output.contains("Expert cybersécurité : 45 observés"))
    #expect(run.output.contains("6 → DEMISSION : 13,3\u{A0}%, entre 6,3\u{A0}% et 26,2\u{A0}%"))
    #expect(run.output.contains("Entrées, sans métier d’origine : Concepteur – développeur 36"))
    let answer = try json("--counts", "mouvements.csv", "--min-cell", "1")
    #expect(rate(answer, "Expert cybersécurité", "DEMISSION")["kind"] as? String == "exit")
    #expect((answer["entries"] as? [String: Int])?["Testeur"] == 16)
    try company.file("g.csv", "de;vers;nombre", "A;A;9", "MOBILITE_GROUPE;A;6", "A;ENTREE;7")
    let group = try json("--counts", "g.csv")
    #expect(group["entries"] as? [String: Int] == ["A": 13])
    #expect(group["exposure"] as? [String: Int] == ["A": 9])
    try company.file("o.csv", "de;vers;nombre", "A;A;9", "A;Filiale;6")
    #expect(rate(try json("--counts", "o.csv"), "A", "Filiale")["kind"] as? String == "move")
    let outside = try json("--counts", "o.csv", "--outside", "filiale")
    #expect(rate(outside, "A", "Filiale")["kind"] as? String == "exit")
  }

  @Test func `an exposure or stays may stand in a column`() throws {
    try company.file("e.csv", "from,to,n,exposure", "A,B,5,20", "A,C,5,20")
    try company.file("r.csv", "from,to,n,stayed", "A,B,5,10", "A,C,5,10")
    for file in ["e.csv", "r.csv"] {
      let answer = try json("--counts", file)
      #expect(rate(answer, "A", "B")["rate"] as? Double == 0.25)
      #expect(rate(answer, "A", "A")["n"] as? Int == 10)
    }
    #expect(try rates("--counts", "s0.csv").code == 66)
    try company.file("n.csv", "from,to,n", "A,B,5", "A,C,5")
    #expect(try rates("--counts", "n.csv").errors.contains("ni restés ni exposition"))
  }

  @Test func `the counts of the SQL are a file of counts`() throws {
    try company.file(
      "q.csv", "from_job,to_job,n,persons,days", "A,#exit,6,6,3000", "A,#open,14,14,7000",
      "A,B,20,4,4000")
    let answer = try json("--counts", "q.csv")
    #expect(answer["exposure"] as? [String: Int] == ["A": 40])
    #expect((answer["hidden_cells"] as? [[String]])?.contains(["A", "B"]) == true)
  }

  @Test(arguments: [
    (["x,A,B", "A,B,5"], "ajoutez"),
    (["from,to,n", "A,B,5", "A,B,6"], "x.csv:3 : A → B : 6 ici, 5"),
    (["from,to,n", "A,B,1.5"], "x.csv:2:5: colonne « n »"), (["from,to,n", "A,,5"], "x.csv:2:3:"),
    (["from,to,n,exposure", "A,B,5,4"], "exposition de 4, mais 5"),
    (["from,to,n,exposure", "A,B,1,4", "A,C,1,5"], "5 ici, 4 à la ligne 2"),
    (["from,to,n,stayed", "A,A,5,4"], "comptés ici et dans une colonne"),
    (["nom,from,to,n", "X,A,B,5"], "colonnes sur des personnes"), (["from,to,n"], "aucune ligne"),
  ])
  func `counts that do not fit are refused with their place`(lines: [String], words: String) throws
  {
    _ = try company.scratch.file(
      "x.csv", holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    let run = try rates("--counts", "x.csv", "-o", "out.json", "--as-graph", "g.json")
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(words == "ajoutez" || run.errors.contains(words), "\(run.errors)")
    #expect(try !company.scratch.names().contains("out.json"))
    #expect(try !company.scratch.names().contains("g.json"))
  }

  @Test(arguments: [
    ([], "il manque --counts FICHIER"), (["--counts", "c.csv", "--history", "h"], "ne va pas"),
    (["--counts", "c.csv", "--cutoff", "2025-01-01"], "--cutoff demande --history"),
    (["--history", "historique.csv", "--cutoff", "13/13/2025"], "demande une date"),
    (["--history", "historique.csv", "--outside", "x"], "--outside demande --counts"),
    (["--counts", "c.csv", "--confidence", "100"], "de 50 à 99,9999"),
    (["--counts", "c.csv", "--report", "n.docx"], ".md ou .html"),
    (["--history", "historique.csv", "--by", "sexe"], "Benchmarks/History/aggregate.sql"),
    (["--counts", "c.csv", "--by", "n", "--as-graph", "g.json"], "ne va pas avec --by"),
    (["--counts", "c.csv", "--by", " "], "--by demande l’en-tête"),
    (["--counts", "c.csv", "--by", "a", "--by", "b"], "--by"),
  ])
  func `options that make no sense are refused`(arguments: [String], words: String) throws {
    let run = try Program.paths.run(
      ["plan", "rates"] + arguments, environment: ["LANG": "fr"], folder: company.scratch.url)
    #expect(run.code == 64 && run.errors.contains(words), "\(run.errors)")
  }

  // MARK: Histories

  @Test func `a history is counted by its rules, and its numbers add up`() throws {
    let answer = try json("--history", "historique.csv", "--rename", "renommages.csv")
    let parts = ["rejected_rows", "duplicates", "secondary", "renewals", "episodes"]
    let numbers = parts.map { answer[$0] as? Int ?? -1 }
    #expect(numbers == [2, 1, 1, 8, 145] && answer["rows_read"] as? Int == 157)
    #expect(answer["cutoff"] as? String == "2025-12-23")
    let move = rate(answer, "Technicien support", "Administrateur systèmes et réseaux")
    #expect(move["n"] as? Int == 9 && move["persons"] as? Int == 9)
    #expect(move["mean_months"] as? Double ?? 0 > 12)
    let exits = try #require(answer["exits"] as? [String: Any])
    #expect(exits["Technicien support"] as? Int == 10 && exits["Testeur"] is NSNull)
    let kinds = (answer["rates"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
    #expect(Set(kinds ?? []) == ["move", "exit", "open", "interrupted"])
  }

  @Test func `the note says how much was seen, which moves, and how it was counted`() throws {
    let run = try rates("--history", "historique.csv", "--report", "note.md")
    #expect(run.code == 0 && run.output.contains("Écrit : note.md"))
    let note = try company.text("note.md")
    #expect(note.contains("# Mobilités observées") && note.contains("## Passerelles"))
    #expect(note.contains("Seuil de secret : 5.") && note.contains("Intervalle de Wilson"))
    #expect(note.contains("lignes = ") && note.contains("## Restés et sortis"))
    #expect(!note.contains("H2001"))
  }

  @Test func `no person leaves a trace, in answers or in errors`() throws {
    let run = try rates(
      "--history", "historique.csv", "-o", "out.json", "--as-graph", "g.json")
    #expect(run.code == 0)
    for name in ["out.json", "g.json"] {
      let file = company.scratch.url.appendingPathComponent(name)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try !String(contentsOf: file, encoding: .utf8).contains("H20"))
    }
    #expect(!run.output.contains("H20") && !run.errors.contains("H20"))
    try company.file(
      "bad.csv", "matricule;emploi;date de début;date de fin", "H2099;Secret;31/02/2020;")
    let bad = try rates("--history", "bad.csv")
    #expect(bad.code == 65 && bad.errors.contains("bad.csv:2:14:"), "\(bad.errors)")
    #expect(!bad.errors.contains("H2099") && !bad.errors.contains("31/02/2020"))
  }

  @Test func `new names of jobs are followed to the last, circles refused`() throws {
    try company.file(
      "h.csv", "person_id,job,start_date,end_date", "p,Old,2020-01-01,2020-12-31",
      "p,Mid,2021-01-01,2021-12-31", "p,NEW,2022-01-01,2022-12-31")
    try company.file("r.csv", "ancien,nouveau", "old,Mid", "Mid,New")
    let answer = try json("--history", "h.csv", "--rename", "r.csv")
    #expect(answer["rows_read"] as? Int == 3 && answer["rejected_rows"] as? Int == 0)
    let ends = try #require(answer["rates"] as? [[String: Any]])
    #expect(ends.count == 1 && ends[0]["kind"] as? String != "move")
    // One time in a job is too few to be shown.
    #expect(answer["renewals"] is NSNull && answer["episodes"] is NSNull)
    try company.file("r.csv", "ancien,nouveau", "Old,Mid", "Mid,Old")
    #expect(
      try rates("--history", "h.csv", "--rename", "r.csv").errors.contains("tournent en rond"))
    try company.file("r.csv", "ancien,nouveau", "Old,Mid", "OLD,New")
    #expect(try rates("--history", "h.csv", "--rename", "r.csv").errors.contains("r.csv:3"))
  }

  @Test func `a cut-off and spans can be set`() throws {
    var lines = ["person_id,job,start_date,end_date,fte"]
    for person in 1...6 {
      lines += ["p\(person),A,2020-01-01,2020-12-31,1", "p\(person),B,2021-03-01,,1"]
    }
    _ = try company.scratch.file(
      "h.csv", holding: Data((lines.joined(separator: "\n") + "\n").utf8))
    let usual = try json("--history", "h.csv", "--cutoff", "31/12/2021")
    #expect(rate(usual, "A", "B")["n"] as? Int == 6 && usual["open"] as? [String: Int] == ["B": 6])
    let short = try json("--history", "h.csv", "--cutoff", "31/12/2021", "--bridge-days", "30")
    #expect(short["exits"] as? [String: Int] == ["A": 6] && short["returns"] as? Int == 6)
    let early = try json("--history", "h.csv", "--cutoff", "2020-06-30")
    #expect(early["rejected_rows"] as? Int == 6 && early["open"] as? [String: Int] == ["A": 6])
  }

  // MARK: The graph

  @Test(arguments: [
    (["--counts", "mouvements.csv"], "vu.json"),
    (["--history", "historique.csv", "--rename", "renommages.csv"], "parcours.json"),
  ])
  func `the graphs of the fixtures are what the command writes`(
    question: [String], name: String
  ) throws {
    let run = try Program.paths.run(
      ["plan", "rates"] + question + ["--titles", "titres.csv", "--as-graph", "g.json"],
      environment: ["LANG": "fr"], folder: company.scratch.url)
    #expect(run.code == 0 && run.errors.contains("laissées de côté, car masquées"))
    let written = try Data(contentsOf: company.scratch.url.appendingPathComponent("g.json"))
    let kept = try Data(contentsOf: CompanyFixture.folder.appendingPathComponent(name))
    #expect(written == kept)
  }

  @Test func `two titles of one profile need a file that joins them`() throws {
    try company.file("t.csv", "from,to,n", "Testeur,PMO,9", "2.7,Testeur,9")
    let run = try rates("--counts", "t.csv", "--as-graph", "g.json")
    #expect(run.code == 65 && run.errors.contains("désignent tous 2.7"), "\(run.errors)")
    #expect(try !company.scratch.names().contains("g.json"))
  }

  @Test func `a graph is not written over what was read`() throws {
    #expect(try rates("--counts", "c.csv", "--as-graph", "c.csv").code == 64)
  }
}
