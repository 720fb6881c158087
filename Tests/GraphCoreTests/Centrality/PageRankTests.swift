import GraphCore
import TestSupport
import Testing

struct PageRankTests {
  @Test func `two vertices, by hand`() throws {
    // x = d · (y + x / 2) + …: v1 leads nowhere, so that its walk begins again anywhere.
    let graph = try EdgeList(2, [(0, 1, 1)]).freeze()
    let scores = try graph.pageRank(damping: 0.5, tolerance: 1e-15).values
    #expect(zip(scores, [0.4, 0.6]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test(arguments: UInt64(0)..<140)
  func `it is at rest, with and without strengths and places to begin again`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    let strengths = graph.edges.map { _ in Double(chance.below(3)) }
    var restarts = graph.vertices.map { _ in Double(chance.below(3)) }
    restarts[0] += 1
    let even = restarts.map { _ in 1.0 }
    for (strength, values, start) in [
      (EdgeStrength.equal, strengths.map { _ in 1.0 }, even), (.values(strengths), strengths, even),
      (.equal, strengths.map { _ in 1.0 }, restarts), (.values(strengths), strengths, restarts),
    ] {
      let scores = try graph.pageRank(
        restarts: start == even ? nil : start, strength: strength, tolerance: 1e-13
      ).values
      let matrix = BruteForce.matrix(of: graph, strengths: values).map { row in
        let sum = row.reduce(0, +)
        return sum > 0 ? row.map { $0 / sum } : start.map { $0 / start.reduce(0, +) }
      }
      let walked = BruteForce.flow(scores, along: matrix)
      #expect(abs(scores.reduce(0, +) - 1) < 1e-9)
      for vertex in scores.indices {
        let expected = 0.85 * walked[vertex] + 0.15 * start[vertex] / start.reduce(0, +)
        #expect(abs(scores[vertex] - expected) < 1e-11, "\(random)")
      }
    }
  }

  @Test func `a walk that always begins at one vertex never sees what it cannot reach`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 0, 1)]).freeze()
    let scores = try graph.pageRank(restartingAt: [1])
    #expect(scores.ranked().first == 1)
    #expect(scores[3] == 0)
    #expect(scores == (try graph.pageRank(restarts: [0, 7, 0, 0])))
    #expect(try graph.pageRank(restartingAt: [1, 1]) == scores)
  }

  @Test func `without vertices there are no scores, and without edges all are alike`() throws {
    #expect(try EdgeList(0, []).freeze().pageRank().values.isEmpty)
    #expect(try EdgeList(4, []).freeze().pageRank().values == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func `too few steps are an error`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (2, 1, 1), (1, 2, 1)]).freeze()
    #expect(throws: ConvergenceError.self) { try graph.pageRank(maxIterations: 3) }
  }

  @Test func `what means nothing stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().pageRank(damping: 1.5)
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().pageRank(restarts: [1])
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().pageRank(restarts: [0, 0])
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().pageRank(restartingAt: [])
    }
  }
}
