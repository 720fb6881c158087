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
/// - Complexity: making one takes O(V) time and 32 bytes for each of V vertices. The first search
///   from both ends in it takes 32 bytes a vertex more, the first with a heuristic 20.
public struct SearchWorkspace: ~Copyable, Sendable {
  /// The work done in this workspace by all searches so far.
  public package(set) var work = WorkCounter()

  package var heap: IndexedHeap

  /// For the other half of a search from both ends; of no size until there is one.
  package var opposite = IndexedHeap(vertexCount: 0)

  /// For a search with a heuristic: the distance of each labelled vertex.
  ///
  /// Its keys in `heap` are distance and estimate added up. Of no size until there is such a search.
  package var distances: [Double] = []

  /// For a search with a heuristic: what remains from each labelled vertex, as estimated.
  package var estimates: [Double] = []

  /// For a search with a heuristic: the edge by which each labelled vertex has its distance.
  package var entries: [EdgeID] = []

  /// A workspace for searches in this graph, or in any other with the same number of vertices.
  ///
  /// - Complexity: O(V) for V vertices.
  public init(for graph: Graph) {
    heap = IndexedHeap(vertexCount: graph.vertexCount)
  }

  /// Makes or empties the heap of the other half of a search.
  package mutating func prepareOpposite() {
    if opposite.vertexCount == heap.vertexCount {
      opposite.reset()
    } else {
      opposite = IndexedHeap(vertexCount: heap.vertexCount)
    }
  }

  /// Makes the arrays of a search with a heuristic; what is left in them is of no meaning.
  package mutating func prepareEstimates() {
    guard distances.count != heap.vertexCount else { return }
    distances = [Double](repeating: 0, count: heap.vertexCount)
    estimates = distances
    entries = [EdgeID](repeating: EdgeID(rawValue: 0), count: heap.vertexCount)
  }
}
