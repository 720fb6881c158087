import Careers
import Foundation
import TestSupport
import Testing

struct DiffCommandTests {
  private let fixture: GraphFixture

  init() throws { fixture = try GraphFixture() }

  /// Another theatre: one of each kind of change.
  private func writeOther() throws {
    _ = try fixture.graph("autre.json") { parts in
      parts.source = Source(
        title: "Métiers d’un théâtre", edition: "2024", publisher: "Personne", language: "fr",
        sha256: "")
      parts.families[2] = Family(id: "10", name: "Directions")
      parts.profiles.removeAll { $0.id == "10.3" }
      parts.profiles = parts.profiles.map {
        switch $0.id {
        case "2.3": Profile(id: "2.4", name: $0.name, family: $0.family)
        case "1.1":
          Profile(
            id: $0.id, name: "Machino", family: $0.family, diploma: Diploma(lowest: 0),
            experience: $0.experience)
        default: $0
        }
      }
      parts.profiles.append(Profile(id: "1.3", name: "Cintrier", family: "1"))
      parts.moves.removeAll { $0.from == "10.3" || $0.to == "10.3" || $0.to == "1.10" }
      parts.moves.removeAll { $0.from == "1.9" && $0.to == "1.1" }
      parts.moves += [Move("1.9", "1.1", .asked), Move("1.3", "2.4", .named)]
      parts.openDoors = []
      parts.drift = [Drift(profile: "2.1", lines: LineRange(75), cue: parts.drift[0].cue)]
      parts.curation = []
    }
  }

