import Careers
import Planning
import TestSupport
import Testing

struct MergedGraphTests {
  private func profile(_ id: String, _ observation: ProfileObservation? = nil) -> Profile {
    Profile(id: PlaceID(id), name: "Job " + id, family: "1", observation: observation)
  }

  private func move(
    _ from: String, _ to: String, count: Int? = nil, _ statement: Evidence.Statement = .asked
  ) -> Move {
    Move(
      from: PlaceID(from), to: PlaceID(to),
      evidence: [
        Evidence(
          sheet: PlaceID(from), section: .other, direction: .out, lines: LineRange(1), cue: "c",
          mention: "m", statement: statement)
      ], count: count)
  }

  private func graph(
    _ title: String, _ profiles: [Profile], _ moves: [Move]
  ) throws -> Nomenclature {
    try Nomenclature(
      Nomenclature.Parts(
        source: Source(title: title, edition: "", publisher: "", language: "fr", sha256: ""),
        families: [Family(id: "1", name: title)], profiles: profiles, moves: moves))
  }

  private func merged(prior: Double = 1) throws -> MergedGraph {
    let stated = try graph(
      "stated", ["a", "b", "c", "d"].map { profile($0) },
      [move("a", "b"), move("a", "c"), move("a", "d"), move("c", "d")])
    let seen = try graph(
      "seen",
      [
        profile("a", ProfileObservation(exposure: 20, hidden: [PlaceID("d"), PlaceID("z")])),
        profile("b", ProfileObservation(exposure: 9)), profile("c"), profile("e"), profile("z"),
      ],
      [
        move("a", "b", count: 5, .observed), move("a", "e", count: 2, .observed),
        move("b", "a", count: 3, .observed),
      ])
    return try MergedGraph(stated, seen, prior: prior)
  }

  @Test func `shares are those of the definition`() throws {
    // a: k = 5 (b, c, d, e, z), n = 20, strength 1.
    let pairs = try merged()
    let shares = (pairs.confirmed + pairs.unseen + pairs.unstated).map { pair in
      (pair.from.text + pair.to.text, pair.share)
    }
    let known = Dictionary(uniqueKeysWithValues: shares)
    let expected: [String: Double?] = [
      "ab": 26.0 / 105, "ac": 1.0 / 105, "ad": nil, "ae": 11.0 / 105, "az": nil,
      "ba": 4.0 / 10,
    ]
    #expect(Set(known.keys) == Set(expected.keys))
    for (pair, share) in expected {
      let found: Double? = known[pair] ?? nil
      #expect((found == nil) == (share == nil), "\(pair)")
      if let found, let share { #expect(abs(found - share) < 1e-15, "\(pair)") }
    }
  }

  @Test func `with no prior a move never seen has no share`() throws {
    let pairs = try merged(prior: 0)
    #expect(pairs.unseen.map(\.share) == [nil])
    #expect(pairs.confirmed.first?.share == 0.25)
  }

  @Test func `lists say what is stated, what was seen, and of whom nothing is known`() throws {
    let pairs = try merged()
    #expect(pairs.confirmed.map { $0.from.text + $0.to.text } == ["ab", "ad"])
    #expect(pairs.confirmed.map(\.count) == [5, nil])
    #expect(pairs.unseen.map { $0.from.text + $0.to.text } == ["ac"])
    #expect(pairs.unseen[0].count == 0 && pairs.unseen[0].exposure == 20)
    #expect(pairs.unstated.map { $0.from.text + $0.to.text } == ["ae", "az", "ba"])
    #expect(pairs.unobserved.map(\.text) == ["c"])
  }

  @Test func `a move keeps both kinds of evidence, and its own cost where nobody was seen`() throws
  {
    let graph = try merged().nomenclature
    let both = try #require(graph.moves(from: PlaceID("a")).first)
    #expect(both.evidence.map(\.statement) == [.observed, .asked] && both.count == 5)
    let unknown = try #require(graph.moves(from: PlaceID("c")).first)
    #expect(unknown.observation == nil && unknown.count == nil && unknown.doubt == .asked)
    #expect(graph.profile(PlaceID("e"))?.family == "+ 1")
    #expect(graph.moves.contains { $0.to == PlaceID("z") } == false)
    let again = try Nomenclature(file: Array(graph.fileText.utf8))
    #expect(again.fileText == graph.fileText && again.moves == graph.moves)
  }

  @Test func `a profile is found by its name, two of a name are not one`() throws {
    let stated = try graph("s", [profile("a"), profile("b")], [move("a", "b")])
    let seen = try Nomenclature(
      Nomenclature.Parts(
        source: stated.source, families: stated.families,
        profiles: [
          Profile(id: PlaceID("x1"), name: "JOB A", family: "1"),
          Profile(id: PlaceID("x2"), name: "job a", family: "1"),
          Profile(id: PlaceID("y"), name: "Job b", family: "1"),
        ],
        moves: [
          move("x1", "y", count: 4, .observed), move("x2", "x1", count: 2, .observed),
        ]))
    let merged = try MergedGraph(stated, seen, prior: 1)
    #expect(merged.confirmed.map { "\($0.from)\($0.to)" } == ["ab"])
    #expect(merged.unstated.map { "\($0.from)\($0.to)" } == ["x2a"])
  }
}
