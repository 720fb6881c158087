/// All profiles and moves of one edition, checked once: every move ends somewhere known, every identifier
/// is used once, and every list is in its one order.
///
/// ```swift
/// let nomenclature = Nomenclature.shipped
/// nomenclature.profile(PlaceID("3.3"))?.name                       // « Testeur »
/// nomenclature.moves(from: PlaceID("3.3")).map(\.to.text)          // ["2.2", "3.2"]
/// ```
public struct Nomenclature: Sendable {
  /// Where it comes from.
  public let source: Source
  /// The families, by number.
  public let families: [Family]
  /// The profiles, by number.
  public let profiles: [Profile]
  /// Destinations and origins beyond the nomenclature, by identifier.
  public let outside: [OutsidePlace]
  /// The moves, by origin and then target; one for each pair.
  public let moves: [Move]
  /// « Toute fonction » and the like, by profile.
  public let openDoors: [OpenDoor]
  /// Statements in which a job itself changes, by profile.
  public let drift: [Drift]
  /// What a person corrected after the automatic reading, in the order applied.
  public let curation: [Correction]

  private let profileIndex: [PlaceID: Int]
  private let outsideIndex: [PlaceID: Int]
  /// For each place where a move starts, its moves among `moves`.
  private let departures: [PlaceID: Range<Int>]
  /// For each place where a move ends, its moves among `moves`.
  private let arrivals: [PlaceID: [Int]]

  /// Checks the parts and puts each list in order.
  ///
  /// - Throws: ``NomenclatureProblem`` for the first broken promise.
  /// - Complexity: O(n log n) in the number of profiles and moves.
  public init(_ parts: Parts) throws(NomenclatureProblem) {
    source = parts.source
    families = parts.families.sorted { PlaceID($0.id) < PlaceID($1.id) }
    profiles = parts.profiles.sorted { $0.id < $1.id }.map { profile in
      var profile = profile
      profile.aliases.sort()
      return profile
    }
    outside = parts.outside.sorted { $0.id < $1.id }
    let ranks = Self.ranks(profiles.map(\.id) + outside.map(\.id))
    moves = Self.sorted(parts.moves, by: ranks)
    openDoors = parts.openDoors.sorted {
      ($0.profile, $0.lines, $0.direction.rawValue, $0.mention)
        < ($1.profile, $1.lines, $1.direction.rawValue, $1.mention)
    }
    drift = parts.drift.sorted {
      ($0.profile, $0.lines, $0.cue) < ($1.profile, $1.lines, $1.cue)
    }
    curation = parts.curation
    profileIndex = try Self.index(profiles.map(\.id))
    outsideIndex = try Self.index(outside.map(\.id))
    (departures, arrivals) = Self.ends(of: moves)
    try checkReferences()
  }

  /// The profile with this identifier, if it is one.
  ///
  /// - Complexity: O(1).
  public func profile(_ id: PlaceID) -> Profile? {
    profileIndex[id].map { profiles[$0] }
  }

  /// The outside place with this identifier, if it is one.
  ///
  /// - Complexity: O(1).
  public func outsidePlace(_ id: PlaceID) -> OutsidePlace? {
    outsideIndex[id].map { outside[$0] }
  }

  /// The name of a place of this nomenclature.
  ///
  /// - Precondition: the identifier is one of this nomenclature's.
  public func name(of id: PlaceID) -> String {
    guard let name = profile(id)?.name ?? outsidePlace(id)?.name else {
      preconditionFailure("\(id) is no place of this nomenclature")
    }
    return name
  }

  /// Whether a move joins two profiles of different families; never so for an outside place, of which no family
  /// is known.
  ///
  /// - Complexity: O(1).
  public func changesFamily(_ move: Move) -> Bool {
    guard let from = profile(move.from), let to = profile(move.to) else { return false }
    return from.family != to.family
  }

  /// The moves that start here, by target.
  ///
  /// - Complexity: O(1) and the length of the answer.
  public func moves(from id: PlaceID) -> [Move] { departures[id].map { Array(moves[$0]) } ?? [] }

  /// The moves that end here, by origin.
  ///
  /// - Complexity: O(1) and the length of the answer.
  public func moves(to id: PlaceID) -> [Move] { arrivals[id].map { $0.map { moves[$0] } } ?? [] }

  /// The family of a profile.
  public func family(of profile: Profile) -> Family {
    guard let family = families.first(where: { $0.id == profile.family }) else {
      preconditionFailure("\(profile.id) is in the unknown family \(profile.family)")
    }
    return family
  }
}

