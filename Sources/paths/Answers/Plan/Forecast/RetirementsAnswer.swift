import Careers
import Planning

/// Who comes to the age of retirement in each job and period, and with the age put off.
struct RetirementsAnswer: AnswerForm {
  let session: Session
  let forecast: RetirementForecast
  let delayed: RetirementForecast
  let periods: Int
  let minCell: Int?
  let sources: PlanSources
  let periodNames: PeriodNames
  private let mask: ForecastMask?

  var language: Language { session.language }

  init(
    session: Session, forecast: RetirementForecast, delayed: RetirementForecast, periods: Int,
    minCell: Int?, sources: PlanSources, periodNames: PeriodNames
  ) {
    self.session = session
    self.forecast = forecast
    self.delayed = delayed
    self.periods = periods
    self.minCell = minCell
    self.sources = sources
    self.periodNames = periodNames
    // What gives people away is the band they are counted in, however few of them retire in a year.
    mask = minCell.map { least in
      ForecastMask(
        forecast.jobs.map { job in
          let bands = [forecast, delayed].flatMap { $0.concerned[job] ?? [] }.filter { $0 > 0 }
          let small = bands.filter { $0 < Double(least) }.min()
          return [Int((small ?? bands.max() ?? 0).rounded(.up))]
        }, below: least)
    }
  }

  /// Whether a number is hidden.
  var hidesAny: Bool { mask?.hidesAny ?? false }

  /// What is expected of a job in a period, or by all periods without one; nil where it is hidden.
  ///
  /// Without a job it is the sum of all.
  func expected(_ job: Int?, _ period: Int?, isDelayed: Bool) -> Double? {
    let source = isDelayed ? delayed : forecast
    let jobs = job.map { [forecast.jobs[$0]] } ?? forecast.jobs
    let rows = jobs.map { source.retirements[$0] ?? [] }
    let number = rows.reduce(0) { sum, row in
      sum + (period.map { row[$0 - 1] } ?? row.reduce(0, +))
    }
    guard let mask else { return number }
    return (job.map { mask.hidesJob[$0] } ?? mask.hidesTotal[0]) ? nil : number
  }

