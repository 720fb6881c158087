import Testing

@testable import Sheets

struct SheetSplitterTests {
  private func split(_ text: String) throws -> SheetSplitter.Parts {
    try SheetSplitter.split(lines(text))
  }

  /// The texts of a section, blank lines aside.
  private func section(_ kind: SectionKind, in text: String) throws -> [String]? {
    try split("1. FOURNIL\n1.1. BOULANGER\n" + text).sheets.first?.sections[kind]?
      .filter { !$0.isBlank }.map(\.text)
  }

  // MARK: Titles

  @Test func `families and sheets stand in the order of the text`() throws {
    let parts = try split("2. LE SON\n\n2.10. CHANTEUR\n\n1. LE PAIN\n1.2 BOULANGER\n")
    #expect(parts.families.map(\.number) == ["2", "1"])
    #expect(parts.families.map(\.words) == ["LE SON", "LE PAIN"])
    #expect(parts.sheets.map(\.title.number) == ["2.10", "1.2"])
    #expect(parts.sheets.map(\.title.line) == [3, 6])
    #expect(parts.sheets.map(\.family) == ["2", "1"])
  }

  @Test func `a title may be broken, indented and curly`() throws {
    let parts = try split(
      """
        1.  MISE EN LUMIERE ET EN SON
      DES SPECTACLES

      \u{C}1.1.  ADMINISTRATEUR D’OUTILS / DE SCENES -
      ORGUES
      """)
    #expect(parts.families.map(\.words) == ["MISE EN LUMIERE ET EN SON DES SPECTACLES"])
    #expect(parts.sheets.map(\.title.words) == ["ADMINISTRATEUR D’OUTILS / DE SCENES - ORGUES"])
  }

  @Test(arguments: [
    "1.1.1. BOULANGER", "BOULANGER", "1.1. Boulanger", "3 BOULANGER", "A.1 BOULANGER", "1.1.",
    "1.1. A",
    "2021. Puis vint le son", "1.1. –",
  ])
  func `what is no number and capitals is no title`(_ line: String) {
    #expect(throws: ReadingProblem.noSheets(lines: 2)) { try split("1. PAIN\n\(line)") }
  }

  @Test func `a heading in capitals under a title is no part of it`() throws {
    let parts = try split("1. PAIN\n\n1.1. BOULANGER\nMISSION\nIl cuit.")
    #expect(parts.sheets.map(\.title.words) == ["BOULANGER"])
    #expect(parts.sheets.first?.sections[.mission]?.map(\.text) == ["Il cuit."])
  }

  @Test func `dots before capitals are no title`() throws {
    let cut = try section(.mission, in: "\nMission\nIl cuit\n. ERP\net vend.")
    #expect(cut == ["Il cuit", ". ERP", "et vend."])
  }

  // MARK: Headings

  @Test(arguments: [
    "Parcours professionnel", "parcours professionnels :", "PROFIL ET EXPÉRIENCES", "  Parcours",
    "Formation et expérience", "Expérience professionnelle", "4.1.2. Parcours professionnel",
  ])
  func `a heading starts what one did before`(_ heading: String) throws {
    #expect(try section(.parcours, in: "\n\(heading)\nBac+2") == ["Bac+2"])
  }

  @Test(arguments: [
    "Tendances", "Tendances et facteurs d'évolution", "Tendances et facteurs d’e\u{301}volution.",
    "2.5.1. facteurs d’évolution", "Évolutions professionnelles", "Perspectives d’évolution",
    "Évolution de carrière",
  ])
  func `a heading starts what comes next`(_ heading: String) throws {
    #expect(try section(.tendances, in: "\n\(heading)\nLe pain") == ["Le pain"])
  }

  @Test func `a stray sub-heading goes on with its section`() throws {
    #expect(
      try section(
        .tendances, in: "\nTendances\nLe pain\n\n2.5.1. facteurs d’évolution\nLe son")
        == ["Le pain", "Le son"])
  }

  @Test func `each section ends where the next starts`() throws {
    let text = "\nMission\na\nActivités et tâches\nb\nLivrables\nc\nIndicateurs\nd\nParcours\ne"
    let sheet = try #require(try split("1. PAIN\n1.1. BOULANGER\n" + text).sheets.first)
    let texts = sheet.sections.mapValues { $0.map(\.text) }
    #expect(
      texts == [
        .mission: ["a"], .activities: ["b"], .deliverables: ["c"], .indicators: ["d"],
        .parcours: ["e"],
      ])
  }

  @Test func `a line that ends a sentence is no heading`() throws {
    let cut = try section(.parcours, in: "\nParcours\nIl connaît toutes ses\nmissions.\nBac+2")
    #expect(cut == ["Il connaît toutes ses", "missions.", "Bac+2"])
  }

  @Test func `text before the first section or sheet is nobody's`() throws {
    let parts = try split("Mission\nPréface\n1. PAIN\nOn cuit.\n1.1. BOULANGER\nIl cuit.")
    #expect(parts.sheets.map(\.sections.isEmpty) == [true])
  }

  // MARK: Promises

  @Test func `a text without sheets is refused with its length`() {
    #expect(throws: ReadingProblem.noSheets(lines: 3)) { try split("1. PAIN\n\nMission") }
  }

  @Test func `a number used twice is refused with both lines`() {
    #expect(throws: ReadingProblem.duplicateSheet(number: "1.1", firstLine: 2, secondLine: 4)) {
      try split("1. PAIN\n1.1. BOULANGER\n\n1.1. VENDEUR")
    }
  }

  @Test func `a sheet whose family has no title is refused`() {
    #expect(throws: ReadingProblem.sheetWithoutFamily(number: "2.1", line: 3)) {
      try split("1. PAIN\n1.1. BOULANGER\n2.1. VENDEUR")
    }
  }

  @Test func `a family may stand after its sheets`() throws {
    #expect(try split("1.1. BOULANGER\n\n1. PAIN").sheets.count == 1)
  }

  @Test func `the title of a family ends the sheet before it`() throws {
    let parts = try split("1. PAIN\n1.1. BOULANGER\n\n2. CHANT\n\nMission\nOn chante.")
    #expect(parts.sheets.map(\.sections.isEmpty) == [true])
  }
}
