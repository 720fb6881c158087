public import Careers
private import GraphCore

/// The routes that no other beats in moves, doubt, years and diploma together, for a choice that no price can
/// make.
///
/// ```swift
/// let question = RouteQuestion(from: [PlaceID("3.3")], to: [PlaceID("1.6")])
/// let front = try RouteFront(question, in: CareerGraph(.shipped))
/// front.routes.map(front.strengths)  // [[.moves], [.doubt, .years], …]
/// ```
///
/// What the sheets do not say counts for nothing here: the fewest years are the fewest that are known.
public struct RouteFront: Sendable {
  /// What routes are compared by; less is better in each.
  public enum Criterion: Int, Hashable, Sendable, CaseIterable {
    /// The number of moves.
    case moves
    /// The sum of the doubts.
    case doubt
    /// The least experience known to be asked, in years.
    case years
    /// The highest diploma known to be asked, in years after the baccalauréat.
    case diploma
  }

  /// The front would take more room than a search is given.
  public struct TooLargeError: Error, Equatable {}

  /// The routes, one for each vector of values: fewest moves first, then the least doubt, years and diploma.
  public let routes: [Route]

  /// Parts of routes kept at most, each of some hundred bytes.
  static let labelsMax = 200_000

  /// Finds the front.
  ///
  /// - Precondition: all places are in the nomenclature; the question names no profile to pass through.
  /// - Complexity: that of `Graph.paretoPaths(from:to:criteria:)` for five criteria, for each pair of ends.
  /// - Throws: ``TooLargeError`` where there are more parts of routes than can be kept.
  public init(
    _ question: RouteQuestion, in careers: CareerGraph, judging nomenclature: Nomenclature? = nil
  ) throws(TooLargeError) {
    precondition(question.via.isEmpty, "a front knows no places to pass through")
    let nomenclature = nomenclature ?? careers.nomenclature
    var routes: [Route] = []
    for origin in question.origins {
      let criteria = Self.criteria(from: origin, in: careers, judging: nomenclature)
      for target in question.targets where target != origin {
        let source = careers.vertex(of: origin)
        let end = careers.vertex(of: target)
        do {
          let found = try careers.graph.paretoPaths(
            from: source, to: end, criteria: criteria,
            avoiding: careers.barred(except: source, end), maxLabels: Self.labelsMax)
          routes += found.map { path in
            let edges = path.path.edges
            return Route(
              edges.map(careers.move), cost: careers.cost(of: edges), in: nomenclature)
          }
        } catch {
          throw TooLargeError()
        }
      }
    }
    routes.removeAll { route in
      route.moves.count > question.maxMoves ?? .max
        || (route.leastYears ?? 0) > question.maxYears ?? .max
    }
    self.routes = Self.unbeaten(routes)
  }

  /// The value of a route in a criterion.
  public func value(_ criterion: Criterion, of route: Route) -> Int {
    Self.values(of: route)[criterion.rawValue]
  }

  /// The criteria in which no route of the front is better and some are worse; none for a compromise, nor for a
  /// front of one route.
  public func strengths(of route: Route) -> [Criterion] {
    Criterion.allCases.filter { criterion in
      let values = routes.map { value(criterion, of: $0) }
      return value(criterion, of: route) == values.min() && values.min() != values.max()
    }
  }

  /// Years are the larger of a peak and a sum, so these two are criteria of their own on the way.
  private static func criteria(
    from origin: PlaceID, in careers: CareerGraph, judging nomenclature: Nomenclature
  ) -> [PathCriterion] {
    let start = nomenclature.profile(origin)
    let startYears = start?.experience?.yearsForAll ?? 0
    let startDiploma = start?.diploma?.lowest ?? 0
    let moves = careers.nomenclature.moves
    let targets = moves.map { nomenclature.profile($0.to) }
    let years = targets.map { $0?.experience?.yearsForAll ?? 0 }
    let peaks = years.map { Double(max($0, startYears)) }
    let diplomas = targets.map { Double(max($0?.diploma?.lowest ?? 0, startDiploma)) }
    let inFields = zip(moves, zip(targets, years)).map { move, asked -> Double in
      guard let experience = asked.0?.experience,
        move.evidence.contains(where: { $0.asksField(of: experience) })
      else { return 0 }
      return Double(asked.1)
    }
    return [
      .edgeCount, .sum(moves.map { Double($0.doubt.rawValue) }), .maximum(peaks), .sum(inFields),
      .maximum(diplomas),
    ]
  }

  private static func values(of route: Route) -> [Int] {
    [route.moves.count, route.doubt, route.leastYears ?? 0, route.diploma ?? 0]
  }

  /// The routes whose values none beats, the first of those with the same values.
  private static func unbeaten(_ routes: [Route]) -> [Route] {
    let sorted = routes.map { (values: values(of: $0), route: $0) }.sorted { left, right in
      left.values == right.values
        ? left.route < right.route : left.values.lexicographicallyPrecedes(right.values)
    }
    var kept: [(values: [Int], route: Route)] = []
    for candidate in sorted {
      // Whatever beats it comes before it.
      let isBeaten = kept.contains { zip($0.values, candidate.values).allSatisfy { $0 <= $1 } }
      if !isBeaten { kept.append(candidate) }
    }
    return kept.map(\.route)
  }
}
