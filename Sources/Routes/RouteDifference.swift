public import Careers
private import GraphCore

/// What a change of the nomenclature does to the ways between the profiles that are in both.
///
/// Every ordered pair of those profiles is asked: is there a route, and what does the best one cost? Routes
/// pass through profiles only, whether they are in both or not.
///
/// ```swift
/// let difference = NomenclatureDifference(before, after)
/// let routes = RouteDifference(
///   CareerGraph(before), CareerGraph(after), profiles: difference.profiles.kept)
/// routes.lost  // pairs between which the text no longer states a way
/// ```
public struct RouteDifference: Sendable {
  /// Two profiles, by the numbers they have after.
  public struct Pair: Hashable, Sendable {
    /// Where one is.
    public let from: PlaceID
    /// Where one goes.
    public let to: PlaceID
    /// What the best route cost and costs; `nil` where there is none.
    public let cost: Change<Double?>
  }

  /// The pairs that had a route and have none any more, by origin and then target.
  public let lost: [Pair]
  /// The pairs that had no route and have one, by origin and then target.
  public let gained: [Pair]
  /// The pairs whose best route costs more or less than before, by origin and then target.
  public let repriced: [Pair]

  /// Compares the routes between the profiles that are in both, see `NameDifference.kept`.
  ///
  /// Space grows with the pairs that differ, not with all pairs.
  ///
  /// - Precondition: each is a profile of the graph that its identifier is given for.
  /// - Complexity: O(profiles x (profiles + moves) x log profiles).
  public init(_ before: CareerGraph, _ after: CareerGraph, profiles: [Change<PlaceID>]) {
    let profiles = profiles.sorted { $0.after < $1.after }
    let old = BestCosts(before, profiles.map(\.before))
    let new = BestCosts(after, profiles.map(\.after))
    var lost: [Pair] = []
    var gained: [Pair] = []
    var repriced: [Pair] = []
    for (origin, from) in profiles.enumerated() {
      let costs = zip(old.costs(from: from.before), new.costs(from: from.after))
      for (target, cost) in costs.enumerated() where target != origin && cost.0 != cost.1 {
        let pair = Pair(from: from.after, to: profiles[target].after, cost: Change(cost.0, cost.1))
        switch cost {
        case (_?, nil): lost.append(pair)
        case (nil, _?): gained.append(pair)
        default: repriced.append(pair)
        }
      }
    }
    self.lost = lost
    self.gained = gained
    self.repriced = repriced
  }

  /// Whether every best route costs what it did.
  public var isEmpty: Bool { lost.isEmpty && gained.isEmpty && repriced.isEmpty }
}

/// The costs of the best routes between some profiles of a graph.
private struct BestCosts {
  private let careers: CareerGraph
  private let targets: [VertexID]
  private let outside: VertexSet

  init(_ careers: CareerGraph, _ profiles: [PlaceID]) {
    self.careers = careers
    targets = profiles.map(careers.vertex)
    outside = careers.barred()
  }

  /// What the best route to each profile costs, `nil` where there is none.
  func costs(from profile: PlaceID) -> [Double?] {
    let tree = careers.graph.shortestPathTree(
      from: careers.vertex(of: profile), avoiding: outside)
    return targets.map { tree.distance(to: $0).map(careers.scale.cost) }
  }
}
