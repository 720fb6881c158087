import TestSupport
import Testing

@testable import Careers

struct EditDistanceTests {
  /// The definition, word for word: exponential and plain.
  private func distance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let last = left.last, let other = right.last else { return left.count + right.count }
    var best = min(
      distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
      distance(left.dropLast(), right.dropLast()) + (last == other ? 0 : 1))
    let (before, otherBefore) = (left.dropLast().last, right.dropLast().last)
    if before == other, last == otherBefore {
      best = min(best, distance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }

  /// Two words of up to five letters out of three, so that letters often meet.
  private func words(seed: UInt64) -> (String, String) {
    var random = SeededRandom(seed: seed)
    func word() -> String {
      String((0..<random.below(6)).map { _ in ["a", "b", "é"][random.below(3)] as Character })
    }
    return (word(), word())
  }

  @Test(arguments: UInt64(0)..<150)
  func `the distance is that of the definition, up to the limit`(seed: UInt64) {
    let (left, right) = words(seed: seed)
    let distance = distance(Array(left)[...], Array(right)[...])
    for limit in 0...6 {
      let expected = distance <= limit ? distance : nil
      #expect(
        editDistance(left, right, limit: limit) == expected, "\(left), \(right), limit \(limit)")
    }
  }

  @Test(arguments: UInt64(150)..<250)
  func `the distance is the same both ways`(seed: UInt64) {
    let (left, right) = words(seed: seed)
    for limit in 0...6 {
      #expect(
        editDistance(left, right, limit: limit) == editDistance(right, left, limit: limit),
        "\(left), \(right), limit \(limit)")
    }
  }

  @Test(arguments: [
    ("entreprize", "entreprise", 1), ("testeur", "testeru", 1), ("testeur", "teteur", 1),
    ("testeur", "testteur", 1), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3),
    // A letter is not touched again after a swap: two steps would do for the full distance.
    ("ca", "abc", 3),
  ])
  func `known pairs have their known distance`(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, limit: 9) == distance)
    #expect(editDistance(left, right, limit: distance) == distance)
    #expect(editDistance(left, right, limit: distance - 1) == nil)
  }

  @Test func `words far apart have no distance within the limit`() {
    #expect(editDistance("devops", "testeur", limit: 2) == nil)
  }
}
