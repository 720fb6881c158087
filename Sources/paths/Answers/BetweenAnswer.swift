import Careers
import Pictures
import Routes

/// The profiles on some route between two, as text or JSON.
struct BetweenAnswer: AnswerForm {
  let session: Session
  let ends: (from: Profile, to: Profile)
  let between: Between
  let limit: Int?

  private var language: Language { session.language }

  var lines: [String] {
    let way =
      language("entre ", "between ") + name(ends.from.id) + language(" et ", " and ")
      + name(ends.to.id)
    let within = limit.map { language(", en au plus ", ", in at most ") + language.moves($0) } ?? ""
    guard !between.stops.isEmpty else {
      return Terminal.wrapped(
        language("Aucun métier ", "No profile ") + way + within
          + language(
            " sur un itinéraire écrit : c’est inconnu, non impossible.",
            " on a stated route: that is unknown, not impossible."), prefix: "") + unsettled + foot
    }
    let count = language.count(
      between.stops.count, ("métier", "métiers"), ("profile", "profiles"))
    return Terminal.wrapped("\(count) \(way)\(within)", prefix: "")
      + between.stops.indices.flatMap(block) + [""] + unsettled + foot
  }

  /// A profile with the best route through it, after the cost where it is the first of that cost.
  private func block(_ index: Int) -> [String] {
    let stop = between.stops[index]
    let isFirst = index == 0 || between.stops[index - 1].cost != stop.cost
    let head = language("Coût ", "Cost ") + language.numeral(stop.cost)
    return (isFirst ? ["", head] : []) + Terminal.wrapped(name(stop.place), prefix: "   ")
      + Terminal.wrapped(places(stop).map(\.text).joined(separator: " → "), prefix: "      ")
  }

  private var unsettled: [String] {
    between.unsettled.isEmpty
      ? []
      : Terminal.wrapped(
        language("Non tranché, la recherche s’est arrêtée : ", "Not settled, the search stopped: ")
          + between.unsettled.map(\.text).joined(separator: ", "), prefix: "")
  }

  private var foot: [String] {
    Terminal.wrapped(session.source, prefix: "")
      + (between.stops.first.map { stop in
        [
          language("Un itinéraire : ", "A route: ")
            + session.command(
              "--from \(shown(ends.from.id.text)) --to \(shown(ends.to.id.text)) --via \(shown(stop.place.text))"
            )
        ]
      } ?? [])
  }

  private func places(_ stop: Between.Stop) -> [PlaceID] {
    [ends.from.id] + stop.moves.map(\.to)
  }

  private func name(_ id: PlaceID) -> String { session.label(id) }

  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("id", language("code", "code")), .init("name", language("nom", "name")),
      .init("cost", language("coût", "cost")), .init("places", language("itinéraire", "route")),
    ]
    return AnswerTable(
      columns,
      between.stops.map { stop in
        [
          .text(stop.place.text), .text(session.nomenclature.name(of: stop.place)),
          .number(stop.cost), .text(places(stop).map(\.text).joined(separator: " → ")),
        ]
      })
  }

  var diagram: MoveDiagram? {
    MoveTable(session: session).diagram(
      between.stops.flatMap(\.moves), places: [ends.from.id, ends.to.id])
  }

  var json: JSONValue {
    .object([
      "schema": .string(AnswerEnvelope.between.schema),
      "data": AnswerJSON.data(session.nomenclature),
      "query": .object([
        "from": .string(ends.from.id.text), "to": .string(ends.to.id.text),
        "max_moves": limit.map(JSONValue.integer),
      ]),
      "between": .array(
        between.stops.map { stop in
          .object([
            "id": .string(stop.place.text),
            "name": .string(session.nomenclature.name(of: stop.place)),
            "cost": .number(stop.cost), "places": .strings(places(stop).map(\.text)),
          ])
        }),
      "unsettled": .strings(between.unsettled.map(\.text)),
    ])
  }
}
