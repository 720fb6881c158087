import Foundation
import Planning
import TestSupport
import Testing

struct WilsonIntervalTests {
  /// Exact values of the formula, worked out with 50 digits.
  @Test(arguments: [
    (5, 20, 0.95, 0.11186170140766566, 0.468700877618744),
    (0, 10, 0.95, 0.0, 0.27753279986288926), (10, 10, 0.95, 0.7224672001371107, 1.0),
    (1, 2, 0.90, 0.12086631942227363, 0.8791336805777263),
    (81, 263, 0.99, 0.24013690268760768, 0.38528250231822986),
  ])
  func `it is the interval of the formula`(
    count: Int, total: Int, confidence: Double, low: Double, high: Double
  ) {
    let interval = WilsonInterval(of: count, among: total, confidence: confidence)
    #expect(abs(interval.low - low) < 1e-13 && abs(interval.high - high) < 1e-13, "\(interval)")
  }

  @Test func `its ends are the shares that the count is just as far from as asked`() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<500 {
      let total = 1 + random.below(400)
      let count = random.below(total + 1)
      let interval = WilsonInterval(of: count, among: total, confidence: 0.95)
      let share = Double(count) / Double(total)
      #expect(0 <= interval.low && interval.low <= share && share <= interval.high)
      for end in [interval.low, interval.high] where end > 0 && end < 1 {
        let deviations = abs(share - end) / (end * (1 - end) / Double(total)).squareRoot()
        #expect(abs(deviations - 1.959963984540054) < 1e-9)
      }
    }
  }
}
