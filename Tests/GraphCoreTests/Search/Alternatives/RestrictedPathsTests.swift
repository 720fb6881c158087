import TestSupport
import Testing

@testable import GraphCore

struct RestrictedPathsTests {
  /// Paths without a rule.
  private func free(
    _ graph: Graph, from sources: [VertexID], to targets: [VertexID], through vias: [VertexID] = [],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> [Path] {
    Array(
      graph.restrictedPaths(
        from: sources, to: targets, through: vias, avoiding: avoided, avoidingEdges: avoidedEdges,
        starting: { _ in true }, step: { _, _ in true }))
  }

  private func atMost(_ most: Int, _ graph: Graph, from: VertexID, to: VertexID) -> [Path] {
    Array(
      graph.restrictedPaths(from: [from], to: [to], starting: { _ in 0 }) { count, _ in
        count < most ? count + 1 : nil
      })
  }

  @Test func `a rule on edges makes way for a dearer path`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 5)]).freeze()
    #expect(atMost(2, graph, from: 0, to: 2).map(\.edges) == [[0, 1], [2]])
    #expect(atMost(1, graph, from: 0, to: 2).map(\.edges) == [[2]])
    #expect(atMost(0, graph, from: 0, to: 2).isEmpty)
    #expect(atMost(0, graph, from: 0, to: 0) == [Path(at: 0)])
  }

  @Test func `a path ends at the first target and passes no other source`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1)]).freeze()
    #expect(free(graph, from: [0, 1], to: [2, 3]).map(\.edges) == [[1]])
    #expect(free(graph, from: [0], to: [3, 2]).map(\.edges) == [[0, 1]])
    #expect(free(graph, from: [], to: [3]).isEmpty)
    #expect(free(graph, from: [0], to: []).isEmpty)
  }

  @Test func `vias may come in any order, and an end may be one`() throws {
    let graph = try EdgeList(
      4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 2, 1), (2, 1, 1), (1, 3, 1)]
    ).freeze()
    #expect(
      free(graph, from: [0], to: [3], through: [1, 2]).map(\.edges) == [[0, 1, 2], [3, 4, 5]])
    #expect(free(graph, from: [0], to: [3], through: [0, 3]).count == 4)
    #expect(free(graph, from: [0], to: [3], through: [1], avoiding: [1]).isEmpty)
    #expect(free(graph, from: [3], to: [0], through: [1]).isEmpty)
  }

  @Test(arguments: UInt64(0)..<150)
  func `without a rule they are the paths of Yen's method`(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed, size: .tiny).edges.freeze()
    for source in graph.vertices {
      for target in graph.vertices {
        let expected = Array(graph.shortestPaths(from: source, to: target))
        let found = free(graph, from: [source], to: [target])
        #expect(found.map(\.cost) == expected.map(\.cost), "seed \(seed)")
        #expect(Set(found) == Set(expected), "seed \(seed)")
        for via in graph.vertices {
          let through = free(graph, from: [source], to: [target], through: [via])
          #expect(Set(through) == Set(expected.filter { $0.vertices.contains(via) }))
          #expect(through.map(\.cost) == through.map(\.cost).sorted())
        }
        let short = atMost(2, graph, from: source, to: target)
        #expect(Set(short) == Set(expected.filter { $0.edges.count <= 2 }), "seed \(seed)")
      }
    }
  }

  @Test func `only what costs no more than the answer is examined`() throws {
    let graph = try EdgeList(5, [(0, 1, 1), (1, 4, 1), (0, 2, 9), (2, 3, 9), (3, 4, 9)]).freeze()
    var paths = graph.restrictedPaths(
      from: [0], to: [4], starting: { _ in true }, step: { _, _ in true })
    #expect(paths.next()?.cost == 2)
    #expect(paths.examinedCount == 2)
    #expect(paths.next()?.cost == 27)
    #expect(paths.next() == nil)
    #expect(!paths.isCut)
  }

  @Test func `a search that meets its limit says so`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    var paths = graph.restrictedPaths(
      from: [0], to: [2], maxExamined: 1, starting: { _ in true }, step: { _, _ in true })
    #expect(paths.next() == nil)
    #expect(paths.isCut)
  }
}
