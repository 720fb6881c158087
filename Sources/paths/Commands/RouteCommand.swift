import ArgumentParser
import Careers
import Routes

/// `paths --from A --to B`: the best routes, each step with its reason.
struct RouteCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "paths", helpNames: [])

  @OptionGroup var routes: RouteOptions

  @Option(name: [.customShort("k"), .customLong("routes")])
  var count = 3

  @Flag(name: .customLong("pareto"))
  var isFront = false

  @Flag(name: .customLong("diverse"))
  var isDiverse = false

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
    try checkKind(request, session.language)
    var front: RouteFront?
    var found = RouteFinder.Answer(routes: [], isCut: false)
    if isFront {
      front = try self.front(request, session)
      found = RouteFinder.Answer(routes: front?.routes ?? [], isCut: false)
    } else if isDiverse {
      found = request.diverseRoutes(in: session.nomenclature, atMost: count)
    } else {
      found = request.routes(in: session.nomenclature, atLeast: count)
    }
    return try RouteAnswer(
      session: session, request: request, count: count, front: front, found: found
    ).answer(format, exit: found.routes.isEmpty ? Exit.noAnswer : Exit.found)
  }

  private func front(_ request: RouteRequest, _ session: Session) throws(Failure) -> RouteFront {
    do {
      return try request.front(in: session.nomenclature)
    } catch {
      throw Failure(
        Exit.noAnswer,
        session.language(
          "trop d’itinéraires que rien ne départage ; donnez des limites, par exemple --max-moves 4",
          "too many routes that nothing sets apart; set limits, for example --max-moves 4"))
    }
  }

  /// Refuses what the two other kinds of answer cannot take into account.
  private func checkKind(_ request: RouteRequest, _ language: Language) throws(Failure) {
    let question = request.question
    var conflict: (String, String)?
    if isFront, isDiverse { conflict = ("--pareto", "--diverse") }
    if isFront, !question.via.isEmpty { conflict = ("--pareto", "--via") }
    if isDiverse, !question.via.isEmpty { conflict = ("--diverse", "--via") }
    if isDiverse, question.maxMoves != nil { conflict = ("--diverse", "--max-moves") }
    if isDiverse, question.maxYears != nil { conflict = ("--diverse", "--max-years") }
    if isDiverse, question.origins.count > 1 || question.targets.count > 1 {
      throw Failure(
        Exit.usage,
        language(
          "--diverse demande un départ et une arrivée", "--diverse takes one start and one end"))
    }
    guard let conflict else { return }
    throw Failure(
      Exit.usage,
      language(
        "\(conflict.0) ne va pas avec \(conflict.1)", "\(conflict.0) does not go with \(conflict.1)"
      ))
  }
}
