import TestSupport
import Testing

@testable import Planning

struct ChainSystemTests {
  @Test func `equations are solved, also where a pivot is 0 at first`() {
    #expect(ChainSystem([[0, 4], [2, 1]], [8, 4]).solution == [1, 2])
    #expect(ChainSystem([], []).solution == [])
  }

  @Test func `equations that contradict or say the same have no solution`() {
    #expect(ChainSystem([[1, 2], [2, 4]], [1, 3]).solution == nil)
    #expect(ChainSystem([[0]], [0]).solution == nil)
  }

  @Test(arguments: UInt64(0)..<50)
  func `what is found fits the equations`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = 1 + random.below(8)
    let matrix = (0..<count).map { row in
      (0..<count).map { Double(random.below(9) - 4) + ($0 == row ? 20.0 : 0) }
    }
    let right = (0..<count).map { _ in Double(random.below(100)) }
    let solution = try #require(ChainSystem(matrix, right).solution)
    for (row, value) in zip(matrix, right) {
      let sum = zip(row, solution).reduce(0) { $0 + $1.0 * $1.1 }
      #expect((sum - value).magnitude < 1e-9)
    }
  }
}
