/// Why paths of equal cost could not be counted: one can go round in a circle that costs nothing.
///
/// Where circles are free, the best paths may follow them part of the way, and to count the ways of
/// doing so without passing a vertex twice takes as long as listing them. Instead of a wrong number
/// or a search without end, this is thrown; list the paths, or give the circle a cost.
///
///     // e0: v0 → v1, e1: v1 → v0, e2: v1 → v2, costs 0, 0, 1
///     _ = try graph.shortestPathCount(from: VertexID(0), to: VertexID(2))
///     // throws FreeCircleError, along [e0, e1]
///
/// L. G. Valiant, "The complexity of enumeration and reliability problems", 1979,
/// doi:10.1137/0208032: counting simple paths is #P-complete.
public struct FreeCircleError: Error, Equatable, Sendable {
  /// The edges of the circle in the order of walking, from its smallest vertex on.
  public let edges: [EdgeID]

  package init(edges: [EdgeID]) {
    self.edges = edges
  }
}

extension FreeCircleError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    """
    edges \(edges.map(\.description).joined(separator: " ")) lead in a circle that costs nothing, \
    so paths of equal cost cannot be counted; list them, or give the circle a cost
    """
  }
}
