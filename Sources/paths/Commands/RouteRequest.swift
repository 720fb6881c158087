import Careers
import Routes

/// What is asked of a route, every name understood.
struct RouteRequest {
  let origins: [Profile]
  let targets: [Profile]
  let question: RouteQuestion
  var filter = MoveFilter()
  var cost = MoveCost.balanced
  var heldDiploma: Int?
  var supposed: [(from: PlaceID, to: PlaceID)] = []

  /// Whether anything but the ends was asked for, so that there may be routes beyond.
  var isLimited: Bool {
    var free = MoveFilter()
    free.origins = filter.origins
    free.named = filter.named
    return filter != free || !question.via.isEmpty || question.maxMoves != nil
      || question.maxYears != nil
  }

  /// The routes within the limits.
  func routes(in nomenclature: Nomenclature, atLeast count: Int) -> RouteFinder.Answer {
    finder(in: nomenclature).routes(question, atLeast: count)
  }

  /// Routes within the limits that differ from one another, for one pair of places.
  func diverseRoutes(in nomenclature: Nomenclature, atMost count: Int) -> RouteFinder.Answer {
    finder(in: nomenclature).diverseRoutes(
      from: origins[0].id, to: targets[0].id, atMost: count)
  }

  /// The routes within the limits that no other beats; only where no profile is to be passed through.
  func front(in nomenclature: Nomenclature) throws(RouteFront.TooLargeError) -> RouteFront {
    let finder = finder(in: nomenclature)
    return try RouteFront(question, in: finder.careers, judging: finder.nomenclature)
  }

  private func finder(in nomenclature: Nomenclature) -> RouteFinder {
    let supposing = nomenclature.supposing(supposed)
    return RouteFinder(
      CareerGraph(filter.narrowed(supposing), cost: cost), judging: supposing)
  }

  /// The prices of doubt at which another route would win; none where the cost is of more than moves and doubt.
  func turningPoints(around best: Route, in nomenclature: Nomenclature) -> [TurningPoint] {
    guard question.via.isEmpty, cost.preference == .balanced, cost.perFamilyChange == 0,
      cost.perMove > 0, !nomenclature.moves.contains(where: { $0.statedCost != nil }),
      let front = try? front(in: nomenclature)
    else { return [] }
    return TurningPoint.around(best, in: front.routes)
  }

  /// The best route were there no limits, if there is one.
  func bestWithoutLimits(in nomenclature: Nomenclature) -> Route? {
    guard isLimited else { return nil }
    // Without observations the shares are no common measure any longer.
    let careers = CareerGraph(
      nomenclature.supposing(supposed), cost: cost.preference == .observed ? .balanced : cost)
    return RouteFinder(careers).routes(
      RouteQuestion(from: question.origins, to: question.targets), atLeast: 1
    ).routes.first
  }

  /// Why there is none, where one pair was asked for and no limit can be the reason.
  func deadEnd(in nomenclature: Nomenclature) -> DeadEnd? {
    guard origins.count == 1, targets.count == 1,
      !isLimited || bestWithoutLimits(in: nomenclature) == nil
    else { return nil }
    let careers = CareerGraph(nomenclature.supposing(supposed))
    return DeadEnd(from: origins[0].id, to: targets[0].id, in: careers)
  }
}

extension RouteRequest {
  /// A question from one profile to another, without limits.
  init(from: Profile, to: Profile) {
    self.init(
      origins: [from], targets: [to], question: RouteQuestion(from: [from.id], to: [to.id]))
  }
}
