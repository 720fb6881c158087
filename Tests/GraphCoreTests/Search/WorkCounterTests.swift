import GraphCore
import TestSupport
import Testing

struct WorkCounterTests {
  /// A chain v0 → v1 → … → v99, each edge of cost 1.
  private func chain() throws -> Graph {
    try EdgeList(100, (0..<99).map { ($0, $0 + 1, 1) }).freeze()
  }

  @Test func `a counter begins at zero`() {
    let work = WorkCounter()
    #expect(work.searches == 0 && work.settled == 0 && work.relaxed == 0 && work.heapMoves == 0)
  }

  @Test func `a search stops at the source, however far the graph goes on`() throws {
    let graph = try chain()
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPath(from: 50, to: 52, using: &workspace)
    #expect(workspace.work.searches == 1)
    #expect(workspace.work.settled == 3)
    #expect(workspace.work.relaxed == 2)
    #expect(workspace.work.heapMoves == 3)
  }

  @Test func `a tree settles each vertex once and looks at each edge once`() throws {
    let graph = try chain()
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPathTree(from: 0, using: &workspace)
    #expect(workspace.work.settled == 100)
    #expect(workspace.work.relaxed == 99)
  }

  @Test func `work adds up over searches`() throws {
    let graph = try chain()
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPath(from: 50, to: 52, using: &workspace)
    _ = graph.shortestPath(from: 90, to: 93, using: &workspace)
    #expect(workspace.work.searches == 2)
    #expect(workspace.work.settled == 7)
    #expect(workspace.work.relaxed == 5)
    #expect(workspace.work.heapMoves == 7)
  }

  @Test func `a search that is refused does no work`() throws {
    let graph = try chain()
    var workspace = SearchWorkspace(for: graph)
    #expect(graph.shortestPath(from: 0, to: 9, avoiding: [9], using: &workspace) == nil)
    #expect(workspace.work == WorkCounter())
  }
}