  @Test func `what differs is listed, then the routes that change`() throws {
    try writeOther()
    let run = try fixture.paths("diff", "theatre.json", "autre.json")
    #expect(run.code == 1 && run.errors.isEmpty)
    #expect(
      run.output == """
        Avant : theatre.json, 11 métiers, 19 passerelles, 2 lieux hors nomenclature, 1
          porte ouverte, 1 dérive
        Après : autre.json, 11 métiers, 16 passerelles, 2 lieux hors nomenclature, 0
          porte ouverte, 1 dérive

        Familles : 1 de nom changé
          ~ 10 Direction → 10 Directions

        Métiers : 1 en moins, 1 en plus, 1 de nom changé, 1 de numéro changé
          - 10.3 Metteur en scène
          + 1.3 Cintrier
          ~ 1.1 Machiniste → 1.1 Machino
          ~ 2.3 Accessoiriste → 2.4 Accessoiriste

        Fiches : 1 de contenu changé
          ~ 1.1 Machino
              diplôme : Bac à Bac+2 → Bac au moins
              premier poste possible : oui → rien

        Passerelles : 4 en moins, 1 en plus, 1 de doute changé
          - 1.9 Éclairagiste → 1.10 Chef d’équipe « lumière », demandée (2)
          - 1.11 Vidéaste de scène → 1.10 Chef d’équipe « lumière », demandée (2)
          - 10.3 Metteur en scène → 10.2 Directeur technique, demandée (2)
          - conservatoire → 10.3 Metteur en scène, nommée (0)
          + 1.3 Cintrier → 2.4 Accessoiriste, nommée (0)
          ~ 1.9 Éclairagiste → 1.1 Machino, par catégorie (1) → demandée (2)

        Portes ouvertes : 1 en moins
          - 2.3 Accessoiriste, entrée, « toute fonction »

        Document
          - Source : Personne, Métiers d’un théâtre, 2020
          + Source : Personne, Métiers d’un théâtre, 2024
          ~ corrections : 1 → 0
          ~ 1 énoncé à d’autres lignes

        Meilleurs itinéraires entre 10 métiers communs : 5 en moins, 4 de coût changé
          - 1.1 Machino → 1.10 Chef d’équipe « lumière », coût 4
          - 1.9 Éclairagiste → 1.10 Chef d’équipe « lumière », coût 3
          - 1.11 Vidéaste de scène → 1.10 Chef d’équipe « lumière », coût 3
          - 1.11 Vidéaste de scène → 10.1 Régisseur général, coût 5
          - 1.11 Vidéaste de scène → 10.2 Directeur technique, coût 6
          ~ 1.9 Éclairagiste → 1.1 Machino, coût 2 → 3
          ~ 1.9 Éclairagiste → 2.2 Maître d’œuvre des décors (MOD), coût 4 → 5
          ~ 1.9 Éclairagiste → 10.1 Régisseur général, coût 5 → 6
          ~ 1.9 Éclairagiste → 10.2 Directeur technique, coût 6 → 7

        """)
  }

  @Test func `the other way round, more is less`() throws {
    try writeOther()
    let there = try fixture.paths("diff", "theatre.json", "autre.json", "--lang", "en").output
    let back = try fixture.paths("diff", "autre.json", "theatre.json", "--lang", "en").output
    func lines(_ text: String, _ sign: String) -> [String] {
      text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("  \(sign) ") }
        .map { String($0.dropFirst(4)) }
    }
    #expect(!lines(there, "+").isEmpty)
    #expect(lines(there, "+").count == lines(back, "-").count)
    #expect(lines(there, "-").count == lines(back, "+").count)
    #expect(lines(there, "~").count == lines(back, "~").count)
  }

  @Test func `equal graphs are said to be equal, with exit code 0`() throws {
    let run = try fixture.paths("diff", "theatre.json", "theatre.json")
    #expect(run.code == 0)
    #expect(run.output == "theatre.json et theatre.json : le même graphe, mot pour mot\n")
  }

  @Test func `one of the graphs may come from standard input`() throws {
    let text = SampleNomenclature.theatre.fileText
    #expect(try fixture.paths("diff", "-", "theatre.json", input: text).code == 0)
    let twice = try fixture.paths("diff", "-", "-", input: text)
    #expect(twice.code == 64 && twice.errors.contains("entrée standard"))
  }

  @Test func `many routes are cut to twenty of a kind, and JSON has all`() throws {
    _ = try fixture.graph("sans.json") { parts in
      parts.moves.removeAll { !$0.to.text.hasPrefix("x-") }
    }
    let run = try fixture.paths("diff", "theatre.json", "sans.json")
    let rows = run.output.components(separatedBy: "Meilleurs itinéraires")[1]
      .components(separatedBy: "\n  - ").dropFirst()
    #expect(rows.count == 21)
    let json = try fixture.paths("diff", "theatre.json", "sans.json", "--format", "json")
    let lost = try difference(json).routes.lost.count
    #expect(lost > 20)
    #expect(rows.last == "et \(lost - 20) de plus : voir --format json\n")
  }

  @Test func `a spreadsheet gets a row for each change`() throws {
    _ = try fixture.graph("sans.json") { parts in
      parts.moves.removeAll { !$0.to.text.hasPrefix("x-") }
    }
    let run = try fixture.paths("diff", "theatre.json", "sans.json", "--format", "csv")
    #expect(run.code == 1)
    let rows = run.output.split(separator: "\n")
    #expect(rows[0] == "kind,change,id,before,after")
    #expect(rows.contains { $0.hasPrefix("passerelle,en moins,1.1 → ") })
    #expect(rows.contains { $0.hasPrefix("itinéraire,") })
  }

  // MARK: JSON

  private struct Difference: Decodable {
    struct Names: Decodable {
      struct Entry: Decodable { let id: String }
      struct Pair: Decodable {
        let before: Entry
        let after: Entry
      }
      let added: [Entry]
      let removed: [Entry]
      let renamed: [Pair]
      let renumbered: [Pair]
    }
    struct Sheet: Decodable {
      let id: String
      let changed: [String: [String: [String: Int]]]
    }
    struct Moves: Decodable {
      struct Move: Decodable {
        let from: String
        let to: String
        let doubt: Int
      }
      struct Pair: Decodable {
        let before: Move
        let after: Move
      }
      let added: [Move]
      let removed: [Move]
      let doubt: [Pair]
      let restated: [Pair]
    }
    struct Routes: Decodable {
      struct Pair: Decodable {
        let from: String
        let to: String
        let before: Double?
        let after: Double?
      }
      let profiles: Int
      let lost: [Pair]
      let gained: [Pair]
      let changed: [Pair]
    }
    let schema: String
    let equal: Bool
    let profiles: Names
    let moves: Moves
    let relocated: Int
    let routes: Routes
  }

  private func difference(_ run: Program.Run) throws -> Difference {
    try JSONDecoder().decode(Difference.self, from: run.bytes)
  }

  @Test func `JSON has the documented keys, and its numbers are those of the text`() throws {
    try writeOther()
    let run = try fixture.paths("diff", "theatre.json", "autre.json", "--format", "json")
    #expect(run.code == 1)
    let difference = try difference(run)
    #expect(difference.schema == "paths.diff/1" && !difference.equal)
    #expect(difference.profiles.added.map(\.id) == ["1.3"])
    #expect(difference.profiles.removed.map(\.id) == ["10.3"])
    #expect(difference.profiles.renamed.map(\.before.id) == ["1.1"])
    #expect(difference.profiles.renumbered.map(\.after.id) == ["2.4"])
    #expect(difference.moves.doubt.map { [$0.before.doubt, $0.after.doubt] } == [[1, 2]])
    #expect(difference.relocated == 1)
    #expect(difference.routes.profiles == 10)
    #expect(difference.routes.lost.allSatisfy { $0.before != nil && $0.after == nil })
    #expect(difference.routes.gained.allSatisfy { $0.before == nil && $0.after != nil })
    let equal = try fixture.paths("diff", "autre.json", "autre.json", "--format", "json")
    #expect(equal.code == 0)
    #expect(try self.difference(equal).equal)
  }

  // MARK: Bad files

  @Test func `a file that is missing or no graph is named, which of the two it is`() throws {
    let missing = try fixture.paths("diff", "theatre.json", "none.json")
    #expect(missing.code == 66 && missing.errors.contains("none.json"))
    _ = try fixture.scratch.file("faux.json", holding: Data("{\n  \"format\": 3\n}".utf8))
    let wrong = try fixture.paths("diff", "faux.json", "theatre.json")
    #expect(wrong.code == 65 && wrong.output.isEmpty)
    #expect(wrong.errors.contains("faux.json:2:13: "))
    #expect(try fixture.paths("diff", "theatre.json").code == 64)
  }

  // MARK: Texts

  @Test func `two editions of a text are compared as they are read`() throws {
    let scratch = try ScratchFolder()
    let sheets = """
      1. FOURNIL
      1.1. MITRON
      Tendances
      Il peut évoluer vers le métier de boulanger.
      1.2. BOULANGER
      Tendances
      Il cuit.
      """
    let before = try scratch.file("avant.txt", holding: Data(sheets.utf8))
    let after = try scratch.file(
      "apres.txt", holding: Data(sheets.replacing("peut évoluer", with: "veut aller").utf8))
    let same = try Program.paths.run(["diff", before.path, before.path])
    #expect(same.code == 0)
    let run = try Program.paths.run(
      ["diff", before.path, after.path], environment: ["LANG": "fr_FR.UTF-8"])
    #expect(run.code == 1)
    #expect(run.output.contains("- 1.1 Mitron → 1.2 Boulanger, nommée (0)"))
  }

  @Test func `a text without sheets and a broken graph are bad data`() throws {
    let scratch = try ScratchFolder()
    let prose = try scratch.file("prose.txt", holding: Data("Il cuit du pain.".utf8))
    let broken = try scratch.file("casse.json", holding: Data("pas du JSON".utf8))
    for file in [prose, broken] {
      let run = try Program.paths.run(["diff", file.path, file.path])
      #expect(run.code == 65 && run.output.isEmpty)
      #expect(run.errors.contains(file.lastPathComponent))
    }
  }
}
