import ArgumentParser
import Careers
import Routes

/// `paths explain A B`: all that states one move, or why nothing does.
struct ExplainCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "explain", helpNames: [])

  @Argument var from: String

  @Argument var to: String

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
    let ends = try session.pair(from, to, "explain", rest, format, .explain)
    var quotes: QuoteText?
    if let source { quotes = try QuoteText(source, session) }
    let explanation = MoveExplanation(
      from: ends.from.id, to: ends.to.id, in: session.nomenclature)
    let answer = ExplainAnswer(
      session: session, ends: ends, explanation: explanation, quotes: quotes)
    return try answer.answer(
      format, exit: explanation.move == nil ? Exit.noAnswer : Exit.found,
      remarks: format == .json ? [] : quotes?.remarks ?? [])
  }
}
