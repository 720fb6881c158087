import Careers
import Planning

/// What a graph states and people do, what it states and nobody did, what people do and it does not state.
struct MergeAnswer: AnswerForm {
  let session: Session
  let merged: MergedGraph
  /// The two graphs.
  let graphs: [Nomenclature]
  /// How many of each list are told; all where it is `nil`.
  var top: Int?

  private var language: Language { session.language }

  var lines: [String] {
    let prior = language.numeral(merged.prior)
    let head = language(
      "\(merged.confirmed.count) passerelles énoncées et observées, \(merged.unseen.count) énoncées et jamais observées, \(merged.unstated.count) observées et non énoncées",
      "\(merged.confirmed.count) moves stated and seen, \(merged.unseen.count) stated and never seen, \(merged.unstated.count) seen and not stated"
    )
    let formula = language(
      "Part = (observées + \(prior)/k) / (personnes + \(prior)), k passerelles énoncées ou observées au départ du métier",
      "Share = (seen + \(prior)/k) / (persons + \(prior)), k moves stated or seen out of the job")
    let names = merged.unobserved.map { session(label: $0) }
    let more = names.count - (top ?? names.count)
    let unknown =
      names.isEmpty
      ? []
      : Terminal.wrapped(
        language(
          "Métiers sans personne observée (leurs passerelles restent inconnues, non impossibles) : ",
          "Jobs in which nobody was seen (their moves stay unknown, not impossible): ")
          + names.prefix(top ?? names.count).joined(separator: ", ")
          + (more > 0 ? language(" et \(more) de plus", " and \(more) more") : ""), prefix: "")
        + [""]
    return Terminal.wrapped(head, prefix: "").map { Style.strong($0) }
      + Terminal.wrapped(formula, prefix: "") + [""]
      + list(language("Observées et non énoncées", "Seen and not stated"), merged.unstated)
      + list(language("Énoncées et jamais observées", "Stated and never seen"), merged.unseen)
      + list(language("Énoncées et observées", "Stated and seen"), merged.confirmed) + unknown
      + graphs.flatMap { Terminal.wrapped(language.source($0.source), prefix: "") }
  }

  /// What most people did first, and then what most could have done.
  private func list(_ title: String, _ pairs: [MergedGraph.Pair]) -> [String] {
    guard !pairs.isEmpty else { return [] }
    let all = pairs.sorted { left, right in
      (-(left.count ?? -1), -(left.exposure ?? -1), left.from, left.to)
        < (-(right.count ?? -1), -(right.exposure ?? -1), right.from, right.to)
    }
    let shownPairs = all.prefix(top ?? all.count)
    let more = all.count - shownPairs.count
    return [title]
      + shownPairs.flatMap { pair -> [String] in
        let persons = language(
          "\(shown(pair.count)) sur \(shown(pair.exposure))",
          "\(shown(pair.count)) of \(shown(pair.exposure))")
        let share = pair.share.map { language(", part ", ", share ") + language.percent($0) } ?? ""
        return Terminal.wrapped(
          "\(session(label: pair.from)) → \(session(label: pair.to))"
            + language(" : ", ": ") + persons + share, prefix: "  ", continued: "    ")
      } + (more > 0 ? [language("  et \(more) de plus", "  and \(more) more")] : []) + [""]
  }

  private func shown(_ count: Int?) -> String { count.map(String.init) ?? PlanNumbers.hidden }

  private func session(label place: PlaceID) -> String {
    guard let name = name(place) else { return place.text }
    return name == place.text ? name : "\(place) \(name)"
  }

  private func name(_ place: PlaceID) -> String? {
    let graph = merged.nomenclature
    return graph.profile(place)?.name ?? graph.outsidePlace(place)?.name
  }

  private var kinds: [(key: String, pairs: [MergedGraph.Pair])] {
    [
      ("seen_not_stated", merged.unstated), ("stated_not_seen", merged.unseen),
      ("stated_and_seen", merged.confirmed),
    ]
  }

  var table: AnswerTable {
    AnswerTable(
      [
        .init("list", language("liste", "list")), .init("from", language("de", "from")),
        .init("from_name", language("nom", "name")), .init("to", language("vers", "to")),
        .init("to_name", language("nom", "name")), .init("n", language("nombre", "number")),
        .init("exposure", language("observés", "seen")), .init("share", language("part", "share")),
      ],
      kinds.flatMap { key, pairs in
        pairs.map { pair in
          [
            .text(key), .text(pair.from.text), .init(name(pair.from)), .text(pair.to.text),
            .init(name(pair.to)), pair.count.map { .init($0) } ?? .text(PlanNumbers.hidden),
            .init(pair.exposure), .init(pair.share),
          ]
        }
      })
  }

  var json: JSONValue {
    let lists = kinds.map { key, pairs in (key, JSONValue.array(pairs.map(value))) }
    return .members(
      [
        ("schema", .string("paths.merge/1")), ("status", .string("complete")),
        ("inputs", .array(graphs.map(AnswerJSON.data))), ("prior", .number(merged.prior)),
        ("moves", .integer(merged.nomenclature.moves.count)),
      ] + lists + [("unobserved", .strings(merged.unobserved.map(\.text)))])
  }

  private func value(_ pair: MergedGraph.Pair) -> JSONValue {
    .object([
      "from": .string(pair.from.text), "from_name": name(pair.from).map(JSONValue.string),
      "to": .string(pair.to.text), "to_name": name(pair.to).map(JSONValue.string),
      "n": pair.count.map(JSONValue.integer) ?? .null,
      "exposure": pair.exposure.map(JSONValue.integer) ?? .null,
      "share": pair.share.map(JSONValue.number) ?? .null,
    ])
  }
}
