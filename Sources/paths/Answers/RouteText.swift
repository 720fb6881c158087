import Careers
import Routes

/// Routes for a person at a terminal: each step with its reason, what the way asks, what it leaves open.
struct RouteText {
  let session: Session
  let from: Profile
  let to: Profile

  private var language: Language { session.language }
  private var nomenclature: Nomenclature { session.nomenclature }

  func text(_ found: RouteFinder.Answer, _ deadEnd: DeadEnd?) -> String {
    if let deadEnd { return none(deadEnd) }
    let ends = language(
      "De \(name(from.id)) à \(name(to.id)) : ", "From \(name(from.id)) to \(name(to.id)): ")
    let count = language.count(
      found.routes.count, ("itinéraire", "itinéraires"), ("route", "routes"))
    var lines = [ends + count, ""]
    for (index, route) in found.routes.enumerated() {
      let isEqual = index > 0 && found.routes[index - 1].cost == route.cost
      lines += self.route(route, number: index + 1, isEqual: isEqual) + [""]
    }
    if found.isCut {
      lines += [
        language(
          "D’autres itinéraires ont le même coût que le dernier ; seuls les \(RouteFinder.routesMax) premiers sont listés.",
          "More routes cost as much as the last one; only the first \(RouteFinder.routesMax) are listed."
        ), "",
      ]
    }
    lines += EvidenceText(language: language).legend(found.routes.flatMap(\.moves))
    lines += Terminal.wrapped(session.source, prefix: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(_ id: PlaceID) -> String { language.name(id, in: nomenclature) }

  // MARK: One route

  private func route(_ route: Route, number: Int, isEqual: Bool) -> [String] {
    let title = "\(number). " + language.moves(route.moves.count)
    let cost = language(
      "coût \(language.numeral(route.cost)) = \(language.moves(route.moves.count)) + \(route.doubt) de doute",
      "cost \(language.numeral(route.cost)) = \(language.moves(route.moves.count)) + \(route.doubt) of doubt"
    )
    let equal = isEqual ? language(" (ex æquo)", " (equal)") : ""
    var lines = [
      title + equal + padding(title + equal, cost) + cost, "   " + place(route.places[0]),
    ]
    for move in route.moves {
      lines += EvidenceText(language: language).lines(move) + ["   " + place(move.to)]
    }
    return lines + asked(route) + route.unmet.flatMap(unmet)
  }

  private func place(_ id: PlaceID) -> String {
    (nomenclature.profile(id) == nil ? "" : "\(id) ") + nomenclature.name(of: id)
  }

  // MARK: What the way asks

  private func asked(_ route: Route) -> [String] {
    let years = route.leastYears.map { years in
      language(
        "au moins \(language.years(years)) d’expérience",
        "at least \(language.years(years)) of experience")
    }
    let diploma = route.diploma.map { language.diploma($0) }
    let asked = [years, diploma].compactMap(\.self).joined(separator: ", ")
    return asked.isEmpty
      ? [] : ["   " + language("Demandé en chemin : ", "Asked on the way: ") + asked]
  }

  private func unmet(_ requirement: UnmetRequirement) -> [String] {
    let experience = requirement.experience
    let field = language.quote(experience.field ?? "")
    let years = experience.least.map {
      language(", au moins \(language.years($0))", ", at least \(language.years($0))")
    }
    let lines = experience.lines ?? LineRange(1)
    let place = " (" + language.place(requirement.profile, lines) + ")"
    let text: String
    switch requirement.kind {
    case .notOnTheWay(let missing):
      let what = missing.map(language.quote).joined(separator: ", ")
      text =
        language("Reste à acquérir : ", "Still to be acquired: ") + field + (years ?? "") + place
        + language(" ; cet itinéraire ne donne pas \(what)", "; this route does not give \(what)")
    case .unknown:
      text =
        language("À vérifier : ", "To be checked: ") + field + (years ?? "") + place
        + language(
          " ; le texte ne dit pas quel métier le donne",
          "; the text does not say which profile gives it")
    }
    return Terminal.wrapped(text + ".", prefix: "   ")
  }

  // MARK: No route

  private func none(_ deadEnd: DeadEnd) -> String {
    let lines = [
      language(
        "Aucun itinéraire écrit de \(name(from.id)) à \(name(to.id)) : le texte se tait, il ne dit pas que c’est impossible.",
        "No route is stated from \(name(from.id)) to \(name(to.id)): the text is silent, it does not say that it is impossible."
      )
    ].flatMap { Terminal.wrapped($0, prefix: "") }
    return (lines + reachable(deadEnd) + feeders(deadEnd) + bridge(deadEnd)).joined(separator: "\n")
      + "\n"
  }

  private func reachable(_ deadEnd: DeadEnd) -> [String] {
    guard !deadEnd.reachable.isEmpty else {
      return [
        language(
          "Le texte n’énonce aucune passerelle qui parte de \(from.name).",
          "The text states no move that starts at \(from.name).")
      ]
    }
    let count = language.count(
      deadEnd.reachable.count, ("métier", "métiers"), ("profile", "profiles"))
    let head = language(
      "De \(from.name) on atteint \(count) :", "From \(from.name) one reaches \(count):")
    return [head]
      + deadEnd.reachable.map { reached in
        let text = "  \(reached.place) \(nomenclature.name(of: reached.place))"
        return text + padding(text, "", column: 52) + language.moves(reached.moves)
      }
  }

  private func feeders(_ deadEnd: DeadEnd) -> [String] {
    guard !deadEnd.feeders.isEmpty else {
      return [
        language(
          "Le texte n’énonce aucune passerelle qui mène à \(to.name).",
          "The text states no move that leads to \(to.name).")
      ]
    }
    let names = deadEnd.feeders.map { "\($0) \(nomenclature.name(of: $0))" }
    let head = language("On arrive à \(to.name) depuis : ", "\(to.name) is reached from: ")
    return Terminal.wrapped(head + names.joined(separator: ", ") + ".", prefix: "")
  }

  private func bridge(_ deadEnd: DeadEnd) -> [String] {
    let move = "\(deadEnd.bridge.from) → \(deadEnd.bridge.to)"
    return [
      language(
        "Une seule passerelle suffirait, par exemple \(move).",
        "A single move would do, for example \(move).")
    ]
  }

  // MARK: Small parts

  private func padding(_ left: String, _ right: String, column: Int = Terminal.width) -> String {
    String(repeating: " ", count: max(2, column - left.count - right.count))
  }
}
