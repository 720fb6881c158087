import Planning
import TestSupport
import Testing

struct LinearProgramTests {
  @Test func `a program is solved, or proved to have no solution`() {
    let solved = LinearProgram([[1, 1], [1, -1]], equal: [2, 1], costs: [1, 0]).answer
    #expect(solved == .solution([1.5, 0.5]))
    let none = LinearProgram([[1, 1]], equal: [-1], costs: [0, 0]).answer
    guard case .infeasible(let proof) = none else {
      Issue.record("\(none)")
      return
    }
    #expect(proof[0] < 0)
  }

  @Test func `rows that follow from others do no harm`() {
    let rows: [[Double]] = [[1, 1, 0], [0, 1, 1], [1, 2, 1]]
    let answer = LinearProgram(rows, equal: [1, 1, 2], costs: [1, 0, 1]).answer
    #expect(answer == .solution([0, 1, 0]))
  }

  /// Beale's example: by the largest gain and the first row alone it goes round for ever.
  ///
  /// E. M. L. Beale, "Cycling in the dual simplex algorithm", 1955, doi:10.1002/nav.3800020106.
  @Test func `it does not go round in circles`() {
    let rows = [
      [0.25, -8, -1, 9, 1, 0, 0], [0.5, -12, -0.5, 3, 0, 1, 0], [0, 0, 1, 0, 0, 0, 1],
    ]
    let costs = [-0.75, 20, -0.5, 6, 0, 0, 0]
    let answer = LinearProgram(rows, equal: [0, 0, 1], costs: costs).answer
    guard case .solution(let values) = answer else {
      Issue.record("\(answer)")
      return
    }
    for (row, side) in zip(rows, [0.0, 0, 1]) {
      #expect(near(zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }, side))
    }
    #expect(near(zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }, -1.25))
  }

  @Test(arguments: UInt64(0)..<300)
  func `no basis is better, and a proof proves`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (height, width) = (1 + random.below(3), 1 + random.below(5))
    let rows = (0..<height).map { _ in (0..<width).map { _ in Double(random.below(5)) - 1 } }
    let right = rows.map { _ in Double(random.below(7)) - 1 }
    let costs = (0..<width).map { _ in Double(random.below(4)) }
    let best = cheapestBasis(rows, right, costs)
    switch LinearProgram(rows, equal: right, costs: costs).answer {
    case .solution(let values):
      #expect(values.allSatisfy { $0 >= -1e-9 })
      for (row, side) in zip(rows, right) {
        #expect(near(product(row, values), side, within: 1e-7), "\(rows) \(right)")
      }
      if let best { #expect(near(product(costs, values), best, within: 1e-7)) }
    case .infeasible(let proof):
      #expect(best == nil, "\(rows) \(right)")
      for column in 0..<width {
        #expect(product(proof, rows.map { $0[column] }) <= 1e-9, "\(rows) \(right)")
      }
      #expect(product(proof, right) > 1e-9)
    case .undecided: Issue.record("\(rows) \(right) \(costs)")
    }
  }

  private func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The least cost of all solutions by as many columns as rows; nil where there are none, or rows hang together.
  private func cheapestBasis(
    _ rows: [[Double]], _ right: [Double], _ costs: [Double]
  ) -> Double? {
    var best: Double?
    func choose(_ chosen: [Int], from first: Int) {
      if chosen.count == rows.count {
        let square = rows.map { row in chosen.map { row[$0] } }
        guard let values = LinearSystem(square)?.solution(right),
          values.allSatisfy({ $0 >= -1e-9 })
        else { return }
        let cost = product(chosen.map { costs[$0] }, values)
        best = min(best ?? cost, cost)
        return
      }
      for next in first..<max(first, costs.count) { choose(chosen + [next], from: next + 1) }
    }
    choose([], from: 0)
    return best
  }
}
