import Careers
import Routes
import TestSupport
import Testing

struct RouteTests {
  private let theatre = SampleNomenclature.theatre

  /// The route through these places of the theatre.
  private func route(_ places: PlaceID...) throws -> Route {
    Route(try moves(places), cost: 0, in: theatre)
  }

  private func moves(_ places: [PlaceID]) throws -> [Move] {
    try zip(places, places.dropFirst()).map { from, to in
      try #require(theatre.moves(from: from).first { $0.to == to }, "\(from) to \(to)")
    }
  }

  // MARK: Places, doubt, cost

  @Test func `a route knows its places, both ends included`() throws {
    #expect(try route("1.1", "1.9", "1.10").places == ["1.1", "1.9", "1.10"])
    #expect(try route("x-cinema", "10.2").places == ["x-cinema", "10.2"])
  }

  @Test func `the doubt of a route is the sum of those of its moves`() throws {
    #expect(try route("1.1", "1.9").doubt == 0)
    #expect(try route("1.1", "1.2", "10.1", "10.2").doubt == 2 + 3 + 0)
  }

  @Test func `the cost is that of the search`() throws {
    #expect(Route(try moves(["1.1", "1.9"]), cost: 12.5, in: theatre).cost == 12.5)
  }

  @Test func `routes sort by cost, then moves, then doubt, then places`() throws {
    func route(_ places: PlaceID..., cost: Double) throws -> Route {
      Route(try moves(places), cost: cost, in: theatre)
    }
    let ordered = [
      try route("1.1", "1.9", "1.10", "10.1", cost: 1),
      try route("1.1", "1.2", "10.1", cost: 2),
      try route("1.1", "1.9", "1.2", "10.1", cost: 2),
      try route("1.1", "2.2", "1.2", "10.1", cost: 2),
      try route("1.1", "1.9", cost: 3),
      try route("1.9", "1.1", cost: 3),
      try route("1.9", "1.2", cost: 3),
      try route("1.9", "1.10", cost: 3),
    ]
    for seed in UInt64(0)..<20 {
      var random = SeededRandom(seed: seed)
      #expect(ordered.shuffled(using: &random).sorted() == ordered)
    }
  }

  // MARK: Years

  @Test func `where the sheets are silent there are no years`() throws {
    #expect(try route("1.9", "1.1").leastYears == 0)
    #expect(try route("x-conservatoire", "1.9").leastYears == nil)
    #expect(try route("x-conservatoire", "10.3").leastYears == nil)
  }

  @Test func `the most experience that a profile on the way asks for counts`() throws {
    #expect(try route("1.1", "2.2", "1.2").leastYears == 4)
    #expect(try route("2.1", "2.2", "10.1").leastYears == 10)
  }

  @Test func `the experience that the start asks for counts as well`() throws {
    #expect(try route("1.2", "10.1").leastYears == 10)
    #expect(try route("10.1", "10.2").leastYears == 10)
  }

  @Test func `years that do not bind everybody do not count`() throws {
    #expect(theatre.profile("10.2")?.experience?.least == 15)
    #expect(try route("10.3", "10.2").leastYears == nil)
  }

  @Test func `years in the field of the profile before add up`() throws {
    // Ten years in the field of 1.2, after three in that of 1.1; five from 1.9 add nothing to ten.
    #expect(try route("1.1", "1.2", "10.1").leastYears == 13)
    #expect(try route("1.9", "1.10", "10.1").leastYears == 10)
    #expect(try route("1.1", "1.9", "1.2", "10.1").leastYears == 10)
  }

  /// A move to 10.1 with this evidence, after five years asked in the field of the start.
  private func yearsAfterFive(_ evidence: Evidence) throws -> Int? {
    let moves = [
      try #require(theatre.moves(from: "1.9").first { $0.to == "1.10" }),
      Move(from: "1.10", to: "10.1", evidence: [evidence]),
    ]
    return Route(moves, cost: 0, in: theatre).leastYears
  }

  private static let lines = LineRange(121, 125)

