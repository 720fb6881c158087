import Pictures
import Planning

/// The note on observed mobility to hand on: how much was seen, which moves, how it was counted, and from what.
struct RatesReport {
  let answer: RatesAnswer

  private var language: Language { answer.session.language }
  private var rates: ObservedRates { answer.rates }

  var document: ReportDocument {
    var report = ReportDocument(
      title: language("Mobilités observées", "Observed mobility"), language: language.rawValue)
    report.add(.heading("Situation"))
    let moves = rates.rates.filter { $0.kind == .move }
    report.add(
      .figures([
        .init("\(rates.exposures.count)", language("métiers observés", "jobs seen")),
        .init("\(moves.count)", language("passerelles empruntées", "moves taken")),
        .init(
          "\(moves.count { $0.count == nil })",
          language("passerelles dont le nombre est masqué", "moves whose number is hidden")),
      ]))
    for paragraph in answer.counting { report.add(.paragraph(paragraph)) }
    report.add(language("Passerelles", "Moves"), table(moves))
    let others = rates.rates.filter { $0.kind != .move && $0.count != 0 }
    report.add(language("Restés et sortis", "Stays and exits"), table(others))
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    report.add(.list(points))
    answer.sources.add(to: &report, language)
    return report
  }

  private func table(_ rates: [ObservedRates.Rate]) -> ReportDocument.Table {
    let seen = Dictionary(uniqueKeysWithValues: self.rates.exposures.map { ($0.job, $0.count) })
    return ReportDocument.Table(
      [
        language("De", "From"), language("Vers", "To"), language("Nombre", "Number"),
        language("Observés", "Seen"), language("Taux", "Rate"),
        language("Intervalle", "Interval"),
      ], numeric: [2, 3, 4],
      rates.map { rate in
        [
          rate.from, answer.name(rate), answer.shown(rate.count),
          answer.shown(seen[rate.from] ?? nil), rate.share.map(language.percent) ?? "",
          language.interval(rate.interval?.low, rate.interval?.high) ?? "",
        ]
      })
  }

  private var points: [String] {
    let percent = language.percent(rates.confidence)
    var points = [
      language(
        "Taux = nombre / observés, tous devenirs compris : restés, partis ou sortis.",
        "Rate = number / seen, whatever became of them: stayed, moved or left."),
      language(
        "Intervalle de Wilson à \(percent) : il dit l’incertitude du petit nombre, non ce que l’avenir changera.",
        "Wilson interval at \(percent): it tells how uncertain a small number is, not what the future will change."
      ),
      language(
        "Ce qui n’a pas été observé est inconnu, non impossible.",
        "What was not seen is unknown, not impossible."),
    ]
    if rates.minCell > 1 {
      points.append(
        language(
          "Seuil de secret : \(rates.minCell). Les nombres de personnes plus petits sont masqués (\(PlanNumbers.hidden)), et d’autres pour qu’on ne puisse les recalculer.",
          "Disclosure threshold: \(rates.minCell). Smaller numbers of persons are hidden (\(PlanNumbers.hidden)), and others so that they cannot be worked out."
        ))
    }
    return points
  }
}
