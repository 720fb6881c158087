import ArgumentParser

/// The program: reads the arguments, lets the command answer, prints, and ends with its exit code.
@main
enum Main {
  static func main() async {
    StandardStreams.secure()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = language(arguments)
    let code: Int32
    do {
      let answer = try await answer(arguments, language)
      for remark in answer.remarks { StandardStreams.message(remark, language) }
      let written = StandardStreams.answer(answer.text, language)
      code = written == Exit.found ? answer.exit : written
    } catch {
      StandardStreams.message(error.lines.joined(separator: "\n"), language)
      let written = StandardStreams.answer(error.answer, language)
      code = written == Exit.found ? error.code : written
    }
    exit(code)
  }

  private static func answer(
    _ arguments: [String], _ language: Language
  ) async throws(Failure) -> Answer {
    if let help = Help.text(for: arguments, language) { return Answer(text: help) }
    let (type, rest) = try CommandTable.command(for: arguments, language)
    let command: any Command
    do {
      command = try type.parse(rest)
    } catch {
      throw UsageMessage.failure(type.message(for: error), language)
    }
    let graphFile = try command.graphFile(language)
    return try await command.answer(try Session(language: language, graphFile: graphFile))
  }

  /// The language asked for, or else the environment's; needed before the arguments are understood.
  private static func language(_ arguments: [String]) -> Language {
    let asked = arguments.firstIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
    let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
    let named = (asked ?? joined.map(String.init)).flatMap(Language.init(rawValue:))
    return named ?? .preferred(in: environment)
  }

  private static var environment: [String: String] {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    return names.reduce(into: [:]) { values, name in
      guard let value = unsafe getenv(name) else { return }
      values[name] = unsafe String(cString: value)
    }
  }
}
