import ArgumentParser
import Careers

/// `paths show PROFILE`: the card of a profile, with the place in the text of all that it says.
struct ShowCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "show", helpNames: [])

  /// The words of one name, in quotation marks or not.
  @Argument var name: [String]

  @Option(name: .customLong("source"))
  var sources: [String] = []

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let source = try single(sources, "--source", session.language)
    try requireOneStandardInput((session.graph?.files ?? []) + [source], session.language)
    let rest = source.map { " --source " + shown($0) } ?? ""
    let name = self.name.joined(separator: " ")
    let profile = try session.profile(name, format: format, envelope: .show) {
      session.command("show \(shown($0))" + rest)
    }
    var quotes: QuoteText?
    if let source { quotes = try QuoteText(source, session) }
    let card = ProfileCard(of: profile, in: session.nomenclature)
    return try CardAnswer(session: session, card: card, quotes: quotes).answer(
      format, remarks: format == .json ? [] : quotes?.remarks ?? [])
  }
}
