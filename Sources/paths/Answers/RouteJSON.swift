import Careers
import Routes

/// Routes for a program: one object, keys in this order, numbers unrounded.
struct RouteJSON {
  let session: Session
  let request: RouteRequest
  let count: Int
  /// The front that the routes are, where it was asked for.
  var front: RouteFront?

  func value(_ found: RouteFinder.Answer) -> JSONValue {
    let isEmpty = found.routes.isEmpty
    let deadEnd = isEmpty ? request.deadEnd(in: session.nomenclature) : nil
    let free = isEmpty ? request.bestWithoutLimits(in: session.nomenclature) : nil
    return .object([
      "schema": .string(AnswerEnvelope.routes.schema),
      "data": AnswerJSON.data(session.nomenclature),
      "query": query,
      "routes": .array(found.routes.map(route)),
      "more": .bool(found.isCut),
      "pareto": front == nil ? nil : .bool(true),
      "turning_points": isEmpty || front != nil
        ? nil : .array(turningPoints(around: found.routes[0])),
      "reason": isEmpty ? .string("no_route") : .null,
      "without_limits": free.map(route),
      "reachable": deadEnd.map { .array($0.reachable.map(reached)) },
      "feeders": deadEnd.map { .strings($0.feeders.map(\.text)) },
      "bridge": deadEnd.map { ends($0.bridge) },
    ])
  }

  /// What was asked, with the limits that were set.
  private var query: JSONValue {
    let question = request.question
    let filter = request.filter
    let conditions = Condition.Kind.allCases.filter(filter.refusedConditions.contains)
    return .object([
      "from": .strings(question.origins.map(\.text)),
      "to": .strings(question.targets.map(\.text)),
      "k": .integer(count),
      "preset": .string(request.cost.preference.rawValue),
      "move_cost": .number(request.cost.perMove),
      "doubt_cost": .number(request.cost.perDoubt),
      "family_change": .number(request.cost.perFamilyChange),
      "via": question.via.isEmpty ? nil : .strings(question.via.map(\.text)),
      "avoid": filter.avoided.isEmpty ? nil : .strings(filter.avoided.sorted().map(\.text)),
      "max_moves": question.maxMoves.map(JSONValue.integer),
      "max_doubt": filter.maxDoubt == .partial ? nil : .integer(filter.maxDoubt.rawValue),
      "max_years": question.maxYears.map(JSONValue.integer),
      "diploma": request.heldDiploma.map(JSONValue.integer),
      "no_studies": filter.maxDiploma == nil ? nil : .bool(true),
      "without_condition": conditions.isEmpty ? nil : .strings(conditions.map(\.rawValue)),
      "no_management": filter.refusesManagement ? .bool(true) : nil,
      "suppose": request.supposed.isEmpty ? nil : .array(request.supposed.map(ends)),
    ])
  }

  private func turningPoints(around best: Route) -> [JSONValue] {
    request.turningPoints(around: best, in: session.nomenclature).map { point in
      .object([
        "doubt_price": .number(point.price), "above": .bool(point.isAbove),
        "moves": .integer(point.route.moves.count), "doubt": .integer(point.route.doubt),
        "places": .strings(point.route.places.map(\.text)),
      ])
    }
  }

  private func ends(_ move: (from: PlaceID, to: PlaceID)) -> JSONValue {
    .object(["from": .string(move.from.text), "to": .string(move.to.text)])
  }

  private func route(_ route: Route) -> JSONValue {
    .object([
      "cost": .number(route.cost), "moves": .integer(route.moves.count),
      "doubt": .integer(route.doubt),
      "places": .strings(route.places.map(\.text)),
      "years_at_least": route.leastYears.map(JSONValue.integer),
      "diploma": route.diploma.map(JSONValue.integer),
      "observed_months": route.observedMonths.map(JSONValue.number),
      "fewest_cases": route.fewestCases.map(JSONValue.integer),
      "steps": .array(route.moves.map { AnswerJSON.move($0, in: session.nomenclature) }),
      "strengths": front.map { front in
        .strings(front.strengths(of: route).map { "\($0)" })
      },
      "weakest": .array(route.weakestLinks.map { ends((from: $0.from, to: $0.to)) }),
      "diplomas_to_get": request.heldDiploma.map { held in
        .array(
          route.diplomas(beyond: held, in: session.nomenclature).map { step in
            .object(["place": .string(step.move.to.text), "level": .integer(step.level)])
          })
      },
      "unmet": .array(route.unmet.map(unmet)),
    ])
  }

  private func unmet(_ requirement: UnmetRequirement) -> JSONValue {
    var status = "unknown"
    var missing: JSONValue?
    if case .notOnTheWay(let fields) = requirement.kind {
      status = "not_on_the_way"
      missing = .strings(fields)
    }
    return .object([
      "profile": .string(requirement.profile.text), "status": .string(status),
      "years_least": requirement.experience.least.map(JSONValue.integer),
      "field": requirement.experience.field.map(JSONValue.string), "missing": missing,
      "lines": requirement.experience.lines.map {
        .array([.integer($0.first), .integer($0.last)])
      },
    ])
  }

  private func reached(_ reached: DeadEnd.Reached) -> JSONValue {
    .object(["id": .string(reached.place.text), "moves": .integer(reached.moves)])
  }
}
