import Careers
import Planning
import Tables

/// The groups that a column parts the rows of a file into: women and men, the young and the old.
///
/// Case, accents and apostrophes do not tell groups apart; signs do (« < 50 ans », « ≥ 50 ans »). Of several
/// spellings the first in order is the name, so that no order of rows matters.
struct CountGroups {
  /// Each group with its rows, by name.
  let groups: [(name: String, rows: [Int])]

  /// Parts the rows of a file by its column `group`.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a row of no group or of all, for one group alone, and for
  ///   more than ``ObservedGroups/most``: such a column tells persons apart, and what it says is not repeated.
  init(_ file: PlanFile, _ reader: JobReader) throws(Failure) {
    var rows: [String: [Int]] = [:]
    var names: [String: String] = [:]
    for row in 0..<file.table.count {
      let text = try reader.text("group", in: row, of: file)
      let key = Self.key(text)
      names[key] = min(names[key] ?? text, text)
      rows[key, default: []].append(row)
    }
    let head = file.language.quote(file.table.head(of: "group"))
    guard names.count <= ObservedGroups.most else {
      throw file.failure(
        "colonne \(head) : \(names.count) valeurs différentes ; --by demande une colonne de quelques groupes, \(ObservedGroups.most) au plus",
        "column \(head): \(names.count) different values; --by takes a column of few groups, \(ObservedGroups.most) at most"
      )
    }
    for key in names.keys.sorted() where Self.isWhole(key) {
      let row = rows[key]?.first ?? 0
      throw file.failure(
        line: file.table.line(of: row),
        "colonne \(head) : \(file.language.quote(names[key] ?? key)) réunit les autres groupes et ferait retrouver ce qui est masqué ; retirez ces lignes",
        "column \(head): \(file.language.quote(names[key] ?? key)) joins the other groups and would give away what is hidden; remove these rows"
      )
    }
    guard !names.isEmpty else { throw file.failure("aucune ligne ne compte", "no row counts") }
    guard names.count > 1 else {
      throw file.failure(
        "colonne \(head) : un seul groupe, \(file.language.quote(names.values.first ?? "")) ; il en faut deux pour comparer",
        "column \(head): one group alone, \(file.language.quote(names.values.first ?? "")); a comparison takes two"
      )
    }
    groups = names.map { key, name in (name: name, rows: rows[key] ?? []) }
      .sorted { $0.name < $1.name }
  }

  /// What two spellings of one group have in common.
  private static func key(_ name: String) -> String {
    let signs = name.filter { character in
      !character.isLetter && !character.isNumber && !character.isWhitespace
        && !"'’‘.,;:()«»“”\"_".contains(character)
    }
    // Hyphens and dashes are one sign.
    let alike = signs.map { "‐‑–—−".contains($0) ? "-" : $0 }
    return FoldedName(name).text + String(alike)
  }

  /// Whether a group is all people.
  private static func isWhole(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    return all.contains(key) || words.first.map { totals.contains(String($0)) } == true
  }

  private static let totals: Set = [
    "total", "totaux", "totals", "somme", "sum", "ensemble", "overall",
  ]
  private static let all: Set = ["tous", "toutes", "tout", "all", "everyone", "everybody"]
}
