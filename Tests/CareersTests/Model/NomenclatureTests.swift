import Careers
import TestSupport
import Testing

struct NomenclatureTests {
  private let theatre = SampleNomenclature.theatre

  // MARK: Order and look-up

  @Test(arguments: UInt64(0)..<10)
  func `every list is in its one order`(seed: UInt64) throws {
    let nomenclature = try Nomenclature(SampleNomenclature.parts.shuffled(seed: seed))
    #expect(nomenclature.families.map(\.id) == ["1", "2", "10"])
    #expect(
      nomenclature.profiles.map(\.id) == [
        "1.1", "1.2", "1.9", "1.10", "1.11", "2.1", "2.2", "2.3", "10.1", "10.2", "10.3",
      ])
    #expect(nomenclature.outside.map(\.id) == ["x-cinema", "x-conservatoire"])
    let ends = nomenclature.moves.map { [$0.from, $0.to] }
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(nomenclature.fileText == theatre.fileText)
  }

  @Test func `open doors and drifts are listed by profile and line`() throws {
    var parts = SampleNomenclature.parts
    let doors = [("1.9", 7), ("1.10", 2), ("1.10", 3)].map { id, line in
      OpenDoor(profile: PlaceID(id), direction: .out, lines: LineRange(line), mention: "tout")
    }
    let drifts = [("1.9", 7), ("1.10", 2), ("1.10", 3)].map { id, line in
      Drift(profile: PlaceID(id), lines: LineRange(line), cue: "devient")
    }
    parts.openDoors = doors.reversed()
    parts.drift = drifts.reversed()
    let nomenclature = try Nomenclature(parts)
    #expect(nomenclature.openDoors == doors)
    #expect(nomenclature.drift == drifts)
  }

  @Test func `remarks on the same lines have one order too`() throws {
    var parts = SampleNomenclature.parts
    parts.openDoors = ["toute fonction", "tout métier"].map {
      OpenDoor(profile: "2.3", direction: .in, lines: LineRange(95), mention: $0)
    }
    parts.drift = ["devient", "évolue"].map {
      Drift(profile: "2.1", lines: LineRange(71), cue: $0)
    }
    let before = try Nomenclature(parts)
    parts.openDoors.reverse()
    parts.drift.reverse()
    let after = try Nomenclature(parts)
    #expect(after.openDoors == before.openDoors)
    #expect(after.drift == before.drift)
  }

  @Test func `aliases are in one order`() throws {
    var parts = SampleNomenclature.parts
    parts.profiles[1].aliases.reverse()
    let nomenclature = try Nomenclature(parts)
    #expect(nomenclature.profiles[1].aliases == theatre.profiles[1].aliases)
  }

  @Test func `places are found by identifier, each in its own list`() {
    #expect(theatre.profile("2.2")?.name == "Maître d’œuvre des décors (MOD)")
    #expect(theatre.profile("x-cinema") == nil)
    #expect(theatre.outsidePlace("x-cinema")?.name == "cinéma")
    #expect(theatre.outsidePlace("2.2") == nil)
    #expect(theatre.profile("2.4") == nil)
    #expect(theatre.name(of: "1.9") == "Éclairagiste")
    #expect(theatre.name(of: "x-conservatoire") == "conservatoire")
  }

  @Test func `moves are found by either end`() {
    #expect(theatre.moves(from: "1.9").map(\.to) == ["1.1", "1.2", "1.10"])
    #expect(theatre.moves(to: "10.1").map(\.from) == ["1.2", "1.10", "2.2", "10.2"])
    #expect(theatre.moves(from: "2.3").isEmpty)
    #expect(theatre.moves(to: "2.3").isEmpty)
  }

  @Test func `a profile knows its family`() throws {
    let profile = try #require(theatre.profile("10.3"))
    #expect(theatre.family(of: profile).name == "Direction")
  }

  @Test func `the parts of a nomenclature make it again`() throws {
    #expect(try Nomenclature(theatre.parts).fileText == theatre.fileText)
  }

  @Test func `the name of an unknown place stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = SampleNomenclature.theatre.name(of: "9.9") }
  }

  // MARK: Broken promises

  /// What the theatre throws when one thing in it is changed.
  private func problem(_ change: (inout Nomenclature.Parts) -> Void) -> NomenclatureProblem? {
    var parts = SampleNomenclature.parts
    change(&parts)
    do {
      _ = try Nomenclature(parts)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the theatre keeps its promises`() {
    #expect(problem { _ in } == nil)
  }

  @Test func `two profiles do not share an identifier`() {
    let found = problem { $0.profiles.append(Profile(id: "2.2", name: "Autre", family: "1")) }
    #expect(found == .duplicatePlace("2.2"))
  }

  @Test func `two outside places do not share an identifier`() {
    let found = problem { $0.outside.append(OutsidePlace(id: "x-cinema", name: "télévision")) }
    #expect(found == .duplicatePlace("x-cinema"))
  }

  @Test func `a profile and an outside place do not share an identifier`() {
    let found = problem { $0.outside.append(OutsidePlace(id: "2.2", name: "télévision")) }
    #expect(found == .duplicatePlace("2.2"))
  }

  @Test func `two families do not share an identifier`() {
    #expect(problem { $0.families.append(Family(id: "2", name: "Autre")) } != nil)
  }

  @Test func `an outside place is told from a profile by its identifier`() {
    #expect(problem { $0.outside.append(OutsidePlace(id: "1.5", name: "télévision")) } != nil)
  }

  @Test func `two moves do not join the same places the same way`() {
    let found = problem { $0.moves.append(Move("1.9", "1.2", .partial)) }
    #expect(found == .duplicateMove(from: "1.9", to: "1.2"))
  }

  @Test func `two moves may join the same places in opposite ways`() {
    #expect(problem { $0.moves.append(Move("1.2", "1.9", .partial)) } == nil)
  }

  @Test func `a move begins and ends somewhere known`() {
    #expect(problem { $0.moves.append(Move("9.9", "1.2", .named)) } == .unknownPlace("9.9"))
    #expect(problem { $0.moves.append(Move("1.2", "9.9", .named)) } == .unknownPlace("9.9"))
  }

  @Test func `a move leads elsewhere`() {
    #expect(problem { $0.moves.append(Move("1.9", "1.9", .named)) } == .moveToItself("1.9"))
  }

  @Test func `an open door opens on a known place`() {
    let door = OpenDoor(profile: "9.9", direction: .in, lines: LineRange(1), mention: "tout")
    #expect(problem { $0.openDoors.append(door) } == .unknownPlace("9.9"))
  }

  @Test func `a drift is that of a known place`() {
    let drift = Drift(profile: "9.9", lines: LineRange(1), cue: "devient")
    #expect(problem { $0.drift.append(drift) } == .unknownPlace("9.9"))
  }

  @Test func `a profile is of a known family`() {
    let found = problem { $0.profiles.append(Profile(id: "3.1", name: "Ouvreur", family: "3")) }
    #expect(found == .unknownFamily(profile: "3.1", family: "3"))
  }
}
