import ArgumentParser

/// `paths completions SHELL`: what teaches a shell to complete commands, options and the names of profiles.
struct CompletionsCommand: Command {
  static let configuration = CommandConfiguration(commandName: "completions", helpNames: [])

  @Argument var shell: Shell

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer { Answer(text: shell.script) }
}

extension Shell: ExpressibleByArgument {}
