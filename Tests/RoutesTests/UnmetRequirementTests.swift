import Careers
import Routes
import TestSupport
import Testing

struct UnmetRequirementTests {
  private let theatre = SampleNomenclature.theatre

  private func unmet(
    _ places: PlaceID..., in nomenclature: Nomenclature = SampleNomenclature.theatre
  ) throws -> [UnmetRequirement] {
    let moves = try zip(places, places.dropFirst()).map { from, to in
      try #require(nomenclature.moves(from: from).first { $0.to == to }, "\(from) to \(to)")
    }
    return Route(moves, cost: 0, in: nomenclature).unmet
  }

  // MARK: All of several fields

  @Test func `of two fields asked at once the one not on the way is missing`() throws {
    #expect(
      try unmet("1.1", "1.2", "10.1").map(\.kind) == [.notOnTheWay(missing: ["décors"])])
    #expect(
      try unmet("1.1", "2.2", "10.1").map(\.kind) == [.notOnTheWay(missing: ["du plateau"])])
  }

  @Test func `of two fields asked at once both are missing on a way past them`() throws {
    let found = try unmet("1.1", "1.9", "1.10", "10.1")
    #expect(found.map(\.kind) == [.notOnTheWay(missing: ["du plateau", "décors"].sorted())])
  }

  @Test func `a way through both fields leaves nothing open`() throws {
    #expect(try unmet("1.1", "2.2", "1.2", "10.1").isEmpty)
  }

  @Test func `the requirement names who asks for what`() throws {
    let found = try unmet("1.2", "10.1")
    #expect(found.map(\.profile) == ["10.1"])
    #expect(found.map(\.experience) == [theatre.profile("10.1")?.experience])
  }

  @Test func `a field that two profiles give is given by either`() throws {
    var parts = SampleNomenclature.parts
    parts.moves.append(
      Move("2.1", "10.1", .partial, lines: LineRange(121), mention: "décors"))
    let nomenclature = try Nomenclature(parts)
    #expect(
      try unmet("2.1", "10.1", in: nomenclature).map(\.kind)
        == [.notOnTheWay(missing: ["du plateau"])])
    #expect(try unmet("2.1", "2.2", "1.2", "10.1", in: nomenclature).isEmpty)
  }

  // MARK: One of several fields

  @Test func `one of several fields is enough`() throws {
    #expect(try unmet("1.1", "1.9", "1.10").isEmpty)
    #expect(try unmet("1.11", "1.10").isEmpty)
  }

  @Test func `a way past all of several fields misses them all`() throws {
    var parts = SampleNomenclature.parts
    parts.moves.append(Move("2.3", "1.10", .named))
    let found = try unmet("2.3", "1.10", in: Nomenclature(parts))
    #expect(found.map(\.profile) == ["1.10"])
    #expect(found.map(\.kind) == [.notOnTheWay(missing: ["vidéo", "éclairage"])])
  }

  @Test func `a field may be given long before the target`() throws {
    var parts = SampleNomenclature.parts
    parts.moves.append(Move("1.2", "1.10", .named))
    #expect(try unmet("1.9", "1.2", "1.10", in: Nomenclature(parts)).isEmpty)
  }

  // MARK: Unknown, and nothing asked

  @Test func `a field that no profile is known to give is unknown`() throws {
    let found = try unmet("1.1", "2.2")
    #expect(found.map(\.profile) == ["2.2"])
    #expect(found.map(\.experience.field) == ["menuiserie"])
    #expect(found.map(\.kind) == [.unknown])
  }

  @Test func `a profile that names no field leaves nothing open`() throws {
    #expect(try unmet("10.1", "10.2").isEmpty)
    #expect(try unmet("1.9", "1.1").isEmpty)
    #expect(try unmet("1.1", "1.9").isEmpty)
  }

  @Test func `only the target's requirement counts`() throws {
    #expect(try unmet("1.1", "2.2", "1.2", "10.1", "10.2").isEmpty)
    #expect(try unmet("1.2", "10.1", "10.2").isEmpty)
  }

  @Test func `an outside target asks for nothing`() throws {
    #expect(try unmet("1.9", "1.1", "x-cinema").isEmpty)
  }
}
