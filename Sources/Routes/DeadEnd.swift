public import Careers
private import GraphCore

/// Why there is no route, and what would open one: how far one gets, and who leads to the target.
///
/// That the text states no way does not make it impossible.
public struct DeadEnd: Sendable {
  /// A place and how many moves away it is.
  public struct Reached: Hashable, Sendable {
    /// The place.
    public let place: PlaceID
    /// The fewest moves between it and the end asked for.
    public let moves: Int
  }

  /// The profiles one can reach from the start, nearest first, the start left out.
  public let reachable: [Reached]
  /// The profiles that lead straight to the target, by number.
  public let feeders: [PlaceID]
  /// One move that would open the way, if it were made: from the start or a profile one reaches, to the target or
  /// one that leads on.
  public let bridge: (from: PlaceID, to: PlaceID)

  /// Looks into why no route leads from one place to another.
  ///
  /// - Precondition: they are two places, and no route does.
  /// - Complexity: O(places + moves), and reachable places times those that lead to the target.
  public init(from: PlaceID, to: PlaceID, in careers: CareerGraph) {
    precondition(from != to, "\(from) is where it leads")
    let source = careers.vertex(of: from)
    let target = careers.vertex(of: to)
    let barred = careers.barred(except: source, target)
    let forward = Self.reached(from: source, .forward, barred, in: careers)
    let backward = Self.reached(from: target, .backward, barred, in: careers)
    precondition(!forward.contains { $0.place == to }, "a route leads from \(from) to \(to)")
    reachable = forward
    feeders = backward.filter { $0.moves == 1 }.map(\.place).sorted()
    bridge = Self.bridge(
      [Reached(place: from, moves: 0)] + forward, [Reached(place: to, moves: 0)] + backward,
      in: careers.nomenclature)
  }

  /// The move that a person would think of first: inside a family where one can, then one that uses what is stated
  /// on both sides, then the fewest moves; straight from one end to the other only where nothing else is there.
  private static func bridge(
    _ starts: [Reached], _ ends: [Reached], in nomenclature: Nomenclature
  ) -> (from: PlaceID, to: PlaceID) {
    var best: (rank: [Int], from: PlaceID, to: PlaceID)?
    for start in starts {
      for end in ends {
        let isStraight = start.moves + end.moves == 0
        let isAbroad =
          nomenclature.profile(start.place)?.family != nomenclature.profile(end.place)?.family
        let rank = [
          isStraight ? 1 : 0, isAbroad ? 1 : 0, start.moves == 0 ? 1 : 0, end.moves == 0 ? 1 : 0,
          start.moves + end.moves,
        ]
        if let best, !rank.lexicographicallyPrecedes(best.rank) { continue }
        best = (rank, start.place, end.place)
      }
    }
    return (from: best?.from ?? starts[0].place, to: best?.to ?? ends[0].place)
  }

  private static func reached(
    from vertex: VertexID, _ direction: Direction, _ barred: VertexSet, in careers: CareerGraph
  ) -> [Reached] {
    let tree = careers.graph.breadthFirstTree(from: vertex, direction: direction, avoiding: barred)
    return tree.vertices.filter { $0 != vertex }.compactMap { reached in
      tree.hops(to: reached).map { Reached(place: careers.place(of: reached), moves: $0) }
    }.sorted { ($0.moves, $0.place) < ($1.moves, $1.place) }
  }
}
