import ArgumentParser

/// A command of the program: it computes an answer; the program prints it and ends.
protocol Command: ParsableCommand {
  var common: CommonOptions { get }
  /// The graph to answer on; `nil` for the shipped one, or for a command that asks for none.
  func graphSource(_ language: Language) throws(Failure) -> GraphSource?
  func answer(_ session: Session) async throws(Failure) -> Answer
}

extension Command {
  func graphSource(_ language: Language) throws(Failure) -> GraphSource? { nil }
}

/// A command that answers on a graph: the shipped one, or that of `--graph FILE`.
protocol GraphCommand: Command {
  var graph: GraphOptions { get }
}

extension GraphCommand {
  func graphSource(_ language: Language) throws(Failure) -> GraphSource? {
    guard let file = try single(graph.files, "--graph", language) else {
      try graph.tables.requireNone(language)
      return nil
    }
    return try graph.tables.source(file, language)
  }
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"))
  var language: Language?

  @Option(name: .customLong("color"))
  var colour: ColourChoice?

  @Flag(name: [.customShort("q"), .customLong("quiet")])
  var isQuiet = false

  @Flag(name: [.customShort("h"), .customLong("help")])
  var help = false
}

/// Options that every command takes which answers on a graph.
struct GraphOptions: ParsableArguments {
  @Option(name: .customLong("graph"))
  var files: [String] = []

  @OptionGroup var tables: TableOptions
}

extension Language: ExpressibleByArgument {}
extension AnswerFormat: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}

/// The value of an option that may stand once: of two, the parser would keep the last without a word.
func single<Value>(
  _ values: [Value], _ option: String, _ language: Language
) throws(Failure) -> Value? {
  guard values.count < 2 else {
    throw Failure(
      Exit.usage,
      language(
        "\(option) est donné \(values.count) fois", "\(option) is given \(values.count) times"))
  }
  return values.first
}

/// A whole number that may be given once, within a range.
func whole(
  _ values: [Int], _ option: String, _ range: ClosedRange<Int>, _ language: Language
) throws(Failure) -> Int? {
  guard let value = try single(values, option, language) else { return nil }
  guard range.contains(value) else {
    throw Failure(
      Exit.usage,
      language(
        "\(option) demande un nombre de \(range.lowerBound) à \(range.upperBound), pas \(value)",
        "\(option) takes a number from \(range.lowerBound) to \(range.upperBound), not \(value)"))
  }
  return value
}

/// A cost that was given as a limit: finite and not negative.
func requireCost(_ cost: Double, _ option: String, _ language: Language) throws(Failure) {
  guard cost < 0 || !cost.isFinite else { return }
  throw Failure(
    Exit.usage,
    language(
      "\(option) demande un nombre positif, pas \(cost)",
      "\(option) takes a positive number, not \(cost)"))
}

/// Refuses to read standard input, the file `-`, twice: the second reading would find it empty.
func requireOneStandardInput(_ files: [String?], _ language: Language) throws(Failure) {
  guard files.count(where: { $0 == "-" }) > 1 else { return }
  throw Failure(
    Exit.usage,
    language(
      "« - » ne peut être donné qu’une fois : l’entrée standard ne se lit pas deux fois",
      "“-” can be given only once: standard input is not read twice"))
}
