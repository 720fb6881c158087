import TestSupport
import Testing

@testable import GraphCore

struct BetweennessPlanTests {
  @Test func `where all costs are equal, cost and hops are one search`() throws {
    let graph = try EdgeList(4, [(0, 1, 0), (1, 2, 0), (0, 3, 0), (3, 2, 0)]).freeze()
    let byCost = BetweennessPlan(for: graph, by: .cost, perEdge: false, sampling: nil)
    #expect(byCost.sums() == [0, 0.5, 0, 0.5])
  }

  @Test func `scores of a sample are scaled to all, the sources less themselves`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1)]).freeze()
    let sample = SourceSample(2, seed: 3)
    let sources = sample.sources(below: 4)
    let plan = BetweennessPlan(for: graph, by: .hops, perEdge: false, sampling: sample)
    let sums = plan.sums()
    let scores = plan.vertexScores(from: sums, normalised: true)
    for vertex in 0..<4 {
      let others = sources.contains(Int32(vertex)) ? 1.0 : 2
      #expect(abs(scores[vertex] - sums[vertex] / (others * 2)) < 1e-15)
    }
  }
}
