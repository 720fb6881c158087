import ArgumentParser
import Careers
import Planning

/// `paths plan area`: the profiles within a given effort of one another.
struct PlanAreaCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "area", helpNames: [])

  @Option(name: .customLong("effort"))
  var effort = 2.0

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    try requireCost(effort, "--effort", session.language)
    let areas = MobilityAreas(CareerGraph(session.nomenclature), effort: effort)
    return try AreaAnswer(session: session, areas: areas).answer(format)
  }
}
