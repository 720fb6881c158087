import ArgumentParser
import Careers
import Routes

/// `paths --from A --to B`: the best routes, each step with its reason.
struct RouteCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "paths", helpNames: [])

  @Option(name: .customLong("from"))
  var origins: [String] = []

  @Option(name: .customLong("to"))
  var targets: [String] = []

  @Option(name: [.customShort("k"), .customLong("routes")])
  var count = 3

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @Flag(name: .customLong("version"))
  var version = false

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    if version { return Answer(text: VersionMessage.text(session)) }
    guard let origin = try single(origins, "--from", language),
      let destination = try single(targets, "--to", language)
    else { throw Help.missingRoute(origins: origins, session) }
    guard (1...RouteFinder.routesMax).contains(count) else {
      throw Failure(
        Exit.usage,
        language(
          "-k demande un nombre de 1 à \(RouteFinder.routesMax), pas \(count)",
          "-k takes a number from 1 to \(RouteFinder.routesMax), not \(count)"))
    }
    let from = try session.profile(origin, format: format) {
      session.command("--from \($0) --to \(shown(destination))")
    }
    let to = try session.profile(destination, format: format) {
      session.command("--from \(shown(origin)) --to \($0)")
    }
    guard from.id != to.id else {
      throw Failure(
        Exit.usage,
        language(
          "le départ et l’arrivée sont le même métier : \(language.name(from.id, in: session.nomenclature))",
          "the start and the end are the same profile: \(language.name(from.id, in: session.nomenclature))"
        ))
    }
    return found(from, to, session)
  }

  private func found(_ from: Profile, _ to: Profile, _ session: Session) -> Answer {
    let careers = CareerGraph(session.nomenclature)
    let found = RouteFinder(careers).routes(from: from.id, to: to.id, atLeast: count)
    let deadEnd = found.routes.isEmpty ? DeadEnd(from: from.id, to: to.id, in: careers) : nil
    let text =
      switch format {
      case .text: RouteText(session: session, from: from, to: to).text(found, deadEnd)
      case .json: RouteJSON(session: session, from: from, to: to, count: count).text(found, deadEnd)
      }
    return Answer(text: text, exit: found.routes.isEmpty ? Exit.noAnswer : Exit.found)
  }
}
