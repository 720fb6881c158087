import Careers
import TestSupport
import Testing

/// What holds for the difference of any two nomenclatures.
struct DifferenceLawsTests {
  static let seeds = UInt64(0)..<60

  @Test(arguments: seeds)
  func `a nomenclature does not differ from itself, in whatever order it is written`(
    seed: UInt64
  ) throws {
    let nomenclature = try RandomNomenclature(seed: seed).nomenclature
    let shuffled = try Nomenclature(nomenclature.parts.shuffled(seed: seed))
    #expect(NomenclatureDifference(nomenclature, shuffled).isEmpty)
  }

  @Test(arguments: seeds)
  func `no difference means the same file, and the same file no difference`(seed: UInt64) throws {
    let before = try RandomNomenclature(seed: seed).nomenclature
    var random = SeededRandom(seed: seed)
    let edits = try RandomEdits(before, count: random.below(3), &random)
    #expect(
      NomenclatureDifference(before, edits.after).isEmpty
        == (before.fileText == edits.after.fileText), "\(edits.expected)")
  }

  @Test(arguments: seeds)
  func `edits are found, all of them and nothing else`(seed: UInt64) throws {
    let before = try RandomNomenclature(seed: seed).nomenclature
    var random = SeededRandom(seed: seed)
    let edits = try RandomEdits(before, count: 1 + random.below(4), &random)
    let difference = NomenclatureDifference(before, edits.after)
    #expect(Self.words(difference) == edits.expected.sorted(), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `there and back are mirror images`(seed: UInt64) throws {
    let before = try RandomNomenclature(seed: seed).nomenclature
    // Another seed is quite another nomenclature; edits of one are nearly the same.
    let other = try RandomNomenclature(seed: seed + 1000).nomenclature
    var random = SeededRandom(seed: seed)
    for after in [other, try RandomEdits(before, count: 4, &random).after] {
      let there = NomenclatureDifference(before, after)
      let back = NomenclatureDifference(after, before)
      #expect(there.profiles.added == back.profiles.removed)
      #expect(there.profiles.removed == back.profiles.added)
      #expect(Set(there.profiles.kept) == Set(back.profiles.kept.map(\.mirrored)))
      #expect(Set(there.profiles.renamed) == Set(back.profiles.renamed.map(\.mirrored)))
      #expect(there.sheets.map(\.parts).count == back.sheets.map(\.parts).count)
      #expect(there.moves.added == back.moves.removed)
      #expect(there.moves.removed == back.moves.added)
      #expect(Set(there.moves.doubted) == Set(back.moves.doubted.map(\.mirrored)))
      #expect(Set(there.moves.restated) == Set(back.moves.restated.map(\.mirrored)))
      #expect(there.relocated == back.relocated && there.isEmpty == back.isEmpty)
    }
  }

  /// What differs, a line for each thing, sorted.
  private static func words(_ difference: NomenclatureDifference) -> [String] {
    let profiles = difference.profiles
    let moves = difference.moves
    let lines =
      profiles.added.map { "+ \($0.id)" } + profiles.removed.map { "- \($0.id)" }
      + profiles.renamed.map { "name \($0.before.id) \($0.after.name)" }
      + profiles.renumbered.map { "number \($0.before.id) \($0.after.id)" }
      + difference.sheets.map { "sheet \($0.profile.before.id) \($0.parts.map(\.rawValue))" }
      + moves.added.map { "+ \($0.from) → \($0.to)" }
      + moves.removed.map { "- \($0.from) → \($0.to)" }
      + moves.doubted.map { "doubt \($0.before.from) → \($0.before.to)" }
      + moves.restated.map { "restated \($0.before.from) → \($0.before.to)" }
    return lines.sorted()
  }
}

extension Change {
  fileprivate var mirrored: Change { Change(after, before) }
}

/// A nomenclature with a few things edited, each profile and move at most once, and what a difference must
/// then say.
private struct RandomEdits {
  private(set) var after: Nomenclature
  private(set) var expected: [String] = []
  private var touched: Set<PlaceID> = []

  init(_ before: Nomenclature, count: Int, _ random: inout SeededRandom) throws {
    after = before
    for number in 0..<count {
      var parts = after.parts
      let profile = parts.profiles[random.below(parts.profiles.count)]
      guard touched.insert(profile.id).inserted else { continue }
      switch random.below(6) {
      case 0: remove(profile, from: &parts)
      case 1: add(number, to: &parts)
      case 2: rename(profile, number, in: &parts)
      case 3: renumber(profile, number, in: &parts)
      case 4: ask(of: profile, in: &parts)
      default: restate(profile, in: &parts, random.below(2) == 0)
      }
      after = try Nomenclature(parts)
    }
  }

