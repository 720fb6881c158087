import ArgumentParser
import Careers
import Pictures
import Routes

/// `paths map`: the map of the nomenclature or of the best routes, as DOT or drawn by Graphviz.
struct MapCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "map", helpNames: [])

  @Option(name: .customLong("route"), parsing: .upToNextOption)
  var route: [String] = []

  @Option(name: [.customShort("o"), .customLong("output")])
  var output = "-"

  @Option(name: .customLong("format"))
  var format: MapFormat?

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  /// What a map can be written as.
  enum MapFormat: String, CaseIterable, ExpressibleByArgument {
    case dot
    case svg
    case png
    case pdf
  }

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let format = try chosenFormat(language)
    guard output != "-" || format == .dot || format == .svg else {
      throw Failure(
        Exit.usage,
        language(
          "-o FICHIER est nécessaire pour une image \(format.rawValue)",
          "-o FILE is needed for a \(format.rawValue) picture"))
    }
    let (map, summary) = try drawn(session)
    let dot = map.document.text
    var bytes = Array(dot.utf8)
    if let picture = Graphviz.Picture(rawValue: format.rawValue) {
      do {
        bytes = try await Graphviz.draw(dot, as: picture, language)
      } catch {
        throw try rescued(error, dot: dot, session)
      }
    }
    guard output != "-" else { return Answer(text: String(decoding: bytes, as: UTF8.self)) }
    try file(output, session).write(bytes)
    return Answer(text: language("\(output) : ", "\(output): ") + summary + "\n")
  }

  /// A file to write, which is never the graph that was read.
  private func file(_ path: String, _ session: Session) -> OutputFile {
    OutputFile(
      path: path, language: session.language, inputs: session.graph?.files ?? [])
  }

  /// The format asked for, or the one the file's name ends in; DOT on standard output.
  private func chosenFormat(_ language: Language) throws(Failure) -> MapFormat {
    if let format { return format }
    guard output != "-" else { return .dot }
    let ending = output.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    if ending == "gv" { return .dot }
    guard let format = MapFormat(rawValue: ending.lowercased()) else {
      let known = MapFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        Exit.usage,
        language(
          "\(output) : format inconnu ; donnez un nom en .dot, .svg, .png ou .pdf, ou --format (\(known))",
          "\(output): unknown format; give a name in .dot, .svg, .png or .pdf, or --format (\(known))"
        ))
    }
    return format
  }

  private func drawn(_ session: Session) throws(Failure) -> (CareerMap, String) {
    let nomenclature = session.nomenclature
    let language = session.language
    guard !route.isEmpty else {
      let words = MapWords(wholeMapOf: nomenclature, language)
      return (CareerMap(nomenclature, words: words), words.subtitle)
    }
    guard route.count == 2 else {
      throw Failure(
        Exit.usage,
        language(
          "--route demande deux métiers, pas \(route.count)",
          "--route takes two profiles, not \(route.count)"))
    }
    let from = try session.profile(route[0]) {
      session.command("map --route \($0) \(shown(route[1]))")
    }
    let to = try session.profile(route[1]) {
      session.command("map --route \(shown(route[0])) \($0)")
    }
    let careers = CareerGraph(nomenclature)
    let found = RouteFinder(careers).routes(from: from.id, to: to.id, atLeast: 3)
    guard !found.routes.isEmpty else {
      let request = RouteRequest(from: from, to: to)
      throw Failure(Exit.noAnswer, RouteText(session: session, request: request).lines(found))
    }
    let words = MapWords(routes: found.routes, from: from, to: to, of: nomenclature, language)
    return (CareerMap(found.routes, of: nomenclature, words: words), words.subtitle)
  }

  /// Where Graphviz cannot draw, its input is written beside, so that nothing is lost.
  private func rescued(_ failure: Failure, dot: String, _ session: Session) throws(Failure)
    -> Failure
  {
    guard output != "-" else { return failure }
    let beside = output + ".dot"
    try file(beside, session).write(Array(dot.utf8))
    let note = session.language(
      "  Le texte DOT est dans \(beside)", "  The DOT text is in \(beside)")
    return Failure(failure.code, failure.lines + [note])
  }
}
