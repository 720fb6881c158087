/// Costs as whole numbers, so that sums are exact and routes that cost the same are seen as equal: tenths
/// added up as binary fractions would differ in their last digit.
///
/// ```swift
/// let scale = CostScale(of: [1, 1.5, 0.1])  // factor 10
/// scale.cost(of: scale.whole(1.5) + scale.whole(0.1))  // 1.6
/// ```
///
/// Costs with more than six decimals are taken as they are: their sums round.
public struct CostScale: Hashable, Sendable {
  /// What costs are multiplied by: a power of ten up to a million.
  public let factor: Double

  /// The smallest factor that makes all of these costs whole numbers, or 1 where none does.
  ///
  /// - Complexity: O(n).
  public init(of costs: some Sequence<Double>) {
    var factor = 1.0
    for cost in costs {
      while !Self.isWhole(cost * factor) {
        factor *= 10
        guard factor <= 1e6 else {
          self.factor = 1
          return
        }
      }
    }
    self.factor = factor
  }

  /// The whole number that stands for a cost; the cost itself where no factor makes it whole.
  public func whole(_ cost: Double) -> Double {
    let scaled = cost * factor
    return Self.isWhole(scaled) ? scaled.rounded() : scaled
  }

  /// The cost that a sum of whole numbers stands for.
  public func cost(of whole: Double) -> Double { whole / factor }

  /// Whether a number is whole but for the rounding of a decimal fraction.
  private static func isWhole(_ value: Double) -> Bool {
    value.magnitude < 1e12 && (value - value.rounded()).magnitude <= value.magnitude * 1e-14
  }
}
