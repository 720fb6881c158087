import ArgumentParser
import Careers
import Routes

/// `paths --from A --to B`: the best routes, each step with its reason.
struct RouteCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "paths", helpNames: [])

  @OptionGroup var routes: RouteOptions

  @Option(name: [.customShort("k"), .customLong("routes")])
  var count = 3

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @Flag(name: .customLong("version"))
  var version = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    if version { return Answer(text: VersionMessage.text(session)) }
    guard (1...RouteFinder.routesMax).contains(count) else {
      throw Failure(
        Exit.usage,
        session.language(
          "-k demande un nombre de 1 à \(RouteFinder.routesMax), pas \(count)",
          "-k takes a number from 1 to \(RouteFinder.routesMax), not \(count)"))
    }
    let request = try routes.request(session, format)
    let found = request.routes(in: session.nomenclature, atLeast: count)
    let text =
      switch format {
      case .text: RouteText(session: session, request: request).text(found)
      case .json: RouteJSON(session: session, request: request, count: count).text(found)
      }
    return Answer(text: text, exit: found.routes.isEmpty ? Exit.noAnswer : Exit.found)
  }
}
