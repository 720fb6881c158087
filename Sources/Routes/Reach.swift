public import Careers
private import GraphCore

/// Where one can get from a profile by stated moves, or who can get there, the nearest first.
///
/// ```swift
/// let reach = Reach(from: PlaceID("3.3"), in: CareerGraph(.shipped), withinCost: 2)
/// reach.stops.map(\.place)  // the profiles that a route of cost 2 at most leads to
/// ```
///
/// Outside places are neither listed nor passed through. What is not listed is unknown, not impossible.
public struct Reach: Sendable {
  /// A profile within reach, and the way there.
  public struct Stop: Hashable, Sendable {
    /// The profile.
    public let place: PlaceID
    /// The cost of the best route, moves plus doubt.
    public let cost: Double
    /// The moves of the best route.
    public let moves: Int
    /// The move of the best route that touches the profile: the last on the way there, or the first on the
    /// way from it when it was asked who can come.
    public let step: Move
  }

  /// The profile asked about.
  public let origin: PlaceID
  /// Whether the stops are those that lead to the origin.
  public let isBackward: Bool
  /// The profiles, the cheapest first, then those with fewer moves, then by number.
  public let stops: [Stop]

  /// Finds all profiles within a cost, or the nearest so many and all others as near as the last of them.
  ///
  /// - Precondition: the cost is not negative, and the count is positive where there is one.
  /// - Complexity: O(moves + places × log places).
  public init(
    from origin: PlaceID, backward isBackward: Bool = false, in careers: CareerGraph,
    withinCost maxCost: Double = .infinity, atLeast count: Int? = nil
  ) {
    precondition((count ?? 1) > 0, "the nearest \(count ?? 0) are none")
    self.origin = origin
    self.isBackward = isBackward
    let root = careers.vertex(of: origin)
    let forest = careers.graph.shortestPathForest(
      from: [root], direction: isBackward ? .backward : .forward,
      withinCost: careers.scale.whole(maxCost),
      avoiding: careers.barred(except: root))
    let all = forest.vertices.compactMap { vertex -> Stop? in
      guard let path = forest.path(to: vertex),
        let edge = isBackward ? path.edges.first : path.edges.last
      else { return nil }
      return Stop(
        place: careers.place(of: vertex), cost: careers.cost(of: path.edges),
        moves: path.edges.count,
        step: careers.move(of: edge))
    }.sorted { ($0.cost, $0.moves, $0.place) < ($1.cost, $1.moves, $1.place) }
    let last = count.flatMap { $0 <= all.count ? all[$0 - 1].cost : nil } ?? .infinity
    stops = Array(all.prefix { $0.cost <= last })
  }
}
