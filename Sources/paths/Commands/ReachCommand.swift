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
    let limit = try limit(session.language)
    let rest = (isBackward ? " --backwards" : "") + (limit.map { " --within \(numeral($0))" } ?? "")
    let profile = try session.profile(
      name.joined(separator: " "), format: format, envelope: .reach
    ) {
      session.command("reach \(shown($0))" + rest)
    }
    let reach = Reach(
      from: profile.id, backward: isBackward, in: CareerGraph(session.nomenclature),
      withinCost: limit ?? .infinity)
    return Answer(
      text: ReachAnswer(session: session, reach: reach, limit: limit).text(format),
      exit: reach.stops.isEmpty ? Exit.noAnswer : Exit.found)
  }

  private func limit(_ language: Language) throws(Failure) -> Double? {
    guard limits.count < 2 else {
      throw Failure(
        Exit.usage,
        language(
          "--within est donné \(limits.count) fois", "--within is given \(limits.count) times"))
    }
    guard let limit = limits.first else { return nil }
    guard limit >= 0, limit.isFinite else {
      throw Failure(
        Exit.usage,
        language(
          "--within demande un nombre positif, pas \(limit)",
          "--within takes a positive number, not \(limit)"))
    }
    return limit
  }

  /// As it is typed.
  private func numeral(_ limit: Double) -> String {
    Int(exactly: limit).map(String.init) ?? "\(limit)"
  }
}
