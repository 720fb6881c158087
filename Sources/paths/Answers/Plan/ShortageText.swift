import Planning

/// Why posts stay empty and people without a place, in a sentence.
struct ShortageText {
  let language: Language
  let numbers: PlanNumbers
  /// The most moves on a route, where they are limited.
  let maxMoves: Int?
  /// The limits of money and seats, where there are any.
  let limits: PlanSheet.Limits?

  func sentence(_ shortage: PlanSheet.Shortage) -> String {
    let due =
      shortage.due.map { language(" (pour la période \($0))", " (due in period \($0))") } ?? ""
    return shortage.job + due + language(" : ", ": ") + reason(shortage)
  }

  func sentence(_ left: PlanSheet.Leftover) -> String {
    let period =
      left.period.map { language(" (période \($0))", " (period \($0))") } ?? ""
    let reason =
      switch left.reason {
      case .noRoute:
        language(
          "aucune passerelle ne mène de là à un métier en manque",
          "no move leads from there to a job that lacks people")
      case .capacity:
        language(
          "les passerelles vers les postes vides sont pleines",
          "the moves to the empty posts are full")
      case .filled:
        language(
          "tous les postes où ils pourraient aller sont pourvus",
          "all posts where they could go are filled")
      case .limit: usedUp
      }
    return left.job + period + language(" : ", ": ") + reason
  }

  private func reason(_ shortage: PlanSheet.Shortage) -> String {
    switch shortage.reason {
    case .noRoute: noRoute(isDated: shortage.due != nil)
    case .people:
      language(
        "tous ceux qui pourraient y venir sont déjà placés",
        "all who could come are placed already")
    case .capacity:
      language("passerelles pleines : ", "moves that are full: ")
        + shortage.cut.map(fullMove).joined(separator: ", ")
    case .limit: usedUp
    }
  }

  private var usedUp: String {
    switch (limits?.limits.budget, limits?.limits.seats) {
    case (_, nil): language("le budget ne suffit pas", "the budget does not suffice")
    case (nil, _): language("les places ne suffisent pas", "the seats do not suffice")
    default:
      language(
        "le budget ou les places ne suffisent pas", "the budget or the seats do not suffice")
    }
  }

  private func noRoute(isDated: Bool) -> String {
    guard !isDated else {
      return language(
        "aucun itinéraire n’y mène à temps depuis un métier libéré",
        "no route leads there in time from a job that is released")
    }
    let within =
      maxMoves.map {
        language(" en \(language.moves($0)) au plus", " within \(language.moves($0))")
      } ?? ""
    return language(
      "aucun itinéraire n’y mène\(within) depuis un métier en surnombre",
      "no route leads there\(within) from a job with people to spare")
  }

  private func fullMove(_ move: PlanSheet.Shortage.FullMove) -> String {
    let places = numbers.persons(move.capacity)
    let period = move.period.map { language(", période \($0)", ", period \($0)") } ?? ""
    return "\(move.from) → \(move.to)"
      + language(" (places : \(places)\(period))", " (seats: \(places)\(period))")
  }
}
