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
    let supposing = nomenclature.supposing(supposed)
    let careers = CareerGraph(filter.narrowed(supposing), cost: cost)
    return RouteFinder(careers, judging: supposing).routes(question, atLeast: count)
  }

  /// The best route were there no limits, if there is one.
  func bestWithoutLimits(in nomenclature: Nomenclature) -> Route? {
    guard isLimited else { return nil }
    let careers = CareerGraph(nomenclature.supposing(supposed), cost: cost)
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
