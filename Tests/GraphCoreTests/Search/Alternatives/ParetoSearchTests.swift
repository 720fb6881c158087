import TestSupport
import Testing

@testable import GraphCore

struct ParetoSearchTests {
  /// Before v3 there is a choice, behind it a crowd that leads to the target and not from the source.
  @Test func `nothing is kept that bounds show to be of no use`() throws {
    let graph = try EdgeList(
      6, [(0, 1, 1), (1, 3, 1), (0, 2, 5), (2, 3, 5), (4, 3, 0), (5, 4, 0), (4, 5, 0)]
    ).freeze()
    let costs = PathCriterion.sum(graph.edges.map { graph.cost(of: $0) })
    var search = try ParetoSearch(
      in: graph, from: 0, to: 3, criteria: [costs, .edgeCount], avoiding: [], avoidingEdges: [],
      maxLabels: 9)
    while try search.advance(by: 1) {}
    #expect(search.paths.map(\.path.edges) == [[0, 1]])
    // v3, v1, v2 and v0: a way from v2 was not beaten yet when it was met.
    #expect(search.labelCount == 4)
  }

  @Test func `steps make no difference`() throws {
    for seed in UInt64(0)..<40 {
      let random = RandomGraph(seed: seed, size: .medium)
      let graph = try random.edges.freeze()
      var chance = SeededRandom(seed: seed)
      let criteria: [PathCriterion] = [
        .sum(graph.edges.map { _ in Double(chance.below(9)) }),
        .maximum(graph.edges.map { _ in Double(chance.below(9)) }),
        .sum(graph.edges.map { _ in Double(chance.below(9)) }),
      ]
      var search = try ParetoSearch(
        in: graph, from: 0, to: 1, criteria: criteria, avoiding: [], avoidingEdges: [],
        maxLabels: 100_000)
      while try search.advance(by: 7) {}
      let whole = try graph.paretoPaths(from: 0, to: 1, criteria: criteria)
      #expect(search.paths == whole, "\(random)")
    }
  }
}