  private mutating func remove(_ profile: Profile, from parts: inout Nomenclature.Parts) {
    // What was edited at either end must not go with it, nor what is removed twice be counted twice.
    let moves = parts.moves.filter { $0.from == profile.id || $0.to == profile.id }
    let others = Set(moves.flatMap { [$0.from, $0.to] })
    guard others.subtracting([profile.id]).isDisjoint(with: touched) else { return }
    touched.formUnion(others)
    parts.profiles.removeAll { $0.id == profile.id }
    parts.moves.removeAll { $0.from == profile.id || $0.to == profile.id }
    expected.append("- \(profile.id)")
    expected += moves.map { "- \($0.from) → \($0.to)" }
  }

  private mutating func add(_ number: Int, to parts: inout Nomenclature.Parts) {
    let id = PlaceID("2.\(number)")
    touched.insert(id)
    parts.profiles.append(Profile(id: id, name: "Nouveau \(number)", family: "1"))
    expected.append("+ \(id)")
  }

  private mutating func rename(
    _ profile: Profile, _ number: Int, in parts: inout Nomenclature.Parts
  ) {
    replace(profile, in: &parts, name: "Autre nom \(number)")
    expected.append("name \(profile.id) Autre nom \(number)")
  }

  private mutating func renumber(
    _ profile: Profile, _ number: Int, in parts: inout Nomenclature.Parts
  ) {
    let id = PlaceID("3.\(number)")
    let moves = parts.moves.filter { $0.from == profile.id || $0.to == profile.id }
    let others = Set(moves.flatMap { [$0.from, $0.to] })
    guard others.subtracting([profile.id]).isDisjoint(with: touched) else { return }
    touched.formUnion(others)
    touched.insert(id)
    replace(profile, in: &parts, id: id)
    parts.moves = parts.moves.map { move in
      Move(
        from: move.from == profile.id ? id : move.from, to: move.to == profile.id ? id : move.to,
        evidence: move.evidence.map {
          Evidence(
            sheet: $0.sheet == profile.id ? id : $0.sheet, section: $0.section,
            direction: $0.direction, lines: $0.lines, cue: $0.cue, mention: $0.mention,
            statement: $0.statement, reading: $0.reading, condition: $0.condition)
        })
    }
    expected.append("number \(profile.id) \(id)")
  }

  private mutating func ask(of profile: Profile, in parts: inout Nomenclature.Parts) {
    replace(profile, in: &parts, diploma: Diploma(lowest: 9))
    expected.append("sheet \(profile.id) [\"diploma\"]")
  }

  /// Another doubt or other words for the first move from this profile that nothing else has touched.
  private mutating func restate(
    _ profile: Profile, in parts: inout Nomenclature.Parts, _ keepsDoubt: Bool
  ) {
    guard
      let index = parts.moves.firstIndex(where: {
        $0.from == profile.id && !touched.contains($0.to)
      })
    else { return }
    let move = parts.moves[index]
    touched.insert(move.to)
    let statement: Evidence.Statement = move.doubt == .named ? .partial : .named
    let evidence =
      keepsDoubt
      ? move.evidence.map {
        Evidence(
          $0.statement, sheet: $0.sheet, lines: $0.lines, cue: "autrement dit",
          mention: $0.mention, reading: $0.reading, condition: $0.condition)
      } : [Evidence(statement, sheet: move.to)]
    parts.moves[index] = Move(from: move.from, to: move.to, evidence: evidence)
    expected.append("\(keepsDoubt ? "restated" : "doubt") \(move.from) → \(move.to)")
  }

  private func replace(
    _ profile: Profile, in parts: inout Nomenclature.Parts, id: PlaceID? = nil,
    name: String? = nil, diploma: Diploma? = nil
  ) {
    guard let index = parts.profiles.firstIndex(where: { $0.id == profile.id }) else { return }
    parts.profiles[index] = Profile(
      id: id ?? profile.id, name: name ?? profile.name, aliases: profile.aliases,
      family: profile.family, diploma: diploma ?? profile.diploma,
      experience: profile.experience, firstPost: profile.firstPost, outlook: profile.outlook)
  }
}
