import Careers
import Pictures
import Planning

/// The note to hand on: situation, three numbers, the charts, a table by job and period, what is missing, all rates,
/// and from what.
struct ForecastReport {
  let answer: ForecastAnswer

  private var language: Language { answer.language }
  private var sheet: ForecastSheet { answer.sheet }
  private var table: ForecastTable { ForecastTable(answer: answer) }

  /// How many charts a note of two pages has room for: those that change most.
  private var chartsMax: Int { sheet.jobs.count > 12 ? 6 : 9 }

  var document: ReportDocument {
    var report = ReportDocument(
      title: language("Prévision des effectifs", "Forecast of the workforce"),
      language: language.rawValue)
    addSituation(to: &report)
    let jobs = charted
    if !jobs.isEmpty {
      let picture = picture(of: jobs)
      report.add(.heading(language("Évolution par métier", "Over time by job")))
      report.add(.picture(svg: picture.svg, words: picture.words))
      addChartNote(jobs.count, to: &report)
    }
    addTable(to: &report)
    addReview(to: &report)
    addMethod(to: &report)
    answer.question.sources.add(to: &report, language)
    return report
  }

  // MARK: Charts

  /// All jobs that are shown, as charts.
  var picture: ForecastPicture { picture(of: shown) }

  /// The jobs whose numbers are not hidden and not nobody throughout.
  private var shown: [Int] {
    sheet.jobs.indices.filter { job in
      !sheet.mask.hidesJob[job]
        && (sheet.targets[job] ?? 0 > 0
          || (0...sheet.periods).contains { (sheet.cell(of: job, at: $0)?.headcount ?? 0) > 0 })
    }
  }

  /// The jobs that change most or lack most, in order.
  private var charted: [Int] {
    func matter(_ job: Int) -> Double {
      let ends = [0, sheet.periods].map { sheet.cell(of: job, at: $0)?.headcount ?? 0 }
      return max(abs(ends[1] - ends[0]), abs(sheet.gap(of: job, at: sheet.periods) ?? 0))
    }
    let first = shown.sorted { (-matter($0), $0) < (-matter($1), $1) }.prefix(chartsMax)
    return first.sorted()
  }

  private func picture(of jobs: [Int]) -> ForecastPicture {
    let names = answer.periodNames
    let panels = jobs.map { job in
      let cells = (0...sheet.periods).compactMap { sheet.cell(of: job, at: $0) }
      return ForecastPicture.Panel(
        title: sheet.jobs[job], values: cells.map(\.headcount),
        deviations: cells.map(\.deviation), target: sheet.targets[job],
        labels: .init(
          first: "\(cells[0].displayed)", last: "\(cells[cells.count - 1].displayed)",
          target: sheet.targets[job].map {
            language("cible ", "target ") + language.persons($0)
          }))
    }
    return ForecastPicture(
      panels, title: language("Prévision des effectifs", "Forecast of the workforce"),
      legend: language(
        "Trait : effectif attendu ; bande : ± un écart-type ; tirets : cible. Chaque graphique part de 0, à son échelle.",
        "Line: expected; band: ± one standard deviation; dashes: target. Every chart starts at 0, at its own scale."
      ), axis: .init(first: names.name(0), last: names.name(sheet.periods)))
  }

  private func addChartNote(_ count: Int, to report: inout ReportDocument) {
    var parts: [String] = []
    if shown.count > count {
      parts.append(
        language(
          "Les \(count) métiers qui changent ou manquent le plus, sur \(shown.count).",
          "The \(count) jobs that change or lack most, of \(shown.count)."))
    }
    if sheet.mask.hidesJob.contains(true) {
      parts.append(
        language(
          "Les métiers masqués ne sont pas dessinés.", "Jobs that are hidden are not drawn."))
    }
    if !parts.isEmpty { report.add(.paragraph(parts.joined(separator: " "))) }
  }

  // MARK: Sections

