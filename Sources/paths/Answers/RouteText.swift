import Careers
import Routes

/// Routes for a person at a terminal: each step with its reason, what the way asks, what it leaves open.
struct RouteText {
  let session: Session
  let request: RouteRequest
  /// The front that the routes are, where it was asked for.
  var front: RouteFront?

  private var language: Language { session.language }
  private var nomenclature: Nomenclature { session.nomenclature }
  private var limits: LimitText { LimitText(session: session, request: request) }

  func lines(_ found: RouteFinder.Answer) -> [String] {
    guard !found.routes.isEmpty else {
      return NoRouteText(session: session, request: request).lines(isCut: found.isCut)
    }
    let ends =
      language("De ", "From ") + names(request.origins) + language(" à ", " to ")
      + names(request.targets) + language(" : ", ": ")
    let count = language.count(
      found.routes.count, ("itinéraire", "itinéraires"), ("route", "routes"))
    var lines =
      Terminal.wrapped(ends + count, prefix: "").map { Style.strong($0) } + limits.lines + [""]
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
    if front == nil, let best = found.routes.first {
      lines += turningPoints(around: best)
    }
    lines += EvidenceText(language: language).legend(found.routes.flatMap(\.moves))
    return lines + Terminal.wrapped(session.source, prefix: "")
  }

  private func names(_ profiles: [Profile]) -> String {
    profiles.map { language.name($0.id, in: nomenclature) }.joined(
      separator: language(" ou ", " or "))
  }

  // MARK: One route

  private func route(_ route: Route, number: Int, isEqual: Bool) -> [String] {
    let title = "\(number). " + language.moves(route.moves.count)
    let cost =
      language("coût ", "cost ") + cost(of: route) + " = "
      + CostText(language: language, cost: request.cost).parts(route, in: nomenclature)
    let equal = isEqual ? language(" (ex æquo)", " (equal)") : ""
    let head = title + equal
    let fits = head.count + 2 + cost.count <= Terminal.width
    var lines =
      (fits ? [head + padding(head, cost) + cost] : [head] + Terminal.wrapped(cost, prefix: "   "))
      + strengths(route) + ["   " + Style.strong(place(route.places[0]))]
    for move in route.moves {
      lines += EvidenceText(language: language).lines(move) + ["   " + Style.strong(place(move.to))]
    }
    return lines + asked(route) + observed(route) + studies(route) + weakest(route)
      + route.unmet.flatMap(unmet)
  }

  /// What makes a route of a front the best.
  private func strengths(_ route: Route) -> [String] {
    guard let front, front.routes.count > 1 else { return [] }
    let strengths = front.strengths(of: route).map { language.least($0) }
    let words =
      strengths.isEmpty ? language("compromis", "a compromise") : strengths.joined(separator: ", ")
    return Terminal.wrapped(language("Atout : ", "Strength: ") + words, prefix: "   ")
  }

  /// At which price of doubt another route would win.
  private func turningPoints(around best: Route) -> [String] {
    let points = request.turningPoints(around: best, in: nomenclature)
    guard !points.isEmpty else { return [] }
    return points.flatMap { point in
      let side =
        point.isAbove ? language("plus de", "more than") : language("moins de", "less than")
      let price = language.numeral((point.price * 100).rounded() / 100)
      let way = point.route.places.map(\.text).joined(separator: " → ")
      let cost =
        language.moves(point.route.moves.count) + " + \(point.route.doubt)"
        + language(" de doute", " of doubt")
      return Terminal.wrapped(
        language(
          "Si un rang de doute comptait \(side) \(price) passerelle, \(way) l’emporterait (\(cost)).",
          "If a rank of doubt counted \(side) \(price) moves, \(way) would win (\(cost))."),
        prefix: "")
    } + [""]
  }

  private func place(_ id: PlaceID) -> String {
    session.label(id)
  }

  // MARK: What the way asks

  private func asked(_ route: Route) -> [String] {
    let years = route.leastYears.map { years in
      years == 0
        ? language("aucune expérience exigée", "no experience required")
        : language(
          "au moins \(language.years(years)) d’expérience",
          "at least \(language.years(years)) of experience")
    }
    let diploma = route.diploma.map { language.diploma($0) }
    let asked = [years, diploma].compactMap(\.self).joined(separator: ", ")
    return asked.isEmpty
      ? [] : ["   " + language("Demandé en chemin : ", "Asked on the way: ") + asked]
  }

  /// How long the people seen on this way were in each job before, and how few they may be.
  private func observed(_ route: Route) -> [String] {
    guard let cases = route.fewestCases else { return [] }
    let months = route.observedMonths.map { months in
      language(
        "\(language.numeral(months.rounded())) mois en poste avant chaque passage, en tout ; ",
        "\(language.numeral(months.rounded())) months in the jobs before each move, in all; ")
    }
    return Terminal.wrapped(
      language("Observé : ", "Observed: ") + (months ?? "")
        + language(
          "\(cases) cas pour la passerelle la moins prise",
          "\(cases) cases for the move fewest took"), prefix: "   ")
  }

  /// The diplomas that the person still has to get.
  private func studies(_ route: Route) -> [String] {
    guard let held = request.heldDiploma else { return [] }
    return route.diplomas(beyond: held, in: nomenclature).flatMap { step in
      Terminal.wrapped(
        language("Diplôme à préparer : ", "Diploma to get: ") + language.diploma(step.level)
          + language(" pour ", " for ") + place(step.move.to), prefix: "   ")
    }
  }

  /// The links that are stated least firmly, unless all are stated alike.
  private func weakest(_ route: Route) -> [String] {
    let links = route.weakestLinks
    guard !links.isEmpty, links.count < route.moves.count else { return [] }
    let names = links.map { "\($0.from) → \($0.to)" }.joined(separator: ", ")
    let firmness =
      links.contains(where: \.isSupposed)
      ? language("supposée", "supposed")
      : language("doute ", "doubt ") + "\(links[0].doubt.rawValue)"
    return Terminal.wrapped(
      language("Le moins fermement énoncé : ", "Stated least firmly: ") + names
        + " (\(firmness))", prefix: "   ")
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

  // MARK: Small parts

  /// The cost; to two decimals where it is made of shares.
  private func cost(of route: Route) -> String {
    request.cost.preference == .observed
      ? language.rounded(route.cost) : language.numeral(route.cost)
  }

  private func padding(_ left: String, _ right: String, column: Int = Terminal.width) -> String {
    String(repeating: " ", count: max(2, column - left.count - right.count))
  }
}
