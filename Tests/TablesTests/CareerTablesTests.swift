import Careers
import TestSupport
import Testing

@testable import Tables

struct CareerTablesTests {
  private static let source = Source(
    title: "moves.csv", edition: "", publisher: "", language: "fr", sha256: "")

  private func read(
    _ moves: String, profiles: String? = nil, createsMissing: Bool = false
  ) throws -> CareerTables {
    try CareerTables(
      try Table(Array(moves.utf8), CareerTables.moves),
      profiles: try profiles.map { try Table(Array($0.utf8), CareerTables.profiles) },
      source: Self.source, createsMissing: createsMissing)
  }

  private func problem(_ moves: String, profiles: String? = nil) -> CareerTableProblem? {
    #expect(throws: CareerTableProblem.self) { try read(moves, profiles: profiles) }
  }

  @Test func `every row is evidence with its line, rows of one pair are one move`() throws {
    let read = try read(
      "de;vers;nombre;type\nA;B;3;Proche\nB;C;;\nA;B;4;Évolution\n")
    let moves = read.nomenclature.moves
    #expect(moves.map { "\($0.from)\($0.to)" } == ["AB", "BC"])
    #expect(moves[0].count == 7 && moves[1].count == nil && moves[0].statedCost == nil)
    #expect(moves[0].evidence.map(\.lines) == [LineRange(2), LineRange(4)])
    #expect(moves[0].evidence.map(\.cue) == ["Proche", "Évolution"])
    #expect(moves.flatMap(\.evidence).allSatisfy { $0.statement == .listed && $0.doubt == .named })
    #expect(read.nomenclature.source == Self.source && read.notes.isEmpty)
  }

  @Test func `without a list of profiles, the ends of the moves are the profiles`() throws {
    let read = try read("from,to,from_name,to_name\nA1,B2,Testeur,Pilote\n")
    #expect(read.nomenclature.profiles.map(\.name) == ["Testeur", "Pilote"])
    #expect(read.nomenclature.families.map(\.name) == ["moves.csv"])
  }

