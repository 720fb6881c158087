extension Graph {
  /// All simple paths from one vertex to another, the best first, found one by one as they are
  /// asked for.
  ///
  /// The second-best way is often the one that can be taken. Take as many as you want with
  /// `prefix`; the sequence ends by itself when there are no more.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, costs 1, 1, 2
  ///     let paths = graph.shortestPaths(from: VertexID(0), to: VertexID(2))
  ///     paths.map(\.edges)            // [[e2], [e0, e1]]: tied at cost 2, fewer edges first
  ///     Array(paths.prefix(1))[0]     // what shortestPath(from:to:) gives
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. From a vertex to itself there is
  /// one path, with no edge.
  ///
  /// - Complexity: O(1) to make. See `KShortestPaths` for what asking costs.
  public func shortestPaths(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> KShortestPaths {
    check(source)
    check(target)
    return KShortestPaths(
      graph: self, source: source, target: target, avoided: avoided, avoidedEdges: avoidedEdges)
  }
}

/// The simple paths between two vertices in the order of `Path`, worked out while one iterates.
///
/// `Graph.shortestPaths(from:to:)` makes one. Simple means that no vertex comes twice.
/// Every simple path comes exactly once, parallel edges giving distinct paths; and as no two paths
/// are tied in the order of `Path`, there is only one order in which they can come.
///
///     for path in graph.shortestPaths(from: home, to: work).prefix(3) {
///       print(path.cost)
///     }
///
/// Costs never decrease from one path to the next, rounding or not. Ties of cost are exact where
/// sums of costs are: whole numbers up to 2^53, halves, quarters. Where sums round, two costs that
/// ought to be equal may differ in the last bit, and those that are made equal by rounding may
/// come in an order other than that of `Path`.
///
/// The sequence is a value and can be iterated again: each time the work is done anew.
///
/// There can be as many paths as n! for n vertices. Never collect them all without knowing that the
/// graph is small.
///
/// - Complexity: for V vertices and E edges, the first path takes one search of the whole graph,
///   O((V + E) log V). Each further path of n edges takes at most n searches more. In practice it
///   takes few: a search is made only where the best continuation would cross the path's own
///   beginning, and only when the bound of that way comes to be the best there is. Space is
///   O(V + E) plus the paths found.
///
/// J. Y. Yen, "Finding the k shortest loopless paths in a network", 1971,
/// doi:10.1287/mnsc.17.11.712; with the rule of E. L. Lawler, "A procedure for computing the k best
/// solutions to discrete optimization problems", 1972, doi:10.1287/mnsc.18.7.401: split a set of
/// paths only from where it left the others on, so that no path is found twice.
public struct KShortestPaths: Sequence, Sendable {
  let graph: Graph
  let source: VertexID
  let target: VertexID
  let avoided: VertexSet
  let avoidedEdges: EdgeSet

  /// Begins again with the best path.
  ///
  /// - Complexity: O(V) for V vertices.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }
}
