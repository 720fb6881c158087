/// Why there are no shortest paths at costs that may be negative.
///
/// Such costs come from formulas and files, and a circle that pays for itself is something to be
/// shown and not a broken promise: it is thrown, with all that is needed to find it.
///
///     // e0: v0 → v1, e1: v1 → v0
///     _ = try graph.shortestPathTree(from: VertexID(0), costs: [1, -3])
///     // throws negativeCycle, along [e0, e1], cost -2.0
///
/// Two `costNotFinite` errors that carry NaN are not equal, because NaN does not equal itself.
public enum SignedCostError: Error, Equatable, Sendable {
  /// The cost given for an edge is infinite or not a number, so that sums cannot be compared.
  case costNotFinite(edge: EdgeID, source: VertexID, target: VertexID, cost: Double)

  /// These edges lead in a circle and cost less than nothing together, so that the more often one
  /// takes them the cheaper it gets. They are in the order of walking, from the circle's smallest
  /// vertex on; the cost is their sum, folded from the right.
  case negativeCycle(edges: [EdgeID], cost: Double)
}

extension SignedCostError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .costNotFinite(let edge, let source, let target, let cost):
      """
      edge \(edge) from \(source) to \(target) is given the cost \(cost); \
      give it a finite cost, or avoid the edge if it cannot be taken
      """
    case .negativeCycle(let edges, let cost):
      """
      edges \(edges.map(\.description).joined(separator: " ")) lead in a circle of cost \(cost); \
      no path is shortest where one can go round for less than nothing
      """
    }
  }
}
