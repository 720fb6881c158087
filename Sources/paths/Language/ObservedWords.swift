import Careers

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
}
