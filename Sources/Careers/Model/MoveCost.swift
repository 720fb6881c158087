/// What a search adds up: a factor for the change of job itself, one for each rank of doubt, and one for a
/// change of family.
///
/// ```swift
/// MoveCost.balanced.cost(of: move, changesFamily: true)  // 1 + the move's doubt
/// ```
///
/// A route's cost is then its moves plus its doubts. Costs are never negative. Where the data give the cost
/// of a move themselves, it stands for the first two parts.
public struct MoveCost: Hashable, Sendable {
  /// What decides between routes before the cost does.
  public enum Preference: String, Hashable, Sendable, CaseIterable {
    /// Nothing: the cheapest route is the best.
    case balanced
    /// The number of moves; the cost decides among equals.
    case fewestMoves = "fewest-moves"
    /// The sum of the doubts; the cost decides among equals.
    case bestStated = "best-stated"
    /// What people were seen to do: a move costs minus the logarithm of its ``Observation/share``, so that the
    /// cheapest route is the one whose shares multiply to the most; moves without one are to be left out.
    case observed
  }

  /// What one change of job costs.
  public let perMove: Double
  /// What one rank of doubt costs.
  public let perDoubt: Double
  /// What it costs to go to another family; 0 by default, for no document says that it is hard.
  public let perFamilyChange: Double
  /// What decides before the cost.
  public let preference: Preference

  /// Makes a cost model.
  ///
  /// - Precondition: all factors are finite, the second is positive, the others are not negative. A doubt that
  ///   cost nothing would make any move as good as one that is named.
  public init(
    perMove: Double = 1, perDoubt: Double = 1, perFamilyChange: Double = 0,
    preference: Preference = .balanced
  ) {
    precondition(
      perMove.isFinite && perDoubt.isFinite && perMove >= 0 && perDoubt > 0,
      "factors \(perMove) and \(perDoubt) must be finite, the first not negative, the second positive"
    )
    precondition(
      perFamilyChange.isFinite && perFamilyChange >= 0,
      "a change of family cannot cost \(perFamilyChange)")
    self.perMove = perMove
    self.perDoubt = perDoubt
    self.perFamilyChange = perFamilyChange
    self.preference = preference
  }

  /// A move costs 1 plus its doubt: the default.
  public static let balanced = MoveCost()

  /// The cost of one move.
  public func cost(of move: Move, changesFamily: Bool) -> Double {
    let family = changesFamily ? perFamilyChange : 0
    if preference == .observed, let observation = move.observation {
      return observation.cost + family
    }
    return (move.statedCost ?? perMove + perDoubt * Double(move.doubt.rawValue)) + family
  }
}
