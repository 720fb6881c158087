private import Careers

/// The titles that we take for management, by their first word.
///
/// Sheets do not say of every profile whether it leads people, so this is a rule about titles and nothing more;
/// whoever uses it says so.
///
/// ```swift
/// ManagementTitle.isOne("Responsable d’études")  // true
/// ManagementTitle.isOne("Scrum Master")          // false
/// ```
public enum ManagementTitle {
  /// The first words, folded as `FoldedName` does.
  public static let firstWords = [
    "chef", "chief", "director", "directeur", "directrice", "head", "manager", "responsable",
  ]

  /// Whether the title starts with one of the words.
  public static func isOne(_ title: String) -> Bool {
    FoldedName(title).words.first.map { firstWords.contains(String($0)) } ?? false
  }

  /// Whether the words of a condition ask for somebody who manages already: « manager expérimenté ».
  static func asksForManager(_ words: String) -> Bool {
    FoldedName(words).words.contains { $0 == "manager" || $0 == "managers" }
  }
}
