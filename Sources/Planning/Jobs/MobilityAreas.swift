public import Careers
private import GraphCore

/// A mobility area (aire de mobilité): the profiles within a given effort of one another.
///
/// Effort is the cost of the cheapest route, moves plus doubt. A profile's area holds what it can reach
/// within the effort; two profiles are near (« proximité ») when each is in the other's area.
///
/// ```swift
/// let areas = MobilityAreas(CareerGraph(.shipped), effort: 2)
/// areas.area(of: PlaceID("5.2"))  // [1.4, 5.1]: 5.1 by one move without doubt, 1.4 by another
/// ```
///
/// - SeeAlso: the areas of mobility of the French GEPP (Code du travail, L2242-20).
public struct MobilityAreas: Sendable {
  /// The largest cost of a route that stays inside an area.
  public let effort: Double
  /// Every profile with its area, by number.
  public let areas: [(profile: PlaceID, area: [PlaceID])]

  /// Works out all areas.
  ///
  /// - Precondition: the effort is not negative.
  /// - Complexity: O(profiles x (profiles + moves) x log profiles).
  public init(_ careers: CareerGraph, effort: Double) {
    precondition(effort >= 0, "an effort is not negative: \(effort)")
    self.effort = effort
    let profiles = careers.nomenclature.profiles.map(\.id)
    let outside = careers.barred()
    areas = profiles.map { profile in
      let tree = careers.graph.shortestPathTree(
        from: careers.vertex(of: profile), avoiding: outside)
      let area = profiles.filter { other in
        guard other != profile, let cost = tree.distance(to: careers.vertex(of: other)) else {
          return false
        }
        return careers.scale.cost(of: cost) <= effort
      }
      return (profile: profile, area: area)
    }
  }

  /// The area of one profile, by number; empty for a place that has none.
  public func area(of profile: PlaceID) -> [PlaceID] {
    areas.first { $0.profile == profile }?.area ?? []
  }

  /// The pairs of profiles each of which is in the other's area, the smaller number first.
  public var mutual: [(PlaceID, PlaceID)] {
    let members = Dictionary(uniqueKeysWithValues: areas.map { ($0.profile, Set($0.area)) })
    return areas.flatMap { entry in
      entry.area.filter { entry.profile < $0 && members[$0]?.contains(entry.profile) == true }
        .map { (entry.profile, $0) }
    }
  }
}
