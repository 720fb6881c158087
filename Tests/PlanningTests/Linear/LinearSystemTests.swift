import Planning
import TestSupport
import Testing

struct LinearSystemTests {
  @Test func `a system is solved, with rows exchanged where it has to be`() throws {
    let system = try #require(LinearSystem([[0, 2, 1], [1, 0, 0], [3, 1, 0]]))
    let solution = system.solution([7, 2, 9])
    #expect(zip(solution, [2, 3, 1]).allSatisfy { near($0, $1) })
    #expect(LinearSystem([[1, 2], [2, 4]]) == nil)
    #expect(LinearSystem([])?.solution([]) == [])
  }

  @Test(arguments: UInt64(0)..<100)
  func `what is found solves it, and the inverse has its diagonal`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let size = 1 + random.below(8)
    let rows = (0..<size).map { _ in (0..<size).map { _ in Double(random.below(19)) - 9 } }
    guard let system = LinearSystem(rows) else { return }
    let right = rows.map { _ in Double(random.below(100)) }
    let solution = system.solution(right)
    for (row, side) in zip(rows, right) {
      let value = zip(row, solution).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(near(value, side, within: 1e-7), "\(rows)")
    }
    for (index, cell) in system.inverseDiagonal().enumerated() {
      let column = system.solution((0..<size).map { $0 == index ? 1 : 0 })
      #expect(near(cell, column[index], within: 1e-7), "\(rows)")
    }
  }
}
