import TestSupport
import Testing

@testable import GraphCore

struct EdgeStrengthTests {
  // e0: v0 → v1, e1: v0 → v2, e2: v0 → v1, at costs 1, 3 and 4.
  private func graph() throws -> Graph {
    try EdgeList(3, [(0, 1, 1), (0, 2, 3), (0, 1, 4)]).freeze()
  }

  @Test(arguments: [
    (EdgeStrength.equal, [40.0, 0, 0]), (.cost, [110, 0, 0]), (.values([1, 0, 2]), [30, 0, 0]),
  ])
  func `rows add up the strength of each edge times the value at its end`(
    strength: EdgeStrength, sums: [Double]
  ) throws {
    var result = [Double](repeating: -1, count: 3)
    let rows = StrengthRows(of: try graph(), .forward, strength: strength)
    rows.gather([0, 10, 20], into: &result)
    #expect(result == sums)
  }

  @Test func `backward, edges are those that enter a vertex`() throws {
    var result = [Double](repeating: -1, count: 3)
    StrengthRows(of: try graph(), .backward, strength: .cost).gather([2, 0, 0], into: &result)
    #expect(result == [0, 10, 6])
  }

  @Test(arguments: [
    EdgeStrength.equal, .cost, .values([5, 1, 2]), .values([1e308, 1e308, 1e308]),
  ])
  func `chances from a vertex that has a way on add up to 1`(strength: EdgeStrength) throws {
    let (rows, factors) = StrengthRows(of: try graph(), .backward, strength: strength).chances()
    var result = [Double](repeating: 0, count: 3)
    rows.gather(factors, into: &result)
    #expect(abs(result.reduce(0, +) - 1) < 1e-12)
    #expect(factors[1] == 0 && factors[2] == 0)
  }
}
