import ArgumentParser
import Careers
import Planning

/// `paths plan maintain`: the recruits that keep every headcount as it is.
struct PlanMaintainCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "maintain", helpNames: [])

  @OptionGroup var files: ForecastOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func graphSource(_ language: Language) throws(Failure) -> GraphSource? {
    try graph.planSource(language)
  }

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let request = ForecastRequest(
      kind: .maintain, files: try files.paths(language), growth: nil,
      decimalMark: try graph.tables.mark(language))
    try request.check(session)
    let question = try request.question(session)
    let answer = MaintainAnswer(question: question, upkeep: Maintenance(question.workforce))
    let delivery = PlanDelivery(
      answer: answer, isPersonal: question.isPersonal, inputs: question.inputs,
      remarks: question.remarks,
      exit: answer.upkeep.isPossible ? Exit.found : Exit.noAnswer)
    return try output.answer(delivery, language)
  }
}
