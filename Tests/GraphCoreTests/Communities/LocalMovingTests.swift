import TestSupport
import Testing

@testable import GraphCore

struct LocalMovingTests {
  @Test(arguments: UInt64(0)..<300)
  func `in the end no vertex can move and raise modularity`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let ignoringDirection = seed % 2 == 0
    let rows = CommunityGraph(
      of: graph, amounts: EdgeAmounts(of: graph, strength: .equal), resolution: 1,
      ignoringDirection: ignoringDirection)
    let count = Int32(graph.vertexCount)
    var chance = SeededRandom(seed: seed)
    let start = (0..<count).map { _ in Int32(chance.below(Int(count))) }
    var moving = LocalMoving(labels: start, in: rows)
    moving.run(in: rows, order: Array(0..<count))
    let labels = moving.labels.map(Int.init)
    let matrix = BruteForce.modularityMatrix(
      of: graph, strengths: graph.edges.map { _ in 1 }, resolution: 1,
      ignoringDirection: ignoringDirection)
    let end = BruteForce.modularity(of: labels, matrix: matrix)
    #expect(
      end >= BruteForce.modularity(of: start.map(Int.init), matrix: matrix) - 1e-12, "\(random)")
    let used = Set(labels)
    let free = (0..<Int(count)).first { !used.contains($0) }
    for vertex in labels.indices {
      for label in used.union(free.map { [$0] } ?? []) {
        var other = labels
        other[vertex] = label
        #expect(BruteForce.modularity(of: other, matrix: matrix) < end + 1e-9, "\(random)")
      }
    }
  }

  @Test func `what need not move does not`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (2, 3, 1)]).freeze()
    let rows = CommunityGraph(
      of: graph, amounts: EdgeAmounts(of: graph, strength: .equal), resolution: 1,
      ignoringDirection: true)
    var moving = LocalMoving(labels: [0, 0, 3, 3], in: rows)
    moving.run(in: rows, order: [3, 1, 0, 2])
    #expect(moving.moves == 0)
    #expect(moving.labels == [0, 0, 3, 3])
  }
}
