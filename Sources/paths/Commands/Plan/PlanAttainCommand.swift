import ArgumentParser
import Careers
import Planning

/// `paths plan attain`: in how many periods recruitment alone brings a workforce to a target, exactly.
struct PlanAttainCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "attain", helpNames: [])

  @OptionGroup var files: ForecastOptions

  @OptionGroup var columns: PlanReadingOptions

  @Option(name: .customLong("target"))
  var targets: [String] = []

  @Option(name: .customLong("growth"), parsing: .unconditionalSingleValue)
  var growths: [Double] = []

  @Option(name: .customLong("periods"))
  var periods: [Int] = []

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let growth = try RecruitmentOptions.growth(growths, language)
    let last = try whole(periods, "--periods", 1...ForecastRequest.periodsMax, language) ?? 10
    let paths = try files.paths(language, and: [("target", targets)])
    let request = ForecastRequest(
      kind: .attain, files: paths, growth: growth,
      reading: try columns.reading(of: paths, graph, language))
    try request.check(session)
    let question = try request.question(session)
    let target = try question.targets()
    guard Attainability.fits(jobs: target.count, periods: last) else {
      throw Failure(
        Exit.badData,
        language(
          "\(target.count) métiers sur \(last) périodes : trop pour un programme linéaire exact ; prenez moins de périodes ou regroupez des métiers",
          "\(target.count) jobs over \(last) periods: too many for an exact linear program; take fewer periods or put jobs together"
        ))
    }
    let answer = AttainAnswer(question: question, target: target, growth: growth, within: last)
    let delivery = PlanDelivery(
      answer: answer, isPersonal: question.isPersonal, inputs: question.inputs,
      remarks: question.remarks,
      exit: answer.way.firstPeriod == nil ? Exit.noAnswer : Exit.found)
    return try output.answer(delivery, language)
  }
}