  @Test(arguments: [
    Evidence(.asked, sheet: "10.1", lines: lines, mention: "décors"),
    Evidence(.partial, sheet: "10.1", lines: lines, mention: "la conduite des décors"),
    Evidence(.asked, sheet: "10.1", lines: LineRange(100, 120), mention: "DÉCORS"),
    Evidence(.asked, sheet: "10.1", lines: lines, mention: "conduite, plateau et cirque"),
  ])
  func `experience is asked in a field by the words and lines that ask`(
    evidence: Evidence
  ) throws {
    #expect(try yearsAfterFive(evidence) == 15)
  }

  @Test(arguments: [
    Evidence(.named, sheet: "10.1", lines: lines, mention: "décors"),
    Evidence(.category, sheet: "10.1", lines: lines, mention: "décors"),
    Evidence(.asked, sheet: "10.1", section: .tendances, lines: lines, mention: "décors"),
    Evidence(.asked, sheet: "10.1", direction: .out, lines: lines, mention: "décors"),
    Evidence(.asked, sheet: "10.1", lines: LineRange(122), mention: "décors"),
    Evidence(.asked, sheet: "10.1", lines: LineRange(119), mention: "décors"),
    Evidence(.asked, sheet: "10.1", lines: lines, mention: "cirque"),
    Evidence(.asked, sheet: "10.1", lines: lines, mention: "décors, cirque"),
    Evidence(.asked, sheet: "10.1", lines: lines, mention: "du et des"),
  ])
  func `experience is not asked in a field by other words or lines`(evidence: Evidence) throws {
    #expect(try yearsAfterFive(evidence) == 10)
  }

  @Test func `years asked without naming a field are asked by their line alone`() throws {
    let profiles = [
      Profile(id: "1.1", name: "Souffleur", family: "1", experience: Experience(least: 7)),
      Profile(
        id: "1.2", name: "Dramaturge", family: "1",
        experience: Experience(least: 4, lines: LineRange(9))),
    ]
    let move = Move("1.1", "1.2", .asked, lines: LineRange(9), mention: "théâtre")
    let nomenclature = try Nomenclature(
      Nomenclature.Parts(
        source: theatre.source, families: theatre.families, profiles: profiles, moves: [move]))
    // Four years as one who already had seven: the more of the two, not the sum.
    #expect(Route([move], cost: 0, in: nomenclature).leastYears == 7)
  }

  // MARK: Diploma

  @Test func `the highest of the lowest diplomas on the way counts`() throws {
    #expect(try route("1.1", "1.9").diploma == 0)
    #expect(try route("1.1", "1.2").diploma == 2)
    #expect(try route("10.1", "10.2").diploma == 5)
    #expect(try route("10.2", "10.1").diploma == 5)
  }

  @Test func `where the sheets are silent no diploma is asked`() throws {
    #expect(try route("x-conservatoire", "10.3").diploma == nil)
    #expect(try route("2.1", "2.2").diploma == nil)
  }

  // MARK: Broken routes

  @Test func `a route without moves stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Route([], cost: 0, in: SampleNomenclature.theatre)
    }
  }

  @Test func `moves that do not join stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let moves = SampleNomenclature.theatre.moves
      _ = Route([moves[0], moves[0]], cost: 0, in: SampleNomenclature.theatre)
    }
  }

  @Test func `months and cases are those of every move, or unknown`() throws {
    let theatre = SampleNomenclature.theatre
    func seen(_ move: Move, _ count: Int, _ months: Double?) -> Move {
      Move(
        from: move.from, to: move.to, evidence: move.evidence, count: count,
        observation: Observation(share: 0.5, exposure: 20, months: months))
    }
    let pair = try #require(
      theatre.moves.lazy.compactMap { first in
        theatre.moves(from: first.to).first { $0.to != first.from }.map { [first, $0] }
      }.first)
    let known = Route([seen(pair[0], 9, 12), seen(pair[1], 4, 30)], cost: 0, in: theatre)
    #expect(known.observedMonths == 42 && known.fewestCases == 4)
    let partly = Route([seen(pair[0], 9, nil), seen(pair[1], 4, 30)], cost: 0, in: theatre)
    #expect(partly.observedMonths == nil && partly.fewestCases == 4)
    #expect(Route(pair, cost: 0, in: theatre).fewestCases == nil)
  }
}
