public import Careers

/// How many moves start and end at each profile, and how many of them lead to another family.
///
/// The profiles with the most moves are hubs; those with the most moves to and from other families are the
/// gateways between families.
///
/// ```swift
/// MoveCounts(ProfileGraph(.shipped)).hubs.first?.total  // moves in and out of the busiest profile
/// ```
public struct MoveCounts: Sendable {
  /// A profile and its moves.
  public struct Stop: Hashable, Sendable {
    /// The profile.
    public let place: PlaceID
    /// Moves that end here.
    public let incoming: Int
    /// Moves that start here.
    public let outgoing: Int
    /// Moves in and out whose other end is of another family.
    public let betweenFamilies: Int
    /// The other families that these join, by number.
    public let families: [String]

    /// Moves in and out.
    public var total: Int { incoming + outgoing }
  }

  /// Every profile, by number.
  public let stops: [Stop]

  /// Counts the moves.
  ///
  /// - Complexity: O(P + M) for P profiles and M moves, and sorting.
  public init(_ graph: ProfileGraph) {
    let nomenclature = graph.nomenclature
    var ends: [PlaceID: (incoming: Int, outgoing: Int, others: [String])] = [:]
    for move in nomenclature.moves {
      ends[move.from, default: (0, 0, [])].outgoing += 1
      ends[move.to, default: (0, 0, [])].incoming += 1
      guard nomenclature.changesFamily(move) else { continue }
      for (place, other) in [(move.from, move.to), (move.to, move.from)] {
        ends[place, default: (0, 0, [])].others.append(nomenclature.profile(other)?.family ?? "")
      }
    }
    stops = graph.profiles.map { place in
      let counts = ends[place] ?? (0, 0, [])
      return Stop(
        place: place, incoming: counts.incoming, outgoing: counts.outgoing,
        betweenFamilies: counts.others.count,
        families: Set(counts.others).sorted { PlaceID($0) < PlaceID($1) })
    }
  }

  /// The profiles with moves, the most first, then by number.
  public var hubs: [Stop] {
    stops.filter { $0.total > 0 }.sorted { ($1.total, $0.place) < ($0.total, $1.place) }
  }

  /// The profiles with moves between families, the most first, then by number.
  public var gateways: [Stop] {
    stops.filter { $0.betweenFamilies > 0 }
      .sorted { ($1.betweenFamilies, $0.place) < ($0.betweenFamilies, $1.place) }
  }
}
