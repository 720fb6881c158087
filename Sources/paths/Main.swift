import ArgumentParser

/// The program: reads the arguments, lets the command answer, prints, and ends with its exit code.
@main
enum Main {
  static func main() async {
    StandardStreams.secure()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let options = EarlyOptions(
      arguments, environment: environment, atTerminal: StandardStreams.outputIsTerminal)
    exit(await code(arguments, options))
  }

  /// Answers, prints, and tells the exit code.
  private static func code(_ arguments: [String], _ options: EarlyOptions) async -> Int32 {
    let language = options.language
    let text: String
    let code: Int32
    do {
      let answer = try await answer(arguments, options)
      if !options.isQuiet {
        for remark in answer.remarks { StandardStreams.message(remark, language) }
      }
      let harmless = StandardStreams.harmless(answer.text)
      text =
        answer.isStyled
        ? Style.rendered(harmless, inColour: options.isColoured) : harmless
      code = answer.exit
    } catch {
      let lines = Style.rendered(error.lines.joined(separator: "\n"), inColour: false)
      StandardStreams.message(lines, language)
      text = error.answer.isEmpty && options.wantsJSON ? ErrorJSON.text(error) : error.answer
      code = error.code
    }
    let written = StandardStreams.answer(text, language)
    return written == Exit.found ? code : written
  }

  private static func answer(
    _ arguments: [String], _ options: EarlyOptions
  ) async throws(Failure) -> Answer {
    let language = options.language
    if let help = Help.text(for: arguments, language) { return Answer(text: help) }
    let (type, rest) = try CommandTable.command(for: arguments, language)
    let command: any Command
    do {
      command = try type.parse(rest)
    } catch {
      throw UsageMessage.failure(type.message(for: error), language)
    }
    guard StandardStreams.errorsAreSeen, !options.isQuiet else {
      return try await answer(command, language)
    }
    return try await ProgressLine(language: language).during { () async throws(Failure) in
      try await answer(command, language)
    }
  }

  private static func answer(
    _ command: any Command, _ language: Language
  ) async throws(Failure) -> Answer {
    let session = try Session(language: language, graph: try command.graphSource(language))
    var answer = try await command.answer(session)
    answer.remarks = session.remarks + answer.remarks
    return answer
  }

  private static var environment: [String: String] {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "TERM"]
    return names.reduce(into: [:]) { values, name in
      guard let value = unsafe getenv(name) else { return }
      values[name] = unsafe String(cString: value)
    }
  }
}
