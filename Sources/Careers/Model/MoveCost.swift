/// What a search adds up: a factor for the change of job itself and one for each rank of doubt.
///
/// ```swift
/// MoveCost.balanced.cost(of: move)  // 1 + the move's doubt
/// ```
///
/// A route's cost is then its moves plus its doubts. Costs are never negative.
public struct MoveCost: Hashable, Sendable {
  /// What one change of job costs.
  public let perMove: Double
  /// What one rank of doubt costs.
  public let perDoubt: Double

  /// Makes a cost model.
  ///
  /// - Precondition: both factors are finite and not negative.
  public init(perMove: Double, perDoubt: Double) {
    precondition(
      perMove.isFinite && perDoubt.isFinite && perMove >= 0 && perDoubt >= 0,
      "factors \(perMove) and \(perDoubt) must be finite and not negative")
    self.perMove = perMove
    self.perDoubt = perDoubt
  }

  /// A move costs 1 plus its doubt: the default.
  public static let balanced = MoveCost(perMove: 1, perDoubt: 1)

  /// The cost of one move.
  public func cost(of move: Move) -> Double {
    perMove + perDoubt * Double(move.doubt.rawValue)
  }
}
