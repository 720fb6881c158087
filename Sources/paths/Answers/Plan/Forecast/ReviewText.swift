import Careers
import Pictures
import Planning

/// A forecast beside what came, in words, rows and keys; hidden where the forecast is.
struct ReviewText {
  let answer: ForecastAnswer
  let review: ForecastReview

  private var language: Language { answer.language }
  private var sheet: ForecastSheet { answer.sheet }

  /// The names of jobs whose numbers are hidden.
  private var hiddenJobs: Set<String> {
    Set(sheet.jobs.indices.filter { sheet.mask.hidesJob[$0] }.map { sheet.jobs[$0] })
  }

  /// The families that a hidden job is in.
  private var hiddenFamilies: Set<String> {
    Set(hiddenJobs.compactMap { answer.question.families[$0] })
  }

  private var hidesTotal: Bool {
    sheet.mask.hidesTotal[sheet.periods] || sheet.mask.hidesTotal[sheet.mask.hidesTotal.count - 1]
  }

  // MARK: For people

  var lines: [String] {
    guard !review.jobs.isEmpty else { return [] }
    return ["", Style.strong(language("Prévu et réel", "Forecast and actual"))]
      + AnswerTable(
        [
          .init("name", language("métier", "job")),
          .init("forecast", language("prévu", "forecast")),
          .init("actual", language("réel", "actual")), .init("error", language("erreur", "error")),
          .init("deviations", language("en écarts-types", "in std deviations")),
        ], tableRows
      ).aligned(language).split(separator: "\n").map(String.init) + [""]
      + Terminal.wrapped(summary, prefix: "") + unknown
  }

  /// « Erreur moyenne … ».
  var summary: String {
    let within =
      review.withinTwo.of == 0
      ? ""
      : language(
        " ; \(review.withinTwo.jobs) métiers sur \(review.withinTwo.of) à moins de deux écarts-types : au-delà, le hasard n’explique guère l’erreur",
        "; \(review.withinTwo.jobs) of \(review.withinTwo.of) jobs within two standard deviations: beyond, chance hardly explains the error"
      )
    let mean =
      hiddenJobs.isEmpty ? language.persons(review.meanAbsoluteError) : PlanNumbers.hidden
    return language(
      "Erreur = réel − prévu. Erreur moyenne par métier, sans le signe : \(mean) personnes",
      "Error = actual − forecast. Mean error a job, whatever its sign: \(mean) persons") + within
      + "."
  }

  private var unknown: [String] {
    guard !review.unknown.isEmpty else { return [] }
    return Terminal.wrapped(
      review.unknown.joined(separator: ", "),
      prefix: language(
        "Réel inconnu (non compté comme 0) : ", "Actual unknown (not taken for 0): "),
      continued: "  ")
  }

  /// The same for a note.
  var reportTable: ReportDocument.Table {
    ReportDocument.Table(
      [
        language("Métier", "Job"), language("Prévu", "Forecast"), language("Réel", "Actual"),
        language("Erreur", "Error"), language("En écarts-types", "In std deviations"),
      ], numeric: [1, 2, 3, 4],
      tableRows.map { row in row.map { $0.text(language) } })
  }

  private var tableRows: [[AnswerTable.Cell]] {
    let families = review.families.map { row in
      cells(
        row, name: language("famille ", "family ") + row.name, hiddenFamilies.contains(row.name))
    }
    let total = cells(review.total, name: language("Total", "Total"), hidesTotal)
    return review.jobs.map { cells($0, name: $0.name, hiddenJobs.contains($0.name)) } + families
      + [total]
  }

  private func cells(
    _ row: ForecastReview.Row, name: String, _ isHidden: Bool
  ) -> [AnswerTable.Cell] {
    guard !isHidden else {
      return [.text(name)] + [AnswerTable.Cell](repeating: .text(PlanNumbers.hidden), count: 4)
    }
    func rounded(_ number: Double) -> AnswerTable.Cell {
      .number((shown(number) * 10).rounded() / 10)
    }
    return [
      .text(name), rounded(row.forecast), rounded(row.actual), rounded(row.error),
      .init(row.deviations.map { ($0 * 10).rounded() / 10 }),
    ]
  }

  /// A number, whole where others are hidden.
  private func shown(_ number: Double) -> Double {
    sheet.mask.hidesAny ? number.rounded() : number
  }

  /// What came and the error, beside the last period of a job.
  func cells(of job: Int, isLast: Bool) -> [AnswerTable.Cell] {
    guard isLast, let row = review.jobs.first(where: { $0.name == sheet.jobs[job] }) else {
      return [.unknown, .unknown]
    }
    guard !sheet.mask.hidesJob[job] else {
      return [.text(PlanNumbers.hidden), .text(PlanNumbers.hidden)]
    }
    return [.persons(shown(row.actual)), .persons(shown(row.error))]
  }

  // MARK: For programs

  var json: JSONValue {
    .object([
      "jobs": .members(
        review.jobs.map { ($0.name, value($0, hiddenJobs.contains($0.name))) }),
      "families": .members(
        review.families.map { ($0.name, value($0, hiddenFamilies.contains($0.name))) }),
      "total": value(review.total, hidesTotal), "unknown": .strings(review.unknown),
      "mean_absolute_error": hiddenJobs.isEmpty ? .number(review.meanAbsoluteError) : .null,
      "within_two_deviations": .integer(review.withinTwo.jobs),
      "judged": .integer(review.withinTwo.of),
    ])
  }

  private func value(_ row: ForecastReview.Row, _ isHidden: Bool) -> JSONValue {
    func number(_ number: Double) -> JSONValue { isHidden ? .null : .number(shown(number)) }
    let hides = isHidden || sheet.mask.hidesAny
    return .object([
      "forecast": number(row.forecast), "actual": number(row.actual), "error": number(row.error),
      "error_in_deviations": hides ? .null : row.deviations.map(JSONValue.number) ?? .null,
    ])
  }
}
