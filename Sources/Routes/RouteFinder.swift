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
    let barred = careers.graph.vertices.filter {
      !careers.canPassThrough($0) && $0 != source && $0 != target
    }
    var routes: [Route] = []
    for path in careers.graph.shortestPaths(from: source, to: target, avoiding: VertexSet(barred)) {
      if routes.count >= count, let last = routes.last, path.cost > last.cost { break }
      if routes.count == Self.routesMax { return Answer(routes: routes.sorted(), isCut: true) }
      routes.append(Route(path.edges.map(careers.move), cost: path.cost, in: careers.nomenclature))
    }
    return Answer(routes: routes.sorted(), isCut: false)
  }
}
