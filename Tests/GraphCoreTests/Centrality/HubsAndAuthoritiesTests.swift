import GraphCore
import TestSupport
import Testing

struct HubsAndAuthoritiesTests {
  @Test func `one edge, by hand`() throws {
    let both = try EdgeList(2, [(0, 1, 1)]).freeze().hubsAndAuthorities()
    #expect(both.hubs.values == [1, 0])
    #expect(both.authorities.values == [0, 1])
  }

  @Test func `a vertex led to by more is more of an authority`() throws {
    let both = try EdgeList(4, [(0, 2, 1), (0, 3, 1), (1, 3, 1)]).freeze().hubsAndAuthorities()
    // Authorities are the golden ratio apart, and so are hubs.
    let golden = (1 + 5.0.squareRoot()) / 2
    #expect(abs(both.authorities[3] / both.authorities[2] - golden) < 1e-8)
    #expect(abs(both.hubs[0] / both.hubs[1] - golden) < 1e-8)
  }

  @Test(arguments: UInt64(0)..<100)
  func `hubs lead to authorities and authorities are led to by hubs`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    guard graph.edgeCount > 0 else { return }
    let both = try graph.hubsAndAuthorities(tolerance: 1e-12, maxIterations: 1_000_000)
    let matrix = BruteForce.matrix(of: graph, strengths: graph.edges.map { _ in 1 })
    let led = BruteForce.flow(both.hubs.values, along: matrix)
    let sum = led.reduce(0, +)
    #expect(abs(both.hubs.values.reduce(0, +) - 1) < 1e-12)
    #expect(
      zip(led, both.authorities.values).allSatisfy { abs($0 / sum - $1) < 1e-9 }, "\(random)")
    let leading = try graph.reversed().hubsAndAuthorities(
      tolerance: 1e-12, maxIterations: 1_000_000)
    #expect(leading.hubs.values.indices.allSatisfy { leading.hubs.values[$0] >= 0 })
  }

  @Test func `without edges there is neither`() throws {
    let both = try EdgeList(2, []).freeze().hubsAndAuthorities()
    #expect(both.authorities.values == [0, 0] && both.hubs.values == [0, 0])
  }
}
