/// One of the measures by which `Graph.paretoPaths(from:to:criteria:)` compares paths: less is
/// better.
///
///     let months: [Double] = …  // one for each edge
///     let risk: [Double] = …
///     graph.paretoPaths(from: a, to: b, criteria: [.sum(months), .maximum(risk), .edgeCount])
///
/// Where more is better, as with chances or salaries, give what is lost instead.
public enum PathCriterion: Hashable, Sendable {
  /// The values of all edges of a path added up; the array has one for each edge of the graph.
  case sum([Double])

  /// The largest value among the edges of a path; the array has one for each edge of the graph.
  ///
  /// A path is then as bad as its worst step. Without an edge it is 0.
  case maximum([Double])

  /// The number of edges.
  case edgeCount
}
