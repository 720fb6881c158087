import Foundation
import TestSupport
import Testing

struct RatesByAnswerTests {
  private let company: CompanyFixture
  private let question = ["plan", "rates", "--counts", "mouvements-groupes.csv", "--by", "groupe"]

  init() throws { company = try CompanyFixture() }

  private func run(_ more: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(
      question + more, environment: ["LANG": language], folder: company.scratch.url)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.paths.run(
      arguments + ["--format", "json"], folder: company.scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  private func group(_ name: String, _ answer: [String: Any]) throws -> [String: Any] {
    try #require((answer["groups"] as? [String: [String: Any]])?[name])
  }

  private func find(_ list: Any?, _ from: String, _ to: String) throws -> [String: Any] {
    try #require(
      (list as? [[String: Any]])?.first {
        $0["from"] as? String == from && $0["to"] as? String == to
      })
  }

  // MARK: Numbers

  @Test func `each group has its rates, its exposure and its intervals`() throws {
    let answer = try json(question)
    #expect(answer["schema"] as? String == "paths.plan.rates.by/1")
    #expect(answer["status"] as? String == "masked" && answer["by"] as? String == "Groupe")
    let (women, men) = (try group("F", answer), try group("H", answer))
    #expect((women["exposure"] as? [String: Int])?["Testeur"] == 66)
    #expect((men["exposure"] as? [String: Int])?["Concepteur – développeur"] == 1388)
    // The intervals by another program: 5 of 66 and 16 of 60.
    let few = try find(women["rates"], "Testeur", "Concepteur – développeur")
    let many = try find(men["rates"], "Testeur", "Concepteur – développeur")
    #expect(few["n"] as? Int == 5 && few["rate"] as? Double == 5.0 / 66)
    #expect(abs((few["low"] as? Double ?? 0) - 0.03279203756296026) < 1e-12)
    #expect(abs((few["high"] as? Double ?? 0) - 0.1653919502061051) < 1e-12)
    #expect(many["n"] as? Int == 16 && many["rate"] as? Double == 16.0 / 60)
    #expect(abs((many["low"] as? Double ?? 0) - 0.17132640003280547) < 1e-12)
  }

  @Test func `two rates are apart, or nothing can be concluded, or they are not compared`() throws {
    let comparisons = try json(question)["comparisons"]
    #expect((comparisons as? [Any])?.count == 24)
    let apart = try find(comparisons, "Testeur", "Concepteur – développeur")
    #expect(apart["apart"] as? Bool == true && apart["groups"] as? [String] == ["F", "H"])
    #expect(apart["reason"] == nil)
    let near = try find(comparisons, "Testeur", "Intégrateur d’applications")
    #expect(near["apart"] as? Bool == false)
    let hidden = try find(comparisons, "Testeur", "Chef de projet MOA")
    #expect(hidden["apart"] is NSNull && hidden["reason"] as? String == "hidden")
    let unseen = try find(comparisons, "Technicien d’exploitation", "RETRAITE")
    #expect(unseen["apart"] is NSNull && unseen["reason"] as? String == "unseen")
    #expect(unseen["kind"] as? String == "exit")
    // A zero that a row tells is a number like any other.
    let zero = try find(comparisons, "Technicien support", "Administrateur systèmes et réseaux")
    #expect(zero["apart"] as? Bool == true)
    let wide = try json(question + ["--confidence", "99.9"])["comparisons"]
    #expect(try find(wide, "Testeur", "Concepteur – développeur")["apart"] as? Bool == false)
  }

  @Test func `small numbers of a group are hidden with those that give them away`() throws {
    let women = try group("F", try json(question))
    let cells = try #require(women["hidden_cells"] as? [[String]])
    #expect(
      cells == [
        ["Concepteur – développeur", "Architecte technique"],
        ["Concepteur – développeur", "Chef de projet MOE"],
        ["Technicien d’exploitation", "Administrateur systèmes et réseaux"],
        ["Technicien d’exploitation", "DEMISSION"],
      ])
    for cell in cells {
      let rate = try find(women["rates"], cell[0], cell[1])
      #expect(["n", "rate", "low", "high"].allSatisfy { rate[$0] is NSNull })
    }
    #expect((women["entries"] as? [String: Any])?["Testeur"] is NSNull)
    let all = try json(question + ["--min-cell", "1"])
    #expect(all["status"] as? String == "complete")
    #expect((all["comparisons"] as? [[String: Any]])?.count { $0["apart"] is NSNull } == 2)
  }

  @Test func `a group is what a file of that group alone gives`() throws {
    let lines = try company.text("mouvements-groupes.csv").split(whereSeparator: \.isNewline)
    let answer = try json(question)
    for name in ["F", "H"] {
      let own = lines.filter { $0.contains(";\(name);") || $0.hasPrefix("Métier") }
        .map { $0.replacing(";\(name);", with: ";").replacing(";Groupe;", with: ";") }
      _ = try company.scratch.file("own.csv", holding: Data(own.joined(separator: "\n").utf8))
      let alone = try json(["plan", "rates", "--counts", "own.csv"])
      let group = try group(name, answer)
      for key in ["rates", "exposure", "entries", "hidden_cells"] {
        let (left, right) = (group[key] as? NSObject, alone[key] as? NSObject)
        #expect(left != nil && left == right, "\(name) \(key)")
      }
    }
  }

