/// What makes a path short, where centrality is about short paths.
///
///     graph.closeness(by: .hops)  // few edges
///     graph.closeness(by: .cost)  // little cost; the same where every edge costs 1
///
/// By hops is much faster, as vertices then come in order without a heap.
public enum PathMeasure: Hashable, Sendable, CaseIterable {
  /// The number of edges, whatever they cost.
  case hops

  /// The sum of the costs of the edges.
  case cost
}

extension Graph {
  /// Whether every edge costs the same, and that is more than nothing.
  ///
  /// Then paths of least cost are paths of fewest edges.
  var hasEqualCosts: Bool {
    guard let first = outgoing.costs.first else { return true }
    return outgoing.costs.allSatisfy { $0 == first }
  }
}
