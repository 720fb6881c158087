public import Careers
internal import GraphCore

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
    /// Whether more routes were left out: those as good as the last beyond ``RouteFinder/routesMax``, or what a
    /// search within limits had no more room to find.
    public let isCut: Bool

    /// Makes an answer of routes that are in order.
    public init(routes: [Route], isCut: Bool) {
      self.routes = routes
      self.isCut = isCut
    }
  }

  /// No answer lists more routes than this, however many are equal.
  public static let routesMax = 200
  /// No search within limits looks at more beginnings of routes than this.
  static let beginningsMax = 200_000

  /// The graph that is searched.
  public let careers: CareerGraph
  /// What routes are judged by: what their profiles ask, and who gives it.
  public let nomenclature: Nomenclature

  /// Makes a finder.
  ///
  /// Where the graph holds only some moves of a nomenclature, `judging` is the whole of it.
  public init(_ careers: CareerGraph, judging nomenclature: Nomenclature? = nil) {
    self.careers = careers
    self.nomenclature = nomenclature ?? careers.nomenclature
  }

  /// The `count` best routes from one place to another, and all others as good as the last of them.
  ///
  /// - Precondition: both places are in the nomenclature; `count` is at least 1.
  /// - Complexity: that of the k shortest simple paths, for k the routes listed.
  public func routes(from: PlaceID, to: PlaceID, atLeast count: Int) -> Answer {
    routes(RouteQuestion(from: [from], to: [to]), atLeast: count)
  }

  /// The `count` best routes, and all others as good as the last of them.
  ///
  /// Routes come by what the `MoveCost.Preference` of the graph puts first, then by cost, moves, doubt and places.
  /// They pass through profiles only: an outside place can be an end. None is found where the text states none,
  /// which does not make it impossible: see ``DeadEnd``.
  ///
  /// - Precondition: all places are in the nomenclature; `count` is at least 1.
  /// - Complexity: that of the k shortest simple paths, for k the routes listed; with limits, that of
  ///   `Graph.restrictedPaths(from:to:through:)`.
  public func routes(_ question: RouteQuestion, atLeast count: Int) -> Answer {
    precondition(count >= 1, "at least one route, not \(count)")
    if question.isPlain {
      let source = careers.vertex(of: question.origins[0])
      let target = careers.vertex(of: question.targets[0])
      guard source != target else { return Answer(routes: [], isCut: false) }
      let paths = careers.graph.shortestPaths(
        from: source, to: target, avoiding: careers.barred(except: source, target)
      ).makeIterator()
      return answer(atLeast: count) { paths.next() }
    }
    var paths = restrictedPaths(question)
    let found = answer(atLeast: count) { paths.next() }
    return Answer(routes: found.routes, isCut: found.isCut || paths.isCut)
  }

  /// The best route and others that differ from it and from one another: no two share more than half the moves of
  /// the shorter.
  ///
  /// - Precondition: the question is about one pair of different places and sets no limits but those of its
  ///   graph; `count` is at least 1.
  /// - Complexity: that of `Graph.diversePaths(from:to:count:)`.
  public func diverseRoutes(from: PlaceID, to: PlaceID, atMost count: Int) -> Answer {
    precondition(count >= 1, "at least one route, not \(count)")
    let source = careers.vertex(of: from)
    let target = careers.vertex(of: to)
    var diversity = Diversity()
    diversity.maxOverlap = 0.5
    let found = careers.graph.diversePaths(
      from: source, to: target, count: count, diversity: diversity,
      avoiding: careers.barred(except: source, target))
    let routes = found.paths.map { path in
      Route(path.edges.map(careers.move), cost: careers.cost(of: path.edges), in: nomenclature)
    }
    return Answer(routes: routes, isCut: !found.isComplete)
  }

  private func answer(atLeast count: Int, _ next: () -> Path?) -> Answer {
    var found: [(rank: Double, route: Route)] = []
    var isCut = false
    while !isCut, let path = next() {
      if found.count >= count, let last = found.last, path.cost > last.rank { break }
      isCut = found.count == Self.routesMax
      if isCut || path.edges.isEmpty { continue }
      let route = Route(
        path.edges.map(careers.move), cost: careers.cost(of: path.edges), in: nomenclature)
      found.append((rank: path.cost, route: route))
    }
    let routes = found.sorted { ($0.rank, $0.route) < ($1.rank, $1.route) }.map(\.route)
    return Answer(routes: routes, isCut: isCut)
  }

  /// The ways within the limits of a question, the best first.
  func restrictedPaths(_ question: RouteQuestion) -> RestrictedPaths<Way> {
    let origins = question.origins.map(careers.vertex)
    let targets = question.targets.map(careers.vertex)
    let ends = origins + targets
    let barred = careers.graph.vertices.filter {
      !careers.canPassThrough($0) && !ends.contains($0)
    }
    return careers.graph.restrictedPaths(
      from: origins, to: targets, through: question.via.map(careers.vertex),
      avoiding: VertexSet(barred), maxExamined: Self.beginningsMax,
      starting: { origin in
        Way(moves: 0, years: LeastYears(at: careers.place(of: origin), in: nomenclature))
      },
      step: { way, edge in way.taking(careers.move(of: edge), within: question, in: nomenclature) })
  }
}

/// What is known of a beginning of a route.
struct Way {
  var moves: Int
  var years: LeastYears

  /// The way with one more move, or `nil` where that breaks a limit of the question.
  func taking(_ move: Move, within question: RouteQuestion, in nomenclature: Nomenclature) -> Way? {
    var way = self
    way.moves += 1
    if let most = question.maxMoves, way.moves > most { return nil }
    guard let most = question.maxYears else { return way }
    way.years.take(move, in: nomenclature)
    return (way.years.years ?? 0) > most ? nil : way
  }
}
