import Careers
import Routes

/// Routes for a program: one object, keys in this order, numbers unrounded.
struct RouteJSON {
  let session: Session
  let from: Profile
  let to: Profile
  let count: Int

  func text(_ found: RouteFinder.Answer, _ deadEnd: DeadEnd?) -> String {
    JSONWriter().text(
      .object([
        "schema": .string(AnswerEnvelope.routes.schema),
        "data": AnswerJSON.data(session.nomenclature),
        "query": .object([
          "from": .string(from.id.text), "to": .string(to.id.text), "k": .integer(count),
        ]),
        "routes": .array(found.routes.map(route)),
        "more": .bool(found.isCut),
        "reason": deadEnd == nil ? .null : .string("no_route"),
        "reachable": deadEnd.map { .array($0.reachable.map(reached)) },
        "feeders": deadEnd.map { .strings($0.feeders.map(\.text)) },
        "bridge": deadEnd.map {
          .object(["from": .string($0.bridge.from.text), "to": .string($0.bridge.to.text)])
        },
      ]))
  }

  private func route(_ route: Route) -> JSONValue {
    .object([
      "cost": .number(route.cost), "moves": .integer(route.moves.count),
      "doubt": .integer(route.doubt),
      "places": .strings(route.places.map(\.text)),
      "years_at_least": route.leastYears.map(JSONValue.integer),
      "diploma": route.diploma.map(JSONValue.integer),
      "steps": .array(route.moves.map { AnswerJSON.move($0, in: session.nomenclature) }),
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
