import Careers
import Planning

/// Forecasts of several scenarios side by side at their last periods, with what differs from the first.
///
/// A job that one scenario hides is hidden in all of them, or the others would show it.
struct ForecastComparison: AnswerForm {
  /// One scenario.
  struct Column {
    let name: String
    let sources: PlanSources
    let workforce: Workforce
    /// The forecast; `nil` where there is none.
    let answer: ForecastAnswer?
  }

  /// One number that is compared, of a job or of all.
  private enum Measure: String, CaseIterable {
    case headcount
    case leavers
    case recruits
    case gap
  }

  let session: Session
  let columns: [Column]
  /// All jobs, in order.
  private let jobs: [String]
  private let hidden: Set<String>

  init(session: Session, columns: [Column]) {
    self.session = session
    self.columns = columns
    jobs = Set(columns.flatMap(\.workforce.jobs)).sorted()
    hidden = Set(
      columns.flatMap { column in
        column.answer.map { answer in
          answer.sheet.jobs.indices.filter { answer.sheet.mask.hidesJob[$0] }
            .map { answer.sheet.jobs[$0] }
        } ?? []
      })
  }

  private var language: Language { session.language }

  // MARK: Numbers

  /// A number of a job, or of all without one; nil where it is hidden or not known.
  private func value(_ measure: Measure, _ job: String?, in column: Column) -> Double? {
    guard let sheet = column.answer?.sheet else { return nil }
    guard let job else { return total(measure, of: sheet) }
    guard !hidden.contains(job), let number = column.workforce.number(of: job) else { return nil }
    let cells = (1...sheet.periods).compactMap { sheet.cell(of: number, at: $0) }
    switch measure {
    case .headcount: return cells.last?.headcount
    case .leavers: return cells.reduce(0) { $0 + $1.leavers }
    case .recruits: return cells.reduce(0) { $0 + $1.recruits }
    case .gap: return sheet.gap(of: number, at: sheet.periods)
    }
  }

  private func total(_ measure: Measure, of sheet: ForecastSheet) -> Double? {
    let isHidden = columns.contains { $0.answer?.sheet.mask.hidesTotal.contains(true) ?? false }
    guard !isHidden else { return nil }
    return switch measure {
    case .headcount: sheet.sum(at: sheet.periods)?.headcount
    case .leavers: sheet.flows?.leavers
    case .recruits: sheet.flows?.recruits
    // What too many there make up for too few here says little: only who is missing adds up.
    case .gap:
      sheet.targets.allSatisfy { $0 == nil } || !hidden.isEmpty
        ? nil
        : sheet.jobs.indices.reduce(0) {
          $0 + max(0, sheet.gap(of: $1, at: sheet.periods) ?? 0)
        }
    }
  }

  private func difference(_ measure: Measure, _ job: String?, in index: Int) -> Double? {
    guard let before = value(measure, job, in: columns[0]),
      let after = value(measure, job, in: columns[index])
    else { return nil }
    return after - before
  }

  // MARK: For people

  var lines: [String] {
    let head = language(
      "\(columns.count) scénarios ; entre parenthèses, l’écart avec le premier",
      "\(columns.count) scenarios; in brackets, the difference from the first")
    let isMasked = !hidden.isEmpty
    return [Style.strong(head), ""]
      + aligned(
        language("mesure", "measure"),
        [periods, status].map { [$0[0]] + $0[2...] }
          + Measure.allCases.compactMap { row($0, nil).map { [$0[0]] + $0[2...] } })
      + jobLines(.headcount, language("Effectifs finals", "Final headcounts"))
      + jobLines(.gap, language("Écarts à la cible", "Gaps to the target"))
      + (isMasked
        ? Terminal.wrapped(
          language(
            "Un métier masqué (\(PlanNumbers.hidden)) dans un scénario l’est dans tous.",
            "A job hidden (\(PlanNumbers.hidden)) in one scenario is in all."), prefix: "") : [])
      + PlanSources(of: columns.map(\.sources)).lines(language)
  }

