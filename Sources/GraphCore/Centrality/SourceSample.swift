/// A random choice of sources, for centrality of graphs too large to search from every vertex.
///
///     let sample = SourceSample(500, seed: 7)
///     let scores = graph.betweenness(sampling: sample)
///     sample.errorBound(over: graph.vertexCount, confidence: 0.9)  // 0.11 for 100 000 vertices
///
/// The same seed chooses the same sources, on every machine. Sources are drawn without putting back,
/// each choice as likely as any other; with as many as there are vertices, or more, the answer is
/// exact.
///
/// **How far off.** Each source contributes a number from 0 to 1 to a normalised score, so that the
/// mean over k sources keeps near the mean over all. With the probability asked for, *all* scores at
/// once are off by no more than `errorBound(over:confidence:)`. It is a bound for the worst graph:
/// usually scores are much nearer, and their order is right long before the bound says so.
///
/// U. Brandes and C. Pich, "Centrality estimation in large networks", 2007,
/// doi:10.1142/S0218127407018403; W. Hoeffding, "Probability inequalities for sums of bounded random
/// variables", 1963, doi:10.1080/01621459.1963.10500830, which in section 6 covers drawing without
/// putting back.
public struct SourceSample: Hashable, Sendable {
  /// How many sources to choose.
  public let count: Int

  /// Where the random numbers begin.
  public let seed: UInt64

  /// A choice of this many sources.
  ///
  ///     SourceSample(100, seed: 1) == SourceSample(100, seed: 1)  // true
  ///
  /// There must be at least 2: a source says nothing about itself, so one alone would leave its own
  /// score without any sample.
  public init(_ count: Int, seed: UInt64) {
    precondition(count >= 2, "\(count) sources are no sample")
    self.count = count
    self.seed = seed
  }

  /// How far off normalised scores can be, all at once, with a given probability.
  ///
  ///     SourceSample(1_000, seed: 1).errorBound(over: 10_000, confidence: 0.95)  // 0.08
  ///
  /// - Parameters:
  ///   - scoreCount: How many scores shall keep the bound at once: the number of vertices, or of
  ///     edges; at least 1.
  ///   - confidence: The probability with which they do, more than 0 and less than 1.
  /// - Returns: √(ln(2n / (1 − p)) / (2(k − 1))) for n scores, the probability p and k sources.
  /// - Complexity: O(1).
  public func errorBound(over scoreCount: Int, confidence: Double) -> Double {
    (Self.spread(over: scoreCount, confidence: confidence) / Double(count - 1)).squareRoot()
  }

  /// How many sources it takes for normalised scores to be that near, all at once.
  ///
  ///     SourceSample.count(forError: 0.05, over: 10_000, confidence: 0.95)  // 2582
  ///
  /// The error must be more than 0. Where it is small, the number may be larger than that of the
  /// vertices: then the exact answer is cheaper.
  ///
  /// - Complexity: O(1).
  public static func count(
    forError error: Double, over scoreCount: Int, confidence: Double
  ) -> Int {
    precondition(error > 0, "no sample has an error of at most \(error)")
    let count = spread(over: scoreCount, confidence: confidence) / (error * error)
    // Beyond that no graph has vertices; and a larger number might not be an `Int`.
    return count < 0x1p31 ? Int(count.rounded(.up)) + 1 : Int(Int32.max)
  }

  /// The square of the error bound, times the number of samples.
  private static func spread(over scoreCount: Int, confidence: Double) -> Double {
    precondition(scoreCount > 0, "there is no bound over \(scoreCount) scores")
    precondition(
      confidence > 0 && confidence < 1, "no bound holds with the probability \(confidence)")
    return naturalLogarithm(2 * Double(scoreCount) / (1 - confidence)) / 2
  }

  /// The logarithm to the base e of a number of at least 1.
  ///
  /// The standard library has none. The number is taken as 2^n · m with m near 1; for m the series
  /// 2(z + z³/3 + z⁵/5 + …) with z = (m − 1) / (m + 1) gains more than a digit with each term.
  static func naturalLogarithm(_ number: Double) -> Double {
    let ratio = (number.significand - 1) / (number.significand + 1)
    var power = ratio
    var sum = 0.0
    var divisor = 1.0
    while sum + power / divisor != sum {
      sum += power / divisor
      power *= ratio * ratio
      divisor += 2
    }
    return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum
  }

  /// The numbers chosen from 0 to below `limit`, in order.
  ///
  /// - Complexity: O(n) for the limit n.
  package func sources(below limit: Int) -> [Int32] {
    guard count < limit else { return Array(0..<Int32(limit)) }
    var random = SplitMix64(seed: seed)
    var rest = Array(0..<Int32(limit))
    for place in 0..<count {
      rest.swapAt(place, place + random.below(limit - place))
    }
    return rest[..<count].sorted()
  }
}
