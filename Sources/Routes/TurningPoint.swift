private import Careers

/// The price of doubt at which another route would win.
///
/// A route costs its moves plus its doubt times a price, in moves per rank. As the price rises, routes with less
/// doubt and more moves come to win; as it falls, those with fewer moves and more doubt.
///
/// ```swift
/// TurningPoint.around(best, perDoubt: 1, in: front.routes)
/// // [above 2 moves a rank: a route of 6 moves and no doubt]
/// ```
public struct TurningPoint: Hashable, Sendable {
  /// What one rank of doubt costs there, in moves.
  public let price: Double
  /// Whether the other route wins above the price rather than below it.
  public let isAbove: Bool
  /// The route that wins beyond the price.
  public let route: Route

  /// The nearest turning points below and above the price at which a route is the best; none where it wins at any.
  ///
  /// - Precondition: no route of the front costs less than the best at this price.
  /// - Complexity: O(routes).
  public static func around(_ best: Route, in front: [Route]) -> [TurningPoint] {
    let rivals = front.compactMap { rival -> TurningPoint? in
      let moves = rival.moves.count - best.moves.count
      let doubt = best.doubt - rival.doubt
      guard moves * doubt > 0 else { return nil }
      return TurningPoint(
        price: Double(moves) / Double(doubt), isAbove: doubt > 0, route: rival)
    }
    // Of two that win at the same price, the one farther off wins beyond it.
    let below = rivals.filter { !$0.isAbove }.max {
      ($0.price, -$0.route.moves.count) < ($1.price, -$1.route.moves.count)
    }
    let above = rivals.filter(\.isAbove).min {
      ($0.price, $0.route.doubt) < ($1.price, $1.route.doubt)
    }
    return [below, above].compactMap(\.self)
  }
}