  private func jobLines(_ measure: Measure, _ title: String) -> [String] {
    let rows = jobs.compactMap { row(measure, $0).map { Array($0.dropFirst()) } }
    return rows.isEmpty ? [] : [title] + aligned(language("métier", "job"), rows)
  }

  private func aligned(_ head: String, _ rows: [[AnswerTable.Cell]]) -> [String] {
    AnswerTable(
      [.init("head", head)] + columns.enumerated().map { .init("\($0)", $1.name) }, rows
    ).aligned(language).split(separator: "\n").map(String.init) + [""]
  }

  /// The sums, then the headcounts and gaps of jobs: a column a scenario.
  var table: AnswerTable {
    let heads = columns.enumerated().map { index, column in
      AnswerTable.Column("scenario_\(index + 1)", column.name)
    }
    let jobRows = [Measure.headcount, .gap].flatMap { measure in
      jobs.compactMap { job in row(measure, job) }
    }
    return AnswerTable(
      [
        .init("measure", language("mesure", "measure")), .init("job", language("métier", "job")),
      ] + heads, [periods, status] + Measure.allCases.compactMap { row($0, nil) } + jobRows)
  }

  private var periods: [AnswerTable.Cell] {
    [.text(language("périodes", "periods")), .text("")]
      + columns.map { .text($0.answer.map { "\($0.sheet.periods)" } ?? "") }
  }

  private var status: [AnswerTable.Cell] {
    [.text(language("statut", "status")), .text("")]
      + columns.map {
        .text(
          $0.answer == nil
            ? language("pas de prévision", "no forecast") : language("complet", "complete"))
      }
  }

  /// A row of a measure; nil where no scenario knows or hides it.
  private func row(_ measure: Measure, _ job: String?) -> [AnswerTable.Cell]? {
    let cells = columns.indices.map { shown(measure, job, in: $0) }
    guard cells.contains(where: { !$0.isEmpty }) else { return nil }
    return [.text(title(measure, isOfJob: job != nil)), .text(job ?? language("total", "total"))]
      + cells.map(AnswerTable.Cell.text)
  }

  private func title(_ measure: Measure, isOfJob: Bool) -> String {
    switch measure {
    case .headcount: language("effectif final", "final headcount")
    case .leavers: language("départs", "exits")
    case .recruits: language("recrutements", "hires")
    case .gap:
      isOfJob ? language("écart à la cible", "gap to target") : language("manquants", "missing")
    }
  }

  private func shown(_ measure: Measure, _ job: String?, in index: Int) -> String {
    let column = columns[index]
    guard let number = value(measure, job, in: column) else {
      let isHidden =
        column.answer != nil && (job.map(hidden.contains) ?? !hidden.isEmpty)
        && (measure != .gap || column.answer?.question.target != nil)
      return isHidden ? PlanNumbers.hidden : ""
    }
    let text =
      measure == .gap && job != nil ? language.signedPersons(number) : language.persons(number)
    guard index > 0, let difference = difference(measure, job, in: index) else { return text }
    let amount = language.signedPersons(difference)
    return text + (amount == "0" ? " (=)" : " (\(amount))")
  }

  // MARK: For programs

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.compare.forecast/1"),
      "scenarios": .array(
        columns.enumerated().map { index, column in
          .object([
            "name": .string(column.name),
            "status": .string(column.answer == nil ? "none" : "complete"),
            "inputs": column.sources.json,
            "periods": column.answer.map { .integer($0.sheet.periods) } ?? .null,
            "numbers": numbers { value($0, $1, in: column) },
            "differences": index == 0 ? nil : numbers { difference($0, $1, in: index) },
          ])
        }),
    ])
  }

  private func numbers(_ value: (Measure, String?) -> Double?) -> JSONValue {
    .members(
      Measure.allCases.map { measure in
        (
          measure.rawValue,
          .object([
            "total": value(measure, nil).map(JSONValue.number) ?? .null,
            "by_job": .members(
              jobs.map { ($0, value(measure, $0).map(JSONValue.number) ?? .null) }),
          ])
        )
      })
  }
}