  // MARK: For people

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + [""]
      + block(isDelayed: false) + [""] + block(isDelayed: true) + [""] + nobody
      + Terminal.wrapped(assumption, prefix: "")
      + (maskText.map { Terminal.wrapped($0, prefix: "") } ?? []) + sources.lines(language)
  }

  /// The jobs where somebody comes to the age.
  private var concerned: [Int] {
    forecast.jobs.indices.filter { job in
      [forecast, delayed].contains { source in
        (source.retirements[forecast.jobs[job]] ?? []).contains { $0 > 0 }
      }
    }
  }

  private func block(isDelayed: Bool) -> [String] {
    let age = isDelayed ? delayed.age : forecast.age
    let table = columns(isDelayed)
    return [language("Départ à \(age) ans", "Retirement at \(age)")]
      + AnswerTable(
        table.heads.enumerated().map { .init("\($0)", $1) }, table.rows
      ).aligned(language).split(separator: "\n").map(String.init)
  }

  private var nobody: [String] {
    let shown = Set(concerned)
    let others = forecast.jobs.indices.filter { !shown.contains($0) }.map { forecast.jobs[$0] }
    guard !others.isEmpty else { return [] }
    return Terminal.wrapped(
      others.joined(separator: ", "),
      prefix: language("Personne n’y atteint l’âge : ", "Nobody comes to the age: "),
      continued: "  ")
  }

  var title: String {
    let sums = [false, true].map { text(expected(nil, nil, isDelayed: $0)) }
    return language(
      "Retraites attendues sur \(periodNames.span(periods)) : \(sums[0]) à \(forecast.age) ans ; \(sums[1]) si l’âge passe à \(delayed.age) ans",
      "Retirements expected over \(periodNames.span(periods)): \(sums[0]) at \(forecast.age); \(sums[1]) if the age becomes \(delayed.age)"
    )
  }

  func text(_ number: Double?) -> String {
    number.map(language.persons) ?? PlanNumbers.hidden
  }

  var assumption: String {
    language(
      "Hypothèses : les personnes d’une tranche sont réparties également entre ses âges ; une tranche sans borne compte \(forecast.openWidth) âges ; chacun part dès l’âge atteint, ceux qui l’ont dépassé à la première période ; une période est un an. Ni démissions ni recrutements.",
      "Assumptions: the people of a band are spread evenly over its ages; a band without a bound has \(forecast.openWidth) ages; everybody leaves on reaching the age, those beyond it in the first period; a period is a year. No other exits, no hires."
    )
  }

  var maskText: String? {
    minCell.map { least in
      hidesAny
        ? language(
          "Métiers dont une tranche d’âge concernée compte moins de \(least) personnes masqués (\(PlanNumbers.hidden)), et d’autres pour qu’on ne puisse les recalculer.",
          "Jobs with fewer than \(least) people in a band of ages concerned are hidden (\(PlanNumbers.hidden)), and others so that they cannot be worked out."
        )
        : language(
          "Aucune tranche d’âge concernée n’est sous \(least) personnes.",
          "No band of ages concerned has fewer than \(least) people.")
    }
  }

  /// A line a job where somebody comes to the age, a column a period, the sums.
  func columns(_ isDelayed: Bool) -> (heads: [String], rows: [[AnswerTable.Cell]]) {
    func cell(_ number: Double?) -> AnswerTable.Cell {
      number.map { .number(($0 * 10).rounded() / 10) } ?? .text(PlanNumbers.hidden)
    }
    let rows = concerned.map { $0 as Int? } + [nil]
    return (
      [language("métier", "job")] + (1...periods).map(periodNames.name)
        + [language("ensemble", "in all")],
      rows.map { job in
        [.text(job.map { forecast.jobs[$0] } ?? "Total")]
          + (1...periods).map { cell(expected(job, $0, isDelayed: isDelayed)) }
          + [cell(expected(job, nil, isDelayed: isDelayed))]
      }
    )
  }

  // MARK: For a spreadsheet

  /// A row a job and period.
  var table: AnswerTable {
    func cell(_ number: Double?) -> AnswerTable.Cell {
      number.map(AnswerTable.Cell.persons) ?? .text(PlanNumbers.hidden)
    }
    return AnswerTable(
      [
        .init("job", language("métier", "job")), .init("period", language("période", "period")),
        .init("retirements", language("retraites à \(forecast.age) ans", "at \(forecast.age)")),
        .init("delayed", language("retraites à \(delayed.age) ans", "at \(delayed.age)")),
      ],
      forecast.jobs.indices.flatMap { job in
        (1...periods).map { period in
          [
            .text(forecast.jobs[job]), .text(periodNames.name(period)),
            cell(expected(job, period, isDelayed: false)),
            cell(expected(job, period, isDelayed: true)),
          ]
        }
      })
  }

  // MARK: For programs

  var json: JSONValue {
    func members(_ isDelayed: Bool) -> JSONValue {
      .members(
        forecast.jobs.indices.map { job in
          (forecast.jobs[job], periods(of: job, isDelayed))
        })
    }
    return .object([
      "schema": .string("paths.plan.retirements/1"), "status": .string("complete"),
      "inputs": sources.json, "age": .integer(forecast.age), "delayed_age": .integer(delayed.age),
      "first_year": periodNames.firstYear.map(JSONValue.integer),
      "min_cell": minCell.map(JSONValue.integer), "retirements": members(false),
      "delayed": members(true), "total": periods(of: nil, false),
      "delayed_total": periods(of: nil, true),
    ])
  }

  private func periods(of job: Int?, _ isDelayed: Bool) -> JSONValue {
    .members(
      (1...periods).map { period in
        (
          "\(period)",
          expected(job, period, isDelayed: isDelayed).map(JSONValue.number) ?? .null
        )
      })
  }
}
