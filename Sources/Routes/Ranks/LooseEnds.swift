public import Careers

/// The profiles out of which, or into which, the text states no way.
///
/// That it states none does not mean that there is none: what the text does say beside is kept with each.
///
/// ```swift
/// LooseEnds(ProfileGraph(.shipped)).deadEnds.map(\.place)
/// ```
public struct LooseEnds: Sendable {
  /// A profile without a stated way on, or in.
  public struct End: Hashable, Sendable {
    /// The profile.
    public let place: PlaceID
    /// The places outside that the text does name on this side.
    public let outside: [PlaceID]
    /// « Toute fonction » and the like on this side.
    public let openDoors: [OpenDoor]
    /// Whether the sheet says that this may be a first post; `nil` when it is silent.
    public let firstPost: Bool?
  }

  /// No move starts there: the text does not say where one goes.
  public let deadEnds: [End]
  /// No move ends there: the text does not say where one comes from.
  public let startingPoints: [End]

  /// Finds both.
  ///
  /// - Complexity: O(n) in the size of the nomenclature for each profile found.
  public init(_ graph: ProfileGraph) {
    let nomenclature = graph.nomenclature
    let left = Set(nomenclature.moves.map(\.from))
    let entered = Set(nomenclature.moves.map(\.to))
    func end(
      _ profile: Profile, _ side: Evidence.Direction, _ near: KeyPath<Move, PlaceID>,
      _ far: KeyPath<Move, PlaceID>
    ) -> End {
      End(
        place: profile.id,
        outside: graph.outsideMoves.filter { $0[keyPath: near] == profile.id }
          .map { $0[keyPath: far] },
        openDoors: nomenclature.openDoors.filter {
          $0.profile == profile.id && $0.direction == side
        }, firstPost: profile.firstPost)
    }
    deadEnds = nomenclature.profiles.filter { !left.contains($0.id) }
      .map { end($0, .out, \.from, \.to) }
    startingPoints = nomenclature.profiles.filter { !entered.contains($0.id) }
      .map { end($0, .in, \.to, \.from) }
  }
}
