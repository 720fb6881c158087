public import Careers

/// What the nomenclature says of the move from one place to another: all that states it, or what comes near.
///
/// ```swift
/// let why = MoveExplanation(from: PlaceID("2.1"), to: PlaceID("2.4"), in: .shipped)
/// why.move == nil   // nothing states it
/// why.drift         // the job itself is said to change, which moves nobody
/// ```
public struct MoveExplanation: Sendable {
  /// The move with all its evidence, if it is stated.
  public let move: Move?
  /// The move the other way, if it is stated.
  public let reverse: Move?
  /// What a person corrected about this move, with the reason.
  public let corrections: [Correction]
  /// Statements in which one of the two jobs itself changes: they look like moves and are none.
  public let drift: [Drift]
  /// « Toute fonction » and the like, out of the origin or into the target: they name no profile.
  public let openDoors: [OpenDoor]
  /// Stated moves from the origin to profiles of the target's family, by target.
  public let nearTargets: [Move]
  /// Stated moves to the target from profiles of the origin's family, by origin.
  public let nearOrigins: [Move]

  /// Every stated move out of the origin, by target, outside places among them.
  public let outgoing: [Move]
  /// Every stated move into the target, by origin, outside places among them.
  public let incoming: [Move]

  /// Gathers what is said.
  ///
  /// - Precondition: both are places of the nomenclature, and not the same.
  /// - Complexity: O(n) in the number of moves, remarks and corrections.
  public init(from: PlaceID, to: PlaceID, in nomenclature: Nomenclature) {
    precondition(from != to, "\(from) is where it leads")
    outgoing = nomenclature.moves(from: from)
    incoming = nomenclature.moves(to: to)
    move = outgoing.first { $0.to == to }
    reverse = nomenclature.moves(from: to).first { $0.to == from }
    corrections = nomenclature.curation.filter { $0.joins(from, to) }
    drift = nomenclature.drift.filter { $0.profile == from || $0.profile == to }
    openDoors = nomenclature.openDoors.filter {
      ($0.profile == from && $0.direction == .out) || ($0.profile == to && $0.direction == .in)
    }
    func isKin(_ place: PlaceID, of other: PlaceID) -> Bool {
      guard place != other, let family = nomenclature.profile(other)?.family else { return false }
      return nomenclature.profile(place)?.family == family
    }
    nearTargets = outgoing.filter { isKin($0.to, of: to) && $0.to != from }
    nearOrigins = incoming.filter { isKin($0.from, of: from) && $0.from != to }
  }
}

extension Correction {
  /// Whether this correction is about the move between two places, this way.
  fileprivate func joins(_ from: PlaceID, _ to: PlaceID) -> Bool {
    switch edit {
    case .addAlias: false
    case .addMove(let move), .changeMove(let move): move.from == from && move.to == to
    case .removeMove(let origin, let target): origin == from && target == to
    }
  }
}
