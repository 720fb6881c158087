/// A number for every vertex, larger meaning more central.
///
/// Methods such as `Graph.betweenness(by:normalised:sampling:)` make one.
///
///     // v0 → v1 → v2
///     let scores = graph.betweenness()
///     scores[VertexID(1)]          // 0.5
///     scores.ranked().first        // v1
///     scores.values                // [0.0, 0.5, 0.0]
///
/// The numbers are finite and at least 0. What they mean, and up to what, is said where they are
/// made.
public struct VertexScores: Hashable, Sendable {
  /// The numbers, one for each vertex, in order of vertices.
  public let values: [Double]

  init(_ values: [Double]) {
    self.values = values
  }

  /// The number of one vertex.
  ///
  ///     scores[VertexID(1)] == scores.values[1]  // true
  ///
  /// - Complexity: O(1).
  public subscript(vertex: VertexID) -> Double {
    precondition(
      vertex.index < values.count,
      "\(vertex) is not a vertex of a graph of \(values.count) vertices")
    return values[vertex.index]
  }

  /// All vertices, the largest number first; where numbers are equal, the smaller vertex.
  ///
  ///     scores.ranked().prefix(3)  // the three most central vertices
  ///
  /// Numbers that ought to be equal may differ in the last digit, where they were added up in
  /// another order; then that digit decides.
  ///
  /// - Complexity: O(V log V) for V vertices.
  public func ranked() -> [VertexID] {
    values.indicesByValue().map { VertexID($0) }
  }
}

extension [Double] {
  /// The indices, largest value first; where values are equal, the smaller index.
  func indicesByValue() -> [Int] {
    indices.sorted { self[$0] != self[$1] ? self[$0] > self[$1] : $0 < $1 }
  }
}
