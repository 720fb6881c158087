import Careers
import Routes

/// Works out rankings and says them in the reader's language.
struct RankSectionBuilder {
  let language: Language
  let graph: ProfileGraph

  private var nomenclature: Nomenclature { graph.nomenclature }

  /// - Precondition: a target is given where passages towards one are asked for.
  func section(_ criterion: RankCommand.Criterion, target: Profile?) -> RankSection {
    switch criterion {
    case .crossroads: crossroads
    case .hubs: hubs
    case .gateways: gateways
    case .deadEnds: deadEnds
    case .startingPoints: startingPoints
    case .singleFeeders: singleFeeders
    case .rings: rings
    case .communities: communities
    case .mandatory:
      if let target {
        mandatory(target)
      } else {
        preconditionFailure("passages lead towards a profile")
      }
    }
  }

  // MARK: By what passes

  private var crossroads: RankSection {
    let stops = Crossroads(graph).stops
    return RankSection(
      criterion: .crossroads, title: language("Carrefours", "Crossroads"),
      meaning: language(
        "Entre combien de paires d’autres métiers il se trouve, sur leurs itinéraires les moins coûteux : s’il se tarit, ces chemins s’allongent ou se ferment.",
        "Between how many pairs of other profiles it lies, on their cheapest routes: if it dries up, these ways get longer or close."
      ), none: nothing,
      rows: stops.map { stop in
        let pairs = language.numeral((stop.pairs * 10).rounded() / 10)
        let share = language.percent(stop.share)
        return .init(
          place: stop.place,
          value: language("\(pairs) paires, \(share)", "\(pairs) pairs, \(share)"),
          number: stop.pairs)
      },
      json: list(stops) {
        place($0.place) + [("pairs", .number($0.pairs)), ("share", .number($0.share))]
      })
  }

  private func mandatory(_ target: Profile) -> RankSection {
    let passages = MandatoryPassages(towards: target.id, in: graph)
    return RankSection(
      criterion: .mandatory,
      title: language(
        "Passages obligés vers \(target.id) \(target.name)",
        "Mandatory passages towards \(target.id) \(target.name)"),
      meaning: language(
        "Par où passent tous les itinéraires écrits de certains métiers. Un itinéraire mène à \(target.name) depuis \(passages.origins.count) métiers.",
        "Where all stated routes of some profiles pass. A route leads to \(target.name) from \(passages.origins.count) profiles."
      ),
      none: language("Aucun : chacun a le choix.", "None: everybody has a choice."),
      rows: passages.stops.map { stop in
        .init(
          place: stop.place,
          value: language.count(
            stop.dependents.count, ("métier en dépend", "métiers en dépendent"),
            ("profile depends on it", "profiles depend on it")),
          number: Double(stop.dependents.count), detail: codes(stop.dependents))
      },
      json: .object([
        "to": .string(target.id.text), "origins": .strings(passages.origins.map(\.text)),
        "passages": list(passages.stops) {
          place($0.place) + [("dependents", .strings($0.dependents.map(\.text)))]
        },
      ]))
  }

  // MARK: By moves

  private var hubs: RankSection {
    let stops = MoveCounts(graph).hubs
    return RankSection(
      criterion: .hubs, title: language("Plaques tournantes", "Hubs"),
      meaning: language(
        "Le plus de passerelles, entrantes et sortantes : là où l’on arrive et d’où l’on repart.",
        "The most moves, in and out: where people come and from where they go on."), none: nothing,
      rows: stops.map { stop in
        let value = language(
          "\(stop.incoming) entrantes, \(stop.outgoing) sortantes",
          "\(stop.incoming) in, \(stop.outgoing) out")
        return .init(place: stop.place, value: value, number: Double(stop.total))
      }, json: list(stops, counts))
  }

  private var gateways: RankSection {
    let stops = MoveCounts(graph).gateways
    return RankSection(
      criterion: .gateways, title: language("Portes entre familles", "Gateways"),
      meaning: language(
        "Le plus de passerelles depuis ou vers une autre famille : par où l’on change de domaine.",
        "The most moves from or to another family: where people change their field."),
      none: nothing,
      rows: stops.map { stop in
        let others = stop.families.joined(separator: ", ")
        return .init(
          place: stop.place,
          value: language.moves(stop.betweenFamilies)
            + language(", familles \(others)", ", families \(others)"),
          number: Double(stop.betweenFamilies))
      }, json: list(stops, counts))
  }

  private func counts(_ stop: MoveCounts.Stop) -> [(String, JSONValue)] {
    place(stop.place) + [
      ("in", .integer(stop.incoming)), ("out", .integer(stop.outgoing)),
      ("between_families", .integer(stop.betweenFamilies)), ("families", .strings(stop.families)),
    ]
  }

  private var singleFeeders: RankSection {
    let moves = SingleFeeders(graph).moves
    let fed = Dictionary(grouping: moves, by: \.from)
    let origins = moves.map(\.from).reduce(into: [PlaceID]()) { if $0.last != $1 { $0.append($1) } }
    return RankSection(
      criterion: .singleFeeders, title: language("Viviers uniques", "Single feeders"),
      meaning: language(
        "Le seul métier dont le texte fait venir à d’autres : sans lui, rien n’est écrit pour les pourvoir de l’intérieur.",
        "The only profile from which the text lets one come to others: without it, nothing is stated to fill them from within."
      ), none: nothing,
      rows: origins.map { origin in
        let targets = (fed[origin] ?? []).map(\.to)
        return .init(
          place: origin, value: "→ " + codes(targets), number: Double(targets.count))
      },
      json: list(origins) { origin in
        place(origin) + [("feeds", .strings((fed[origin] ?? []).map(\.to.text)))]
      })
  }

