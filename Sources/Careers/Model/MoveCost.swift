/// What a search adds up: a factor for the change of job itself and one for each rank of doubt.
///
/// ```swift
/// MoveCost.balanced.cost(of: move)  // 1 + the move's doubt
/// ```
///
/// A route's cost is then its moves plus its doubts. Costs are never negative. Routes that cost the same are
/// seen as equal where sums of the factors are exact, as with whole numbers and halves; tenths round.
public struct MoveCost: Hashable, Sendable {
  /// What one change of job costs.
  public let perMove: Double
  /// What one rank of doubt costs.
  public let perDoubt: Double

  /// Makes a cost model.
  ///
  /// - Precondition: both factors are finite, the first not negative, the second positive: then routes that
  ///   cost the same in as many moves leave the same doubt, and the order of the search is that of answers.
  public init(perMove: Double, perDoubt: Double) {
    precondition(
      perMove.isFinite && perDoubt.isFinite && perMove >= 0 && perDoubt > 0,
      "factors \(perMove) and \(perDoubt) must be finite, the first not negative, the second positive"
    )
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
