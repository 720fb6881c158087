import ArgumentParser
import Careers
import Planning

/// `paths plan maintain`: the recruits that keep every headcount as it is.
struct PlanMaintainCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "maintain", helpNames: [])

  @OptionGroup var files: ForecastOptions

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let paths = try files.paths(language)
    let request = ForecastRequest(
      kind: .maintain, files: paths, growth: nil,
      reading: try columns.reading(of: paths, graph, language))
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
