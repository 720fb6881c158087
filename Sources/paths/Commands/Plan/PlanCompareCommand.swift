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
    var plans: [(scenario: ScenarioFile, plan: PlanRequest.Plan)] = []
    for path in scenarios {
      let scenario = try ScenarioFile(path, language)
      try scenario.request.check(session)
      plans.append((scenario, try scenario.request.plan(session)))
    }
    let answer = CompareAnswer(
      session: session,
      columns: plans.map { scenario, plan in
        CompareAnswer.Column(
          name: scenario.name,
          sources: PlanSources(
            files: [scenario.source] + plan.answer.sources.files,
            nomenclature: plan.answer.sources.nomenclature), answer: plan.answer)
      })
    let remarks = plans.flatMap(\.plan.remarks).reduce(into: [String]()) { unique, remark in
      if !unique.contains(remark) { unique.append(remark) }
    }
    return try answer.answer(format, remarks: remarks)
  }
}
