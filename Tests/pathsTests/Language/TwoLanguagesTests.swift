import Careers
import Foundation
import TestSupport
import Testing

@testable import paths

/// French and English are complete: no answer, help or error mixes them.
///
/// The graph asked about speaks neither: its names are letters and numbers.
struct TwoLanguagesTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    _ = try scratch.file("g.json", holding: Data(Self.wordless.fileText.utf8))
    var parts = Self.wordless.parts
    parts.moves.removeLast(4)
    _ = try scratch.file("h.json", holding: Data(try Nomenclature(parts).fileText.utf8))
    _ = try scratch.file("bad.json", holding: Data("{ \"format\": 3 }".utf8))
  }

  /// The theatre with every text replaced.
  private static let wordless: Nomenclature = {
    var parts = SampleNomenclature.parts
    parts.families = parts.families.map { Family(id: $0.id, name: "F\($0.id)") }
    parts.profiles = parts.profiles.map { profile in
      Profile(
        id: profile.id, name: "Q\(profile.id)", aliases: ["R\(profile.id)"],
        family: profile.family, diploma: profile.diploma,
        experience: profile.experience.map {
          Experience(
            least: $0.least, most: $0.most, field: $0.field.map { _ in "Z1" },
            orElse: $0.orElse.map { _ in "Z2" }, lines: $0.lines)
        }, firstPost: profile.firstPost, outlook: profile.outlook)
    }
    parts.outside = parts.outside.map { OutsidePlace(id: $0.id, name: "O" + $0.id.text) }
    parts.moves = parts.moves.map { move in
      Move(
        from: move.from, to: move.to,
        evidence: move.evidence.map { evidence in
          Evidence(
            sheet: evidence.sheet, section: evidence.section, direction: evidence.direction,
            lines: evidence.lines, cue: "C1", mention: "M1", statement: evidence.statement,
            reading: evidence.reading,
            condition: evidence.condition.map { Condition(kind: $0.kind, words: "K1") })
        })
    }
    parts.openDoors = parts.openDoors.map {
      OpenDoor(profile: $0.profile, direction: $0.direction, lines: $0.lines, mention: "M2")
    }
    parts.drift = parts.drift.map { Drift(profile: $0.profile, lines: $0.lines, cue: "C2") }
    parts.curation = parts.curation.map { Correction($0.edit, reason: "Y1") }
    parts.source = Source(title: "T1", edition: "1", publisher: "P1", language: "fr", sha256: "")
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static let questions: [[String]] = [
    ["--from", "1.1", "--to", "10.2"],
    ["--from", "1.1", "--to", "10.2", "--pareto"], ["--from", "1.1", "--to", "10.2", "--diverse"],
    [
      "--from", "1.1", "--to", "10.2", "--via", "1.2", "--avoid", "2", "--max-moves", "5",
      "--max-doubt", "3", "--max-years", "40", "--diploma", "bac", "--family-change", "1",
      "--without-condition", "origin", "--suppose", "1.1:10.1",
    ],
    ["--from", "2.3", "--to", "10.3"], ["--from", "10.1", "--to", "1.1"],
    ["--from", "1.1", "--to", "10.2", "--max-moves", "1"],
    ["--from", "Q1", "--to", "10.2"], ["--from", "W", "--to", "10.2"], ["--from", "1.1"],
    ["--from", "1.1", "--to", "1.1"], ["--from", "1.1", "--to", "10.2", "--max-doubt", "9"],
    ["--from", "1.1", "--to", "10.2", "-k", "0"],
    ["show", "1.2"], ["show", "10.1"], ["show", "2.3"], ["list"], ["list", "--search", "W"],
    ["reach", "1.1"], ["reach", "10.2", "--backwards", "--within", "2"], ["reach", "2.3"],
    ["between", "1.1", "10.2"], ["between", "2.3", "10.2"], ["explain", "1.1", "1.2"],
    ["explain", "2.1", "1.1"], ["explain", "2.1", "2.3"], ["rank"], ["rank", "--to", "10.2"],
    ["rank", "--by", "mandatory"], ["plan", "area"], ["map"], ["map", "--route", "2.3", "10.3"],
  ]

  /// Not the help on graphs, which lists the heads of both languages.
  static let others: [[String]] =
    [
      ["diff", "g.json", "h.json"], ["diff", "g.json", "g.json"], ["list", "--graph", "bad.json"],
      ["list", "--graph", "g.json", "--graph", "g.json"], ["xyz"], ["completions", "tcsh"],
      ["help", "formats"], ["help", "plan"], ["--version", "--graph", "g.json"],
      ["import", "g.json", "-o", "x.json"],
    ] + CommandTable.commands.map { $0.words + ["--help"] }

  /// Words that one language has and the other has not.
  static let words: [Language: Set<String>] = [
    .french: [
      "le", "la", "les", "des", "du", "une", "un", "de", "et", "à", "aucun", "aucune", "métier",
      "métiers", "passerelle", "passerelles", "itinéraire", "itinéraires", "fiche", "lignes",
      "ligne", "coût", "demandée", "nommée", "partielle", "doute", "famille", "ce", "qui", "est",
    ],
    .english: [
      "the", "of", "and", "no", "from", "profile", "profiles", "move", "moves", "routes", "sheet",
      "lines", "line", "cost", "named", "asked", "doubt", "family", "families", "is", "which",
      "that", "outside", "states", "nothing", "one", "with",
    ],
  ]

  @Test(arguments: questions + others, Language.allCases)
  func `an answer is in one language`(arguments: [String], language: Language) throws {
    let graph = Self.others.contains(arguments) ? [] : ["--graph", "g.json"]
    let run = try Program.paths.run(
      arguments + graph + ["--lang", language.rawValue], folder: scratch.url)
    #expect(run.code < 80)
    let other: Language = language == .french ? .english : .french
    let mixed = spoken(run.output + run.errors).intersection(Self.words[other] ?? [])
    #expect(mixed.isEmpty, "\(mixed.sorted()) in \(run.output)\(run.errors)")
  }

  /// The words of a text but for what one types or a program reads: options, commands, keys, quotations.
  private func spoken(_ text: String) -> Set<String> {
    let prose = text.split(separator: "\n").filter { line in
      !line.contains("paths --") && !line.contains("=\"")
        && line.firstMatch(of: /^ *-[a-zA-Z-]|^ *--|^ +[a-z-]+ +<|paths [a-z]+|"/) == nil
    }
    return Set(
      prose.joined(separator: " ").lowercased()
        .split { !$0.isLetter && $0 != "-" && $0 != "_" }.map(String.init))
  }
}
