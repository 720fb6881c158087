import Careers
import Testing

struct CostScaleTests {
  @Test func `the factor is the smallest power of ten that leaves no fraction`() {
    let cases: [([Double], Double)] = [
      ([1, 2, 3], 1), ([0.5], 10), ([1, 0.1, 0.25], 100), ([0.000_001], 1_000_000), ([], 1),
      ([0.123_456_789], 1), ([1.0 / 3], 1), ([1e300], 1),
    ]
    for (costs, factor) in cases { #expect(CostScale(of: costs).factor == factor, "\(costs)") }
  }

  @Test func `sums of tenths are exact`() {
    let scale = CostScale(of: [0.1, 0.2, 0.3])
    #expect(0.1 + 0.2 != 0.3)
    #expect(scale.whole(0.1) + scale.whole(0.2) == scale.whole(0.3))
    #expect(scale.cost(of: scale.whole(0.1) + scale.whole(0.2)) == 0.3)
  }

  @Test func `what no factor makes whole is left as it is`() {
    let third = 1.0 / 3
    #expect(CostScale(of: [third]).whole(third) == third)
    #expect(CostScale(of: [1]).whole(.infinity) == .infinity)
  }
}