  @Test func `spellings of one name are one profile, signs tell jobs apart`() throws {
    let read = try read(
      "de;vers\nChargé d’études;C\nCHARGE\u{301} D'ÉTUDES;C++\nChargé  d'études;C#\n")
    #expect(
      read.nomenclature.profiles.map(\.name).sorted() == ["C", "C#", "C++", "Chargé d’études"])
  }

  @Test(arguments: [
    ("annee;metier_origine;metier_destination;nombre", "2024;A;B;3"),
    ("Métier de départ;Métier d'arrivée;Effectif", "A;B;3"),
    ("EMPLOI D’ORIGINE;EMPLOI CIBLE;n", "A;B;3"), ("origine,destination,mois,count", "A,B,6,3"),
  ])
  func `the heads of the files that people have are known`(head: String, row: String) throws {
    let moves = try read("\(head)\n\(row)\n").nomenclature.moves
    #expect(moves.map { [$0.from, $0.to] } == [["A", "B"]] && moves[0].count == 3)
  }

  @Test func `a percentage is no cost, and too many people are named with their place`() {
    #expect(
      problem("de;vers;coût\nA;B;5 %\n")
        == .table(
          TableProblem(
            .notANumber(column: "coût", text: "5 %"), at: TablePlace(line: 2, column: 5))))
    let most = "999999999999999999"
    let rows = [String](repeating: "A;B;\(most)", count: 10).joined(separator: "\n")
    #expect(
      problem("de;vers;nombre\n\(rows)\n")
        == .table(
          TableProblem(.tooLarge(column: "nombre", text: most), at: TablePlace(line: 11, column: 5))
        )
    )
  }

  @Test func `of several contradictions the pair that stands first is named`() {
    #expect(
      problem("de;vers;coût\nB;A;1\nA;B;1\nA;B;2\nB;A;3\n")
        == .conflictingCosts(from: "B", to: "A", lines: [2, 5]))
  }

  @Test func `a list of profiles may say what they ask`() throws {
    let profiles =
      "code;nom;diplôme;expérience\nA;Testeur;Bac +2;3\nB;Pilote;;\nC;Chef;5;0\n"
    let read = try read("de;vers\nA;B\n", profiles: profiles).nomenclature
    #expect(read.profiles.map(\.diploma) == [Diploma(lowest: 2), nil, Diploma(lowest: 5)])
    #expect(
      read.profiles.map(\.experience) == [Experience(least: 3), nil, Experience(least: 0)])
    #expect(try Nomenclature(file: Array(read.fileText.utf8)).profiles == read.profiles)
  }

  @Test func `rows for one code must agree; other names are gathered`() throws {
    let same = "code;nom;sigles\nA;Testeur;QA\nB;Pilote;\nA;testeur;test\n"
    #expect(
      try read("de;vers\nA;B\n", profiles: same).nomenclature.profile("A")?.aliases
        == ["QA", "test"])
    for other in ["Études;2", "Production;3"] {
      let profiles = "code;nom;famille;diplôme\nA;x;Études;3\nB;y;Études;\nA;x;\(other)\n"
      #expect(
        problem("de;vers\nA;B\n", profiles: profiles) == .duplicateProfile("A", lines: [2, 4]))
    }
  }

  @Test func `a list of profiles gives names, families and other names`() throws {
    let profiles = "code;nom;famille;sigles\nA;Testeur;Études;QA, test\nB;Pilote;Production;\n"
    let read = try read("de;vers;coût\nTesteur;B;1,5\n", profiles: profiles).nomenclature
    #expect(read.moves.map(\.from) == ["A"] && read.moves[0].statedCost == 1.5)
    #expect(read.families.map(\.name) == ["Études", "Production"])
    #expect(read.profile("A")?.aliases == ["QA", "test"])
  }

  @Test func `an end that is no profile is an error with its place and what is near, or is taken`()
    throws
  {
    let profiles = "code;nom\nA;Testeur\nB;Pilote\n"
    let moves = "de;vers\nA;B\nA;Testeurr\n"
    #expect(
      problem(moves, profiles: profiles)
        == .unknownPlace("Testeurr", at: TablePlace(line: 3, column: 3), nearest: ["A Testeur"]))
    let taken = try read(moves, profiles: profiles, createsMissing: true)
    #expect(taken.nomenclature.profiles.count == 3)
    #expect(taken.notes == [.missingProfiles(["Testeurr"])])
  }

  @Test func `what contradicts itself is refused with both lines`() {
    #expect(
      problem("de;vers;coût\nA;B;1\nA;B;2\n")
        == .conflictingCosts(from: "A", to: "B", lines: [2, 3]))
    #expect(
      problem("de;vers\nA;B\n", profiles: "code;nom\nA;x\nB;y\nA;z\n")
        == .duplicateProfile("A", lines: [2, 4]))
    #expect(
      problem("de;vers\nx;B\n", profiles: "code;nom\nA;x\nB;y\nC;x\n")
        == .ambiguousPlace("x", at: TablePlace(line: 2, column: 1), profiles: ["A", "C"]))
    #expect(problem("de;vers\nA;x-1\n") == .inconsistent(.wrongPrefix("x-1")))
    #expect(
      problem("de;vers;nombre\nA;B;deux\n")
        == .table(
          TableProblem(
            .notANumber(column: "nombre", text: "deux"), at: TablePlace(line: 2, column: 5))))
  }

  @Test func `what is left out or mended is told`() throws {
    let read = try read("de;vers\nA;A\nA;L''atelier\nA;L''atelier\n")
    #expect(read.notes == [.movesToItself(1), .sameRows(1), .doubledApostrophes(1)])
    #expect(read.nomenclature.profile("L'atelier") != nil)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the order of rows does not matter but for their lines`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var rows = (0..<20).map { _ in "P\(random.below(6));Q\(random.below(6));\(random.below(9))" }
    let first = try read("de;vers;nombre\n" + rows.joined(separator: "\n")).nomenclature
    rows.shuffle(using: &random)
    let second = try read("de;vers;nombre\n" + rows.joined(separator: "\n")).nomenclature
    #expect(first.profiles == second.profiles)
    #expect(first.moves.map { [$0.from, $0.to] } == second.moves.map { [$0.from, $0.to] })
    #expect(first.moves.map(\.count) == second.moves.map(\.count))
  }
}
