import Careers
import Foundation
import TestSupport
import Testing

struct NaturalLogarithmTests {
  @Test func `it is the logarithm of the C library, to a few last places`() {
    var random = SeededRandom(seed: 1)
    let special = [
      1, 2, 0.5, 1.4142135623730951, 1e-300, 1e300, Double.leastNonzeroMagnitude, 0.025, 1 + 1e-15,
    ]
    let drawn = (0..<2000).map { _ in Double(1 + random.below(1_000_000)) / 1_000_000 }
    for x in special + drawn {
      let expected = Foundation.log(x)
      #expect(abs(NaturalLogarithm.of(x) - expected) <= max(abs(expected) * 4e-16, 1e-300), "\(x)")
    }
    #expect(NaturalLogarithm.of(1) == 0)
  }
}
