public import Careers
internal import GraphCore

/// The profiles that every stated route towards a target passes, for those who have no other way.
///
/// ```swift
/// let passages = MandatoryPassages(towards: PlaceID("1.6"), in: ProfileGraph(.shipped))
/// passages.stops.first?.place          // the passage that the most profiles cannot avoid
/// passages.stops.first?.dependents     // who they are
/// ```
///
/// - SeeAlso: T. Lengauer and R. E. Tarjan, “A fast algorithm for finding dominators in a flowgraph”, 1979.
public struct MandatoryPassages: Sendable {
  /// A passage, and who depends on it.
  public struct Stop: Hashable, Sendable {
    /// The profile that must be passed.
    public let place: PlaceID
    /// The profiles all of whose routes to the target pass there, by number.
    public let dependents: [PlaceID]
  }

  /// Where the routes lead.
  public let target: PlaceID
  /// The profiles that a route leads from to the target, by number.
  public let origins: [PlaceID]
  /// The passages, those with the most dependents first, then by number; none where everybody has a choice.
  public let stops: [Stop]

  /// Finds the passages.
  ///
  /// - Precondition: the target is a profile of the graph.
  /// - Complexity: O((P + M) log P) for P profiles and M moves, and the length of the answer.
  public init(towards target: PlaceID, in graph: ProfileGraph) {
    let careers = graph.careers
    let root = careers.vertex(of: target)
    let tree = careers.graph.dominatorTree(from: root, direction: .backward)
    let reached = careers.graph.vertices.filter { $0 != root && tree.isReached($0) }
    self.target = target
    origins = reached.map(careers.place)
    stops = reached.compactMap { vertex in
      let dependents = tree.vertices(dominatedBy: vertex).filter { $0 != vertex }
        .map(careers.place).sorted()
      return dependents.isEmpty
        ? nil : Stop(place: careers.place(of: vertex), dependents: dependents)
    }.sorted { ($1.dependents.count, $0.place) < ($0.dependents.count, $1.place) }
  }
}
