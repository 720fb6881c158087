import GraphCore
import TestSupport
import Testing

struct DominatorTreeTests {
  /// v0 → v1 → v2, v1 → v3 → v2, v4 → v0.
  private func tree() throws -> DominatorTree {
    try EdgeList(5, [(0, 1, 1), (1, 2, 1), (1, 3, 1), (3, 2, 1), (4, 0, 1)]).freeze()
      .dominatorTree(from: 0)
  }

  @Test func `dominators come from the root to the vertex`() throws {
    let tree = try tree()
    #expect(tree.root == 0 && tree.direction == .forward)
    #expect(tree.dominators(of: 2) == [0, 1, 2])
    #expect(tree.dominators(of: 0) == [0])
    #expect(tree.immediateDominator(of: 3) == 1)
    #expect(tree.immediateDominator(of: 0) == nil)
  }

  @Test func `what is dominated hangs below`() throws {
    let tree = try tree()
    #expect(tree.vertices(dominatedBy: 1) == [1, 2, 3])
    #expect(tree.vertices(dominatedBy: 0) == [0, 1, 2, 3])
    #expect(tree.vertices(dominatedBy: 3) == [3])
    #expect(tree.dominates(1, 3) && tree.dominates(0, 2) && tree.dominates(2, 2))
    #expect(!tree.dominates(3, 2) && !tree.dominates(2, 1))
  }

  @Test func `what is not reached is not there`() throws {
    let tree = try tree()
    #expect(!tree.isReached(4) && tree.isReached(3))
    #expect(tree.immediateDominator(of: 4) == nil)
    #expect(tree.dominators(of: 4) == nil)
    #expect(tree.vertices(dominatedBy: 4) == [])
    #expect(!tree.dominates(4, 4) && !tree.dominates(0, 4) && !tree.dominates(4, 0))
  }

  @Test(arguments: UInt64(0)..<140)
  func `places in the tree agree with chains of dominators`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 5 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    let tree = graph.dominatorTree(from: VertexID(Int(seed) % graph.vertexCount))
    for first in graph.vertices {
      let dominated = graph.vertices.filter { tree.dominators(of: $0)?.contains(first) == true }
      #expect(tree.vertices(dominatedBy: first).sorted() == dominated, "\(random)")
      for second in graph.vertices {
        #expect(tree.dominates(first, second) == dominated.contains(second), "\(random)")
      }
    }
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().dominatorTree(from: VertexID(0))
        .isReached(VertexID(2))
    }
  }
}
