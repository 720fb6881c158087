import ArgumentParser
import Careers
import Planning

/// `paths plan steady`: the headcounts that a policy of hiring tends to, and how long people stay.
struct PlanSteadyCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "steady", helpNames: [])

  @OptionGroup var files: ForecastOptions

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var recruitment: RecruitmentOptions

  @Option(name: .customLong("reach"))
  var goals: [String] = []

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let paths = try files.paths(language, and: recruitment.files)
    let request = ForecastRequest(
      kind: .steady, files: paths, growth: try recruitment.growth(language),
      reading: try columns.reading(of: paths, graph, language))
    try request.check(session)
    let question = try request.question(session)
    let goal = try goal(question, language)
    let answer = SteadyAnswer(
      question: question, state: SteadyState(question.workforce, question.recruitment),
      lengths: CareerLengths(question.workforce), goal: goal)
    let delivery = PlanDelivery(
      answer: answer, isPersonal: question.isPersonal, inputs: question.inputs,
      remarks: question.remarks, exit: answer.balance == nil ? Exit.noAnswer : Exit.found)
    return try output.answer(delivery, language)
  }

  /// The number of the job that is to be reached.
  private func goal(_ question: ForecastQuestion, _ language: Language) throws(Failure) -> Int? {
    guard let name = try single(goals, "--reach", language) else { return nil }
    let key = JobNames.key(question.jobName(name))
    if let number = question.workforce.jobs.firstIndex(where: { JobNames.key($0) == key }) {
      return number
    }
    throw Failure(
      Exit.unknownName,
      language(
        "--reach : « \(name) » n’est dans aucun fichier",
        "--reach: “\(name)” is in none of the files"))
  }
}