extension Nomenclature {
  /// The parts of a nomenclature before they are checked: what a reader fills in.
  public struct Parts: Sendable {
    /// Where it comes from.
    public var source: Source
    /// The families, in any order.
    public var families: [Family]
    /// The profiles, in any order.
    public var profiles: [Profile]
    /// The outside places, in any order.
    public var outside: [OutsidePlace]
    /// The moves, in any order.
    public var moves: [Move]
    /// The open doors, in any order.
    public var openDoors: [OpenDoor]
    /// The drifts, in any order.
    public var drift: [Drift]
    /// The corrections, in the order applied.
    public var curation: [Correction]

    /// Makes the parts of a nomenclature.
    public init(
      source: Source, families: [Family], profiles: [Profile], outside: [OutsidePlace] = [],
      moves: [Move], openDoors: [OpenDoor] = [], drift: [Drift] = [], curation: [Correction] = []
    ) {
      self.source = source
      self.families = families
      self.profiles = profiles
      self.outside = outside
      self.moves = moves
      self.openDoors = openDoors
      self.drift = drift
      self.curation = curation
    }
  }

  /// The parts again, to change some and check anew.
  public var parts: Parts {
    Parts(
      source: source, families: families, profiles: profiles, outside: outside, moves: moves,
      openDoors: openDoors, drift: drift, curation: curation)
  }
}

/// A promise that the parts of a nomenclature break.
public enum NomenclatureProblem: Error, Equatable, Sendable {
  /// Two places carry the same identifier.
  case duplicatePlace(PlaceID)
  /// Two families carry the same identifier.
  case duplicateFamily(String)
  /// An outside place does not start with `x-`, or a profile does.
  case wrongPrefix(PlaceID)
  /// Two moves go from the same place to the same place; their evidence belongs in one.
  case duplicateMove(from: PlaceID, to: PlaceID)
  /// A move, open door or drift names a place that is not there.
  case unknownPlace(PlaceID)
  /// A profile names a family that is not there.
  case unknownFamily(profile: PlaceID, family: String)
  /// A move leads back to where it starts.
  case moveToItself(PlaceID)
}

extension Nomenclature {
  private static func index(_ ids: [PlaceID]) throws(NomenclatureProblem) -> [PlaceID: Int] {
    var index: [PlaceID: Int] = [:]
    for (position, id) in ids.enumerated() {
      guard index.updateValue(position, forKey: id) == nil else { throw .duplicatePlace(id) }
    }
    return index
  }

  /// The place of each identifier in a list; of two equal ones the first.
  private static func ranks(_ ids: [PlaceID]) -> [PlaceID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// The moves by origin and then target: by rank where it is known, which spares comparing identifiers.
  private static func sorted(_ moves: [Move], by ranks: [PlaceID: Int]) -> [Move] {
    let keyed = moves.map { (from: ranks[$0.from], to: ranks[$0.to], move: $0) }
    return keyed.sorted { left, right in
      if let from = left.from, let to = left.to, let other = right.from, let target = right.to {
        return (from, to) < (other, target)
      }
      return (left.move.from, left.move.to) < (right.move.from, right.move.to)
    }.map(\.move)
  }

  private static func ends(
    of moves: [Move]
  ) -> (departures: [PlaceID: Range<Int>], arrivals: [PlaceID: [Int]]) {
    var departures: [PlaceID: Range<Int>] = [:]
    var arrivals: [PlaceID: [Int]] = [:]
    var start = 0
    for (index, move) in moves.enumerated() {
      if moves[start].from != move.from { start = index }
      departures[move.from] = start..<index + 1
      arrivals[move.to, default: []].append(index)
    }
    return (departures, arrivals)
  }

  private func checkReferences() throws(NomenclatureProblem) {
    for place in outside where profileIndex[place.id] != nil { throw .duplicatePlace(place.id) }
    for place in outside where !place.id.text.hasPrefix("x-") { throw .wrongPrefix(place.id) }
    for profile in profiles where profile.id.text.hasPrefix("x-") { throw .wrongPrefix(profile.id) }
    for (family, next) in zip(families, families.dropFirst()) where family.id == next.id {
      throw .duplicateFamily(family.id)
    }
    let familyIDs = Set(families.map(\.id))
    for profile in profiles where !familyIDs.contains(profile.family) {
      throw .unknownFamily(profile: profile.id, family: profile.family)
    }
    var previous: Move?
    for move in moves {
      try requirePlace(move.from)
      try requirePlace(move.to)
      guard move.from != move.to else { throw .moveToItself(move.from) }
      if let previous, previous.from == move.from, previous.to == move.to {
        throw .duplicateMove(from: move.from, to: move.to)
      }
      previous = move
    }
    for id in openDoors.map(\.profile) + drift.map(\.profile) { try requirePlace(id) }
  }

  private func requirePlace(_ id: PlaceID) throws(NomenclatureProblem) {
    guard profileIndex[id] != nil || outsideIndex[id] != nil else { throw .unknownPlace(id) }
  }
}
