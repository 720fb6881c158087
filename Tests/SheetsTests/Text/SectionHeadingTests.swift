import Testing

@testable import Sheets

struct SectionHeadingTests {
  // MARK: Kinds

  @Test(arguments: [
    ("Mission", SectionKind.mission), ("MISSIONS PRINCIPALES", .mission),
    ("Finalité du poste", .mission), ("Raison d'être", .mission), ("Définition", .mission),
    ("Présentation générale", .mission), ("Objectifs", .mission), ("Description", .mission),
    ("Activités et tâches", .activities), ("Responsabilités", .activities),
    ("Attributions", .activities), ("Livrables", .deliverables),
    ("Indicateurs de performance", .indicators), ("Compétences requises", .other),
    ("Savoir-être", .other), ("Environnement de travail", .other), ("Liens et relations", .other),
    ("Autres appellations", .other), ("Rattachement", .other), ("Rémunération", .other),
    ("Conditions d'exercice", .other), ("Outils", .other), ("Synonymes", .other),
    ("Parcours professionnel", .parcours), ("Profil et expérience", .parcours),
    ("Diplômes exigés", .parcours), ("Formations initiales", .parcours),
    ("Niveau d’études", .parcours), ("Prérequis", .parcours), ("Cursus", .parcours),
    ("Conditions d'accès", .other), ("Accès au métier", .parcours), ("Recrutement", .parcours),
    ("Tendances", .tendances), ("Évolutions du métier", .tendances), ("Avenir", .tendances),
    ("Tendances et facteurs d’évolution", .tendances),
    ("Facteurs d'évolution de carrière", .tendances),
    ("Perspectives", .career), ("Perspectives d’évolution", .career),
    ("Évolution de carrière", .career), ("Évolution professionnelle", .career),
    ("Mobilités", .career), ("Passerelles", .career), ("Débouchés", .career),
    ("Suites de carrière", .career), ("Évolutions possibles", .career),
  ])
  func `the first word that tells says what stands under a heading`(
    line: String, kind: SectionKind
  ) throws {
    #expect(try #require(SectionHeading(line)).kind == kind)
  }

  @Test(arguments: [
    "Métiers accessibles", "Postes visés", "Emplois cibles", "Fonctions ultérieures",
    "Métiers d'arrivée", "Postes envisageables", "Emplois suivants",
  ])
  func `a list of jobs one goes to is about careers`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).kind == .career)
  }

  @Test(arguments: [
    "Métiers d'origine", "Postes précédents", "Emplois antérieurs", "Provenance", "Origines",
    "Fonctions antérieures", "Parcours précédents",
  ])
  func `a list of jobs one comes from is about what one did before`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).kind == .parcours)
  }

  // MARK: Form

  @Test(arguments: [
    "MISSION", "  Mission", "Mission :", "mission :", "2.5. Mission", "4 – Mission", "# Mission",
    "Missions.", "Mission\u{A0}:",
  ])
  func `a heading may be numbered, indented and marked`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).kind == .mission)
  }

  @Test(arguments: [
    "", "   ", "…", "12", "3.4.", "mission", "missions.", "• Mission", "- Missions", "– Mission",
    "* Mission", "La nuit", "Mission du boulanger", "Le métier", "Métiers", "Postes et emplois",
    "Du pain : mission", "profil : Bac+2", "Au titulaire du poste",
    "Mission mission mission mission mission mission mission mission mission",
  ])
  func `a list item, running text and other words are no heading`(_ line: String) {
    #expect(SectionHeading(line) == nil)
  }

  @Test func `accents and case make no other name`() throws {
    #expect(SectionHeading("DEBOUCHES")?.name == SectionHeading("De\u{301}bouchés")?.name)
    #expect(SectionHeading("2.1. Tâches")?.name == "taches")
  }

  // MARK: Text

  @Test(arguments: [
    ("Profil : Bac+2 au fournil", "Profil : Bac+2 au fournil"),
    ("  Débouchés : chanteur", "Débouchés : chanteur"),
    ("Parcours:Bac+2", "Parcours:Bac+2"),
  ])
  func `what stands behind the colon is text, the heading with it`(line: String, text: String) {
    #expect(SectionHeading(line)?.text == text)
  }

  @Test(arguments: [
    ("Métiers accessibles", "Métiers accessibles :"), ("Passerelles", "Passerelles :"),
    ("Débouchés :", "Débouchés :"), ("Mobilités possibles.", "Mobilités possibles :"),
    ("Postes précédents\u{A0}:", "Postes précédents :"), ("Origines", "Origines :"),
    ("Métiers d’origine", "Métiers d’origine :"),
    ("Évolutions possibles", "Évolutions possibles :"),
    ("Suites possibles", "Suites possibles :"),
  ])
  func `a heading that announces a list is the cue of that list`(line: String, text: String) {
    #expect(SectionHeading(line)?.text == text)
  }

  @Test func `a heading about careers announces a list where an item follows`() {
    let line = "Évolution professionnelle"
    #expect(SectionHeading(line, before: "• Chanteur")?.text == "Évolution professionnelle :")
    #expect(SectionHeading(line, before: "Il peut chanter.")?.text == nil)
    #expect(SectionHeading("Tendances", before: "• Le pain")?.text == nil)
  }

  @Test(arguments: [
    "Mission", "Tendances", "Parcours professionnel :", "Perspectives d’évolution",
    "Évolutions du métier", "Profil", "Activités et tâches",
  ])
  func `any other heading is no text`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).text == nil)
  }

  // MARK: Common words

  @Test(arguments: [
    "Formation", "Profil", "Expérience", "Évolution", "Mobilité", "Niveau :", "Outils",
    "Profil : Bac+2", "Carrière", "Risques",
  ])
  func `a word that text uses too is common when it stands alone`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).isCommon)
  }

  @Test(arguments: [
    "Mission", "Tendances", "Parcours", "Formation initiale", "Profil et expérience", "Débouchés",
  ])
  func `a word of headings alone and two words are not`(_ line: String) throws {
    #expect(try #require(SectionHeading(line)).isCommon == false)
  }
}
