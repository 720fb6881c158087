import Planning

/// The options of `plan forecast` as a scenario has them.
enum ForecastScenario {
  private static let files = [
    "attrition", "headcount", "mix", "recruitment", "target", "titles", "transitions",
  ]

  /// The forecast of a scenario.
  ///
  /// - Throws: a ``Failure`` with exit code 65 and the line that makes no sense, 64 for heads of no file.
  static func plan(_ text: ScenarioText) throws(Failure) -> ForecastPlan {
    try text.check(files + ["growth", "heads", "min-cell", "periods"], repeatable: ["heads"])
    let (periods, minCell) = (try text.whole("periods"), try text.whole("min-cell"))
    let ranges: [(key: String, value: Int?, range: ClosedRange<Int>)] = [
      ("periods", periods, 1...ForecastRequest.periodsMax), ("min-cell", minCell, 1...1_000_000),
    ]
    for (key, value, range) in ranges {
      guard let value, !range.contains(value) else { continue }
      throw text.failure(
        of: key,
        text.language(
          "\(key) demande un nombre de \(range.lowerBound) à \(range.upperBound)",
          "\(key) takes a number from \(range.lowerBound) to \(range.upperBound)"))
    }
    let paths = text.files(files)
    return ForecastPlan(
      request: ForecastRequest(
        kind: .forecast, files: paths, growth: try text.number("growth"),
        reading: try PlanReading(heads: text.values("heads"), of: paths, text.language)),
      periods: periods, firstYear: nil, minCell: minCell)
  }
}
