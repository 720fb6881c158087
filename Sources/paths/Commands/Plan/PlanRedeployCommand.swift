import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan redeploy`: who can move where, at what cost, who is missing and why.
struct PlanRedeployCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "redeploy", helpNames: [])

  @OptionGroup var files: PlanFileOptions

  @OptionGroup var columns: PlanReadingOptions

  @Option(name: .customLong("close"))
  var closed: [String] = []

  @Flag(name: .customLong("strict"))
  var isStrict = false

  @Option(name: .customLong("max-moves"))
  var limits: [Int] = []

  @Option(name: .customLong("budget"))
  var budgets: [Int] = []

  @Option(name: .customLong("seats"))
  var seats: [Int] = []

  @Flag(name: .customLong("periods"))
  var isDated = false

  @Option(name: .customLong("horizon"))
  var horizons: [Int] = []

  @Option(name: .customLong("waiting-cost"))
  var waitingCosts: [Int] = []

  @Flag(name: .customLong("late"))
  var startsLate = false

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let plan = try request(session).plan(session)
    // A strict plan with a shortage is no plan: nothing is written but the reasons.
    let isRefused = plan.answer.status == .infeasible && isStrict
    return try output.answer(plan.delivery, note: note, refused: isRefused, session.language)
  }

  private func request(_ session: Session) throws(Failure) -> PlanRequest {
    let language = session.language
    let paths = try files.paths(language)
    let request = PlanRequest(
      files: paths, closed: closed, isStrict: isStrict,
      maxMoves: try single(limits, "--max-moves", language),
      budget: try single(budgets, "--budget", language),
      seats: try single(seats, "--seats", language), isDated: isDated,
      horizon: try single(horizons, "--horizon", language),
      waitingCost: try single(waitingCosts, "--waiting-cost", language) ?? 0,
      startsLate: startsLate, minCell: try single(minCells, "--min-cell", language),
      reading: try columns.reading(of: paths, graph, language))
    try request.check(session)
    return request
  }
}

/// The files that plans are made from.
struct PlanFileOptions: ParsableArguments {
  @Option(name: .customLong("positions"))
  var positions: [String] = []

  @Option(name: .customLong("targets"))
  var targets: [String] = []

  @Option(name: .customLong("moves"))
  var moves: [String] = []

  @Option(name: .customLong("external"))
  var externals: [String] = []

  @Option(name: .customLong("release"))
  var releases: [String] = []

  @Option(name: .customLong("needs"))
  var needs: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  /// The files by their options, each given once.
  func paths(_ language: Language) throws(Failure) -> [String: String] {
    var paths: [String: String] = [:]
    let given = [
      ("positions", positions), ("targets", targets), ("moves", moves), ("external", externals),
      ("release", releases), ("needs", needs), ("titles", titles),
    ]
    for (option, values) in given { paths[option] = try single(values, "--" + option, language) }
    return paths
  }
}
