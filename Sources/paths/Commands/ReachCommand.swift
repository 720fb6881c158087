import ArgumentParser
import Careers
import Routes

/// `paths reach PROFILE`: where one can get from a profile, or who can become it.
struct ReachCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "reach", helpNames: [])

  /// The words of one name, in quotation marks or not.
  @Argument var name: [String]

  @Option(name: .customLong("within"))
  var limits: [Double] = []

  @Flag(name: .customLong("backwards"))
  var isBackward = false

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let limit = try single(limits, "--within", session.language)
    if let limit { try requireCost(limit, "--within", session.language) }
    let rest = (isBackward ? " --backwards" : "") + (limit.map { " --within \(numeral($0))" } ?? "")
    let profile = try session.profile(
      name.joined(separator: " "), format: format, envelope: .reach
    ) {
      session.command("reach \(shown($0))" + rest)
    }
    let reach = Reach(
      from: profile.id, backward: isBackward, in: CareerGraph(session.nomenclature),
      withinCost: limit ?? .infinity)
    return try ReachAnswer(session: session, reach: reach, limit: limit).answer(
      format, exit: reach.stops.isEmpty ? Exit.noAnswer : Exit.found)
  }

  /// As it is typed.
  private func numeral(_ limit: Double) -> String {
    Int(exactly: limit).map(String.init) ?? "\(limit)"
  }
}
