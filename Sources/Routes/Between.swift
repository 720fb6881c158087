public import Careers
private import GraphCore

/// The profiles on some route from one place to another, each with the best route through it.
///
/// ```swift
/// let between = Between(from: PlaceID("3.3"), to: PlaceID("1.6"), in: CareerGraph(.shipped))
/// between.stops.first?.place  // a profile on the best route of all
/// ```
public struct Between: Sendable {
  /// A profile on the way, and the best route that passes through it.
  public struct Stop: Hashable, Sendable {
    /// The profile.
    public let place: PlaceID
    /// The cost of the best route through it.
    public let cost: Double
    /// The moves of that route.
    public let moves: [Move]
  }

  /// The profiles, by the cost of the best route through them, then its moves, then by number; the ends left out.
  public let stops: [Stop]
  /// Profiles that one can reach and that lead on, of which it was not settled whether a route passes through
  /// them without coming twice to a place.
  public let unsettled: [PlaceID]

  /// Finds the profiles.
  ///
  /// - Precondition: both are places of the graph, and not the same.
  /// - Complexity: a search of `Graph.restrictedPaths(from:to:through:)` for each profile that can be reached and
  ///   leads on, O(places x (places + moves)) at least.
  public init(from: PlaceID, to: PlaceID, maxMoves: Int? = nil, in careers: CareerGraph) {
    precondition(from != to, "nothing is between \(from) and itself")
    let finder = RouteFinder(careers)
    let source = careers.vertex(of: from)
    let target = careers.vertex(of: to)
    let barred = careers.barred(except: source, target)
    let onward = careers.graph.breadthFirstTree(from: source, avoiding: barred)
    let back = careers.graph.breadthFirstTree(from: target, direction: .backward, avoiding: barred)
    var stops: [Stop] = []
    var unsettled: [PlaceID] = []
    for profile in careers.nomenclature.profiles.map(\.id) where profile != from && profile != to {
      let vertex = careers.vertex(of: profile)
      guard let there = onward.hops(to: vertex), let rest = back.hops(to: vertex),
        there + rest <= maxMoves ?? .max
      else { continue }
      var question = RouteQuestion(from: [from], to: [to])
      question.via = [profile]
      question.maxMoves = maxMoves
      var paths = finder.restrictedPaths(question)
      if let path = paths.next() {
        stops.append(
          Stop(
            place: profile, cost: careers.cost(of: path.edges),
            moves: path.edges.map(careers.move)))
      } else if paths.isCut {
        unsettled.append(profile)
      }
    }
    self.stops = stops.sorted {
      ($0.cost, $0.moves.count, $0.place) < ($1.cost, $1.moves.count, $1.place)
    }
    self.unsettled = unsettled
  }
}
