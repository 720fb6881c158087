import Careers
import TestSupport
import Testing

@testable import Sheets

struct MentionResolverTests {
  private let resolver: MentionResolver

  init() throws {
    let parts = try SheetSplitter.split(
      lines(
        """
        1. PROJETS
        1.1. CHEF DE PROJET DECORS
        Mission
        Calendrier des décors, peinture et toiles.
        1.2. CHEF DE PROJET BILLETTERIE
        Mission
        Calendrier de la billetterie et du guichet.
        2. VENTE
        2.1. VENDEUR AU GUICHET
        Mission
        Le guichet de la billetterie.
        """))
    resolver = MentionResolver(
      [
        profile("1.1", "Chef de projet décors"),
        profile("1.2", "Chef de projet billetterie"),
        profile("2.1", "Vendeur au guichet"),
        profile("2.2", "Ouvreur – placeur", aliases: ["OP"]),
        profile("2.3", "Garde (GDS)", aliases: ["GDS"]),
        profile("2.4", "Expert voix et gestes / Diction"),
        profile("3.1", "Expert en cybersécurité"),
        profile("3.2", "Responsable sécurité du théâtre"),
        profile("3.3", "Concepteur – développeur"),
        profile("3.4", "Technicien réseau"),
        profile("3.5", "Vendeur des ondes", aliases: ["OP"]),
        profile("3.6", "Acheteur IT"),
      ], vocabulary: SheetVocabulary(parts.sheets))
  }

  private func resolve(
    _ words: String, by sheet: String = "2.2", asksField: Bool = false
  ) -> Resolution {
    let words = FoldedName(words).words.map(String.init)
    return resolver.resolve(words, saidBy: PlaceID(sheet), asksField: asksField)
  }

  private func category(_ ids: String...) -> Resolution { .category(ids.map { PlaceID($0) }) }

  // MARK: One profile

  @Test(arguments: [
    ("Vendeur au guichet", "2.1"), ("vendeurs au guichet", "2.1"), ("vendeuse de guichets", "2.1"),
    ("guichet vendeur", "2.1"), ("ouvreur placeur", "2.2"), ("placeur/ouvreur", "2.2"),
    ("placeurs", "2.2"), ("GDS", "2.3"), ("expert voix et gestes / diction", "2.4"),
    ("chefs de projets décors", "1.1"), ("développeur", "3.3"), ("Acheteur IT", "3.6"),
    ("acheteurs", "3.6"), ("expert en sécurité", "3.1"), ("technicien de réseaux", "3.4"),
  ])
  func `a profile is named by its words in any form and order`(words: String, id: String) {
    #expect(resolve(words, by: "9.9") == .profile(PlaceID(id)))
  }

  @Test func `an alias in the plural names its profile`() {
    #expect(resolve("gds") == .profile(PlaceID("2.3")))
  }

  @Test func `an alias of two profiles is a class of them`() {
    #expect(resolve("OP", by: "1.1") == category("2.2", "3.5"))
  }

  // MARK: Classes

  @Test func `words that fit several names are a class, the sheet's own family first`() {
    #expect(resolve("chef de projet", by: "1.1") == category("1.2"))
    #expect(resolve("vendeurs", by: "3.1") == category("3.5", "2.1"))
    #expect(resolve("vendeurs", by: "2.2") == category("2.1", "3.5"))
  }

  @Test func `within a class the nearest in the words of the sheets comes first`() {
    #expect(resolve("chefs de projet", by: "2.1") == category("1.2", "1.1"))
    #expect(resolve("chefs de projet", by: "3.1") == category("1.1", "1.2"))
  }

  @Test func `a phrase of the profession stands for the words of names`() {
    #expect(resolve("conduite de projet", by: "2.1") == category("1.2", "1.1"))
    #expect(resolve("les études", by: "2.1") == category("3.3"))
    #expect(resolve("achats", by: "2.1") == category("3.6"))
  }

  @Test func `a field is a class of those whose name holds it`() {
    #expect(resolve("sécurité") == category("3.1"))
    #expect(resolve("diction") == category("2.4"))
  }

  @Test func `the first word of a field is enough only where experience is asked`() {
    #expect(resolve("la voix", by: "1.1") == .outside)
    #expect(resolve("la voix", by: "1.1", asksField: true) == category("2.4"))
    #expect(resolve("les gestes", by: "1.1", asksField: true) == .outside)
  }

  @Test func `a class of the sheet itself alone is nobody`() {
    #expect(resolve("diction", by: "2.4") == .nothing)
  }

  // MARK: Nobody here

  @Test(arguments: [
    "vendeur de radios", "responsable produit", "mécénat", "chef de cuisine", "direction du chant",
    "technicien du chant",
  ])
  func `a word that no name holds makes a look-alike`(_ words: String) {
    #expect(resolve(words) == .outside)
  }

  @Test(arguments: ["informaticiens", "SI", "l'informatique", "systèmes d'information"])
  func `the profession as a whole is everyone`(_ words: String) {
    #expect(resolve(words) == .everyone)
  }

  @Test(arguments: [
    "", "de la", "école de cirque", "master en chant", "formation", "direction", "service",
    "responsable", "technicien", "chef expérimenté",
  ])
  func `schooling, parts of an organisation and bare titles are nobody's job`(_ words: String) {
    #expect(resolve(words) == .nothing)
  }

  @Test func `no profiles resolve to nothing known`() throws {
    let nobody = MentionResolver([], vocabulary: SheetVocabulary([]))
    #expect(nobody.resolve(["boulanger"], saidBy: PlaceID("1.1")) == .outside)
    #expect(!nobody.isFullName(["boulanger"]))
    #expect(!nobody.isFullName([]))
  }

