/// What differs between two nomenclatures: two editions, two readings of one text, the lists of two firms.
///
/// Which entry is which comes first, see ``NameDifference``: then nothing is taken for removed and added that
/// only has another number. What differs for the routes is in `RouteDifference`.
///
/// ```swift
/// let difference = NomenclatureDifference(before, after)
/// difference.moves.added    // moves that only the second states
/// difference.isEmpty        // true where both would be written as the same file
/// ```
public struct NomenclatureDifference: Sendable {
  /// The document each was read from, where they are not the same.
  public let source: Change<Source>?
  /// The families.
  public let families: NameDifference
  /// The profiles.
  public let profiles: NameDifference
  /// What the sheets say of profiles that are in both, where that differs, by the number before.
  public let sheets: [ProfileChange]
  /// The places outside the nomenclature.
  public let outside: NameDifference
  /// The moves.
  public let moves: MoveDifference
  /// « Toute fonction » and the like.
  public let openDoors: RemarkDifference<OpenDoor>
  /// How jobs themselves change.
  public let drift: RemarkDifference<Drift>
  /// What people corrected, where that differs; in the order applied.
  public let curation: Change<[Correction]>?
  /// How many parts of sheets, moves, open doors and drifts say the same on other lines.
  public let relocated: Int

  /// Compares two nomenclatures.
  ///
  /// - Complexity: O(n log n) in their size.
  public init(_ before: Nomenclature, _ after: Nomenclature) {
    source = before.source == after.source ? nil : Change(before.source, after.source)
    families = NameDifference(before.families.map(\.entry), after.families.map(\.entry))
    profiles = NameDifference(before.profiles.map(\.entry), after.profiles.map(\.entry))
    outside = NameDifference(before.outside.map(\.entry), after.outside.map(\.entry))
    curation = before.curation == after.curation ? nil : Change(before.curation, after.curation)

    let familiesAfter = families.identifiersAfter
    let compared = profiles.kept.compactMap { id -> ProfileChange? in
      guard let old = before.profile(id.before), let new = after.profile(id.after) else {
        return nil
      }
      return ProfileChange(old, new, family: familiesAfter[PlaceID(old.family)]?.text)
    }
    sheets = compared.filter { !$0.parts.isEmpty }

    let places = profiles.identifiersAfter.merging(outside.identifiersAfter) { place, _ in place }
    moves = MoveDifference(before.moves, after.moves, places: places)
    openDoors = RemarkDifference(before.openDoors, after.openDoors) { door in
      places[door.profile].map {
        OpenDoor(profile: $0, direction: door.direction, lines: door.lines, mention: door.mention)
      }
    } unplaced: {
      OpenDoor(
        profile: $0.profile, direction: $0.direction, lines: LineRange(1), mention: $0.mention)
    }
    drift = RemarkDifference(before.drift, after.drift) { drift in
      places[drift.profile].map { Drift(profile: $0, lines: drift.lines, cue: drift.cue) }
    } unplaced: {
      Drift(profile: $0.profile, lines: LineRange(1), cue: $0.cue)
    }
    relocated =
      compared.map(\.relocated).reduce(0, +) + moves.relocated + openDoors.relocated
      + drift.relocated
  }

  /// Whether nothing differs, not even a line number: both would be written as the same file.
  public var isEmpty: Bool {
    source == nil && curation == nil && relocated == 0 && sheets.isEmpty && moves.isEmpty
      && families.isEmpty && profiles.isEmpty && outside.isEmpty && openDoors.isEmpty
      && drift.isEmpty
  }
}

extension Family {
  fileprivate var entry: NameDifference.Entry { NameDifference.Entry(id: PlaceID(id), name: name) }
}

extension Profile {
  fileprivate var entry: NameDifference.Entry { NameDifference.Entry(id: id, name: name) }
}

extension OutsidePlace {
  fileprivate var entry: NameDifference.Entry { NameDifference.Entry(id: id, name: name) }
}
