import GraphCore
import TestSupport
import Testing

struct SearchWorkspaceTests {
  /// Every question in a workspace full of the last answer, and in a fresh one.
  @Test(arguments: UInt64(0)..<35)
  func `a used workspace answers as a new one does`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    var workspace = SearchWorkspace(for: graph)
    for source in graph.vertices {
      let target = VertexID((source.index * 7 + 3) % 30)
      let path = graph.shortestPath(from: source, to: target, using: &workspace)
      #expect(path == graph.shortestPath(from: source, to: target), "\(random)")
      let fault = workspace.heap.brokenInvariant()
      #expect(fault == nil, "\(random)")
      let tree = graph.shortestPathTree(from: target, using: &workspace)
      #expect(tree.vertices == graph.shortestPathTree(from: target).vertices, "\(random)")
    }
    #expect(workspace.work.searches == 60)
  }

  @Test func `an avoided source leaves nothing of the last search`() throws {
    let graph = try EdgeList(2, [(0, 1, 1)]).freeze()
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPathTree(from: 0, using: &workspace)
    let tree = graph.shortestPathTree(from: 0, avoiding: [0], using: &workspace)
    #expect(tree.vertices.isEmpty)
    #expect(tree.distance(to: 1) == nil)
  }

  @Test func `a workspace of the wrong size stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let small = try GraphBuilder(vertexCount: 2).freeze()
      let large = try GraphBuilder(vertexCount: 3).freeze()
      var workspace = SearchWorkspace(for: small)
      _ = large.shortestPath(from: VertexID(0), to: VertexID(1), using: &workspace)
    }
  }
}
