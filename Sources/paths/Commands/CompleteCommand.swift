import ArgumentParser

/// `paths complete -- WORDS`: what may come next, a line a candidate; asked by the scripts of ``Shell``.
struct CompleteCommand: Command {
  static let configuration = CommandConfiguration(commandName: "complete", helpNames: [])

  /// The words after the program's name, the last one as far as it is typed.
  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let words = Array(words.drop { $0 == "--" })
    let typed = EarlyOptions.value("--graph", in: words)
    let asked =
      (try? Session(language: session.language, graph: typed.map { GraphSource(file: $0) }))
      ?? session
    let candidates = Completer(words, asked.nomenclature, session.language).candidates
    return Answer(text: candidates.map { $0 + "\n" }.joined())
  }
}
