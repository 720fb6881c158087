/// Which way a search follows edges.
///
/// Forward answers "where can one get from here?", backward "who can get here?". Both cost the
/// same, because a graph keeps its rows in both directions.
///
///     // v0 → v1 → v2
///     graph.breadthFirstTree(from: VertexID(1), direction: .forward).vertices   // [v1, v2]
///     graph.breadthFirstTree(from: VertexID(1), direction: .backward).vertices  // [v1, v0]
public enum Direction: Hashable, Sendable, CaseIterable {
  /// From the source of an edge to its target.
  case forward

  /// From the target of an edge to its source.
  case backward
}
