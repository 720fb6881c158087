/// The commands by their words.
///
/// We choose the command ourselves and let the parser read only what is its own: a parser that knows them
/// all gives an option that the main question has too, like `--format`, to the main question.
enum CommandTable {
  /// What is typed, what answers, and its help.
  static let commands: [(words: [String], type: any Command.Type, help: HelpPage)] = [
    (["show"], ShowCommand.self, .show),
    (["list"], ListCommand.self, .list),
    (["reach"], ReachCommand.self, .reach),
    (["between"], BetweenCommand.self, .between),
    (["explain"], ExplainCommand.self, .explain),
    (["rank"], RankCommand.self, .rank),
    (["map"], MapCommand.self, .map),
    (["plan", "redeploy"], PlanRedeployCommand.self, .planRedeploy),
    (["plan", "titles"], PlanTitlesCommand.self, .planTitles),
    (["plan", "compare"], PlanCompareCommand.self, .planCompare),
    (["plan", "forecast"], PlanForecastCommand.self, .planForecast),
    (["plan", "retirements"], PlanRetirementsCommand.self, .planRetirements),
    (["plan", "steady"], PlanSteadyCommand.self, .planSteady),
    (["plan", "maintain"], PlanMaintainCommand.self, .planMaintain),
    (["plan", "attain"], PlanAttainCommand.self, .planAttain),
    (["plan", "critical"], PlanCriticalCommand.self, .planCritical),
    (["plan", "bench"], PlanBenchCommand.self, .planBench),
    (["plan", "chains"], PlanChainsCommand.self, .planChains),
    (["plan", "classes"], PlanClassesCommand.self, .planClasses),
    (["plan", "return"], PlanReturnCommand.self, .planReturn),
    (["plan", "area"], PlanAreaCommand.self, .planArea),
    (["plan", "rates"], PlanRatesCommand.self, .planRates),
    (["plan", "mask"], PlanMaskCommand.self, .planMask),
    (["merge"], MergeCommand.self, .merge),
    (["import"], ImportCommand.self, .importing),
    (["diff"], DiffCommand.self, .diff),
    (["completions"], CompletionsCommand.self, .completions),
    (["man"], ManCommand.self, .man),
  ]

  /// The command that the arguments name, and the arguments left for it; a route where they name none.
  static func command(
    for arguments: [String], _ language: Language
  ) throws(Failure) -> (any Command.Type, [String]) {
    // What shells ask, not people.
    if arguments.first == "complete" { return (CompleteCommand.self, Array(arguments.dropFirst())) }
    if let match = commands.first(where: { arguments.starts(with: $0.words) }) {
      return (match.type, Array(arguments.dropFirst(match.words.count)))
    }
    guard let first = arguments.first, !first.hasPrefix("-") else {
      return (RouteCommand.self, arguments)
    }
    let known = commands.map { $0.words.joined(separator: " ") }.joined(separator: ", ")
    throw Failure(
      Exit.usage,
      [
        language(
          "commande inconnue « \(first) » ; connues : \(known)",
          "unknown command “\(first)”; known: \(known)"),
        language("  Voir : paths --help", "  See: paths --help"),
      ])
  }
}
