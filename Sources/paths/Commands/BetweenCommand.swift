import ArgumentParser
import Careers
import Routes

/// `paths between A B`: every profile on some route.
struct BetweenCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "between", helpNames: [])

  @Argument var from: String

  @Argument var to: String

  @Option(name: .customLong("max-moves"))
  var limits: [Int] = []

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let limit = try single(limits, "--max-moves", session.language)
    if let limit, limit < 1 {
      throw Failure(
        Exit.usage,
        session.language(
          "--max-moves demande un nombre à partir de 1, pas \(limit)",
          "--max-moves takes a number from 1, not \(limit)"))
    }
    let rest = limit.map { " --max-moves \($0)" } ?? ""
    let ends = try session.pair(from, to, "between", rest, format, .between)
    let between = Between(
      from: ends.from.id, to: ends.to.id, maxMoves: limit, in: CareerGraph(session.nomenclature))
    let answer = BetweenAnswer(session: session, ends: ends, between: between, limit: limit)
    return try answer.answer(
      format, exit: between.stops.isEmpty ? Exit.noAnswer : Exit.found)
  }
}
