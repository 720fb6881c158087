/// The options of `plan redeploy` as a scenario has them.
enum RedeployScenario {
  private static let files = [
    "external", "moves", "needs", "positions", "release", "targets", "titles",
  ]

  /// The request of a scenario.
  ///
  /// - Throws: a ``Failure`` with exit code 65 and the line that makes no sense, 64 for heads of no file.
  static func request(_ text: ScenarioText) throws(Failure) -> PlanRequest {
    let numbers = ["budget", "horizon", "max-moves", "min-cell", "seats", "waiting-cost"]
    try text.check(
      ["close", "heads"] + files + numbers + ["late", "periods"], repeatable: ["close", "heads"])
    let paths = text.files(files)
    return PlanRequest(
      files: paths, closed: text.values("close"), isStrict: false,
      maxMoves: try text.whole("max-moves"), budget: try text.whole("budget"),
      seats: try text.whole("seats"), isDated: text.flag("periods"),
      horizon: try text.whole("horizon"), waitingCost: try text.whole("waiting-cost") ?? 0,
      startsLate: text.flag("late"), minCell: try text.whole("min-cell"),
      reading: try PlanReading(heads: text.values("heads"), of: paths, text.language))
  }
}
