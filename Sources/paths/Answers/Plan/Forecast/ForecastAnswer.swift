import Careers
import Planning

/// A forecast: who is expected in each job, period by period, what is missing, and how far chance may take it.
struct ForecastAnswer: AnswerForm {
  let question: ForecastQuestion
  let sheet: ForecastSheet
  let periodNames: PeriodNames
  /// The forecast beside what came, where that is known.
  let review: ForecastReview?

  var session: Session { question.session }
  var language: Language { session.language }

  /// Prepares the answer, small numbers hidden below `minCell`.
  init(
    _ question: ForecastQuestion, _ forecast: WorkforceForecast, firstYear: Int?, minCell: Int?
  ) {
    self.question = question
    // A headcount that came is as secret as one that is expected.
    let actual = question.actual.map { actual in
      question.workforce.jobs.map { Int((actual[$0] ?? 0).rounded()) }
    }
    sheet = ForecastSheet(
      forecast, target: question.target, minCell: minCell, others: [actual].compactMap(\.self))
    periodNames = PeriodNames(language: question.session.language, firstYear: firstYear)
    review = question.actual.map {
      ForecastReview(forecast, actual: $0, families: question.families)
    }
  }

  // MARK: For people

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + hiring + [""]
      + ForecastTable(answer: self).lines + [""] + chart + [""]
      + Terminal.wrapped(deviationText, prefix: "") + masking
      + (review.map { ReviewText(answer: self, review: $0).lines } ?? [])
      + [""] + question.sources.lines(language)
  }

  /// « Prévision sur 5 périodes : … ».
  var title: String {
    let span = periodNames.span(sheet.periods)
    let numbers = [0, sheet.periods].map { period in
      sheet.sum(at: period).map { language.persons($0.headcount) } ?? PlanNumbers.hidden
    }
    return language(
      "Prévision sur \(span) : \(numbers[0]) personnes au départ, \(numbers[1]) attendues à la fin",
      "Forecast over \(span): \(numbers[0]) people at the start, \(numbers[1]) expected at the end")
      + (sheet.flows.map { flows in
        language(
          " ; \(language.persons(flows.leavers)) départs, \(language.persons(flows.recruits)) recrutements",
          "; \(language.persons(flows.leavers)) exits, \(language.persons(flows.recruits)) hires")
      } ?? "")
  }

  /// What is said of how people are hired.
  var hiringText: String {
    switch question.recruitment {
    case .nobody:
      language(
        "Sans recrutement : personne n’est embauché.", "Without recruitment: nobody is hired.")
    case .fixed:
      language(
        "Recrutements fixes, à la fin de chaque période.",
        "A fixed number is hired at the end of each period.")
    case .mix(_, let growth):
      growth == 0
        ? language(
          "Chaque départ est remplacé, à la fin de la période, dans les proportions données.",
          "Everybody who leaves is replaced at the end of the period, in the shares given.")
        : language(
          "Chaque départ est remplacé, plus \(language.signedPersons(growth)) par période, dans les proportions données.",
          "Everybody who leaves is replaced, plus \(language.signedPersons(growth)) a period, in the shares given."
        )
    }
  }

  private var hiring: [String] { Terminal.wrapped(hiringText, prefix: "") }

  /// How far chance goes, in words.
  var deviationText: String {
    language(
      "± : l’écart-type à la fin, en personnes. Chacun reste, bouge ou part au hasard selon les taux, indépendamment des autres : l’effectif réel s’écarte de moins que cela environ deux fois sur trois. Des taux mal estimés s’y ajoutent.",
      "±: the standard deviation at the end, in persons. Everybody stays, moves or leaves by chance at these rates, independently of others: the real number is off by less than that about two times out of three. Rates that are off come on top."
    )
  }

  private var chart: [String] {
    let shown = sheet.jobs.indices.compactMap { job in
      (0...sheet.periods).compactMap { sheet.cell(of: job, at: $0) }.isEmpty ? nil : job
    }
    let width = min(34, Terminal.width / 2 - 4)
    let bars = max(4, min(30, Terminal.width - width - 20))
    return Terminal.wrapped(
      language(
        "Évolution, de 0 au plus haut de chaque métier (cible comprise)",
        "Over time, from 0 to the highest of each job (target included)"), prefix: "")
      + shown.map { job in
        let cells = (0...sheet.periods).compactMap { sheet.cell(of: job, at: $0) }
        let name = sheet.jobs[job]
        let short = name.count <= width ? name : name.prefix(width - 1) + "…"
        let ends = [cells.first, cells.last].map { "\($0?.displayed ?? 0)" }
        return "  " + short + String(repeating: " ", count: width - short.count + 1)
          + Sparkline.text(cells.map(\.headcount), most: sheet.targets[job], width: bars)
          + "  " + ends.joined(separator: " → ")
      }
  }

  /// What is said of hidden numbers.
  var maskText: String? {
    guard let least = sheet.minCell else { return nil }
    return sheet.mask.hidesAny
      ? language(
        "Métiers de moins de \(least) personnes à un moment masqués (\(PlanNumbers.hidden)), et d’autres pour qu’on ne puisse les recalculer ; les autres nombres sont entiers.",
        "Jobs with fewer than \(least) people at some time are hidden (\(PlanNumbers.hidden)), and others so that they cannot be worked out; the other numbers are whole."
      )
      : language(
        "Aucun nombre de personnes n’est sous \(least).", "No number of persons is below \(least).")
  }

  private var masking: [String] {
    maskText.map { Terminal.wrapped($0, prefix: "") } ?? []
  }

  // MARK: For a spreadsheet

  /// A row a job and period, the start first; what came where it is known.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("job", language("métier", "job")), .init("period", language("période", "period")),
      .init("headcount", language("effectif attendu", "expected")),
      .init("displayed", language("effectif arrondi", "rounded")),
      .init("standard_deviation", language("écart-type", "standard deviation")),
      .init("leavers", language("départs", "exits")),
      .init("recruits", language("recrutements", "hires")),
      .init("target", language("cible", "target")), .init("gap", language("écart", "gap")),
    ]
    let reviewed = review.map { ReviewText(answer: self, review: $0) }
    let rows = sheet.jobs.indices.flatMap { job in
      (0...sheet.periods).map { period in
        row(job, period) + (reviewed?.cells(of: job, isLast: period == sheet.periods) ?? [])
      }
    }
    let more: [AnswerTable.Column] =
      review == nil
      ? []
      : [.init("actual", language("réel", "actual")), .init("error", language("erreur", "error"))]
    return AnswerTable(columns + more, rows)
  }

  private func row(_ job: Int, _ period: Int) -> [AnswerTable.Cell] {
    let name = [AnswerTable.Cell.text(sheet.jobs[job]), .text(periodNames.name(period))]
    guard let cell = sheet.cell(of: job, at: period) else {
      return name + [AnswerTable.Cell](repeating: .text(PlanNumbers.hidden), count: 5)
        + [
          .init(sheet.targets[job]),
          sheet.targets[job] == nil ? .unknown : .text(PlanNumbers.hidden),
        ]
    }
    return name + [
      .persons(cell.headcount), .init(cell.displayed), .persons(cell.deviation),
      period == 0 ? .unknown : .persons(cell.leavers),
      period == 0 ? .unknown : .persons(cell.recruits), .init(sheet.targets[job]),
      sheet.gap(of: job, at: period).map(AnswerTable.Cell.persons) ?? .unknown,
    ]
  }

  var json: JSONValue { ForecastJSON(answer: self).value }
}
