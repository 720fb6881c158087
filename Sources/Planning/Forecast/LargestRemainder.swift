/// Whole numbers that stand for fractions and add up to the rounded sum: Hamilton's method.
///
/// ```swift
/// LargestRemainder.whole([1.5, 1.5, 2])        // [2, 1, 2]: 5, not 6
/// LargestRemainder.whole([0.4, 0.4, 0.4])      // [1, 0, 0]: 1, not 0
/// ```
///
/// M. L. Balinski and H. P. Young, "Fair Representation", 1982.
public enum LargestRemainder {
  /// Differences below this are taken for rounding of sums.
  private static let grain = 1e-9

  /// Each number rounded down, and one more for those with the largest rests, the first of equal ones first, until
  /// they add up to the sum rounded half up.
  ///
  /// - Precondition: no number is below 0, and all add up to less than 2^53.
  /// - Complexity: O(n log n).
  public static func whole(_ numbers: [Double]) -> [Int] {
    precondition(
      numbers.allSatisfy { $0 >= 0 && $0 < 9e15 }, "persons are neither below 0 nor without end")
    let floors = numbers.map { Int(($0 + grain).rounded(.down)) }
    let total = Int((numbers.reduce(0, +) + grain).rounded(.toNearestOrAwayFromZero))
    let rests = zip(numbers, floors).map { number, floor in
      Int((max(0, number - Double(floor)) / grain).rounded())
    }
    let missing = total - floors.reduce(0, +)
    let order = numbers.indices.sorted { (-rests[$0], $0) < (-rests[$1], $1) }
    var whole = floors
    for index in order.prefix(max(0, missing)) { whole[index] += 1 }
    return whole
  }
}
