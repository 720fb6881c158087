import Careers
import TestSupport
import Testing

@testable import Sheets

struct MoveReaderTests {
  // MARK: Lists

  @Test(arguments: [
    "Il ⓪peut évoluer vers⓪ ①le métier de testeur①, de ②boulanger② ou d'③éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ ①le métier de testeur① et ②celui de boulanger② et ③le poste d'éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ des fonctions comme ①testeur①, ②boulanger② et ③éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ des métiers tels que ①testeur①, ②boulanger② puis ③éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ ①testeur① (notamment ②boulanger②, ③éclairagiste③).",
    "Il ⓪peut évoluer vers⓪ : ①testeur① ; ②boulanger②… ③éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ soit ①testeur①, soit ②boulanger②, soit ③éclairagiste③.",
    "Il ⓪peut évoluer vers⓪ ①testeur①/②boulanger② ou bien vers ③l'éclairagiste③.",
  ])
  func `each part of a list is a move`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["① → 3.3 named", "② → 2.1 named", "③ → 1.2 named"])
  }

  @Test func `two cues in one sentence keep their own mentions`() throws {
    try Playhouse.expect(
      "Il ⓪vient du⓪ ①fournil de Lyon①, ⓪peut devenir⓪ ②testeur②.", in: .parcours,
      states: ["① ← x-fournil-lyon named", "② → 3.3 named"])
  }

  @Test func `the same words on the same lines count once`() throws {
    try Playhouse.expect("Il ⓪peut évoluer vers⓪ ①testeur① ou testeurs.", states: ["① → 3.3 named"])
  }

  @Test func `the sheet's own job is no move`() throws {
    try Playhouse.expect("Il peut évoluer vers un métier de régisseur.", states: [])
    #expect(try Playhouse.remarks(on: "Il peut devenir régisseur général.").count == 1)
  }

  // MARK: Classes

  @Test func `a class is a move to each of its candidates, in order`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ un ①poste de chef de projet①.",
      states: ["① → 1.4 category", "① → 3.1 category 2"])
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ un ①poste de chef de projet①.", of: "3.3",
      states: ["① → 1.4 category 2", "① → 3.1 category"])
  }

  @Test func `at most three readings of a class are moves`() throws {
    let names = ["Garde nuit", "Garde jour", "Garde soir", "Garde midi", "Régisseur"]
    let profiles = names.enumerated().map { profile("1.\($0.offset + 1)", $0.element) }
    let reader = MoveReader(
      resolver: MentionResolver(profiles, vocabulary: SheetVocabulary([])), yearsAsked: [:])
    let read = reader.read(
      sentences("Il peut devenir garde."), in: .tendances, of: PlaceID("1.5"))
    #expect(read.moves.map(\.to.text) == ["1.1", "1.2", "1.3"])
    #expect(read.moves.map(\.evidence.reading) == [1, 2, 3])
  }

  @Test func `nobody comes from a class that asks for more years than the target`() throws {
    let profiles = [
      profile("1.1", "Garde nuit"), profile("1.2", "Garde jour"), profile("1.3", "Régisseur"),
    ]
    let reader = MoveReader(
      resolver: MentionResolver(profiles, vocabulary: SheetVocabulary([])),
      yearsAsked: [PlaceID("1.1"): 5, PlaceID("1.2"): 3, PlaceID("1.3"): 3])
    let asked = reader.read(
      sentences("Expérience de garde."), in: .parcours, of: PlaceID("1.3"))
    #expect(asked.moves.map(\.from.text) == ["1.2"])
    #expect(asked.moves.map(\.evidence.reading) == [1])
    let out = reader.read(sentences("Vers garde."), in: .tendances, of: PlaceID("1.3"))
    #expect(out.moves.map(\.to.text) == ["1.1", "1.2"])
  }

  // MARK: All of, any of

  @Test func `« et » asks for all parts, each a part only`() throws {
    try Playhouse.expect(
      "10 ans d'⓪expérience en⓪ ①éclairagiste① et ②architecture②.", in: .parcours,
      states: ["① ← 1.2 partial", "② ← 3.7 partial"])
  }

  @Test func `« ou » and a comma ask for any part`() throws {
    try Playhouse.expect(
      "Une ⓪expérience en⓪ ①architecture①, ②testeur② ou ③éclairagiste③.", in: .parcours,
      states: ["① ← 3.7 asked", "② ← 3.3 asked", "③ ← 1.2 asked"])
  }

  @Test func `« et » beside words that name nobody asks for one part`() throws {
    try Playhouse.expect(
      "Une ⓪expérience en⓪ ①architecture① et maîtrise du chant.", in: .parcours,
      states: ["① ← 3.7 asked"])
  }

  @Test func `« et » where nothing is asked joins two ways`() throws {
    try Playhouse.expect(
      "⓪Métiers précédents liés à⓪ ①l'architecture technique① et au ②testeur②.", in: .parcours,
      states: ["① ← 3.7 named", "② ← 3.3 named"])
  }

  // MARK: Open doors

  @Test(arguments: [
    "⓪Peut venir de⓪ ①toute fonction①.", "⓪Vient de⓪ ①tout métier①.",
    "⓪Peut venir d'⓪①autres métiers①.", "Ils ⓪viennent de⓪ ①différents secteurs①.",
    "⓪Évolution possible pour⓪ ①les informaticiens①.", "Personne ⓪venant de⓪ ①l'IT①.",
  ])
  func `« toute fonction » is an open door and no move`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① door in"])
  }

  @Test func `an open door out leaves the named jobs named`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①testeur① ou ②toute fonction② de la maison.",
      states: ["① → 3.3 named", "② door out"])
  }

  @Test func `what everyone knows is no door where experience is asked`() throws {
    try Playhouse.expect("10 ans d'expérience en informatique.", in: .parcours, states: [])
  }

  // MARK: Limits

  @Test(arguments: [
    "vers", "Vers", "peut évoluer vers (", ") peut évoluer vers", "soit", "soit soit soit",
    "expérience", "ans dans", "ans en et", "d'origine «", "issu de », et",
    "vers lesquels il peut évoluer",
    "permet d'évoluer vers ; ; ;", "peut y revenir peut y revenir",
    "Évolution possible pour une", "ce peut être ou", "mais avec", "Vers : :", "Vers le la les du",
  ])
  func `a cue with next to nothing beside it states nothing`(_ sentence: String) throws {
    for section in [Evidence.Section.parcours, .tendances] {
      try Playhouse.expect(sentence, in: section, states: [])
    }
  }

  @Test func `a sentence of thousands of words is read`() throws {
    let list = Array(repeating: "testeur, boulanger ou", count: 300).joined(separator: " ")
    let text = Playhouse.document(
      of: "1.1", tendances: "Il peut évoluer vers \(list) éclairagiste.")
    let moves = try SheetReader.read(Array(text.utf8)).nomenclature.moves
    #expect(moves.map(\.to.text) == ["1.2", "2.1", "3.3"])
    #expect(moves.allSatisfy { $0.evidence.count == 1 })
  }
}
