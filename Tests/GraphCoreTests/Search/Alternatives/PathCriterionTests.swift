import GraphCore
import TestSupport
import Testing

struct PathCriterionTests {
  @Test func `each criterion ranks the paths by its own rule`() throws {
    // One step of 9, three steps of 2, two steps of 4: best by edges, by maximum and by neither.
    let graph = try EdgeList(
      5, [(0, 4, 1), (0, 1, 1), (1, 2, 1), (2, 4, 1), (0, 3, 1), (3, 4, 1)]
    ).freeze()
    let values = [9.0, 2, 2, 2, 4, 4]
    let best: (PathCriterion) throws -> (edges: [EdgeID]?, value: Double?) = { criterion in
      let found = try graph.paretoPaths(from: 0, to: 4, criteria: [criterion])
      return (found.first?.path.edges, found.first?.values.first)
    }
    #expect(try best(.sum(values)) == ([1, 2, 3], 6))
    #expect(try best(.maximum(values)) == ([1, 2, 3], 2))
    #expect(try best(.edgeCount) == ([0], 1))
  }
}
