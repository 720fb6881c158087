/// The memory a search writes in, kept for the next search.
///
/// A search needs a few numbers per vertex. Making and clearing those arrays costs more than many a
/// short search on a large graph, so whoever asks many questions keeps one workspace: a new search
/// resets only what the last one touched.
///
///     var workspace = SearchWorkspace(for: graph)
///     for target in graph.vertices {
///       let path = graph.shortestPath(from: home, to: target, using: &workspace)
///     }
///     workspace.work.searches  // as many as there are vertices
///
/// It cannot be copied, because two searches in one workspace would spoil each other: use one per
/// thread.
///
/// - Complexity: making one takes O(V) time and 20 bytes for each of V vertices.
public struct SearchWorkspace: ~Copyable, Sendable {
  /// The work done in this workspace by all searches so far.
  public package(set) var work = WorkCounter()

  package var heap: IndexedHeap

  /// A workspace for searches in this graph, or in any other with the same number of vertices.
  ///
  /// - Complexity: O(V) for V vertices.
  public init(for graph: Graph) {
    heap = IndexedHeap(vertexCount: graph.vertexCount)
  }
}
