import ArgumentParser
import Careers
import Planning

/// `paths plan compare A B…`: plans of several scenarios side by side, with what differs from the first.
struct PlanCompareCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "compare", helpNames: [])

  @Argument var scenarios: [String]

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    guard scenarios.count > 1 else {
      throw Failure(
        Exit.usage,
        language("il faut au moins deux scénarios", "at least two scenarios are needed"))
    }
    var redeployments: [RedeployComparison.Column] = []
    var forecasts: [ForecastComparison.Column] = []
    var remarks: [String] = []
    for path in scenarios {
      let scenario = try ScenarioFile(path, language)
      switch scenario.question {
      case .redeploy(let request):
        try request.check(session)
        let plan = try request.plan(session)
        redeployments.append(
          .init(
            name: scenario.name, sources: plan.answer.sources.following(scenario.source),
            answer: plan.answer))
        remarks += plan.remarks
      case .forecast(let plan):
        let worked = try plan.worked(session)
        forecasts.append(
          .init(
            name: scenario.name, sources: worked.question.sources.following(scenario.source),
            workforce: worked.question.workforce, answer: worked.answer))
        remarks += worked.delivery.remarks
      }
    }
    guard redeployments.isEmpty || forecasts.isEmpty else {
      throw Failure(
        Exit.usage,
        language(
          "des redéploiements et des prévisions ne se comparent pas : donnez des scénarios d’une même sorte (plan = redeploy ou forecast)",
          "redeployments and forecasts cannot be compared: give scenarios of one kind (plan = redeploy or forecast)"
        ))
    }
    let unique = remarks.reduce(into: [String]()) { unique, remark in
      if !unique.contains(remark) { unique.append(remark) }
    }
    return forecasts.isEmpty
      ? try RedeployComparison(session: session, columns: redeployments)
        .answer(format, remarks: unique)
      : try ForecastComparison(session: session, columns: forecasts)
        .answer(format, remarks: unique)
  }
}
