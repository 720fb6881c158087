import Careers
import Foundation
import TestSupport
import Testing

/// The card of a profile, on an invented theatre and on the playhouse, whose text is ours.
struct ShowCommandTests {
  private let fixture: GraphFixture

  init() throws { fixture = try GraphFixture() }

  private func show(_ name: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(
      ["show"] + name + ["--graph", "theatre.json"], environment: ["LANG": language],
      folder: fixture.scratch.url)
  }

  private func playhouse(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try GraphFixture.inRepository(
      ["show"] + arguments + ["--graph", GraphFixture.playhouse], language: language)
  }

  // MARK: Text

  @Test func `a card says what is known line by line, and what is not`() throws {
    let run = try show("10.1")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        10.1 Régisseur général ; dit aussi RG, régie
        Famille 10 : Direction

        Ce que la fiche demande
           diplôme : Bac+3 à Bac+5
           expérience : au moins 10 ans, domaine : « conduite du plateau et des
             décors », fiche 10.1, lignes 120-121
           premier poste possible : le texte n’en dit rien

        D’où l’on vient
           1.10 Chef d’équipe « lumière »
            ╎  nommée (doute 1), fiche 10.1, ligne 1 : « viennent de […] plateau »
            ╎  à condition : « après une formation »
           10.2 Directeur technique
            ╎  par catégorie, fiche 10.1, ligne 1 : « viennent de […] plateau »
           1.2 Régisseur de plateau
            ·  partielle, fiche 10.1, ligne 120 : « viennent de […] du plateau »
           2.2 Maître d’œuvre des décors (MOD)
            ·  partielle, fiche 10.1, ligne 121 : « viennent de […] décors »

        Où cela mène
           10.2 Directeur technique
            │  nommée, fiche 10.2, lignes 140-141 : « viennent de […] plateau »
            ╎  aussi par catégorie, fiche 10.1, ligne 130 : « viennent de […] plateau »

        Origines hors nomenclature : le texte n’en dit rien

        Destinations hors nomenclature : le texte n’en dit rien

        Portes ouvertes : le texte n’en dit rien

        Le métier lui-même change : le texte n’en dit rien

        Perspectives : le texte n’en dit rien

        Doute : │ nommée (0)  ╎ par catégorie (1)  · partielle (3)
        Source : Personne, Métiers d’un théâtre, 2020 ; graphe : theatre.json
        Itinéraires : paths --from 10.1 --to 10.2 --graph theatre.json
        Famille : paths list --family 10 --graph theatre.json

        """)
  }

  @Test func `drift, corrections and second readings are said in English too`() throws {
    #expect(
      try show("2.1", language: "en").output == """
        2.1 Costumier – habilleur
        Family 2: Ateliers

        What the sheet asks: the text does not say

        Where one comes from: the text does not say

        Where it leads
           2.2 Maître d’œuvre des décors (MOD)
            ┊  by category (doubt 2), reading 2, sheet 2.2, line 1: “viennent de […]
            ┊  plateau”

        Origins outside the nomenclature: the text does not say

        Destinations outside the nomenclature: the text does not say

        Open doors: the text does not say

        The job itself changes
           “évolue de plus en plus vers”, sheet 2.1, lines 71-72

        Outlook: the text does not say

        Corrected after the reading
           move removed, 2.1 → 1.1: « Plateau » est ici un meuble.

        Doubt: ┊ asked for (2)
        Source: Personne, Métiers d’un théâtre, 2020; graph: theatre.json
        Routes: paths --from 2.1 --to 1.2 --graph theatre.json
        Family: paths list --family 2 --graph theatre.json

        """)
  }

  @Test(arguments: [
    ("1.1", "premier poste possible : oui"), ("1.1", "Destinations hors nomenclature\n   cinéma\n"),
    ("1.9", "Origines hors nomenclature\n   conservatoire\n"),
    ("1.9", "premier poste possible : non"), ("1.1", "expérience : aucune n’est exigée"),
    ("1.2", "diplôme : Bac+2 au moins, fiche 1.2, ligne 40"),
    ("1.2", "expérience : 3 à 5 ans, domaine : « machinerie »"),
    ("1.2", "Perspectives\n   stable, fiche 1.2, ligne 44"), ("1.11", "   émergent, "),
    ("2.3", "on y entre depuis « toute fonction », fiche 2.3, ligne 95"),
    ("10.2", "au moins 15 ans, autre voie : « ou ingénieur »"),
  ])
  func `each part of a sheet has its words`(profile: String, words: String) throws {
    #expect(try show(profile).output.contains(words))
  }

  @Test func `the commands suggested work`() throws {
    for profile in SampleNomenclature.theatre.profiles {
      let lines = try show(profile.id.text).output.components(separatedBy: "\n")
      for line in lines.dropLast().suffix(2) {
        let words = try #require(line.components(separatedBy: " : paths ").last)
        let run = try Program.paths.run(
          words.split(separator: " ").map(String.init), folder: fixture.scratch.url)
        #expect(run.code == 0, "\(profile.id): \(line)")
      }
    }
  }

  @Test func `no line is wider than a terminal, in the shipped graph either`() throws {
    for profile in Nomenclature.shipped.profiles {
      let run = try Program.paths.run(["show", profile.id.text], environment: ["LANG": "fr"])
      #expect(run.code == 0)
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(profile.id)")
    }
  }

  // MARK: Quotes

  @Test func `with the text each statement quotes its whole sentence`() throws {
    let run = try playhouse("1.1", "--source", GraphFixture.playhouseText)
    #expect(run.code == 0 && run.errors.isEmpty)
    let words = run.output.replacing("    ╎  ", with: "").replacing("\n", with: " ")
    #expect(
      words.contains(
        "texte : « Les régisseurs peuvent évoluer vers le poste de responsable des programmes musicaux ou vers celui d'ingénieur du chant s’ils viennent de la radio. »"
      ))
    #expect(run.output.contains("      texte : « Bac+2/3 (BTS ou équivalent)"))
    let lines = run.output.components(separatedBy: "\n").filter { !$0.contains("--graph") }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `open doors, drift and outlook are quoted too`() throws {
    let run = try playhouse("1.2", "--source", GraphFixture.playhouseText)
    let drift = "texte : « Ce métier évolue peu à peu vers le numérique. Fort besoin en"
    #expect(run.output.components(separatedBy: drift).count == 3)
    #expect(
      run.output.contains("« autres fonctions », fiche 1.2, lignes 65-69\n      texte : « Il"))
  }

  @Test func `a sentence that asks for diploma and experience is quoted once`() throws {
    let text = String(repeating: "\n", count: 39) + "Bac+2 et trois à cinq ans\nde machinerie.\n"
    _ = try fixture.scratch.file("t.txt", holding: Data(text.utf8))
    let asked = try show("1.2", "--source", "t.txt").output.components(separatedBy: "D’où")[0]
    let quote = "texte non vérifié : « Bac+2 et trois à cinq ans de machinerie. »"
    #expect(asked.components(separatedBy: quote).count == 2)
  }

  @Test func `another text is quoted and said to be another`() throws {
    let text = try Repository.text(GraphFixture.playhouseText)
    let other = try fixture.scratch.file("autre.txt", holding: Data((text + "\nFin.\n").utf8)).path
    let run = try playhouse("1.1", "--source", other)
    #expect(run.code == 0)
    #expect(run.errors.contains("autre.txt n’est pas le texte de ce graphe (SHA-256 "))
    #expect(run.output.contains("autre texte : « Les régisseurs peuvent évoluer vers"))
    #expect(!run.output.contains("  texte : "))
  }

  @Test func `a graph that names no text proves nothing`() throws {
    let text = try fixture.scratch.file("t.txt", holding: Data("Il vient du plateau.\n".utf8)).path
    let run = try show("10.3", "--source", text)
    #expect(run.code == 0)
    #expect(run.errors.contains("le graphe ne dit pas de quel texte il est lu"))
    #expect(run.output.contains("texte non vérifié : « Il vient du plateau. »"))
  }

  @Test func `lines beyond the end of the text are said, and no failure`() throws {
    let text = try fixture.scratch.file("t.txt", holding: Data("Un.\n\n".utf8)).path
    let run = try show("2.3", "--source", text)
    #expect(run.code == 0)
    #expect(run.output.contains("le fichier s’arrête à la ligne 2"))
  }

  @Test func `a text that cannot be read or is no UTF-8 is a failure`() throws {
    let missing = try show("2.3", "--source", "none.txt")
    #expect(missing.code == 66 && missing.output.isEmpty)
    #expect(missing.errors.contains("none.txt"))
    _ = try fixture.scratch.file("latin1.txt", holding: Data([0x61, 0x0A, 0x63, 0xE9, 0x0A]))
    let latin1 = try show("2.3", "--source", "latin1.txt")
    #expect(latin1.code == 65 && latin1.output.isEmpty)
    #expect(latin1.errors.contains("latin1.txt:2:2: "))
  }

  // MARK: Names

  @Test func `a name needs no quotation marks`() throws {
    #expect(try show("Directeur", "technique").output == show("10.2").output)
  }

  @Test func `an unknown or ambiguous name is a question, asked about the same graph`() throws {
    let ambiguous = try show("régie", "--source", "a b.txt")
    #expect(ambiguous.code == 3 && ambiguous.output.isEmpty)
    #expect(
      ambiguous.errors.contains("paths show 1.2 --source \"a b.txt\" --graph theatre.json"))
    let unknown = try show("xylophone")
    #expect(unknown.code == 3)
    #expect(unknown.errors.contains("Voir : paths list --graph theatre.json"))
  }

  @Test(arguments: [
    ([], "il manque l’argument"), (["10.1", "--source", "a", "--source", "b"], "est donné 2 fois"),
    (["10.1", "--graph", "a", "--graph", "b"], "--graph est donné 2 fois"),
    (["10.1", "--graph", "-", "--source", "-"], "entrée standard"),
  ])
  func `a wrong use says what is wrong`(arguments: [String], words: String) throws {
    let graph = Data(SampleNomenclature.theatre.fileText.utf8)
    let run = try Program.paths.run(["show"] + arguments, input: graph, environment: ["LANG": "fr"])
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  // MARK: JSON

  private struct Card: Decodable {
    struct Profile: Decodable {
      let id: String
      let name: String
      let aliases: [String]
      let family: String
      let familyName: String
    }
    struct Move: Decodable {
      struct Evidence: Decodable {
        let lines: [Int]
        let mention: String
      }
      let from: String
      let to: String
      let toName: String
      let doubt: Int
      let evidence: [Evidence]
    }
    struct Remark: Decodable { let lines: [Int] }
    struct Correction: Decodable { let reason: String }
    struct Quotes: Decodable {
      struct Sentence: Decodable {
        let lines: [Int]
        let quote: String?
        let reason: String?
      }
      let text: String
      let remarks: [String]
      let sentences: [Sentence]
    }
    let schema: String
    let profile: Profile
    let incoming: [Move]
    let outgoing: [Move]
    let openDoors: [Remark]
    let drift: [Remark]
    let corrections: [Correction]
    let quotes: Quotes?
  }

  private func card(_ run: Program.Run) throws -> Card {
    #expect(run.code == 0)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Card.self, from: run.bytes)
  }

  @Test func `JSON has the documented keys, moves in their order`() throws {
    let card = try card(try show("10.1", "--format", "json"))
    #expect(card.schema == "paths.show/1" && card.quotes == nil)
    #expect(card.profile.id == "10.1" && card.profile.familyName == "Direction")
    #expect(card.incoming.map(\.from) == ["1.10", "10.2", "1.2", "2.2"])
    #expect(card.incoming.map(\.doubt) == [1, 1, 3, 3])
    #expect(card.outgoing.map(\.toName) == ["Directeur technique"])
    #expect(card.outgoing[0].evidence.map(\.lines) == [[140, 141], [130]])
    #expect(try self.card(try show("2.1", "--format", "json")).corrections.count == 1)
  }

  @Test func `quotes are found by the lines of each statement`() throws {
    let run = try playhouse("1.2", "--source", GraphFixture.playhouseText, "--format", "json")
    let card = try card(run)
    let quotes = try #require(card.quotes)
    #expect(quotes.text == "same" && quotes.remarks.isEmpty && run.errors.isEmpty)
    let sentences = Dictionary(uniqueKeysWithValues: quotes.sentences.map { ($0.lines, $0.quote) })
    for piece in (card.incoming + card.outgoing).flatMap(\.evidence) {
      let quote = try #require(sentences[piece.lines] ?? nil)
      #expect(FoldedName(quote).text.contains(FoldedName(piece.mention).text))
    }
    for remark in card.openDoors + card.drift { #expect(sentences[remark.lines] != nil) }
  }

  @Test func `what cannot be quoted is a null with its reason, another text a remark`() throws {
    let text = try fixture.scratch.file("t.txt", holding: Data("Un.\n\n".utf8)).path
    let run = try playhouse("1.2", "--source", text, "--format", "json")
    let quotes = try #require(try card(run).quotes)
    #expect(quotes.text == "other" && quotes.remarks.count == 1 && run.errors.isEmpty)
    #expect(quotes.sentences.allSatisfy { $0.quote == nil && $0.reason == "beyond_end" })
  }

  @Test func `a name that means no profile is an object with a reason`() throws {
    let run = try show("régie", "--format", "json")
    #expect(run.code == 3)
    #expect(run.output.contains(#""schema": "paths.show/1""#))
    #expect(run.output.contains(#""profile": null"#))
    #expect(run.output.contains(#""reason": "ambiguous""#))
  }
}