  // MARK: Where the text is silent

  private var deadEnds: RankSection {
    let ends = LooseEnds(graph).deadEnds
    return RankSection(
      criterion: .deadEnds, title: language("Impasses dans le texte", "Dead ends in the text"),
      meaning: language(
        "Le texte n’énonce aucune passerelle qui en parte : c’est inconnu, non impossible.",
        "The text states no move that leaves: that is unknown, not impossible."), none: nothing,
      rows: ends.map { row($0, first: nil) }, json: list(ends, end))
  }

  private var startingPoints: RankSection {
    let ends = LooseEnds(graph).startingPoints
    return RankSection(
      criterion: .startingPoints, title: language("Points de départ", "Starting points"),
      meaning: language(
        "Le texte ne fait venir personne d’un autre métier : premier poste, ou silence.",
        "The text lets nobody come from another profile: a first post, or silence."), none: nothing,
      rows: ends.map { end in
        let first =
          switch end.firstPost {
          case true?: language("premier poste possible", "may be a first post")
          case false?: language("pas un premier poste", "no first post")
          case nil: language("le texte n’en dit rien", "the text does not say")
          }
        return row(end, first: first)
      }, json: list(ends, end))
  }

  private func row(_ end: LooseEnds.End, first: String?) -> RankSection.Row {
    let doors = end.openDoors.map {
      language("porte ouverte ", "open door ") + language.quote($0.mention)
    }
    let outside =
      end.outside.isEmpty
      ? []
      : [
        language("hors nomenclature : ", "outside: ")
          + end.outside.map { language.quote(outsideName($0)) }.joined(separator: ", ")
      ]
    return .init(
      place: end.place, value: first ?? "",
      detail: (outside + doors).joined(separator: language(" ; ", "; ")))
  }

  private func end(_ end: LooseEnds.End) -> [(String, JSONValue)] {
    place(end.place)
      + [
        ("outside", .strings(end.outside.map(outsideName))),
        ("open_doors", .strings(end.openDoors.map(\.mention))),
        ("first_post", end.firstPost.map(JSONValue.bool) ?? .null),
      ]
  }

  private func outsideName(_ id: PlaceID) -> String { graph.outsideName(id) }

  // MARK: Groups

  private var rings: RankSection {
    let rings = Rings(graph).rings
    return RankSection(
      criterion: .rings, title: language("Boucles", "Rings"),
      meaning: language(
        "Des métiers dont chacun mène à tous les autres et en revient : là, aucune passerelle ne ferme de porte.",
        "Profiles of which each leads to all others and back: there, no move closes a door."),
      none: language(
        "Aucune : on ne revient jamais par des passerelles écrites.",
        "None: one never comes back by stated moves."),
      rows: rings.map { ring in
        .init(
          title: language.count(ring.count, ("métier", "métiers"), ("profile", "profiles")),
          number: Double(ring.count), detail: names(ring))
      }, json: .array(rings.map { .strings($0.map(\.text)) }))
  }

  private var communities: RankSection {
    let found = ProfileCommunities(graph)
    let total = nomenclature.moves.count
    return RankSection(
      criterion: .communities, title: language("Communautés", "Communities"),
      meaning: language(
        "Les métiers que le texte joint le plus, sans égard au sens ni aux familles. \(found.movesInside.communities) passerelles sur \(total) restent dans une communauté, \(found.movesInside.families) dans une famille ; modularité \(language.rounded(found.modularity)) contre \(language.rounded(found.familyModularity)).",
        "The profiles that the text joins most, whatever the direction and the families. \(found.movesInside.communities) moves of \(total) stay inside a community, \(found.movesInside.families) inside a family; modularity \(language.rounded(found.modularity)) against \(language.rounded(found.familyModularity))."
      ), none: nothing,
      rows: found.communities.map { community in
        .init(
          title: language.count(community.count, ("métier", "métiers"), ("profile", "profiles"))
            + language(" ; familles ", "; families ") + families(of: community),
          number: Double(community.count), detail: names(community))
      },
      json: .object([
        "modularity": .number(found.modularity),
        "family_modularity": .number(found.familyModularity),
        "moves_inside": .integer(found.movesInside.communities),
        "moves_inside_families": .integer(found.movesInside.families),
        "groups": .array(found.communities.map { .strings($0.map(\.text)) }),
        "alone": .strings(found.alone.map(\.text)),
      ]))
  }

  /// « 3 (4 métiers), 4 (2) »: the families of some profiles, those with the most of them first.
  private func families(of profiles: [PlaceID]) -> String {
    let counts = Dictionary(grouping: profiles) { nomenclature.profile($0)?.family ?? "" }
      .mapValues(\.count)
    return counts.sorted { ($1.value, PlaceID($0.key)) < ($0.value, PlaceID($1.key)) }
      .map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
  }

  // MARK: Small parts

  private var nothing: String { language("Aucun.", "None.") }

  private func codes(_ places: [PlaceID]) -> String {
    places.map(\.text).joined(separator: ", ")
  }

  private func names(_ places: [PlaceID]) -> String {
    places.map { "\($0) \(nomenclature.name(of: $0))" }.joined(separator: ", ")
  }

  private func place(_ id: PlaceID) -> [(String, JSONValue)] {
    [("id", .string(id.text)), ("name", .string(nomenclature.name(of: id)))]
  }

  private func list<Item>(_ items: [Item], _ members: (Item) -> [(String, JSONValue)]) -> JSONValue
  {
    .array(items.map { .members(members($0)) })
  }
}
