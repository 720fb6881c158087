import Careers
import Routes
import TestSupport
import Testing

struct RouteDifferenceTests {
  private func difference(_ before: Nomenclature, _ after: Nomenclature) -> RouteDifference {
    RouteDifference(
      CareerGraph(before), CareerGraph(after),
      profiles: NomenclatureDifference(before, after).profiles.kept)
  }

  /// The theatre with its moves changed.
  private func theatre(_ change: (inout [Move]) -> Void) throws -> Nomenclature {
    var parts = SampleNomenclature.parts
    change(&parts.moves)
    return try Nomenclature(parts)
  }

  private func words(_ pairs: [RouteDifference.Pair]) -> [String] {
    pairs.map { pair in
      let costs = [pair.cost.before, pair.cost.after].map { $0.map { "\(Int($0))" } ?? "none" }
      return "\(pair.from) → \(pair.to): " + costs.joined(separator: ", ")
    }
  }

  @Test func `where nothing changes no route does`() {
    #expect(difference(SampleNomenclature.theatre, SampleNomenclature.theatre).isEmpty)
  }

  @Test func `a move that is gone takes routes along, by origin and target`() throws {
    let after = try theatre { $0.removeAll { $0.from == "10.1" && $0.to == "10.2" } }
    let difference = difference(SampleNomenclature.theatre, after)
    #expect(
      words(difference.lost) == [
        "1.1 → 10.2: 7, none", "1.2 → 10.2: 5, none", "1.9 → 10.2: 6, none",
        "1.10 → 10.2: 3, none", "1.11 → 10.2: 6, none", "2.1 → 10.2: 8, none",
        "2.2 → 10.2: 5, none", "10.1 → 10.2: 1, none",
      ])
    #expect(difference.gained.isEmpty && difference.repriced.isEmpty)
  }

  @Test func `a new move opens routes and shortens others`() throws {
    let after = try theatre { $0.append(Move("2.3", "10.1", .named)) }
    let opened = difference(SampleNomenclature.theatre, after)
    #expect(words(opened.gained) == ["2.3 → 10.1: none, 1", "2.3 → 10.2: none, 2"])
    #expect(opened.lost.isEmpty && opened.repriced.isEmpty)
    let firmer = try theatre { $0.append(Move("1.11", "10.1", .category)) }
    #expect(
      words(difference(SampleNomenclature.theatre, firmer).repriced) == [
        "1.11 → 10.1: 5, 2", "1.11 → 10.2: 6, 3",
      ])
  }

  @Test func `no route leads through an outside place`() throws {
    let after = try theatre { $0.append(Move("2.3", "x-cinema", .named)) }
    #expect(difference(SampleNomenclature.theatre, after).isEmpty)
  }

  @Test func `pairs carry the numbers they have after`() throws {
    var parts = SampleNomenclature.parts
    parts.profiles = parts.profiles.map {
      $0.id == "2.3" ? Profile(id: "9.3", name: $0.name, family: $0.family) : $0
    }
    parts.openDoors = []
    parts.moves.append(Move("9.3", "10.2", .named))
    let difference = difference(SampleNomenclature.theatre, try Nomenclature(parts))
    #expect(words(difference.gained) == ["9.3 → 10.1: none, 3", "9.3 → 10.2: none, 1"])
  }

  @Test func `profiles of one side only are no ends, but are passed through`() throws {
    var parts = SampleNomenclature.parts
    parts.profiles.append(Profile(id: "2.9", name: "Décorateur", family: "2"))
    parts.moves += [Move("2.3", "2.9", .named), Move("2.9", "10.3", .named)]
    let difference = difference(SampleNomenclature.theatre, try Nomenclature(parts))
    #expect(
      words(difference.gained) == [
        "2.3 → 10.1: none, 7", "2.3 → 10.2: none, 5", "2.3 → 10.3: none, 2",
      ])
  }

  /// The cost of the best way there is, from the moves alone.
  private func bestCost(_ from: PlaceID, _ to: PlaceID, in nomenclature: Nomenclature) -> Int? {
    nomenclature.everyWay(from: from, to: to).map { moves in
      moves.reduce(moves.count) { $0 + $1.doubt.rawValue }
    }.min()
  }

  @Test(arguments: UInt64(0)..<20)
  func `every pair that differs is listed, and no other`(seed: UInt64) throws {
    let before = try RandomNomenclature(seed: seed).nomenclature
    let after = try RandomNomenclature(seed: seed + 500).nomenclature
    let difference = difference(before, after)
    let shared = before.profiles.map(\.id).filter { after.profile($0) != nil }
    var expected: [[String]] = [[], [], []]
    for from in shared {
      for to in shared where from != to {
        let costs = (bestCost(from, to, in: before), bestCost(from, to, in: after))
        let words =
          "\(from) → \(to): \(costs.0.map(String.init) ?? "none"), "
          + "\(costs.1.map(String.init) ?? "none")"
        switch costs {
        case (nil, nil): break
        case (_?, nil): expected[0].append(words)
        case (nil, _?): expected[1].append(words)
        case (let old?, let new?): if old != new { expected[2].append(words) }
        }
      }
    }
    let found = [difference.lost, difference.gained, difference.repriced].map(words)
    #expect(found == expected, "seed \(seed)")
    let back = RouteDifference(
      CareerGraph(after), CareerGraph(before),
      profiles: NomenclatureDifference(after, before).profiles.kept)
    #expect(back.lost.map { [$0.from, $0.to] } == difference.gained.map { [$0.from, $0.to] })
    #expect(back.repriced.map(\.cost.after) == difference.repriced.map(\.cost.before))
  }
}
