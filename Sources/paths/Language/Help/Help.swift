/// Which help is asked for, and what is said when the main question lacks an end.
enum Help {
  /// Pages that are no command's.
  private static let topics: [(words: [String], page: HelpPage)] = [
    (["plan"], .plan), (["graph"], .graph), (["formats"], .formats), (["doubt"], .doubt),
  ]

  /// The words of all topics, which `paths help` takes beside the commands.
  static var topicWords: [[String]] { topics.map(\.words) }

  /// Every page but that of the main question, each with what it is called.
  static var allPages: [(name: String, page: HelpPage)] {
    (CommandTable.commands.map { ($0.words, $0.help) } + topics.map { ($0.words, $0.page) })
      .map { words, page in (words.joined(separator: " "), page) }
  }

  /// The help asked for by these arguments, if they ask for it: `--help`, `-h`, or `help COMMAND`.
  ///
  /// Of pages that fit, the one with the most words.
  static func text(for arguments: [String], _ language: Language) -> String? {
    guard arguments.first != "complete" else { return nil }
    let asks = arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help"
    guard asks || arguments.isEmpty || arguments == ["plan"] else { return nil }
    let words = arguments.filter { $0 != "help" && !$0.hasPrefix("-") }
    let pages = CommandTable.commands.map { (words: $0.words, page: $0.help) } + topics
    let fitting = pages.filter { words.starts(with: $0.words) }
    let page = fitting.max { $0.words.count < $1.words.count }?.page ?? .route
    return page.text(language)
  }

  /// What is said when one end of the route is missing.
  static func missingRoute(origins: [String], _ session: Session) -> Failure {
    let language = session.language
    let missing = origins.isEmpty ? "--from" : "--to"
    // The names of the shipped graph mean nothing in another.
    let advice =
      session.graph == nil
      ? language("Exemple : ", "Example: ")
        + "paths --from Testeur --to \"Architecte d'entreprise\""
      : language("Les métiers : ", "The profiles: ") + session.command("list")
    let reach =
      origins.first.map { origin in
        [
          language("  Où il mène : ", "  Where it leads: ")
            + session.command("reach \(shown(origin))")
        ]
      } ?? []
    return Failure(
      Exit.usage,
      [language("il manque \(missing)", "\(missing) is missing"), "  " + advice] + reach)
  }
}
