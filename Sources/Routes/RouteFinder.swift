public import Careers
private import GraphCore

/// Finds the best routes from one place to another.
///
/// ```swift
/// let finder = RouteFinder(CareerGraph(.shipped))
/// let answer = finder.routes(from: PlaceID("3.3"), to: PlaceID("1.6"), atLeast: 3)
/// answer.routes.map(\.cost)  // in ascending order, ties complete
/// ```
public struct RouteFinder: Sendable {
  /// The routes found, and whether equal ones were left out.
  public struct Answer: Sendable {
    /// The best routes in their fixed order.
    public let routes: [Route]
    /// Whether more routes as good as the last were left out, beyond ``RouteFinder/routesMax``.
    public let isCut: Bool
  }

  /// No answer lists more routes than this, however many are equal.
  public static let routesMax = 200

  /// The graph that is searched.
  public let careers: CareerGraph

  /// Makes a finder.
  public init(_ careers: CareerGraph) {
    self.careers = careers
  }

  /// The `count` best routes, and all others as good as the last of them.
  ///
  /// Routes come by cost, then moves, then doubt, then places. They pass through profiles only: an outside
  /// place can be an end. None is found where the text states none, which does not make it impossible:
  /// see ``DeadEnd``.
  ///
  /// - Precondition: both places are in the nomenclature; `count` is at least 1.
  /// - Complexity: that of the k shortest simple paths, for k the routes listed.
  public func routes(from: PlaceID, to: PlaceID, atLeast count: Int) -> Answer {
    precondition(count >= 1, "at least one route, not \(count)")
    let source = careers.vertex(of: from)
    let target = careers.vertex(of: to)
    guard source != target else { return Answer(routes: [], isCut: false) }
    let barred = careers.barred(except: source, target)
    var found: [(rank: Double, route: Route)] = []
    for path in careers.graph.shortestPaths(from: source, to: target, avoiding: barred) {
      if found.count >= count, let last = found.last, path.cost > last.rank { break }
      if found.count == Self.routesMax { return answer(found, isCut: true) }
      let route = Route(
        path.edges.map(careers.move), cost: careers.cost(of: path.edges), in: careers.nomenclature)
      found.append((rank: path.cost, route: route))
    }
    return answer(found, isCut: false)
  }

  private func answer(_ found: [(rank: Double, route: Route)], isCut: Bool) -> Answer {
    let routes = found.sorted { ($0.rank, $0.route) < ($1.rank, $1.route) }.map(\.route)
    return Answer(routes: routes, isCut: isCut)
  }
}
