import ArgumentParser

/// `paths man`: the manual page, made of the help itself so that the two never differ.
struct ManCommand: Command {
  static let configuration = CommandConfiguration(commandName: "man", helpNames: [])

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    Answer(text: ManualPage(language: session.language).text)
  }
}
