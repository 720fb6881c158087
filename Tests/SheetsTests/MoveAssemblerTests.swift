import Careers
import TestSupport
import Testing

@testable import Sheets

struct MoveAssemblerTests {
  private func evidence(
    _ mention: String, _ statement: Evidence.Statement = .named, line: Int = 1,
    cue: String = "vers"
  ) -> Evidence {
    Evidence(
      sheet: PlaceID("1.1"), section: .tendances, direction: .out, lines: LineRange(line),
      cue: cue, mention: mention, statement: statement)
  }

  private func nomenclature(_ statements: [Statements]) -> Nomenclature {
    MoveAssembler.nomenclature(
      source: Source(title: "", edition: "", publisher: "", language: "fr", sha256: ""),
      families: [Family(id: "1", name: "Pain")],
      profiles: [profile("1.1", "Boulanger"), profile("1.2", "Vendeur")], statements: statements)
  }

  private func stating(
    _ evidence: [Evidence], to target: String = "1.2", outside: OutsidePlace? = nil
  ) -> Statements {
    var statements = Statements()
    statements.moves = evidence.map {
      Statements.StatedMove(
        from: PlaceID("1.1"), to: PlaceID(target), evidence: $0, outside: outside)
    }
    return statements
  }

  @Test func `a pair is one move with all its evidence, firmest first`() {
    let read = nomenclature([
      stating([evidence("vente", .category, line: 2)]), stating([evidence("vendeur", line: 9)]),
    ])
    #expect(read.moves.map { $0.evidence.map(\.mention) } == [["vendeur", "vente"]])
  }

  @Test func `the firmest of two pieces with one cue on the same lines stays`() {
    let read = nomenclature([
      stating([evidence("vente", .category), evidence("vendeur")])
    ])
    #expect(read.moves.flatMap { $0.evidence.map(\.mention) } == ["vendeur"])
  }

  @Test func `pieces with another cue or on other lines stay`() {
    let pieces = [evidence("a"), evidence("b", cue: "devenir"), evidence("c", line: 2)]
    #expect(nomenclature([stating(pieces)]).moves.first?.evidence.count == 3)
  }

  @Test func `an outside place has the name that stands first`() {
    let id = PlaceID("x-chant")
    let read = nomenclature(
      ["Chant", "chant"].map {
        stating([evidence($0)], to: "x-chant", outside: OutsidePlace(id: id, name: $0))
      })
    #expect(read.outside == [OutsidePlace(id: id, name: "Chant")])
  }

  @Test func `a door or drift stated twice is one`() {
    var statements = Statements()
    let id = PlaceID("1.1")
    let door = OpenDoor(profile: id, direction: .in, lines: LineRange(3), mention: "tout métier")
    statements.openDoors = [door, door]
    statements.drift = Array(
      repeating: Drift(profile: id, lines: LineRange(4), cue: "évolue vers"), count: 2)
    let read = nomenclature([statements, statements])
    #expect(read.openDoors == [door])
    #expect(read.drift.count == 1)
  }

  @Test func `statements of nothing are a nomenclature without moves`() {
    #expect(nomenclature([]).moves.isEmpty)
    #expect(nomenclature([Statements()]).profiles.count == 2)
  }

  @Test func `doors and drifts of one line always stand in one order`() {
    let words = ["a", "b", "c", "d", "e", "f", "g", "h"]
    var statements = Statements()
    statements.openDoors = words.map {
      OpenDoor(profile: PlaceID("1.1"), direction: .in, lines: LineRange(3), mention: $0)
    }
    statements.drift = words.map {
      Drift(profile: PlaceID("1.1"), lines: LineRange(3), cue: $0)
    }
    let read = nomenclature([statements])
    #expect(read.openDoors.map(\.mention) == words)
    #expect(read.drift.map(\.cue) == words)
  }
}
