import GraphCore
import TestSupport
import Testing

struct KatzTests {
  @Test func `a chain, by hand`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    #expect(try graph.katzCentrality(attenuation: 0.5, normalised: false).values == [1, 1.5, 1.75])
    let unit = try graph.katzCentrality(attenuation: 0.5).values
    let squares: Double = unit.reduce(0) { $0 + $1 * $1 }
    #expect(abs(squares - 1) < 1e-15)
    #expect(
      try graph.katzCentrality(attenuation: 0, base: 3, normalised: false).values == [3, 3, 3])
  }

  @Test(arguments: UInt64(0)..<140)
  func `each score is its base and its share of those that lead to it`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    let largest = graph.vertices.map { graph.inDegree(of: $0) }.max() ?? 0
    let attenuation = 0.9 / Double(max(largest, 1))
    let scores = try graph.katzCentrality(
      attenuation: attenuation, base: 2, normalised: false, tolerance: 1e-14
    ).values
    let flow = BruteForce.flow(
      scores, along: BruteForce.matrix(of: graph, strengths: graph.edges.map { _ in 1 }))
    #expect(
      zip(scores, flow).allSatisfy { abs($0 - (attenuation * $1 + 2)) < 1e-9 * $0 }, "\(random)")
  }

  @Test func `too little attenuation is an error, not a number`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (1, 0, 1)]).freeze()
    #expect(throws: ConvergenceError.self) { try graph.katzCentrality(attenuation: 2) }
  }

  @Test func `what means nothing stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(1, []).freeze().katzCentrality(attenuation: -1)
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(1, []).freeze().katzCentrality(base: 0)
    }
  }
}
