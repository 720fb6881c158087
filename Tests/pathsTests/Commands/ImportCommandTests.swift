import Careers
import Foundation
import TestSupport
import Testing

struct ImportCommandTests {
  /// Sheets in our own words, in the form that the reader knows.
  private static let sheets = """
    1. FOURNIL

    1.1. PÉTRISSEUR

    Mission

    Il pétrit la pâte que le boulanger façonne.

    Parcours professionnel

    Bac+2.

    Tendances et facteurs d’évolution

    Il peut évoluer vers un poste de boulanger ou de responsable de magasin.
    1.2. BOULANGER

    Mission

    Il façonne et cuit le pain.

    Parcours professionnel

    Bac+2 avec 5 ans d’expérience.

    """

  private func paths(_ arguments: [String], input: String = "") throws -> Program.Run {
    try Program.paths.run(
      ["import"] + arguments, input: Data(input.utf8), environment: ["LANG": "fr_FR.UTF-8"])
  }

  @Test func `sheets become a graph that states where each move stands`() throws {
    let run = try paths(["-"], input: Self.sheets)
    #expect(run.code == 0)
    let nomenclature = try Nomenclature(file: Array(run.bytes))
    #expect(nomenclature.profiles.map(\.name) == ["Pétrisseur", "Boulanger"])
    let move = try #require(nomenclature.moves.first)
    #expect(move.from.text == "1.1" && move.to.text == "1.2")
    #expect(move.evidence[0].lines == LineRange(15))
    #expect(nomenclature.outside.map(\.name) == ["responsable de magasin"])
  }

  @Test func `with a file to write it reports what it read`() throws {
    let scratch = try ScratchFolder()
    let text = try scratch.file("fiches.txt", holding: Data(Self.sheets.utf8))
    let run = try paths([text.path, "-o", scratch.path("graphe.json")])
    #expect(run.code == 0)
    #expect(run.output.contains("2 métiers"))
    #expect(run.output.contains("2 passerelles"))
    #expect(try scratch.names() == ["fiches.txt", "graphe.json"])
  }

