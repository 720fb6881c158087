import ArgumentParser

/// A command of the program: it computes an answer; the program prints it and ends.
protocol Command: ParsableCommand {
  func answer(_ session: Session) async throws(Failure) -> Answer
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"))
  var language: Language?

  @Flag(name: [.customShort("h"), .customLong("help")])
  var help = false
}

extension Language: ExpressibleByArgument {}
extension AnswerFormat: ExpressibleByArgument {}
