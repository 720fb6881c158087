import Planning

/// Why posts stay empty, in a sentence.
struct ShortageText {
  let language: Language
  let numbers: PlanNumbers

  func sentence(_ shortage: PlanSheet.Shortage) -> String {
    let due =
      shortage.due.map { language(" (pour la période \($0))", " (due in period \($0))") } ?? ""
    return shortage.job + due + language(" : ", ": ") + reason(shortage)
  }

  private func reason(_ shortage: PlanSheet.Shortage) -> String {
    switch shortage.reason {
    case .noRoute:
      shortage.due == nil
        ? language(
          "aucun itinéraire n’y mène depuis un métier en surnombre",
          "no route leads there from a job with people to spare")
        : language(
          "aucun itinéraire n’y mène à temps depuis un métier libéré",
          "no route leads there in time from a job that is released")
    case .people:
      language(
        "tous ceux qui pourraient y venir sont déjà placés",
        "all who could come are placed already")
    case .capacity:
      language("passerelles pleines : ", "moves that are full: ")
        + shortage.cut.map(fullMove).joined(separator: ", ")
    }
  }

  private func fullMove(_ move: PlanSheet.Shortage.FullMove) -> String {
    let places = numbers.persons(move.capacity)
    let period = move.period.map { language(", période \($0)", ", period \($0)") } ?? ""
    return "\(move.from) → \(move.to)"
      + language(" (places : \(places)\(period))", " (seats: \(places)\(period))")
  }
}
