public import Careers
internal import GraphCore

/// The profiles that lie on the cheapest routes between others: where such a profile dries up, many ways close.
///
/// ```swift
/// Crossroads(ProfileGraph(.shipped)).stops.first?.place  // the profile between the most pairs
/// ```
///
/// - SeeAlso: L. C. Freeman, “A set of measures of centrality based on betweenness”, 1977.
public struct Crossroads: Sendable {
  /// A profile and how much passes through it.
  public struct Stop: Hashable, Sendable {
    /// The profile.
    public let place: PlaceID
    /// The pairs of other profiles between which it lies, ordered; a pair with several cheapest routes counts
    /// by the part of them that pass here.
    public let pairs: Double
    /// The same, of all ordered pairs of other profiles: from 0 to 1.
    public let share: Double
  }

  /// The profiles that anything passes through, the most first, then by number.
  public let stops: [Stop]

  /// Works out the betweenness of every profile by cost.
  ///
  /// - Complexity: O(P · (M + P) log P) for P profiles and M moves.
  public init(_ graph: ProfileGraph) {
    let pairs = graph.careers.graph.betweenness(by: .cost, normalised: false).values
    let shares = graph.careers.graph.betweenness(by: .cost).values
    stops = graph.profiles.indices.filter { pairs[$0] > 0 }
      .map { Stop(place: graph.profiles[$0], pairs: pairs[$0], share: shares[$0]) }
      .sorted { ($1.pairs, $0.place) < ($0.pairs, $1.place) }
  }
}
