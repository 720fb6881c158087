import Planning
import TestSupport
import Testing

struct LargestRemainderTests {
  @Test(arguments: [
    ([1.5, 1.5, 2], [2, 1, 2]), ([0.4, 0.4, 0.4], [1, 0, 0]), ([0.2, 0.2], [0, 0]), ([], []),
    ([2.999_999_999_999, 4], [3, 4]), ([10.25, 10.75, 10], [10, 11, 10]), ([0.5], [1]),
    ([33.3, 33.3, 33.4], [33, 33, 34]),
  ])
  func `whole numbers stand for fractions`(numbers: [Double], whole: [Int]) {
    #expect(LargestRemainder.whole(numbers) == whole)
  }

  @Test(arguments: UInt64(0)..<200)
  func `they add up to the rounded sum, and none is off by 1`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let numbers = (0..<1 + random.below(12)).map { _ in Double(random.below(4_000)) / 64 }
    let whole = LargestRemainder.whole(numbers)
    #expect(
      Double(whole.reduce(0, +))
        == numbers.reduce(0, +).rounded(.toNearestOrAwayFromZero), "\(numbers)")
    for (number, rounded) in zip(numbers, whole) {
      #expect(abs(number - Double(rounded)) < 1, "\(numbers)")
    }
  }
}
