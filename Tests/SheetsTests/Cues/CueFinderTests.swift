import Testing

@testable import Sheets

struct CueFinderTests {
  /// The words of the cues of a sentence.
  private func cues(_ text: String, in section: SectionKind = .tendances) throws -> [String] {
    let sentence = try #require(firstSentence(text))
    let conditions = ConditionFinder.conditions(in: sentence)
    return CueFinder.cues(in: sentence, section: section, conditions: conditions).map {
      sentence.text($0.range)
    }
  }

  @Test func `cues stand in the order of the sentence, none inside another`() throws {
    #expect(
      try cues("Il vient de la salle, peut évoluer vers le chant et peut y revenir.")
        == ["vient de", "peut évoluer vers", "peut y revenir"])
    #expect(try cues("Possibilité d'évolution vers le chant.") == ["Possibilité d’évolution vers"])
  }

  @Test func `a sentence without a cue has none`() throws {
    #expect(try cues("Il chante.") == [])
  }

  // MARK: Sections

  @Test func `a cue counts in its sections only`() throws {
    let asked = "Une expérience en chant."
    #expect(try cues(asked, in: .parcours) == ["expérience en"])
    #expect(try cues(asked, in: .tendances) == [])
    #expect(try cues("Un retour vers le chant.", in: .mission) == [])
    #expect(try cues("Il part le soir vers le chant.", in: .career) == ["part le soir vers"])
    #expect(try cues("On court vers le chant.", in: .career) == ["vers"])
    #expect(try cues("On court vers le chant.", in: .tendances) == [])
  }

  @Test func `a cue of the start counts at the start`() throws {
    #expect(try cues("Vers le chant.") == ["Vers"])
    #expect(try cues("Et vers le chant.") == [])
  }

  // MARK: Denial

  @Test(arguments: [
    "Il ne peut pas évoluer vers le chant.", "On ne saurait aucunement devenir chanteur.",
    "Il n'est pas possible d'évoluer vers le chant pour devenir maître.",
    "Aucune passerelle vers le chant.",
  ])
  func `what is denied is denied to the end of its clause`(_ text: String) throws {
    #expect(try cues(text).count == 1)
  }

  @Test(arguments: [",", ";"])
  func `a comma or semicolon ends a denial`(_ mark: String) throws {
    #expect(
      try cues("Il ne peut pas évoluer vers le chant\(mark) il peut devenir boulanger.").last
        == "peut devenir")
  }

  // MARK: « Soit »

  @Test func `two « soit » are a choice, one is a verb`() throws {
    #expect(try cues("Soit chanteur, soit boulanger.", in: .parcours) == ["Soit", "soit"])
    #expect(try cues("Il faut qu'il soit chanteur.", in: .parcours) == [])
  }

  @Test func `« soit » is no cue behind what is asked, nor outside the section of the past`() throws
  {
    #expect(
      try cues("Ayant piloté soit le chant, soit le pain.", in: .parcours) == ["Ayant piloté"])
    #expect(try cues("Soit chanteur, soit boulanger.", in: .career) == [])
  }

  // MARK: Conditions

  @Test func `inside a condition only what is asked counts, and in the past whence one comes`()
    throws
  {
    let goes = "Il peut évoluer vers le chant sous réserve de devenir sage"
    #expect(try cues(goes + ".") == ["peut évoluer vers"])
    #expect(
      try cues("Il peut venir du chant sous réserve d'une expérience en scène.", in: .parcours)
        == ["peut venir du", "expérience en"])
    #expect(
      try cues("Le chant mène au pain s'il vient de la salle.", in: .tendances) == ["mène au"])
    #expect(
      try cues("Le chant mène au pain s'il vient de la salle.", in: .parcours)
        == ["mène au", "vient de"])
  }

  // MARK: Clauses

  @Test func `full stops, commas and semicolons part clauses`() throws {
    let tokens = try #require(firstSentence("a, b ; c : d (e) f.")).tokens
    #expect(tokens.filter(CueFinder.partsClauses).map(\.text) == [",", ";", "."])
  }
}
