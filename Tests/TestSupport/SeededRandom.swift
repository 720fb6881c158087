/// Reproducible chance: the same seed gives the same numbers, on every machine and every run.
///
///     var random = SeededRandom(seed: 7)
///     random.below(10)  // the same digit each time the program is run
///
/// SplitMix64 of G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
/// generators", 2014, doi:10.1145/2660193.2660195.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, but not including, `limit`.
  ///
  /// The remainder favours small numbers by less than one in 2^32, which no test can notice, and
  /// does not depend on how the standard library draws from a range.
  package mutating func below(_ limit: Int) -> Int {
    precondition(limit > 0, "no number is at least 0 and below \(limit)")
    return Int(next() % UInt64(limit))
  }
}
