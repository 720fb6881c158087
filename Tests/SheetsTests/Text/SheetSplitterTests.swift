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

  // MARK: Other forms of titles

  /// What was cut: families, then sheets with their families.
  private func cut(_ text: String) throws -> [String] {
    let parts = try split(text)
    return parts.families.map { "\($0.number) \($0.words)" }
      + parts.sheets.map { "\($0.family) > \($0.title.number) \($0.title.words)" }
  }

  @Test func `a sheet without a number gets that of its place`() throws {
    let sheets = ["Chanteur", "Souffleur", "Choriste"].map { "\($0)\n\nMission\nIl chante.\n\n" }
    let text = "Famille : Pain\n\nBoulanger\n\nMission\nIl cuit.\n\nFamille : Son\n\n"
    #expect(
      try cut(text + sheets.joined()) == [
        "1 Pain", "2 Son", "1 > 1.1 Boulanger", "2 > 2.1 Chanteur", "2 > 2.2 Souffleur",
        "2 > 2.3 Choriste",
      ])
  }

  @Test func `sheets numbered throughout are one family`() throws {
    #expect(
      try cut("1. BOULANGER\nMission\nIl cuit.\n2. CHANTEUR\nMission\nIl chante.") == [
        "1 MÉTIERS", "1 > 1 BOULANGER", "1 > 2 CHANTEUR",
      ])
  }

  @Test(arguments: [
    "3.3.TESTEUR", "3.3 TESTEUR", "3.3 - TESTEUR", "3.3 – TESTEUR", "Fiche 3.3 : Testeur",
    "FICHE 3.3 – TESTEUR", "Fiche n° 3.3 : Testeur", "3.3) Testeur", "## 3.3. Testeur",
  ])
  func `a number and its words may stand in many forms`(_ title: String) throws {
    let sheet = try #require(try split("3. ÉCRANS\n\n\(title)\n\nMission\nIl teste.").sheets.first)
    #expect(sheet.title.number == "3.3")
    #expect(sheet.title.words.lowercased() == "testeur")
    #expect(sheet.sections[.mission]?.map(\.text) == ["Il teste."])
  }

  @Test(arguments: [
    "1. PAIN", "1 – PAIN", "Famille 1 : Pain", "FAMILLE 1 – PAIN", "Famille n° 1 : Pain", "1. Pain",
  ])
  func `a family may be named in small letters and by its word`(_ family: String) throws {
    let parts = try split("\(family)\n\nOn cuit.\n\n1.1. BOULANGER\n\nMission\nIl cuit.")
    #expect(parts.families.map { $0.words.lowercased() } == ["pain"])
    #expect(parts.families.map(\.number) == ["1"])
  }

  @Test func `a table of contents names nothing twice`() throws {
    let contents = "Sommaire\n1. PAIN ........ 3\n1.1. BOULANGER ........ 4\n1.2. VENDEUR …… 5\n\n"
    let text =
      "1. PAIN\n\n1.1. BOULANGER\n\nMission\nIl cuit.\n\n1.2. VENDEUR\n\nMission\nIl vend."
    let parts = try split(contents + text)
    #expect(try cut(contents + text) == ["1 PAIN", "1 > 1.1 BOULANGER", "1 > 1.2 VENDEUR"])
    #expect(parts.sheets.map(\.title.line) == [8, 13])
    #expect(
      parts.sheets.map { $0.sections[.mission]?.map(\.text).first } == ["Il cuit.", "Il vend."])
  }

  @Test func `a table of contents in small letters names nothing twice`() throws {
    let contents = "Famille : Pain ..... 3\nBoulanger ..... 4\n\nFamille : Son ..... 5\n\n"
    let text = "Famille : Pain\n\nBoulanger\n\nMission\nIl cuit.\n\nFamille : Son\n\nChanteur\n\n"
    #expect(
      try cut(contents + text + "Mission\nIl chante.") == [
        "1 Pain", "2 Son", "1 > 1.1 Boulanger", "2 > 2.1 Chanteur",
      ])
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
    "2.5.1. facteurs d’évolution", "Évolutions du métier",
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

  @Test func `a heading in the line of its text keeps it`() throws {
    let text = "\nMission\nIl cuit.\nProfil et diplôme : Bac+2\net du souffle.\nTendances\nLe pain"
    #expect(
      try section(.parcours, in: text) == ["Profil et diplôme : Bac+2", "et du souffle."])
  }

  @Test func `a heading that announces a list stands before it, with a colon`() throws {
    #expect(
      try section(
        .career, in: "\nMission\nIl cuit.\nMétiers accessibles\n• Chanteur\n• Vendeur\nTendances")
        == ["Métiers accessibles :", "• Chanteur", "• Vendeur"])
  }

  @Test func `where one comes from and where one goes are two sections`() throws {
    let text = "\nMétiers d'origine\n• Chanteur\nDébouchés\n• Vendeur\nTendances\nLe pain"
    #expect(try section(.parcours, in: text) == ["Métiers d'origine :", "• Chanteur"])
    #expect(try section(.career, in: text) == ["Débouchés :", "• Vendeur"])
  }

  @Test func `where few sheets say where the job goes, the section on people says that too`() throws
  {
    let alone = "\nMission\nIl cuit.\nÉvolution professionnelle\nLe pain change."
    #expect(try section(.career, in: alone) == nil)
    #expect(try section(.tendances, in: alone) == ["Le pain change."])
  }

  @Test func `a common word alone is no heading, one that returns is`() throws {
    let once = "\nMission\nIl cuit.\nFormation\nBac+2"
    #expect(try section(.parcours, in: once) == nil)
    #expect(try section(.mission, in: once) == ["Il cuit.", "Formation", "Bac+2"])
    let sheets = (1...3).map { "1.\($0). PAIN \($0)\nMission\nIl cuit.\nFormation\nBac+2\n" }
    let parts = try split("1. FOURNIL\n" + sheets.joined(separator: "\n"))
    #expect(
      parts.sheets.map { $0.sections[.parcours]?.first?.text } == ["Bac+2", "Bac+2", "Bac+2"])
  }

  @Test func `a common word in two of nine sheets is text`() throws {
    let sheets = (1...9).map { number in
      "1.\(number). PAIN \(number)\nMission\nIl cuit.\n" + (number < 3 ? "Outils\nUn four\n" : "")
    }
    let parts = try split("1. FOURNIL\n" + sheets.joined(separator: "\n"))
    #expect(parts.sheets.compactMap { $0.sections[.other] }.isEmpty)
  }

  @Test func `a section that comes back is a paragraph of its own`() throws {
    let parts = try split("1. PAIN\n1.1. BOULANGER\nTendances\nLe pain\nAvenir du métier\nLe son")
    #expect(parts.sheets.first?.sections[.tendances]?.map(\.text) == ["Le pain", "", "Le son"])
  }

  // MARK: Promises

  @Test func `a text without sheets is refused with its length`() {
    #expect(throws: ReadingProblem.noSheets(lines: 3)) { try split("1. PAIN\n\nOn cuit.") }
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
