import GraphCore
import TestSupport
import Testing

struct ExactSumsTests {
  private func sumsAreExact(_ costs: [Double], vertexCount: Int = 8) throws -> Bool {
    try EdgeList(vertexCount, costs.map { (0, 1, $0) }).freeze().sumsAreExact
  }

  @Test(
    arguments: [
      [], [0], [0, 0], [1, 2, 3], [0.5, 2.25, 100], [1e6, 3], [1_099_511_627_776, 1],
      [.leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude], [0x1p1000, 0x1p1001],
    ] as [[Double]])
  func `multiples of one unit add up exactly`(costs: [Double]) throws {
    #expect(try sumsAreExact(costs))
  }

  @Test(
    arguments: [
      [0.1], [0.1, 0.2], [1, 0x1p-53], [0x1p53, 1], [.greatestFiniteMagnitude], [0x1p1023],
      [0x1p1000, .leastNonzeroMagnitude],
    ] as [[Double]])
  func `costs whose sums may be rounded are known`(costs: [Double]) throws {
    #expect(try !sumsAreExact(costs))
  }

  @Test func `how many edges a path can have counts`() throws {
    let cost = 0x1p50 + 1
    #expect(try sumsAreExact([cost], vertexCount: 8))
    #expect(try !sumsAreExact([cost], vertexCount: 9))
  }

  /// What the property promises, tried out: sums from the left and from the right agree.
  @Test(arguments: UInt64(0)..<200)
  func `where it says yes, the order of adding does not matter`(seed: UInt64) throws {
    var chance = SeededRandom(seed: seed)
    let unit = Double(sign: .plus, exponent: chance.below(20) - 10, significand: 1)
    let bits = 20 + chance.below(33)
    let costs = (0..<20).map { _ in Double(chance.below(1 << bits)) * unit }
    let isExact = try sumsAreExact(costs, vertexCount: 21)
    let left = costs.reduce(0, +)
    let right = costs.reversed().reduce(0) { $1 + $0 }
    #expect(!isExact || left == right)
    #expect(isExact || bits > 45)
  }

  @Test(arguments: UInt64(0)..<35)
  func `the graphs of these tests add up exactly`(seed: UInt64) throws {
    #expect(try RandomGraph(seed: seed, size: .large).edges.freeze().sumsAreExact)
  }
}
