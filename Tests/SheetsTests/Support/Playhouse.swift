import Careers
import TestSupport
import Testing

@testable import Sheets

/// The job sheets of a playhouse that has a bakery and sells its seats online: a small nomenclature in the
/// form that the reader knows, for one passage at a time to stand in.
enum Playhouse {
  /// A heading under which stands where one goes, and nothing else.
  static let careers = "Perspectives de carrière"

  /// Expects that one sheet, with a passage in it, states this and nothing else; a heading of its own may
  /// stand over the passage.
  static func expect(
    _ passage: String, in section: Evidence.Section = .tendances, under heading: String = "",
    of sheet: String = "1.1", states expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let stated = try statements(of: passage, in: section, under: heading, of: sheet)
    #expect(stated == expected, "\(passage)", sourceLocation: sourceLocation)
  }

  /// What one sheet states, a line for each statement and in the order of the marks.
  ///
  /// `① → 1.2 named` is a move out to 1.2 by the words between the marks ①; `① ← 1.2 asked 2 if Ⓐ origin`
  /// a move in, the second reading of its mention, under the condition between the marks Ⓐ. `① door in` is
  /// an open door, `⓪ drift` a drift. Words without marks show in « », lines that are not those from the
  /// cue to the mention show at the end: neither is ever expected.
  private static func statements(
    of passage: String, in section: Evidence.Section, under heading: String, of sheet: String
  ) throws -> [String] {
    let placed = placed(MarkedPassage(passage), in: section, under: heading, of: sheet)
    let nomenclature = try SheetReader.read(Array(placed.document.utf8)).nomenclature
    let transcript = Transcript(passage: placed.passage, firstLine: placed.firstLine)
    return
      (nomenclature.moves.flatMap { move in move.evidence.map { transcript.line($0, of: move) } }
      + nomenclature.openDoors.map(transcript.line) + nomenclature.drift.map(transcript.line))
      .sorted()
  }

  /// The remarks on a passage: their kind and words.
  static func remarks(
    on passage: String, in section: Evidence.Section = .tendances, of sheet: String = "1.1"
  ) throws -> [String] {
    let placed = placed(MarkedPassage(passage), in: section, of: sheet)
    let remarks = try SheetReader.read(Array(placed.document.utf8)).remarks
    return remarks.map { "\($0.kind.rawValue): \($0.words)" }
  }

  /// The profile of a sheet whose « Parcours professionnel » and « Tendances » are these.
  static func profile(parcours: String = "", tendances: String = "") throws -> Profile? {
    let document = document(of: "1.1", parcours: parcours, tendances: tendances)
    return try SheetReader.read(Array(document.utf8)).nomenclature.profile(PlaceID("1.1"))
  }

  /// The document, with words of one's own in two sections of one sheet.
  static func document(
    of sheet: String = "", parcours: String = "", tendances: String = ""
  ) -> String {
    var text = "Guide des métiers du théâtre\n\n"
    for family in families {
      text += "\(family.title)\n\nCette famille regroupe des métiers.\n\n"
      for job in family.jobs {
        let own = job.number == sheet
        text += """
          \(job.number). \(job.title)

          Mission

          \(job.mission)

          Parcours professionnel

          \(own ? parcours : "")

          Tendances et facteurs d’évolution

          \(own ? tendances : "")


          """
      }
    }
    return text
  }

  // MARK: Sheets

  private struct Job {
    let number: String
    let title: String
    let mission: String
  }

  private static let families: [(title: String, jobs: [Job])] = [
    (
      "1. SCENE ET SALLE",
      [
        Job(
          number: "1.1", title: "REGISSEUR GENERAL",
          mission: "Un régisseur général règle les décors et la lumière avec chaque équipe."),
        Job(
          number: "1.2", title: "ECLAIRAGISTE",
          mission: "Un éclairagiste dessine la lumière de chaque tableau."),
        Job(
          number: "1.3", title: "OUVREUR – PLACEUR",
          mission: "L’ouvreur placeur accueille le public et vérifie les billets."),
        Job(
          number: "1.4", title: "CHEF DE PROJET DECORS",
          mission: "Ce chef de projet fait bâtir des décors et tient leur calendrier."),
      ]
    ),
    (
      "2. BOUTIQUE ET FOURNIL",
      [
        Job(
          number: "2.1", title: "BOULANGER",
          mission: "Le boulanger pétrit, façonne et cuit le pain de l’entracte."),
        Job(
          number: "2.2", title: "RESPONSABLE DE LA BOUTIQUE",
          mission: "Son responsable de la boutique commande les pains et vend les affiches."),
        Job(
          number: "2.3", title: "VENDEUR DE BOUTIQUE",
          mission: "Un vendeur de boutique sert le public et tient la caisse."),
      ]
    ),
    (
      "3. BILLETTERIE EN LIGNE",
      [
        Job(
          number: "3.1", title: "CHEF DE PROJET BILLETTERIE",
          mission: "Un chef de projet billetterie tient le calendrier de la vente en ligne."),
        Job(
          number: "3.2", title: "CONCEPTEUR – DEVELOPPEUR",
          mission: "Un concepteur développeur écrit le logiciel de la vente en ligne."),
        Job(
          number: "3.3", title: "TESTEUR",
          mission: "Le testeur essaie chaque écran du logiciel avant la vente."),
        Job(
          number: "3.4", title: "ADMINISTRATEUR D’OUTILS / DE RESEAUX",
          mission: "Un administrateur d’outils ou de réseaux surveille les serveurs."),
        Job(
          number: "3.5", title: "ADMINISTRATEUR DE BASES DE DONNEES",
          mission: "Un administrateur de bases de données garde les fichiers de la vente."),
        Job(
          number: "3.6", title: "RESPONSABLE SECURITE DU THEATRE RST",
          mission: "Un responsable sécurité du théâtre protège le public et les fichiers."),
        Job(
          number: "3.7", title: "ARCHITECTE TECHNIQUE",
          mission: "Un architecte technique choisit les serveurs et les liens."),
        Job(
          number: "3.8", title: "DIRECTEUR DE PROJETS",
          mission: "Un directeur de projets répond de plusieurs calendriers."),
        Job(
          number: "3.9", title: "PRODUCT OWNER",
          mission: "Un Product Owner ordonne les demandes ; le Product Owner tranche."),
      ]
    ),
  ]

  private static func placed(
    _ passage: MarkedPassage, in section: Evidence.Section, under heading: String = "",
    of sheet: String
  ) -> (document: String, passage: MarkedPassage, firstLine: Int) {
    let text = heading.isEmpty ? passage.text : heading + "\n\n" + passage.text
    let document =
      section == .parcours
      ? document(of: sheet, parcours: text)
      : document(of: sheet, tendances: text)
    guard let place = document.firstRange(of: passage.text) else {
      preconditionFailure("\(sheet) is no sheet of the playhouse")
    }
    let before = document[..<place.lowerBound].count(where: \.isNewline)
    return (document, passage, 1 + before)
  }
}
