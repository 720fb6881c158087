import Careers
import Foundation
import TestSupport
import Testing

@testable import paths

struct GraphFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func `a graph is read as it was written`() throws {
    let theatre = SampleNomenclature.theatre
    let file = try scratch.file("graphe.json", holding: Data(theatre.fileText.utf8))
    #expect(
      try GraphFile.contents(GraphSource(file: file.path), .french).nomenclature.fileText
        == theatre.fileText)
  }

  @Test func `a missing file has exit code 66`() {
    let failure = #expect(throws: Failure.self) {
      try GraphFile.contents(GraphSource(file: "/nowhere/graphe.json"), .french)
    }
    #expect(failure?.code == Exit.missingInput)
    #expect(failure?.lines.first?.hasPrefix("/nowhere/graphe.json : ") == true)
  }

  @Test(arguments: [
    ("", ":1:1: the file ends too early"),
    ("{\n  \"format\": 3\n}", ":2:13: expected here: a text"),
    ("{}", ":1:1: the key “format” is missing"), ("{ \"format\": \"career-graph/2\" }", ":1:13: "),
  ])
  func `bad data has exit code 65, with file, line and column`(text: String, words: String) throws {
    let file = try scratch.file("faux.json", holding: Data(text.utf8))
    let failure = #expect(throws: Failure.self) {
      try GraphFile.contents(GraphSource(file: file.path), .english)
    }
    #expect(failure?.code == Exit.badData)
    #expect(failure?.lines.first?.hasPrefix(file.path + words) == true)
  }

  // MARK: Tables

  private func paths(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": language], folder: scratch.url)
  }

  private func file(_ name: String, _ text: String, _ encoding: String.Encoding = .utf8) throws {
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : []
    let data = try #require(text.data(using: encoding))
    _ = try scratch.file(name, holding: Data(mark) + data)
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .windowsCP1252])
  func `a table of moves is a graph, whatever its encoding`(encoding: String.Encoding) throws {
    try file("m.csv", "de;vers;coût\nMécanicien;Chef d’atelier;1,5\n", encoding)
    let run = try paths(
      "--from", "mecanicien", "--to", "chef d'atelier", "--graph", "m.csv", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let reply = try #require(JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
    let routes = try #require(reply["routes"] as? [[String: Any]])
    #expect(routes.first?["cost"] as? Double == 1.5)
    #expect(run.errors.contains("Windows-1252") == (encoding == .windowsCP1252))
  }

  @Test func `each step names the row that states it`() throws {
    try file("m.csv", "from,to,count,kind\nA,B,12,Proche\nB,C,3,\n")
    let run = try paths("--from", "A", "--to", "C", "--graph", "m.csv")
    #expect(run.code == 0)
    #expect(run.output.contains("12 personnes"))
    #expect(run.output.contains("listée, ligne 2 : « Proche »"))
    #expect(run.output.contains("listée, ligne 3\n"))
  }

  @Test func `unusual heads are named, and named again in what one may type next`() throws {
    try file("m.csv", "Poste;Suite possible\na;b\n")
    try file("p.csv", "Réf;Intitulé\na;Monteur\nb;Régleur\n")
    let options = [
      "--graph", "m.csv", "--columns", "from=Poste,to=suite possible", "--profiles", "p.csv",
      "--profile-columns", "id=Réf",
    ]
    let run = try Program.paths.run(
      ["list"] + options, environment: ["LANG": "fr"], folder: scratch.url)
    #expect(run.code == 0 && run.output.contains("Monteur"), "\(run.errors)")
    #expect(
      run.output.contains(
        "--graph m.csv --profiles p.csv --columns \"from=Poste,to=suite possible\" --profile-columns"
      ))
  }

  @Test func `a head with a comma can be named`() throws {
    try file("m.csv", "de;vers;\"Coût, en euros\"\nA;B;1,5\n")
    let run = try paths(
      "--from", "A", "--to", "B", "--graph", "m.csv", "--columns", "from=de,cost=Coût, en euros",
      "--format", "json")
    #expect(run.code == 0 && run.output.contains("\"cost\": 1.5"), "\(run.errors)")
  }

  @Test func `what a list of profiles asks counts on the way`() throws {
    try file("m.csv", "de;vers\nA;B\n")
    try file("p.csv", "code;nom;diplôme;expérience\nA;Testeur;Bac+2;\nB;Pilote;Bac+5;4\n")
    let graph = ["--graph", "m.csv", "--profiles", "p.csv"]
    let route = try Program.paths.run(
      ["--from", "A", "--to", "B", "--diploma", "bac+2"] + graph, environment: ["LANG": "fr"],
      folder: scratch.url)
    #expect(route.code == 0, "\(route.errors)")
    #expect(route.output.contains("Diplôme à préparer : Bac+5 pour B Pilote"))
    #expect(route.output.contains("au moins 4 ans d’expérience"))
  }

  @Test(arguments: [
    ("de;vers\nA;B\nA;\"B\n", [], "m.csv:3:3: guillemet ouvert ici"),
    ("de;vers\nA\n", [], "m.csv:2:1: 1 cellules au lieu de 2"),
    ("a;b\nA;B\n", [], "il faut les colonnes « de / origine / source », « vers"),
    ("de;vers;coût\nA;B;1.234\n", [], "m.csv:2:5: colonne « coût » : « 1.234 » se lit de deux"),
    ("de;vers;coût\nA;B;-2\n", [], "m.csv:2:5: colonne « coût » : « -2 » est négatif"),
    ("de;vers;coût\nA;B;1\nA;B;2\n", [], "m.csv:3: la passerelle A → B a un autre coût ligne 2"),
    ("de;vers\nA;B\n", ["--columns", "from=Poste"], "m.csv:1:1: aucune colonne « Poste »"),
    ("de;vers\nA;B\n", ["--columns", "from=A,to=a"], "--columns donne le même en-tête"),
    ("de;vers\nA;B\n", ["--columns", "x=y"], "--columns demande clé=en-tête"),
    ("de;vers\nA;B\n", ["--decimal", "x"], "--decimal demande comma ou point"),
    ("PK\u{3}\u{4}", [], "c’est un classeur"),
  ])
  func `what is wrong with a table is said with its place and what to do`(
    text: String, options: [String], words: String
  ) throws {
    try file("m.csv", text)
    let run = try Program.paths.run(
      ["list", "--graph", "m.csv"] + options, environment: ["LANG": "fr"], folder: scratch.url)
    #expect(run.code == (words.hasPrefix("--") ? 64 : 65) && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `options for tables need a table`() throws {
    let run = try paths("list", "--profiles", "p.csv")
    #expect(run.code == 64 && run.errors.contains("--profiles ne va qu’avec --graph"))
  }

  @Test func `a table becomes a graph file, which says the same`() throws {
    try file("m.csv", "de;vers;nombre\nA;B;12\nB;C;3\n")
    #expect(try paths("import", "m.csv", "-o", "g.json").code == 0)
    let table = try paths("--from", "A", "--to", "C", "--graph", "m.csv", "--format", "csv")
    let graph = try paths("--from", "A", "--to", "C", "--graph", "g.json", "--format", "csv")
    #expect(table.output == graph.output && graph.code == 0)
    #expect(try paths("diff", "m.csv", "g.json").code == 0)
  }

  // MARK: Graphs that others publish

  private static let shared = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared/data")

  static func isThere(_ path: String) -> Bool {
    FileManager.default.isReadableFile(atPath: shared.appendingPathComponent(path).path)
  }

  @Test(
    .enabled(if: isThere("rome-v347/mobilites.csv"), "ROME is not beside the package"))
  func `ROME loads, with several rows a pair and its apostrophes`() throws {
    let folder = Self.shared.appendingPathComponent("rome-v347").path
    let run = try paths(
      "import", folder + "/mobilites.csv", "--columns",
      "from=code_rome,to=code_rome_cible,kind=libelle_type_mobilite", "--profiles",
      folder + "/codes.csv", "--profile-columns", "id=code_rome,name=libelle_rome",
      "--create-missing", "-o", "rome.json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("532 métiers") && run.output.contains("4008 passerelles"))
    #expect(run.errors.contains("apostrophes doublées") && run.errors.contains("L1510"))
    let route = try paths("--from", "M1805", "--to", "M1802", "-k", "1", "--graph", "rome.json")
    #expect(route.code == 0 && route.output.contains("listée, ligne"))
  }

  @Test(
    .enabled(if: isThere("onet/related-occupations.csv"), "O*NET is not beside the package"))
  func `ONET loads, its titles beside its codes`() throws {
    let run = try paths(
      "import", Self.shared.appendingPathComponent("onet/related-occupations.csv").path,
      "--columns",
      "from=O*NET-SOC Code,from_name=Title,to=Related O*NET-SOC Code,to_name=Related Title,kind=Relatedness Tier",
      "-o", "onet.json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("923 métiers") && run.output.contains("18460 passerelles"))
    let reach = try paths("reach", "Chief Executives", "--top", "5", "--graph", "onet.json")
    #expect(reach.code == 0 && reach.output.contains("« Primary-Short »"))
  }
}
