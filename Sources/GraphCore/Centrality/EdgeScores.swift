/// A number for every edge, larger meaning more central.
///
/// `Graph.edgeBetweenness(by:normalised:sampling:)` makes one.
///
///     // e0: v0 → v1, e1: v1 → v2
///     let scores = graph.edgeBetweenness(normalised: false)
///     scores[EdgeID(0)]      // 2.0: from v0 to v1 and to v2
///     scores.ranked().first  // e0, as e1 has as much
///     scores.values          // [2.0, 2.0]
///
/// The numbers are finite and at least 0. What they mean, and up to what, is said where they are
/// made.
public struct EdgeScores: Hashable, Sendable {
  /// The numbers, one for each edge, in order of edges.
  public let values: [Double]

  init(_ values: [Double]) {
    self.values = values
  }

  /// The number of one edge.
  ///
  ///     scores[EdgeID(1)] == scores.values[1]  // true
  ///
  /// - Complexity: O(1).
  public subscript(edge: EdgeID) -> Double {
    precondition(
      edge.index < values.count, "\(edge) is not an edge of a graph of \(values.count) edges")
    return values[edge.index]
  }

  /// All edges, the largest number first; where numbers are equal, the smaller edge.
  ///
  ///     scores.ranked().prefix(3)  // the three most central edges
  ///
  /// - Complexity: O(E log E) for E edges.
  public func ranked() -> [EdgeID] {
    values.indicesByValue().map { EdgeID($0) }
  }
}
