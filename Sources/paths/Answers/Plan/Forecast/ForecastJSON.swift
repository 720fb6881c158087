import Careers
import Planning

/// A forecast for a program: numbers unrounded, null where they are hidden.
struct ForecastJSON {
  let answer: ForecastAnswer

  private var sheet: ForecastSheet { answer.sheet }

  var value: JSONValue {
    .object([
      "schema": .string("paths.plan.forecast/1"), "status": .string("complete"),
      "inputs": answer.question.sources.json,
      "min_cell": sheet.minCell.map(JSONValue.integer),
      "first_year": answer.periodNames.firstYear.map(JSONValue.integer),
      "start": jobs(at: 0) { .number($0.headcount) },
      "target": answer.question.target.map { _ in
        .members(
          zip(sheet.jobs, sheet.targets).compactMap { job, target in
            target.map { (job, .number($0)) }
          })
      },
      "periods": .array((1...sheet.periods).map(period)),
      "actual": answer.review.map { ReviewText(answer: answer, review: $0).json },
    ])
  }

  private func period(_ number: Int) -> JSONValue {
    let sum = sheet.sum(at: number)
    return .object([
      "period": .integer(number), "headcount": jobs(at: number) { .number($0.headcount) },
      "displayed": jobs(at: number) { .integer($0.displayed) },
      "total": sum.map { .number($0.headcount) } ?? .null,
      "leavers": sum.map { .number($0.leavers) } ?? .null,
      "recruits": sum.map { .number($0.recruits) } ?? .null,
      "leavers_by_job": jobs(at: number) { .number($0.leavers) },
      "recruits_by_job": jobs(at: number) { .number($0.recruits) },
      "standard_deviation": jobs(at: number) { .number($0.deviation) },
      "total_standard_deviation": sum.map { .number($0.deviation) } ?? .null,
      "gap": answer.question.target.map { _ in
        .members(
          sheet.jobs.indices.filter { sheet.targets[$0] != nil }.map { job in
            (sheet.jobs[job], sheet.gap(of: job, at: number).map(JSONValue.number) ?? .null)
          })
      },
    ])
  }

  private func jobs(
    at period: Int, _ number: (ForecastSheet.Cell) -> JSONValue
  ) -> JSONValue {
    .members(
      sheet.jobs.indices.map { job in
        (sheet.jobs[job], sheet.cell(of: job, at: period).map(number) ?? .null)
      })
  }
}
