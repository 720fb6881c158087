import GraphCore
import TestSupport
import Testing

struct DiversityTests {
  @Test func `without a word there is a penalty and no limit`() {
    let diversity = Diversity()
    #expect(diversity.penalty == 1 && diversity.measure == .edges)
    #expect(diversity.maxStretch == .infinity && diversity.maxOverlap == 1)
  }

  /// The ways share e0, one of two or three edges, and ten parts in eleven or twelve of their cost.
  @Test func `an overlap is a share of the shorter of two paths`() throws {
    let graph = try EdgeList(
      4, [(0, 1, 10), (1, 3, 1), (1, 2, 1), (2, 3, 1)]
    ).freeze()
    var diversity = Diversity()
    let count = { graph.diversePaths(from: 0, to: 3, count: 9, diversity: $0).paths.count }
    diversity.maxOverlap = 0.5
    #expect(count(diversity) == 2)
    diversity.maxOverlap = 0.45
    #expect(count(diversity) == 1)
    diversity.measure = .cost
    diversity.maxOverlap = 0.90
    #expect(count(diversity) == 1)
    diversity.maxOverlap = 0.91
    #expect(count(diversity) == 2)
  }

  @Test func `what is free is counted by edges`() throws {
    let graph = try EdgeList(3, [(0, 1, 0), (1, 2, 0), (1, 2, 0), (0, 2, 0)]).freeze()
    var diversity = Diversity()
    diversity.measure = .cost
    diversity.maxOverlap = 0.4
    let paths = graph.diversePaths(from: 0, to: 2, count: 9, diversity: diversity).paths
    #expect(paths.map(\.edges) == [[3], [0, 1]])
  }

  @Test func `numbers that mean nothing stop the program`() async {
    await #expect(processExitsWith: .failure) {
      var diversity = Diversity()
      diversity.penalty = -1
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.diversePaths(from: VertexID(0), to: VertexID(0), count: 1, diversity: diversity)
    }
    await #expect(processExitsWith: .failure) {
      var diversity = Diversity()
      diversity.maxStretch = 0.5
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.diversePaths(from: VertexID(0), to: VertexID(0), count: 1, diversity: diversity)
    }
    await #expect(processExitsWith: .failure) {
      var diversity = Diversity()
      diversity.maxOverlap = .nan
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = graph.diversePaths(from: VertexID(0), to: VertexID(0), count: 1, diversity: diversity)
    }
  }
}