  // MARK: Whole names

  @Test func `the whole name of a profile is known, a part is not`() {
    #expect(resolver.isFullName(["expert", "voix", "et", "gestes", "diction"]))
    #expect(resolver.isFullName(["vendeurs", "guichet"]))
    #expect(!resolver.isFullName(["expert", "voix"]))
    #expect(!resolver.isFullName([]))
  }

  // MARK: Names in sentences

  @Test(arguments: [
    ("vendeuses", true), ("vendeur", true), ("chefs", true), ("placeurs", true), ("op", true),
    ("gds", true), ("techniciennes", true), ("guichet", false), ("mecenat", false), ("", false),
  ])
  func `a name starts with its first word, in any number and gender`(word: String, starts: Bool) {
    #expect(resolver.startsName(word) == starts)
  }

  /// The names of a sentence and their profiles.
  private func names(_ text: String, by sheet: String = "9.9") throws -> [String] {
    let sentence = try #require(firstSentence(text))
    return resolver.names(in: sentence, saidBy: PlaceID(sheet)).map {
      "\(sentence.text($0.range)) \($0.profile)"
    }
  }

  @Test(arguments: [
    ("Un vendeur au guichet chante.", ["vendeur au guichet 2.1"]),
    ("Ici un placeur, là un garde.", ["placeur 2.2", "garde 2.3"]),
    ("Des chefs de projets décors ou billetterie.", ["chefs de projets décors 1.1"]),
    ("L’expert voix et gestes / diction est là.", ["expert voix et gestes / diction 2.4"]),
    ("Acheteur ou acheteuse.", ["Acheteur 3.6", "acheteuse 3.6"]),
    ("Il chante la nuit.", []),
  ])
  func `a sentence names profiles, whatever stands around them`(text: String, found: [String])
    throws
  {
    #expect(try names(text) == found)
  }

  @Test(arguments: ["Un garde champêtre.", "L'acheteur public.", "Un technicien du son."])
  func `a name that goes on as another job is none`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func `a class and the sheet's own name are none`() throws {
    #expect(try names("Un chef de projet.") == [])
    #expect(try names("Un garde et un placeur.", by: "2.3") == ["placeur 2.2"])
  }

  // MARK: Classes by title, field and management

  private func rich(_ families: [Family] = []) -> MentionResolver {
    MentionResolver(
      [
        profile("1.1", "Responsable de service"), profile("1.2", "Chef d'équipe"),
        profile("1.3", "Responsable du chant"), profile("2.1", "Testeur"),
        profile("2.2", "Chef de recette"), profile("3.1", "Technicien du son"),
        profile("3.2", "Technicienne de scène"),
      ], families: families, vocabulary: SheetVocabulary([]))
  }

  private func rich(
    _ words: String, by sheet: String = "9.9", asksField: Bool = false
  ) -> Resolution {
    rich().resolve(
      FoldedName(words).words.map(String.init), saidBy: PlaceID(sheet), asksField: asksField)
  }

  @Test(arguments: [
    "le management", "managers", "encadrement", "management d'équipe", "le management de services",
    "manager d'entité",
  ])
  func `nothing but managing people is those who head a part of the house`(_ words: String) {
    #expect(rich(words) == category("1.1", "1.2"))
  }

  @Test func `managing as a quality asked for, or of something else, is no such class`() {
    #expect(rich("management", asksField: true) == .nothing)
    #expect(rich("management du pain") == .outside)
    #expect(resolve("managers") == .nothing)
  }

  @Test func `those who hold a title are a class by it`() {
    #expect(rich().holders(of: "techniciens", saidBy: PlaceID("9.9")) == category("3.1", "3.2"))
    #expect(rich().holders(of: "chefs", saidBy: PlaceID("1.2")) == category("2.2"))
    #expect(rich().holders(of: "souffleur", saidBy: PlaceID("1.2")) == .nothing)
  }

  @Test func `a title in the plural is its few holders, in the singular nobody`() {
    #expect(rich("techniciens") == category("3.1", "3.2"))
    #expect(rich("technicien") == .nothing)
  }

  @Test func `a phrase alone means what it means, in longer words it may be part of a name`() {
    #expect(rich("recette") == category("2.1"))
    #expect(rich("chef de recette") == .profile(PlaceID("2.2")))
    #expect(rich("chefs de recette") == .profile(PlaceID("2.2")))
    #expect(rich("recette du pain") == .outside)
  }

  @Test func `words of several jobs are a class of a field, or of a family`() {
    let families = [Family(id: "1", name: "Scène et salle"), Family(id: "3", name: "Son du soir")]
    let resolver = rich(families)
    let group = { resolver.group(named: $0, saidBy: PlaceID("9.9")) }
    #expect(group(["recette"]) == category("2.1"))
    #expect(group(["salle"]) == category("1.1", "1.2", "1.3"))
    #expect(group(["salles", "de", "scene"]) == category("1.1", "1.2", "1.3"))
    #expect(group(["pain"]) == .outside)
    #expect(group([]) == .outside)
    #expect(group(["de", "la"]) == .outside)
  }

  @Test func `a field that two families share names neither`() {
    let families = [Family(id: "1", name: "Salle de jour"), Family(id: "2", name: "Salle de nuit")]
    #expect(rich(families).group(named: ["salle"], saidBy: PlaceID("9.9")) == .outside)
  }

  @Test func `a family of the sheet alone is nobody else's`() {
    let families = [Family(id: "1", name: "Salle")]
    let alone = MentionResolver(
      [profile("1.1", "Souffleur")], families: families, vocabulary: SheetVocabulary([]))
    #expect(alone.group(named: ["salle"], saidBy: PlaceID("1.1")) == .outside)
  }
}
