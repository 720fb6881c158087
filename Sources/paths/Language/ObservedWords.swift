import Careers
import Planning

extension Language {
  /// « 12 personnes observées sur 85 : 14,1 % (entre 8,3 % et 23 %) ».
  ///
  /// The share is that of the graph: where it was merged with a prior, it differs a little from the count over
  /// the exposure.
  func observed(_ observation: Observation, count: Int?) -> String {
    let share = percent(observation.share)
    let interval = interval(observation.low, observation.high).map { " (\($0))" } ?? ""
    let months = observation.months.map { months in
      self(
        ", après \(numeral(months.rounded())) mois en moyenne",
        ", after \(numeral(months.rounded())) months on average")
    }
    guard let count, count > 0 else {
      return self(
        "jamais observée sur \(observation.exposure) personnes ; part a priori \(share)",
        "never seen among \(observation.exposure) persons; prior share \(share)")
    }
    return self(
      "observée : \(count) personnes sur \(observation.exposure), part \(share)",
      "observed: \(count) of \(observation.exposure) persons, share \(share)") + interval
      + (months ?? "")
  }

  /// « entre 8,3 % et 23 % »; `nil` where an end is not known.
  func interval(_ low: Double?, _ high: Double?) -> String? {
    guard let low, let high else { return nil }
    return self(
      "entre \(percent(low)) et \(percent(high))", "between \(percent(low)) and \(percent(high))")
  }

  /// What the end of a time in a job is called; `to` is another job, or an end outside.
  func end(_ kind: ObservedMoves.Kind, _ to: String) -> String {
    switch kind {
    case .move: to
    case .stay: self("(restés)", "(stayed)")
    case .exit: to == HistoryTally.exit ? self("(sortie)", "(exit)") : to
    case .open: self("(toujours en poste)", "(still there)")
    case .interrupted: self("(repris après une interruption)", "(resumed after a hole)")
    }
  }

  /// What can be said of the rates of two groups: « écart net ».
  func verdict(_ verdict: ObservedGroups.Verdict) -> String {
    switch verdict {
    case .apart: self("écart net", "clear gap")
    case .overlap: self("on ne peut conclure", "nothing can be concluded")
    case .hidden:
      self("non comparé, un nombre est masqué", "not compared, a number is hidden")
    case .unseen:
      self(
        "non comparé, rien n’est compté dans un groupe",
        "not compared, nothing is counted in one group")
    case .uneven:
      self(
        "non comparé, les restés ne sont comptés que d’un côté",
        "not compared, who stayed is counted on one side only")
    }
  }
}
