/// The natural logarithm, without the C library.
package enum NaturalLogarithm {
  /// ln 2 in two parts: the first has zeros at its end, so that whole multiples of it are exact.
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10

  /// ln x: the power of two apart, the rest by the series of 2 artanh((m - 1) / (m + 1)).
  ///
  /// The error is a few units in the last place.
  ///
  /// - Precondition: `x` is positive and finite.
  /// - Complexity: O(1).
  package static func of(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "\(x) has no logarithm")
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    // |ratio| < 0.1716: fifteen terms leave less than 2^-60 of the first.
    var sum = 0.0
    for term in stride(from: 29, through: 3, by: -2) {
      sum = (sum + 1 / Double(term)) * square
    }
    return exponent * ln2High + (2 * ratio + (2 * ratio * sum + exponent * ln2Low))
  }
}
