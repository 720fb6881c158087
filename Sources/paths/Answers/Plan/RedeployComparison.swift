import Careers
import Planning

/// Redeployments of several scenarios side by side, with what differs from the first.
struct RedeployComparison: AnswerForm {
  /// One scenario.
  struct Column {
    let name: String
    let sources: PlanSources
    let answer: RedeployAnswer
  }

  /// One number that is compared.
  private struct Measure {
    let key: String
    let title: String
    let isCost: Bool
    let figure: (PlanSheet) -> Figure?
  }

  let session: Session
  let columns: [Column]

  private var language: Language { session.language }

  private var measures: [Measure] {
    func sum(_ figure: @escaping (PlanSheet.Job) -> Figure) -> (PlanSheet) -> Figure? {
      { sheet in sheet.jobs.map(figure).reduce(.shown(0)) { $0.adding($1) } }
    }
    return [
      .init(key: "needed", title: language("postes à pourvoir", "posts to fill"), isCost: false) {
        $0.needed
      },
      .init(key: "placed", title: language("personnes placées", "people placed"), isCost: false) {
        $0.placed
      },
      .init(
        key: "hires", title: language("recrutements", "hires"), isCost: false,
        figure: sum(\.hires)),
      .init(key: "exits", title: language("départs", "exits"), isCost: false, figure: sum(\.exits)),
      .init(
        key: "unfilled", title: language("postes vides", "empty posts"), isCost: false,
        figure: sum(\.unfilled)),
      .init(
        key: "unplaced", title: language("sans solution", "without a place"), isCost: false,
        figure: sum(\.unplaced)),
      .init(
        key: "moves_cost", title: language("coût des passerelles", "cost of moves"), isCost: true
      ) { $0.movesCost },
      .init(key: "total_cost", title: language("coût total", "total cost"), isCost: true) {
        $0.totalCost
      },
    ]
  }

  // MARK: Forms

  var lines: [String] {
    let head = language(
      "\(columns.count) scénarios ; entre parenthèses, l’écart avec le premier",
      "\(columns.count) scenarios; in brackets, the difference from the first")
    return [Style.strong(head), ""]
      + table.aligned(language).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
      + PlanSources(of: columns.map(\.sources)).lines(language)
  }

  /// A row a number, a column a scenario.
  var table: AnswerTable {
    let heads = columns.enumerated().map { index, column in
      AnswerTable.Column("scenario_\(index + 1)", column.name)
    }
    let status =
      [AnswerTable.Cell.text(language("statut", "status"))]
      + columns.map { .text(word($0.answer.status)) }
    return AnswerTable(
      [.init("measure", language("mesure", "measure"))] + heads,
      [status]
        + measures.map { measure in
          [.text(measure.title)] + columns.indices.map { .text(shown(measure, in: $0)) }
        })
  }

  private func word(_ status: Redeployment.Status) -> String {
    switch status {
    case .optimal: language("tout est pourvu", "everything is filled")
    case .partial: language("partiel", "partial")
    case .infeasible: language("impossible", "impossible")
    }
  }

  /// A number with its difference from the first scenario.
  private func shown(_ measure: Measure, in index: Int) -> String {
    let numbers = columns[index].answer.numbers
    guard let figure = measure.figure(columns[index].answer.sheet) else { return "" }
    let text = measure.isCost ? numbers.cost(figure) : numbers.persons(figure)
    guard index > 0, let difference = difference(measure, in: index) else { return text }
    guard difference != 0 else { return text + " (=)" }
    let amount =
      measure.isCost && columns[index].answer.isMoney
      ? language.euros(difference) : language.grouped(difference)
    return text + " (" + (difference > 0 ? "+" : "") + amount + ")"
  }

  /// What a scenario has more than the first; nil where one of them hides or rounds it.
  private func difference(_ measure: Measure, in index: Int) -> Double? {
    guard let before = value(measure, in: 0), let after = value(measure, in: index) else {
      return nil
    }
    return after - before
  }

  private func value(_ measure: Measure, in index: Int) -> Double? {
    let sheet = columns[index].answer.sheet
    guard case .shown(let value) = measure.figure(sheet) else { return nil }
    return Double(value) / Double(sheet.personUnit * (measure.isCost ? sheet.costUnit : 1))
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.compare/1"),
      "scenarios": .array(
        columns.enumerated().map { index, column in
          .object([
            "name": .string(column.name), "status": .string(column.answer.status.rawValue),
            "inputs": column.sources.json, "numbers": members { number($0, in: index) },
            "differences": index == 0
              ? nil : members { difference($0, in: index).map(JSONValue.number) ?? .null },
          ])
        }),
    ])
  }

  private func members(_ value: (Measure) -> JSONValue) -> JSONValue {
    .members(measures.map { ($0.key, value($0)) })
  }

  private func number(_ measure: Measure, in index: Int) -> JSONValue {
    let numbers = columns[index].answer.numbers
    guard let figure = measure.figure(columns[index].answer.sheet) else { return .null }
    return measure.isCost ? numbers.costJSON(figure) : numbers.personsJSON(figure)
  }
}