  private func addSituation(to report: inout ReportDocument) {
    let last = sheet.sum(at: sheet.periods)
    let text = last.map { language.persons(Double($0.displayed)) } ?? PlanNumbers.hidden
    let deviation = last.map { " ± " + language.persons($0.deviation) } ?? ""
    let flows = sheet.flows
    func number(_ value: Double?) -> String { value.map(language.persons) ?? PlanNumbers.hidden }
    report.add(.heading("Situation"))
    report.add(.paragraph(answer.title + ". " + answer.hiringText))
    var figures: [ReportDocument.Figure] = [
      .init(
        text + deviation,
        language(
          "personnes attendues à la fin (\(answer.periodNames.name(sheet.periods)))",
          "people expected at the end (\(answer.periodNames.name(sheet.periods)))")),
      .init(
        number(flows?.leavers) + " / " + number(flows?.recruits),
        language("départs / recrutements, en tout", "exits / hires, in all")),
    ]
    let gaps = sheet.jobs.indices.compactMap { sheet.gap(of: $0, at: sheet.periods) }
    if answer.question.target != nil {
      let missing = gaps.filter { $0 > 0 }.reduce(0, +)
      figures.append(
        .init(
          language.persons(missing),
          sheet.mask.hidesAny
            ? language(
              "personnes manquantes à la fin, métiers montrés",
              "people missing at the end, jobs shown")
            : language(
              "personnes manquantes à la fin, tous métiers en manque",
              "people missing at the end, all jobs that lack")))
    } else {
      let change = sheet.sum(at: 0).flatMap { start in
        last.map { Double($0.displayed - start.displayed) }
      }
      figures.append(
        .init(
          change.map(language.signedPersons) ?? PlanNumbers.hidden,
          language("d’écart avec aujourd’hui", "compared with today")))
    }
    report.add(.figures(figures))
  }

  private func addTable(to report: inout ReportDocument) {
    // As many periods as a page is wide: the first, the last, and some evenly between.
    let most = 8
    let periods =
      sheet.periods < most
      ? Array(0...sheet.periods) : (0..<most).map { $0 * sheet.periods / (most - 1) }
    let heads = table.heads(periods, isLast: true)
    report.add(
      language("Effectifs par métier et par période", "People by job and period"),
      .init(
        heads, numeric: Set(1..<heads.count),
        table.rows(periods, isLast: true).map { row in row.map { $0.text(language) } }))
    if periods.count <= sheet.periods {
      report.add(
        .paragraph(
          language(
            "Quelques périodes ; toutes avec -o prevision.csv. Départs et recrutements : de chaque période montrée.",
            "Some periods; all of them with -o forecast.csv. Exits and hires: of each period shown."
          ))
      )
    }
  }

  private func addReview(to report: inout ReportDocument) {
    guard let review = answer.review else { return }
    let text = ReviewText(answer: answer, review: review)
    report.add(language("Prévu et réel", "Forecast and actual"), text.reportTable)
    report.add(.paragraph(text.summary))
  }

  private func addMethod(to report: inout ReportDocument) {
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    report.add(
      .list([
        language(
          "Effectif suivant = effectif × taux de mobilité + recrutements ; les recrues arrivent à la fin de la période. Les taux restent les mêmes.",
          "Next number = number × rates of moving + hires; recruits come at the end of the period. Rates stay the same."
        ), answer.deviationText,
        language(
          "Les nombres arrondis d’une période font leur total (plus forts restes).",
          "The rounded numbers of a period add up to their sum (largest remainders)."),
        language(
          "Écart = cible − effectif attendu. Aucune décision individuelle n’en découle.",
          "Gap = target − people expected. No decision about a person follows from it."),
      ]))
    let rates = RateText(question: answer.question)
    for paragraph in rates.rates { report.add(.paragraph(paragraph)) }
    if let hires = rates.hires { report.add(.paragraph(hires)) }
    if let mask = answer.maskText {
      report.add(
        .paragraph(
          language(
            "Seuil de secret : \(sheet.minCell ?? 0). ",
            "Disclosure threshold: \(sheet.minCell ?? 0). ")
            + mask))
    }
  }
}
