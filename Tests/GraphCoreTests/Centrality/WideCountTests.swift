import TestSupport
import Testing

@testable import GraphCore

struct WideCountTests {
  @Test(arguments: UInt64(0)..<100)
  func `it counts as Double does where that is enough`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (left, right) = (Double(random.below(1000)), Double(random.below(1000)) + 1)
    #expect((WideCount(left) + WideCount(right)).double == left + right)
    #expect((WideCount(left) * WideCount(right)).double == left * right)
    #expect((WideCount(left) / WideCount(right)).double == left / right)
  }

  @Test func `it goes on where Double ends`() {
    var count = WideCount(1)
    for _ in 0..<5000 { count = count + count }
    #expect((WideCount(3) * count / (count + count)).double == 1.5)
    #expect((count + WideCount(1)).double == .infinity)
    #expect(((count + WideCount(1)) / count).double == 1)
    #expect(!count.isTooLarge)
    #expect(0x1p1001.isTooLarge && !0x1p1000.isTooLarge)
  }
}
