import ArgumentParser
import Careers
import Planning

/// `paths plan forecast`: who is expected in each job over the periods to come, and what is missing.
struct PlanForecastCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "forecast", helpNames: [])

  @OptionGroup var files: ForecastOptions

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var recruitment: RecruitmentOptions

  @Option(name: .customLong("periods"))
  var periods: [Int] = []

  @Option(name: .customLong("target"))
  var targets: [String] = []

  @Option(name: .customLong("actual"))
  var actuals: [String] = []

  @Option(name: .customLong("first-year"))
  var firstYears: [Int] = []

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let paths = try files.paths(
      language, and: recruitment.files + [("target", targets), ("actual", actuals)])
    let plan = ForecastPlan(
      request: ForecastRequest(
        kind: .forecast, files: paths, growth: try recruitment.growth(language),
        reading: try columns.reading(of: paths, graph, language)),
      periods: try whole(periods, "--periods", 1...ForecastRequest.periodsMax, language),
      firstYear: try whole(firstYears, "--first-year", 1...9_999, language),
      minCell: try whole(minCells, "--min-cell", 1...1_000_000, language))
    let worked = try plan.worked(session)
    return try output.answer(
      worked.delivery, note: note, refused: worked.delivery.exit != Exit.found, language)
  }
}