  @Test func `no order of rows matters`() throws {
    let lines = try company.text("mouvements-groupes.csv").split(whereSeparator: \.isNewline)
      .map(String.init)
    var rows = Array(lines[4..<(lines.count - 1)])
    var random = SeededRandom(seed: 7)
    rows.shuffle(using: &random)
    #expect(rows != Array(lines[4..<(lines.count - 1)]))
    let (usual, csv) = (try json(question), try run("--format", "csv").output)
    _ = try company.scratch.file(
      "mouvements-groupes.csv",
      holding: Data((lines[...3] + rows).joined(separator: "\n").utf8))
    let shuffled = try json(question)
    for key in ["groups", "comparisons"] {
      let (left, right) = (usual[key] as? NSObject, shuffled[key] as? NSObject)
      #expect(left != nil && left == right)
    }
    #expect(try run("--format", "csv").output == csv)
  }

  @Test func `years add up by group, and stays may stand in a column`() throws {
    try company.file(
      "y.csv", "from,to,n,year,sexe,stayed", "A,B,5,2024,F,20", "A,B,7,2025,F,28",
      "A,B,30,2024,H,40", "A,C,8,2025,H,22")
    let answer = try json(["plan", "rates", "--counts", "y.csv", "--by", "sexe"])
    #expect(try group("F", answer)["exposure"] as? [String: Int] == ["A": 60])
    #expect(try group("H", answer)["exposure"] as? [String: Int] == ["A": 100])
    #expect(try find(answer["comparisons"], "A", "C")["reason"] as? String == "unseen")
  }

  @Test func `stays that one group alone has make its rates another thing`() throws {
    try company.file("u.csv", "from,to,n,g", "A,B,9,F", "A,A,30,F", "A,B,9,H", "A,C,30,H")
    let answer = try json(["plan", "rates", "--counts", "u.csv", "--by", "g"])
    #expect(try find(answer["comparisons"], "A", "B")["reason"] as? String == "uneven")
    try company.file("v.csv", "from,to,n,g", "A,B,9,F", "A,C,30,F", "A,B,9,H", "A,C,30,H")
    let run = try company.paths("plan", "rates", "--counts", "v.csv", "--by", "g")
    #expect(run.errors.contains("ni restés ni exposition"))
    #expect(run.output.contains("→ B : on ne peut conclure"))
  }

  // MARK: Words

  @Test func `the text has the groups side by side and says what it does not say`() throws {
    let text = try run().output
    #expect(text.contains("par « Groupe » : F, H (intervalles à 95\u{A0}%)"))
    #expect(text.contains("24 comparaisons : écart net 3 ; on ne peut conclure 11 ;"))
    #expect(text.contains("Testeur : F 66 observés, H 60 observés\n"))
    #expect(
      text.contains(
        """
          → Concepteur – développeur : écart net
            F : 5 ; 7,6\u{A0}% ; entre 3,3\u{A0}% et 16,5\u{A0}%
            H : 16 ; 26,7\u{A0}% ; entre 17,1\u{A0}% et 39\u{A0}%

        """))
    #expect(text.contains("→ Chef de projet MOA : non comparé, un nombre est masqué\n"))
    #expect(text.contains("    H : •\n") && text.contains("    H : sans ligne\n"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Sur 14 comparaisons, quelques écarts peuvent venir du hasard."))
    #expect(words.contains("Rien n’est additionné d’un groupe à l’autre"))
    #expect(!words.lowercased().contains("significati"))
    #expect(try run(language: "en").output.contains("clear gap"))
  }

  @Test func `of three groups those that are apart are named`() throws {
    try company.file(
      "t.csv", "from,to,n,g", "A,B,9,a", "A,A,91,a", "A,B,10,b", "A,A,88,b", "A,B,60,c",
      "A,A,41,c", "A,C,0,c")
    let text = try company.paths("plan", "rates", "--counts", "t.csv", "--by", "g").output
    #expect(text.contains("→ B : écart net (a / c, b / c) ; on ne peut conclure (1)"))
  }

  @Test func `a table has a row for each end and columns for each group`() throws {
    let lines = try run("--format", "csv").output.split(separator: "\n").map(String.init)
    let women = "n F,exposure F,rate F,low F,high F"
    let men = "n H,exposure H,rate H,low H,high H"
    #expect(lines[0] == "from,to,kind,\(women),\(men),F / H")
    #expect(lines.count == 25)
    let apart = lines.first { $0.hasPrefix("Testeur,Concepteur – développeur,move,5,66,0.0757") }
    #expect(apart?.hasSuffix(",apart") == true)
    #expect(
      lines.contains { $0.hasPrefix("Technicien d’exploitation,RETRAITE,exit,,61,,,,10,246") })
    let hidden = lines.first { $0.hasPrefix("Testeur,Chef de projet MOA,move,9,66,") }
    #expect(hidden?.hasSuffix(",•,60,,,,hidden") == true)
  }

  @Test func `there is no note of it`() throws {
    let run = try run("--report", "note.md")
    #expect(run.code == 64 && run.errors.contains("pas de note"))
    #expect(try !company.scratch.names().contains("note.md"))
  }
}
