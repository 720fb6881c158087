public import Careers
internal import GraphCore

/// Groups of profiles in which each leads to every other and back: inside a ring, no move closes a door.
///
/// - SeeAlso: R. E. Tarjan, “Depth-first search and linear graph algorithms”, 1972 (strong components).
public struct Rings: Sendable {
  /// The rings of two profiles and more, the largest first, then by their first profile; each by number.
  public let rings: [[PlaceID]]

  /// Finds the rings.
  ///
  /// - Complexity: O(P + M) for P profiles and M moves, and sorting.
  public init(_ graph: ProfileGraph) {
    rings = graph.careers.graph.stronglyConnectedComponents()
      .filter { $0.count > 1 }
      .map { $0.map(graph.careers.place).sorted() }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
