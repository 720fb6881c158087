private import Careers

/// The interval within which a share may lie, given how often something was seen among how many.
///
/// ```swift
/// let interval = WilsonInterval(of: 5, among: 20, confidence: 0.95)
/// interval.low   // 0.1119…
/// interval.high  // 0.4687…
/// ```
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927,
/// doi:10.1080/01621459.1927.10502953. Unlike the usual p ± z s it stays within 0 and 1 and holds for few cases.
public struct WilsonInterval: Hashable, Sendable {
  /// The least share.
  public let low: Double
  /// The largest share.
  public let high: Double

  /// The interval of a share.
  ///
  /// - Precondition: `0 <= count <= total`, `total > 0`, `0 < confidence < 1`.
  /// - Complexity: O(1).
  public init(of count: Int, among total: Int, confidence: Double) {
    self.init(of: count, among: total, z: NormalQuantile.twoSided(confidence))
  }

  /// The interval so many standard deviations wide to both sides.
  init(of count: Int, among total: Int, z: Double) {
    precondition(total > 0 && (0...total).contains(count), "\(count) among \(total) is no share")
    let n = Double(total)
    let share = Double(count) / n
    let square = z * z
    let middle = share + square / (2 * n)
    let half = z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    let scale = 1 + square / n
    // Rounding must not push the ends of 0 and 1 beyond themselves.
    low = count == 0 ? 0 : max(0, (middle - half) / scale)
    high = count == total ? 1 : min(1, (middle + half) / scale)
  }
}

/// The value that a standard normal variable stays below with a given probability.
enum NormalQuantile {
  /// How many standard deviations to both sides hold so much of the distribution: 1.96 for 0.95.
  ///
  /// - Precondition: `0 < confidence < 1`.
  static func twoSided(_ confidence: Double) -> Double {
    precondition(confidence > 0 && confidence < 1, "\(confidence) is no level of confidence")
    return upper((1 - confidence) / 2)
  }

  /// The value exceeded with probability `tail`, at most one half.
  ///
  /// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", 1988,
  /// doi:10.2307/2347330; exact to about 16 digits.
  private static func upper(_ tail: Double) -> Double {
    let q = 0.5 - tail
    if q <= 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(r, centre)
    }
    let r = (-NaturalLogarithm.of(tail)).squareRoot()
    return r <= 5 ? ratio(r - 1.6, middle) : ratio(r - 5, far)
  }

  /// Two polynomials, from their highest terms, one over the other.
  private typealias Ratio = (top: [Double], bottom: [Double])

  private static func ratio(_ x: Double, _ coefficients: Ratio) -> Double {
    func value(_ terms: [Double]) -> Double { terms.reduce(0) { $0 * x + $1 } }
    return value(coefficients.top) / value(coefficients.bottom)
  }

  private static let centre: Ratio = (
    [
      2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
      4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
      1.3314166789178437745e2, 3.3871328727963666080,
    ],
    [
      5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
      2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
      4.2313330701600911252e1, 1,
    ]
  )

  private static let middle: Ratio = (
    [
      7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
      1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
      4.63033784615654529590, 1.42343711074968357734,
    ],
    [
      1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
      1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
      2.05319162663775882187, 1,
    ]
  )

  private static let far: Ratio = (
    [
      2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
      2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
      5.46378491116411436990, 6.65790464350110377720,
    ],
    [
      2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
      7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
      5.99832206555887937690e-1, 1,
    ]
  )
}
