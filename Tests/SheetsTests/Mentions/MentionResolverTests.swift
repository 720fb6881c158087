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
    "manager", "responsable", "techniciens", "chef expérimenté",
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
}
