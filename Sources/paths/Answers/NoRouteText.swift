import Careers
import Routes

/// What is said where no route is stated: how far one gets, who leads there, what would open a way.
struct NoRouteText {
  let session: Session
  let request: RouteRequest

  private var language: Language { session.language }
  private var nomenclature: Nomenclature { session.nomenclature }

  func lines(isCut: Bool) -> [String] {
    let free = request.bestWithoutLimits(in: nomenclature)
    let silence =
      free == nil
      ? language(
        " : le texte se tait, il ne dit pas que c’est impossible.",
        ": the text is silent, it does not say that it is impossible.") : "."
    var lines = Terminal.wrapped(head(isCut: isCut, silence: silence), prefix: "")
    lines += LimitText(session: session, request: request).lines
    if let free {
      lines += Terminal.wrapped(withoutLimits(free), prefix: "")
    } else if let deadEnd = request.deadEnd(in: nomenclature) {
      lines += reachable(deadEnd) + feeders(deadEnd) + bridge(deadEnd)
    }
    return lines
  }

  private func head(isCut: Bool, silence: String) -> String {
    let ends = (
      from: names(request.origins), to: names(request.targets),
      within: request.isLimited ? language(" dans ces limites", " within these limits") : ""
    )
    return isCut
      ? language(
        "Aucun itinéraire trouvé de \(ends.from) à \(ends.to)\(ends.within) : la recherche s’est arrêtée avant d’avoir tout vu.",
        "No route was found from \(ends.from) to \(ends.to)\(ends.within): the search stopped before it had seen all."
      )
      : language(
        "Aucun itinéraire écrit de \(ends.from) à \(ends.to)\(ends.within)",
        "No route is stated from \(ends.from) to \(ends.to)\(ends.within)"
      ) + silence
  }

  private func withoutLimits(_ route: Route) -> String {
    language("Sans ces limites : ", "Without these limits: ")
      + route.places.map(\.text).joined(separator: " → ") + language(", coût ", ", cost ")
      + language.numeral(route.cost)
  }

  private func reachable(_ deadEnd: DeadEnd) -> [String] {
    let from = request.origins[0]
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
        let padding = String(repeating: " ", count: max(2, 52 - text.count))
        return text + padding + language.moves(reached.moves)
      }
  }

  private func feeders(_ deadEnd: DeadEnd) -> [String] {
    let to = request.targets[0]
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
    let ends = deadEnd.bridge
    let command = session.command(
      "--from \(shown(request.origins[0].id.text)) --to \(shown(request.targets[0].id.text)) --suppose \(shown("\(ends.from):\(ends.to)"))"
    )
    return Terminal.wrapped(
      language(
        "Une seule passerelle suffirait, par exemple \(ends.from) → \(ends.to) ; l’essayer :",
        "A single move would do, for example \(ends.from) → \(ends.to); to try it:"), prefix: "")
      + ["  " + command]
  }

  private func names(_ profiles: [Profile]) -> String {
    profiles.map { language.name($0.id, in: nomenclature) }.joined(
      separator: language(" ou ", " or "))
  }
}
