import Careers
import Pictures
import Routes

/// How far one gets, as text or JSON.
struct ReachAnswer: AnswerForm {
  let session: Session
  let reach: Reach
  let limit: Double?
  let wish: FilterOptions.Wish

  private var language: Language { session.language }
  private var evidence: EvidenceText { EvidenceText(language: language) }

  var lines: [String] {
    guard !reach.stops.isEmpty else { return Terminal.wrapped(none, prefix: "") + limits + foot }
    return Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + limits
      + reach.stops.indices.flatMap(block) + [""]
      + evidence.legend(reach.stops.map(\.step)) + foot
  }

  private var limits: [String] {
    let parts = FilterText(
      language: language, filter: wish.filter, heldDiploma: wish.heldDiploma
    ).parts
    return parts.isEmpty
      ? []
      : Terminal.wrapped(
        language("Limites : ", "Limits: ") + parts.joined(separator: language(" ; ", "; ")),
        prefix: "")
  }

  private var title: String {
    let count = language.count(
      reach.stops.count, ("métier", "métiers"), ("profile", "profiles"))
    let way =
      reach.isBackward
      ? language("mènent à \(name(reach.origin))", "lead to \(name(reach.origin))")
      : language(
        "à portée de \(name(reach.origin))", "within reach of \(name(reach.origin))")
    return "\(count) \(way)\(within)"
  }

  private var within: String {
    limit.map {
      language(", coût ", ", cost ") + language.numeral($0) + language(" au plus", " at most")
    }
      ?? ""
  }

  /// A stop, after the cost where it is the first of that cost.
  private func block(_ index: Int) -> [String] {
    let stop = reach.stops[index]
    let isFirst = index == 0 || reach.stops[index - 1].cost != stop.cost
    let cost = language("Coût ", "Cost ") + language.numeral(stop.cost)
    let neighbour = reach.isBackward ? stop.step.to : stop.step.from
    let by =
      neighbour == reach.origin
      ? ""
      : language(" ; par \(neighbour)", "; by way of \(neighbour)") + ", "
        + language.moves(stop.moves)
    return (isFirst ? ["", cost] : []) + Terminal.wrapped(name(stop.place) + by, prefix: "   ")
      + evidence.lines(stop.step) + studies(stop)
  }

  /// The level that a profile asks for and the person does not hold, in years after the baccalauréat.
  private func missingDiploma(_ stop: Reach.Stop) -> Int? {
    guard let held = wish.heldDiploma,
      let lowest = session.nomenclature.profile(stop.place)?.diploma?.lowest, lowest > held
    else { return nil }
    return lowest
  }

  /// The diploma that the person still has to get for a profile.
  private func studies(_ stop: Reach.Stop) -> [String] {
    guard let lowest = missingDiploma(stop) else { return [] }
    return Terminal.wrapped(
      language("Diplôme à préparer : ", "Diploma to get: ") + language.diploma(lowest),
      prefix: "      ")
  }

  private var none: String {
    reach.isBackward
      ? language(
        "Aucune origine écrite pour \(name(reach.origin))\(within) : le texte se tait, il ne dit pas que c’est impossible.",
        "No origin is stated for \(name(reach.origin))\(within): the text is silent, it does not say that it is impossible."
      )
      : language(
        "Aucune évolution écrite depuis \(name(reach.origin))\(within) : le texte se tait, il ne dit pas que c’est impossible.",
        "No move is stated from \(name(reach.origin))\(within): the text is silent, it does not say that it is impossible."
      )
  }

  private var foot: [String] {
    Terminal.wrapped(session.source, prefix: "")
      + (reach.stops.last.map { last in
        let ends = reach.isBackward ? [last.place, reach.origin] : [reach.origin, last.place]
        return [
          language("Un itinéraire : ", "A route: ")
            + session.command("--from \(shown(ends[0].text)) --to \(shown(ends[1].text))")
        ]
      } ?? [])
  }

  private func name(_ id: PlaceID) -> String { session.label(id) }

  /// A row for each profile, with the firmest evidence of the move that touches it.
  var table: AnswerTable {
    let moves = MoveTable(session: session)
    let columns: [AnswerTable.Column] = [
      .init("id", "", for: .programs), .init("name", "", for: .programs),
      .init("cost", language("coût", "cost")), .init("moves", language("passerelles", "moves")),
      .init("diploma_to_get", "", for: .programs),
    ]
    let rows = reach.stops.flatMap { stop in
      moves.rows(of: stop.step).prefix(1).map { cells -> [AnswerTable.Cell] in
        [
          .text(stop.place.text), .text(session.nomenclature.name(of: stop.place)),
          .number(stop.cost), .init(stop.moves), .init(missingDiploma(stop)),
        ] + cells
      }
    }
    return AnswerTable(columns + moves.columns, rows)
  }

  var diagram: MoveDiagram? {
    MoveTable(session: session).diagram(reach.stops.map(\.step), places: [reach.origin])
  }

  var json: JSONValue {
    let nomenclature = session.nomenclature
    return .object([
      "schema": .string("paths.reach/1"), "data": AnswerJSON.data(nomenclature),
      "query": .object([
        "profile": .string(reach.origin.text), "backwards": .bool(reach.isBackward),
        "within": limit.map(JSONValue.number), "diploma": wish.heldDiploma.map(JSONValue.integer),
        "no_studies": wish.filter.maxDiploma == nil ? nil : .bool(true),
        "no_management": wish.filter.refusesManagement ? .bool(true) : nil,
        "max_doubt": wish.filter.maxDoubt == .partial
          ? nil : .integer(wish.filter.maxDoubt.rawValue),
        "avoid": wish.filter.avoided.isEmpty
          ? nil : .strings(wish.filter.avoided.sorted().map(\.text)),
      ]),
      "reach": .array(
        reach.stops.map { stop in
          .object([
            "id": .string(stop.place.text), "name": .string(nomenclature.name(of: stop.place)),
            "cost": .number(stop.cost), "moves": .integer(stop.moves),
            "diploma_to_get": missingDiploma(stop).map(JSONValue.integer),
            "step": AnswerJSON.move(stop.step, in: nomenclature),
          ])
        }),
    ])
  }
}
