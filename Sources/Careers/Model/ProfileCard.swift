/// All that a nomenclature says of one profile: what its sheet asks, where one comes from, where it leads.
///
/// ```swift
/// let card = ProfileCard(of: profile, in: .shipped)
/// card.outgoing.first?.to  // where the text leads most firmly
/// ```
public struct ProfileCard: Sendable {
  /// The profile, with what its sheet asks.
  public let profile: Profile
  /// Its family.
  public let family: Family
  /// The moves that end here, firmest first, then by origin; origins outside the nomenclature among them.
  public let incoming: [Move]
  /// The moves that start here, firmest first, then by target; targets outside the nomenclature among them.
  public let outgoing: [Move]
  /// « Toute fonction » and the like, as the sheet says it.
  public let openDoors: [OpenDoor]
  /// How the job itself changes.
  public let drift: [Drift]
  /// What a person corrected about this profile or its moves, in the order applied.
  public let corrections: [Correction]

  /// Gathers what is said of a profile.
  ///
  /// - Precondition: the profile is one of the nomenclature's.
  /// - Complexity: O(n) in the number of moves, remarks and corrections.
  public init(of profile: Profile, in nomenclature: Nomenclature) {
    let id = profile.id
    self.profile = profile
    family = nomenclature.family(of: profile)
    incoming = nomenclature.moves(to: id).sorted { ($0.doubt, $0.from) < ($1.doubt, $1.from) }
    outgoing = nomenclature.moves(from: id).sorted { ($0.doubt, $0.to) < ($1.doubt, $1.to) }
    openDoors = nomenclature.openDoors.filter { $0.profile == id }
    drift = nomenclature.drift.filter { $0.profile == id }
    corrections = nomenclature.curation.filter { $0.concerns(id) }
  }

  /// The lines of the text on which all this stands, in order, each once.
  public var lines: [LineRange] {
    let asked = [profile.diploma?.lines, profile.experience?.lines, profile.outlook?.lines]
    let moves = (incoming + outgoing).flatMap(\.evidence).map(\.lines)
    let remarks = openDoors.map(\.lines) + drift.map(\.lines)
    return Set(asked.compactMap(\.self) + moves + remarks).sorted()
  }
}

extension Correction {
  /// Whether this correction is about a profile or about a move that starts or ends there.
  fileprivate func concerns(_ id: PlaceID) -> Bool {
    switch edit {
    case .addAlias(let profile, _): profile == id
    case .addMove(let move), .changeMove(let move): move.from == id || move.to == id
    case .removeMove(let from, let to): from == id || to == id
    }
  }
}
