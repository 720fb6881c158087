import ArgumentParser
import Careers
import Routes

/// `paths diff A B`: what differs between two graphs or two texts of sheets, and what that does to the routes; ends like diff(1).
struct DiffCommand: Command {
  static let configuration = CommandConfiguration(commandName: "diff", helpNames: [])

  @Argument var before: String

  @Argument var after: String

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    try requireOneStandardInput([before, after], language)
    let old = try GraphFile.edition(before, language)
    let new = try GraphFile.edition(after, language)
    let difference = NomenclatureDifference(old, new)
    let routes = RouteDifference(
      CareerGraph(old), CareerGraph(new), profiles: difference.profiles.kept)
    return try DifferenceAnswer(
      session: session, files: Change(before, after), graphs: Change(old, new),
      difference: difference, routes: routes
    ).answer(format, exit: difference.isEmpty ? Exit.found : Exit.noAnswer)
  }
}
