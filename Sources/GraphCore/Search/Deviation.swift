/// A set of simple paths that begin alike: the unit of work of `KShortestPaths`.
///
/// It holds all simple paths to the target that follow `path` for its first `index` edges and then
/// leave by an edge that is not `excluded`. Such sets, once split at a path found, have no path in
/// common; so no path is ever found twice and no list of those found has to be searched.
///
///     // After v0 -e0- v1 -e1- v2 was found, the ways that leave it at v1:
///     // path: v0 -e0- v1 -e1- v2, index: 1, excluded: [e1]
///
/// A deviation is *solved* when its best path is known, and only *bounded* when all that is known
/// is that no path in it is better than some cost and number of edges.
package struct Deviation: Sendable {
  /// The best path of the set if it is solved, else any path that begins as those of the set do.
  package let path: Path

  /// Whether `path` is the best of the set.
  package let isSolved: Bool

  /// The number of edges that all paths of the set have in common with `path`.
  package let index: Int

  /// Edges out of the vertex after the common part that paths of the set do not take.
  package let excluded: [EdgeID]

  /// The cost of the best path, or a bound below it.
  package let cost: Double

  /// The number of edges of the best path, or of those a bound was taken from.
  package let edgeCount: Int

  /// A set whose best path is known.
  package init(solvedBy path: Path, index: Int, excluded: [EdgeID]) {
    self.path = path
    self.isSolved = true
    self.index = index
    self.excluded = excluded
    cost = path.cost
    edgeCount = path.edges.count
  }

  /// A set of which only a bound is known.
  package init(from path: Path, index: Int, excluded: [EdgeID], cost: Double, edgeCount: Int) {
    self.path = path
    self.isSolved = false
    self.index = index
    self.excluded = excluded
    self.cost = cost
    self.edgeCount = edgeCount
  }

  /// The vertex after the common part, where the paths of the set go their own ways.
  package var spur: VertexID { path.vertices[index] }

  /// Whether the best path of this set may have to come out before that of the other.
  ///
  /// Where bounds are equal, the unsolved one goes first: its best path may still prove smaller.
  package func precedes(_ other: Deviation) -> Bool {
    if cost != other.cost {
      return cost < other.cost
    }
    if edgeCount != other.edgeCount {
      return edgeCount < other.edgeCount
    }
    if isSolved && other.isSolved {
      return path < other.path
    }
    return !isSolved && other.isSolved
  }
}
