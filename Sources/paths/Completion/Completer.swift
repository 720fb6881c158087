import ArgumentParser
import Careers
import Routes

/// What may come next on a command line: commands, options, and the values of options, profile names above all.
///
/// The shell asks at every press of the key; a graph that cannot be read is no error then, there is only nothing
/// to offer. Where files are wanted nothing is offered either, for shells know files better.
struct Completer {
  private let words: [String]
  private let typed: String
  private let nomenclature: Nomenclature
  private let language: Language

  /// Takes what stands after the name of the program, the last word being the one that is typed.
  init(_ words: [String], _ nomenclature: Nomenclature, _ language: Language) {
    self.words = Array(words.dropLast())
    // The quotation mark of a name that is still open belongs to the shell.
    typed = String((words.last ?? "").drop { $0 == "\"" || $0 == "'" })
    self.nomenclature = nomenclature
    self.language = language
  }

  /// The candidates, in their order.
  var candidates: [String] {
    if let option = words.last, let values = values(of: option) { return values }
    if typed.hasPrefix("-") { return options.filter { $0.hasPrefix(typed) } }
    if let next = commandWords { return next.filter { $0.hasPrefix(typed) } }
    switch commandName {
    case "show", "reach", "between", "explain": return names
    case "completions": return matching(Shell.allCases.map(\.rawValue))
    default: return []
    }
  }

  // MARK: Commands and options

  private var command: (words: [String], help: HelpPage)? {
    CommandTable.commands.first { words.starts(with: $0.words) }.map { ($0.words, $0.help) }
  }

  private var commandName: String { command?.words.joined(separator: " ") ?? "" }

  /// The words with which commands go on here; `nil` where a command is complete.
  private var commandWords: [String]? {
    guard command == nil else { return nil }
    let isHelp = words.first == "help"
    let given = isHelp ? Array(words.dropFirst()) : words
    let all = CommandTable.commands.map(\.words) + (isHelp ? Help.topicWords : [["help"]])
    let next = all.filter { $0.count > given.count && $0.starts(with: given) }
      .map { $0[given.count] }
    return Array(Set(next)).sorted()
  }

  /// The options that the help of the command lists, so that none is ever missing.
  private var options: [String] {
    let text = (command?.help ?? .route).text(language)
    let found = text.split { " ,;:()\n[]«»“”".contains($0) }.filter { $0.hasPrefix("--") }
    return Array(Set(found.map(String.init))).sorted()
  }

  // MARK: Values

  /// What an option takes; `nil` for a word that is no option with values of a known kind.
  private func values(of option: String) -> [String]? {
    switch option {
    case "--from", "--to", "--via", "--around", "--route": names
    case "--avoid": names + families
    case "--family": families
    case "--format": matching(formats)
    case "--lang": matching(Language.allCases.map(\.rawValue))
    case "--color": matching(ColourChoice.allCases.map(\.rawValue))
    case "--preset", "--prefer": matching(MoveCost.Preference.allCases.map(\.rawValue))
    case "--without-condition": matching(Condition.Kind.allCases.map(\.rawValue))
    case "--by" where commandName == "rank":
      matching(RankCommand.Criterion.allCases.map(\.rawValue))
    case "--max-doubt": matching(Doubt.allCases.map { String($0.rawValue) })
    case "--graph", "--profiles", "--source", "--curation", "--output", "-o": []
    default: nil
    }
  }

  private var formats: [String] {
    commandName == "map"
      ? MapCommand.MapFormat.allCases.map(\.rawValue) : AnswerFormat.allCases.map(\.rawValue)
  }

  private func matching(_ values: [String]) -> [String] { values.filter { $0.hasPrefix(typed) } }

  /// The names of the profiles of which some word, or the code, begins as typed.
  private var names: [String] {
    let wanted = FoldedName(typed).text
    return nomenclature.profiles.filter { profile in
      profile.id.text.hasPrefix(typed)
        || ([profile.name] + profile.aliases).contains { begins($0, with: wanted) }
    }.map { $0.id.text.hasPrefix(typed) && !typed.isEmpty ? $0.id.text : $0.name }
  }

  private var families: [String] {
    let wanted = FoldedName(typed).text
    return nomenclature.families.map(\.name).filter { begins($0, with: wanted) }
  }

  private func begins(_ name: String, with wanted: String) -> Bool {
    let folded = FoldedName(name).text
    return wanted.isEmpty || folded.hasPrefix(wanted) || folded.contains(" " + wanted)
  }
}
