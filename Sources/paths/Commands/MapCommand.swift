import ArgumentParser
import Careers
import Pictures

/// `paths map`: a map of the nomenclature, of a family, around a profile or of the best routes.
struct MapCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "map", helpNames: [])

  @OptionGroup var subject: MapOptions

  @Option(name: [.customShort("o"), .customLong("output")])
  var output = "-"

  @Option(name: .customLong("format"))
  var format: MapFormat?

  @Option(name: .customLong("theme"))
  var theme: MapTheme = .light

  @Option(name: .customLong("paper"))
  var paper: MapPaper?

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  /// What a map can be written as.
  enum MapFormat: String, CaseIterable, ExpressibleByArgument {
    case dot
    case svg
    case png
    case pdf
  }

  /// The themes, as the command line spells them.
  enum MapTheme: String, CaseIterable, ExpressibleByArgument {
    case light
    case dark
    case print

    var theme: Theme { Theme(rawValue: rawValue) ?? .light }
  }

  /// The sizes, as the command line spells them.
  enum MapPaper: String, CaseIterable, ExpressibleByArgument {
    case a3
    case a4
    case screen

    var paper: Paper { Paper(rawValue: rawValue) ?? .screen }
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
    var (map, words) = try subject.map(session)
    if theme == .print { words.colourRule = "" }
    let scene = map.scene(words: words)
    let bytes: [UInt8]
    switch format {
    case .dot: bytes = Array(DOTPainter(theme: theme.theme).document(scene).text.utf8)
    case .svg:
      let painter = SVGPainter(theme: theme.theme, paper: paper?.paper ?? .screen)
      bytes = Array(painter.text(scene).utf8)
    case .png, .pdf:
      bytes = try await rendered(scene, format, session)
    }
    guard output != "-" else { return Answer(text: String(decoding: bytes, as: UTF8.self)) }
    try file(output, session).write(bytes)
    return Answer(text: language("\(output) : ", "\(output): ") + words.subtitle + "\n")
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

  /// The picture; where it cannot be made the SVG is written beside, so that nothing is lost.
  private func rendered(
    _ scene: Scene, _ format: MapFormat, _ session: Session
  ) async throws(Failure) -> [UInt8] {
    let svg = SVGPainter(theme: theme.theme).text(scene)
    let usual: Paper = format == .png ? .screen : .suiting(scene)
    do throws(Failure) {
      try await RSVGConvert.requireFont(session.language)
      return try await RSVGConvert.draw(
        svg, of: scene, as: format == .png ? .png : .pdf, paper?.paper ?? usual, session.language)
    } catch {
      let beside = output + ".svg"
      try file(beside, session).write(Array(svg.utf8))
      let note = session.language("  Le SVG est dans \(beside)", "  The SVG is in \(beside)")
      throw Failure(error.code, error.lines + [note])
    }
  }
}
