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
      "10 ⓪ans d'expérience en⓪ ①éclairagiste① et ②architecture②.", in: .parcours,
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

  @Test func `an open door may stand before its cue`() throws {
    try Playhouse.expect(
      "D'①autres métiers① de la scène ⓪vers lesquels il peut évoluer⓪.", states: ["① door out"])
    try Playhouse.expect(
      "①Tous les postes① ⓪sont possibles⓪.", under: Playhouse.careers, states: ["① door out"])
  }

  // MARK: Shared words

  /// The places that a sentence leads to, among jobs that share words.
  private func targets(_ text: String, names: String...) -> [String] {
    let profiles = names.enumerated().map { profile("1.\($0.offset + 1)", $0.element) }
    let reader = MoveReader(
      resolver: MentionResolver(profiles, vocabulary: SheetVocabulary([])), yearsAsked: [:])
    return reader.read(sentences(text), in: .career, of: PlaceID("9.9")).moves.map {
      "\($0.to) \($0.evidence.mention)"
    }
  }

  @Test(arguments: [
    "Il peut devenir vendeur de pains ou d'affiches.",
    "Il peut devenir vendeur de pains et d'affiches.",
    "Il peut devenir vendeur de pains, d'affiches.",
  ])
  func `the second of two has the first one's first word`(_ text: String) {
    #expect(
      targets(text, names: "Vendeur de pains", "Vendeur d'affiches")
        == ["1.1 vendeur de pains", "1.2 affiches"])
  }

  @Test func `the third has it too`() {
    #expect(
      targets(
        "Il peut devenir vendeur de pains, de places ou d'affiches.",
        names: "Vendeur de pains", "Vendeur d'affiches", "Vendeur de places")
        == ["1.1 vendeur de pains", "1.3 places", "1.2 affiches"])
  }

  @Test func `the first of two has the second one's last words`() {
    #expect(
      targets(
        "Il peut devenir technicien ou ingénieur lyrique.",
        names: "Technicien lyrique", "Ingénieur lyrique", "Technicien du pain")
        == ["1.1 technicien", "1.2 ingénieur lyrique"])
  }

  @Test func `words that make no name are not shared`() {
    #expect(
      targets("Il peut devenir vendeur de pains ou de radios.", names: "Vendeur de pains")
        == ["1.1 vendeur de pains", "x-radios radios"])
  }

  // MARK: Groups

  @Test func `the jobs of a family are a class`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①les métiers du fournil①.",
      states: ["① → 2.1 category", "① → 2.2 category 2", "① → 2.3 category 3"])
  }

  // MARK: Who moves

  @Test(arguments: [
    "Il ⓪peut évoluer vers⓪ ①la radio①.", "Un bon souffleur ⓪peut évoluer vers⓪ ①la radio①.",
    "⓪Peut évoluer vers⓪ ①la radio①.", "Les plus jeunes ⓪peuvent évoluer vers⓪ ①la radio①.",
  ])
  func `a person may go to a place outside`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["① → x-radio named"])
  }

  @Test(arguments: [
    "Ce métier ⓪peut évoluer vers⓪ la radio.", "Le poste ⓪va évoluer vers⓪ le son.",
  ])
  func `a job that may go to a place outside changes`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["⓪ drift"])
  }

  @Test func `a job that leads to a job leads there`() throws {
    try Playhouse.expect(
      "Ce métier ⓪peut évoluer vers⓪ ①le métier de testeur①.", states: ["① → 3.3 named"])
    try Playhouse.expect(
      "Ce métier ⓪peut évoluer vers⓪ un ①poste de costumier①.", states: ["① → x-costumier named"])
  }

  @Test func `a thing leads to a place outside only where the words say a job`() throws {
    try Playhouse.expect("La vente en ligne peut évoluer vers la radio.", states: [])
    try Playhouse.expect(
      "La vente en ligne ⓪peut mener à⓪ un ①poste de costumier①.",
      states: ["① → x-costumier named"])
    try Playhouse.expect(
      "La vente en ligne ⓪peut mener au⓪ ①métier de testeur①.", states: ["① → 3.3 named"])
  }

  // MARK: Remarks

  @Test func `only a sure cue without a move is worth a remark`() throws {
    #expect(try Playhouse.remarks(on: "La salle peut évoluer vers la nuit.").count > 0)
    #expect(try Playhouse.remarks(on: "La salle mène à la nuit.") == [])
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
