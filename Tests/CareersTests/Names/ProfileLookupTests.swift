import Careers
import TestSupport
import Testing

/// How a text is tried, on the theatre and on names made up for one test.
struct ProfileLookupTests {
  private static let theatre = ProfileLookup(SampleNomenclature.theatre)

  /// The numbers a text leads to, with a word for how.
  private enum Found: Equatable {
    case one(PlaceID)
    case several([PlaceID])
    case none(suggestions: [PlaceID])
  }

  private func find(_ text: String, in lookup: ProfileLookup = theatre) -> Found {
    switch lookup.find(text) {
    case .found(let profile): .one(profile.id)
    case .ambiguous(let profiles): .several(profiles.map(\.id))
    case .unknown(let suggestions): .none(suggestions: suggestions.map(\.id))
    }
  }

  /// Profiles 1.1, 1.2, … with these names and aliases.
  private func lookup(_ names: [(name: String, aliases: [String])]) throws -> ProfileLookup {
    var parts = SampleNomenclature.parts
    parts.profiles = names.enumerated().map { index, entry in
      Profile(
        id: PlaceID("1.\(index + 1)"), name: entry.name, aliases: entry.aliases, family: "1")
    }
    parts.moves = []
    parts.openDoors = []
    parts.drift = []
    return ProfileLookup(try Nomenclature(parts))
  }

  // MARK: What fits

  @Test(
    arguments: [
      ("1.1", "1.1"), ("1.10", "1.10"), (" 1. 10 ", "1.10"), ("10.1", "10.1"),
    ] as [(String, PlaceID)])
  func `a code finds its profile and no other`(code: String, id: PlaceID) {
    #expect(find(code) == .one(id))
  }

  @Test(
    arguments: [
      ("Machiniste", "1.1"),
      ("regisseur general", "10.1"),
      ("CHEF D'EQUIPE LUMIERE", "1.10"),
      ("Maître d’œuvre des décors (MOD)", "2.2"),
      ("maître d’œuvre des décors", "2.2"),
      ("maitre oeuvre décor", "2.2"),
      ("Costumier-habilleur", "2.1"),
      ("les éclairagistes", "1.9"),
      ("Chefs d’équipe lumière", "1.10"),
      ("rg", "10.1"), ("RP", "1.2"), ("mod", "2.2"),
    ] as [(String, PlaceID)])
  func `a name or alias finds its profile however it is typed`(text: String, id: PlaceID) {
    #expect(find(text) == .one(id))
  }

  @Test(
    arguments: [
      ("machin", "1.1"), ("metteur", "10.3"), ("habill", "2.1"), ("dir tech", "10.2"),
      ("lum chef", "1.10"), ("m o d", "2.2"),
    ] as [(String, PlaceID)])
  func `the beginnings of some words find the profile if they fit one only`(
    text: String, id: PlaceID
  ) {
    #expect(find(text) == .one(id))
  }

  @Test(
    arguments: [
      ("régisseur", ["1.2", "10.1"]), ("régie", ["1.2", "10.1"]), ("c", ["1.10", "2.1"]),
      ("m", ["1.1", "2.2", "10.3"]), ("d", ["2.2", "10.2"]),
    ] as [(String, [PlaceID])])
  func `what fits several profiles equally is ambiguous, by number`(text: String, ids: [PlaceID]) {
    #expect(find(text) == .several(ids))
  }

  // MARK: The order of trial

  @Test func `a whole name wins over an alias, an alias over beginnings`() throws {
    let lookup = try lookup([
      ("Régie", []), ("Souffleur", ["régie", "chef"]), ("Chef de plateau", []),
      ("Régie générale", []),
    ])
    #expect(find("régie", in: lookup) == .one("1.1"))
    #expect(find("chef", in: lookup) == .one("1.2"))
    #expect(find("chef plateau", in: lookup) == .one("1.3"))
    #expect(find("rég", in: lookup) == .several(["1.1", "1.2", "1.4"]))
  }

  @Test func `a code wins over a name that is the same`() throws {
    let lookup = try lookup([("1.2", []), ("Souffleur", [])])
    #expect(find("1.2", in: lookup) == .one("1.2"))
    #expect(find("1 2", in: lookup) == .one("1.1"))
  }

  @Test func `a name shared but for its brackets is ambiguous without them`() throws {
    let lookup = try lookup([("Chef opérateur (son)", []), ("Chef opérateur (image)", [])])
    #expect(find("chef opérateur", in: lookup) == .several(["1.1", "1.2"]))
    #expect(find("chef opérateur (son)", in: lookup) == .one("1.1"))
    #expect(find("chef opérateur image", in: lookup) == .one("1.2"))
  }

  @Test func `a name inside a longer one is found whole`() throws {
    let lookup = try lookup([("Chef de plateau", []), ("Chef de plateau adjoint", [])])
    #expect(find("chef de plateau", in: lookup) == .one("1.1"))
    #expect(find("chef plateau adj", in: lookup) == .one("1.2"))
  }

  @Test func `one word of a name is not used for two`() throws {
    let lookup = try lookup([("Chef de plateau", []), ("Chef chanteur", [])])
    #expect(find("ch ch", in: lookup) == .one("1.2"))
  }

  @Test func `a short beginning does not take the word that a longer one needs`() throws {
    let lookup = try lookup([("Chef de chœur", []), ("Souffleur", [])])
    #expect(find("chef ch", in: lookup) == .one("1.1"))
    #expect(find("ch chef", in: lookup) == .one("1.1"))
  }

  @Test func `a name and its alias may be mixed`() throws {
    let lookup = try lookup([("Chef de projet maîtrise d’œuvre", ["MOE"]), ("Chef de chœur", [])])
    #expect(find("chef de projet MOE", in: lookup) == .one("1.1"))
  }

  // MARK: What does not fit

  @Test(arguments: ["", "   ", "’", "– / !", "…", "\u{A0}", "()", "\u{200B}"])
  func `nothing typed finds nothing`(text: String) {
    #expect(find(text) == .none(suggestions: []))
  }

  @Test(arguments: ["pompier", "xyz", "1.3", "9.9", "1.", "x-cinema", "俳優", "🎭"])
  func `what resembles nothing has no suggestion`(text: String) {
    #expect(find(text) == .none(suggestions: []))
  }

  @Test(
    arguments: [
      ("machinistre", ["1.1"]), ("acesoiriste", ["2.3"]), ("eclairagsite", ["1.9"]),
      ("régiseur", ["1.2", "10.1"]), ("régiseur général", ["10.1"]),
      ("chef de scéne", ["1.10", "1.11", "10.3"]),
    ] as [(String, [PlaceID])])
  func `a typing error is suggested, never taken`(text: String, ids: [PlaceID]) {
    #expect(find(text) == .none(suggestions: ids))
  }

  @Test func `the nearest name is suggested first, and three at most`() throws {
    let lookup = try lookup([
      ("Contrabasse", []), ("Contrebasse", []), ("Contrebassa", []), ("Contrebassi", []),
    ])
    #expect(find("contrebassé", in: lookup) == .one("1.2"))
    #expect(find("contrebazse", in: lookup) == .none(suggestions: ["1.2", "1.1", "1.3"]))
  }

  @Test func `short words are not corrected`() throws {
    let lookup = try lookup([("Son", []), ("Chef son", [])])
    #expect(find("som", in: lookup) == .none(suggestions: []))
  }
}
