public import Careers

/// What is asked of a route: where from, where to, and its limits.
///
/// ```swift
/// var question = RouteQuestion(from: [PlaceID("3.3")], to: [PlaceID("1.6")])
/// question.via = [PlaceID("4.9")]
/// question.maxMoves = 4
/// ```
///
/// What single moves must be like is said by a ``MoveFilter``.
public struct RouteQuestion: Hashable, Sendable {
  /// Where one may start: the best routes over all pairs are found.
  ///
  /// A route passes through no other origin.
  public var origins: [PlaceID]
  /// Where one may arrive.
  ///
  /// A route ends at the first of them that it meets.
  public var targets: [PlaceID]
  /// Profiles to pass through, in any order.
  public var via: [PlaceID] = []
  /// The most moves.
  public var maxMoves: Int?
  /// The most years of experience, of what the sheets are known to ask.
  public var maxYears: Int?

  /// A question without limits.
  public init(from origins: [PlaceID], to targets: [PlaceID]) {
    self.origins = origins
    self.targets = targets
  }

  /// Whether routes are asked for that a plain search between two places does not give.
  var isPlain: Bool {
    origins.count == 1 && targets.count == 1 && via.isEmpty && maxMoves == nil && maxYears == nil
  }
}
