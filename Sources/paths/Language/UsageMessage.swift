/// What is said of a command line that is not understood.
///
/// The parser speaks English only and hands out no typed errors; its sentences are reworded where they are
/// known, which a test watches, and shown as they are where they are not.
enum UsageMessage {
  static func failure(_ message: String, _ language: Language) -> Failure {
    let lines = message.split(separator: "\n").map(String.init)
    let first = lines.first ?? ""
    let values = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let text =
      (language == .french
        ? french(first) ?? first
        : first.replacing(" Please provide one of the following:", with: ""))
      + (values.isEmpty
        ? "" : language(" ; connues : ", " Known: ") + values.joined(separator: ", "))
    return Failure(Exit.usage, [text, language("  Voir : paths --help", "  See: paths --help")])
  }

  private static func french(_ message: String) -> String? {
    for (start, reworded) in sentences where message.hasPrefix(start) {
      let parts = quoted(message)
      guard let first = parts.first else { continue }
      let hint =
        message.contains("Did you mean") && parts.count > 1
        ? " ; vouliez-vous dire \(parts[1]) ?" : ""
      return reworded(first, parts.count > 1 ? parts[1] : "") + hint
    }
    return nil
  }

  private static let sentences: [(String, @Sendable (String, String) -> String)] = [
    ("Unknown option", { option, _ in "option inconnue \(option)" }),
    ("Missing value for", { option, _ in "il manque une valeur à \(option)" }),
    ("Missing expected argument", { argument, _ in "il manque l’argument \(argument)" }),
    ("Unexpected argument", { argument, _ in "argument inattendu « \(argument) »" }),
    (
      "The value",
      { value, option in
        "la valeur « \(value) » ne convient pas à \(option.prefix { $0 != " " })"
      }
    ),
  ]

  /// What stands between straight quotation marks.
  private static func quoted(_ message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
