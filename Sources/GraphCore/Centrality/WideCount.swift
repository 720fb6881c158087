/// A number of paths, as betweenness counts them.
///
/// There can be more paths than a `Double` can say: across a grid of 600 by 600 there are about
/// 10^360. Only the ratios of such numbers are needed in the end. So paths are counted in `Double`,
/// and again in `WideCount` from the few sources where that is not enough.
protocol PathNumber: Sendable {
  init(_ number: Double)

  /// The nearest `Double`.
  var double: Double { get }

  /// Whether it is so large that ratios to it would lose digits.
  var isTooLarge: Bool { get }

  static func + (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func / (left: Self, right: Self) -> Self
}

extension Double: PathNumber {
  var double: Double { self }

  /// Inverses of numbers up to 2^1000 are still exact to the last digit.
  var isTooLarge: Bool { self > 0x1p1000 }
}

/// A number of at least 0 with the precision of `Double` and no practical limit of size.
///
///     var count = WideCount(1)
///     for _ in 0..<5_000 { count = count + count }        // 2^5000
///     (WideCount(3) * count / (count + count)).double     // 1.5
struct WideCount: PathNumber {
  /// At least 1 and less than 2, or 0.
  private let significand: Double

  /// The number is the significand times 2 to this power.
  private let exponent: Int

  init(_ number: Double) {
    self.init(number, exponent: 0)
  }

  private init(_ number: Double, exponent: Int) {
    significand = number == 0 ? 0 : number.significand
    self.exponent = number == 0 ? 0 : exponent + Int(number.exponent)
  }

  var double: Double {
    Double(sign: .plus, exponent: exponent, significand: significand)
  }

  var isTooLarge: Bool { false }

  static func + (left: WideCount, right: WideCount) -> WideCount {
    if left.significand == 0 { return right }
    if right.significand == 0 { return left }
    let (large, small) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let shift = small.exponent - large.exponent
    // What is smaller by more than all digits changes nothing.
    guard shift > -64 else { return large }
    let moved = Double(sign: .plus, exponent: shift, significand: small.significand)
    return WideCount(large.significand + moved, exponent: large.exponent)
  }

  static func * (left: WideCount, right: WideCount) -> WideCount {
    WideCount(left.significand * right.significand, exponent: left.exponent + right.exponent)
  }

  /// The divisor must not be 0.
  static func / (left: WideCount, right: WideCount) -> WideCount {
    WideCount(left.significand / right.significand, exponent: left.exponent - right.exponent)
  }
}