  @Test func `the report lists what lies outside, what was not resolved, and what the text lacks`()
    throws
  {
    let scratch = try ScratchFolder()
    let text = try scratch.file(
      "fiches.txt",
      holding: Data(
        (Self.sheets
          + "1.4. LEVURIER\n\nParcours professionnel\n\nExpérience en brasserie. Vient du").utf8
      ))
    let run = try paths([text.path, "-o", scratch.path("graphe.json")])
    for words in [
      "Le texte semble incomplet", "fiches.txt:25: 1.4 la numérotation saute la fiche 1.3",
      "fiches.txt:29: 1.4 le texte s’arrête au milieu d’une phrase : « Expérience en brasserie. Vient du »",
      "Hors nomenclature", "fiches.txt:15: 1.1 → responsable de magasin",
      "Mentions non résolues", "fiches.txt:29: 1.4 ne nomme aucun métier : « brasserie »",
      "Formules sans passerelle",
      "fiches.txt:29: 1.4 aucune passerelle auprès de « Expérience en »",
    ] { #expect(run.output.contains(words), "\(words) is missing in \(run.output)") }
  }

  @Test func `what the text lacks is said beside a graph on standard output too`() throws {
    let run = try paths(["-"], input: Self.sheets.replacing("1.2. BOUL", with: "1.3. BOUL"))
    #expect(run.code == 0)
    #expect(run.errors.contains("-:16: la numérotation saute la fiche 1.2"))
    #expect(try Nomenclature(file: Array(run.bytes)).profiles.count == 2)
  }

  @Test func `the report as JSON has every line as data`() throws {
    struct Report: Decodable {
      struct Place: Decodable {
        let name: String
        let sheet: String
        let direction: String
        let lines: [Int]
      }
      struct Remark: Decodable {
        let kind: String
        let sheet: String
        let lines: [Int]
        let words: String
      }
      let schema: String
      let profiles: Int
      let moves: Int
      let movesByDoubt: [Int]
      let outside: [Place]
      let remarks: [Remark]
    }
    let scratch = try ScratchFolder()
    let text = try scratch.file(
      "fiches.txt", holding: Data(Self.sheets.replacing("1.2. BOUL", with: "1.3. BOUL").utf8))
    let run = try paths([text.path, "-o", scratch.path("graphe.json"), "--format", "json"])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let report = try decoder.decode(Report.self, from: run.bytes)
    #expect(report.schema == "paths.import/1")
    #expect(report.profiles == 2 && report.moves == 2)
    #expect(report.movesByDoubt.reduce(0, +) == report.moves)
    #expect(report.outside.map(\.name) == ["responsable de magasin"])
    #expect(report.outside.map(\.lines) == [[15]] && report.outside.map(\.direction) == ["out"])
    let gap = try #require(report.remarks.first { $0.kind == "sheet_missing" })
    #expect(gap.words == "1.2" && gap.sheet == "1.3")
  }

  @Test(arguments: [
    ("rien que de la prose\n", "aucune fiche"),
    ("1.1. PÉTRISSEUR\n\nMission\n", "n’a pas de titre de famille"),
    ("1. FOURNIL\n1.1. MITRON\nMission\n1.1. MITRON\nMission\n", "deux fiches 1.1"),
  ])
  func `text that holds no sheets is refused with its reason`(text: String, words: String) throws {
    let run = try paths(["-"], input: text)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  @Test func `text in another encoding names the line`() throws {
    let scratch = try ScratchFolder()
    let latin1 = try scratch.file("latin1.txt", holding: Data([0x61, 0x0A, 0x63, 0xE9, 0x0A]))
    let run = try paths([latin1.path])
    #expect(run.code == 65)
    #expect(run.errors.contains("latin1.txt:2: "))
    let utf16 = try scratch.file("utf16.txt", holding: Data([0xFF, 0xFE, 0x61, 0x00]))
    #expect(try paths([utf16.path]).errors.contains("UTF-16"))
  }

  @Test func `a correction that no longer applies is an error, and nothing is written`() throws {
    let scratch = try ScratchFolder()
    let curation = try scratch.file(
      "corrections.json",
      holding: Data(
        #"{"format": "career-curation/1", "corrections": [{"action": "remove", "from": "1.2", "to": "1.1", "reason": "r"}]}"#
          .utf8))
    let run = try paths(
      ["-", "--curation", curation.path, "-o", scratch.path("graphe.json")], input: Self.sheets)
    #expect(run.code == 65)
    #expect(run.errors.contains("la passerelle 1.2 → 1.1 n’a pas été lue"))
    #expect(try scratch.names() == ["corrections.json"])
  }

  @Test func `broken JSON names file, line and column`() throws {
    let scratch = try ScratchFolder()
    let curation = try scratch.file("corrections.json", holding: Data("{\n  \"format\": 3\n}".utf8))
    let run = try paths(["-", "--curation", curation.path], input: Self.sheets)
    #expect(run.code == 65)
    #expect(run.errors.contains("corrections.json:2:13: attendu ici : un texte entre guillemets"))
  }

  @Test func `a missing file is not a crash`() throws {
    let run = try paths(["/nowhere/fiches.txt"])
    #expect(run.code == 66)
    #expect(run.errors.contains("/nowhere/fiches.txt"))
  }

  @Test(
    .enabled(
      if: Repository.nomenclatureText != nil,
      "needs the text of the nomenclature, which is not ours to ship"))
  func `the shipped graph is the reading of the text plus the curation, byte for byte`() throws {
    let text = try #require(Repository.nomenclatureText)
    let curation = Repository.root.appendingPathComponent("Graphs/cigref-2021.curation.json")
    let run = try paths([text.path, "--curation", curation.path])
    #expect(run.code == 0)
    #expect(run.output == (try Repository.text("Graphs/cigref-2021.json")))
  }
}
