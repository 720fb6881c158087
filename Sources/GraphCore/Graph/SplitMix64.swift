/// The generator of chance behind a seed: the same numbers for the same seed, on every machine.
///
///     var random = SplitMix64(seed: 7)
///     var order: [Int32] = [0, 1, 2]
///     random.shuffle(&order)  // the same order each time
///
/// The standard library may change how it shuffles; this does not.
///
/// G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", 2014,
/// doi:10.1145/2660193.2660195.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to below `limit`, each as likely as any other; the limit must be at least 1.
  ///
  /// D. Lemire, "Fast random integer generation in an interval", 2019, doi:10.1145/3230636.
  mutating func below(_ limit: Int) -> Int {
    let limit = UInt64(limit)
    var product = next().multipliedFullWidth(by: limit)
    // Of the low halves, the first few would make some numbers likelier than others.
    while product.low < (0 &- limit) % limit {
      product = next().multipliedFullWidth(by: limit)
    }
    return Int(product.high)
  }

  /// Puts elements in an order in which any is as likely as any other.
  ///
  /// R. A. Fisher and F. Yates, in the form of R. Durstenfeld, "Algorithm 235: random permutation",
  /// 1964, doi:10.1145/364520.364540.
  mutating func shuffle(_ elements: inout [Int32]) {
    var count = elements.count
    while count > 1 {
      let place = below(count)
      count -= 1
      elements.swapAt(place, count)
    }
  }
}
