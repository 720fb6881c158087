/// What must be known before the arguments are understood: how to say, where need be, that they are not.
struct EarlyOptions: Equatable {
  /// The language asked for, or else the environment's.
  let language: Language
  /// Whether an answer may be in colour.
  let isColoured: Bool
  /// Whether the answer is for a program, which wants its errors as JSON too.
  let wantsJSON: Bool
  /// Whether nothing but the answer is wanted.
  let isQuiet: Bool

  /// Reads them from anywhere among the arguments; what is wrong about them the parser says later.
  init(_ arguments: [String], environment: [String: String], atTerminal: Bool) {
    func value(_ option: String) -> String? { Self.value(option, in: arguments) }
    language =
      value("--lang").flatMap(Language.init(rawValue:)) ?? .preferred(in: environment)
    let choice = value("--color").flatMap(ColourChoice.init(rawValue:)) ?? .auto
    isColoured = choice.isAllowed(in: environment, atTerminal: atTerminal)
    wantsJSON = value("--format") == AnswerFormat.json.rawValue
    isQuiet = arguments.contains("--quiet") || arguments.contains("-q")
  }

  /// The last value that is given to an option, joined to it or after it.
  static func value(_ option: String, in arguments: [String]) -> String? {
    let joined = arguments.last { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
    let index = arguments.lastIndex(of: option)
    return joined.map(String.init) ?? index.flatMap { arguments.dropFirst($0 + 1).first }
  }
}
