import ArgumentParser
import Careers

/// `paths list`: the profiles by family, all or those that a family and some words pick.
struct ListCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "list", helpNames: [])

  @Option(name: .customLong("family"))
  var families: [String] = []

  @Option(name: .customLong("search"))
  var searches: [String] = []

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let family = try single(families, "--family", session.language)
    let words = try single(searches, "--search", session.language)
    let found = ProfileFilter(family: family, words: words).families(of: session.nomenclature)
    let answer = ListAnswer(session: session, family: family, words: words, found: found)
    return try answer.answer(format, exit: found.isEmpty ? Exit.noAnswer : Exit.found)
  }
}
