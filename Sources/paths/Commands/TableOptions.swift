import ArgumentParser
import Careers
import Tables

/// The options that say how to read a graph from tables.
struct TableOptions: ParsableArguments {
  @Option(name: .customLong("profiles")) var profiles: [String] = []
  @Option(name: .customLong("columns")) var columns: [String] = []
  @Option(name: .customLong("profile-columns")) var profileColumns: [String] = []
  @Flag(name: .customLong("create-missing")) var createsMissing = false
  @Option(name: .customLong("decimal")) var marks: [String] = []

  /// The graph of a file, read as the options say.
  func source(_ file: String, _ language: Language) throws(Failure) -> GraphSource {
    GraphSource(
      file: file, profiles: try single(profiles, "--profiles", language),
      columns: try columnMap(columns, "--columns", CareerTables.moves, language),
      profileColumns: try columnMap(
        profileColumns, "--profile-columns", CareerTables.profiles, language),
      createsMissing: createsMissing, decimalMark: try mark(language))
  }

  /// How decimals are written, where the user says so.
  func mark(_ language: Language) throws(Failure) -> DecimalMark? {
    guard let word = try single(marks, "--decimal", language) else { return nil }
    guard let mark = DecimalMark(rawValue: word) else {
      throw Failure(
        Exit.usage,
        language(
          "--decimal demande comma ou point, pas « \(word) »",
          "--decimal takes comma or point, not “\(word)”"))
    }
    return mark
  }

  /// Refuses the options where no table is read, but for some that a command has a use for.
  func requireNone(_ language: Language, except useful: Set<String> = []) throws(Failure) {
    let given = [
      ("--profiles", profiles.isEmpty), ("--columns", columns.isEmpty),
      ("--profile-columns", profileColumns.isEmpty), ("--create-missing", !createsMissing),
      ("--decimal", marks.isEmpty),
    ]
    guard let option = given.first(where: { !$0.1 && !useful.contains($0.0) })?.0 else { return }
    throw Failure(
      Exit.usage,
      language(
        "\(option) ne va qu’avec --graph et un tableau",
        "\(option) goes with --graph and a table only"))
  }
}

/// The heads of columns that a user names, « job=Intitulé du poste,current=Effectif 2025 ».
func columnMap(
  _ texts: [String], _ option: String, _ form: TableForm, _ language: Language
) throws(Failure) -> [String: String] {
  var map: [String: String] = [:]
  for text in texts.flatMap(columnPairs) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let column = form.column(called: parts[0]) else {
      let known = form.columns.map(\.key).joined(separator: ", ")
      throw Failure(
        Exit.usage,
        language(
          "\(option) demande clé=en-tête, pas « \(text) » ; clés : \(known)",
          "\(option) takes key=head, not “\(text)”; keys: \(known)"))
    }
    guard map.updateValue(parts[1], forKey: column.key) == nil else {
      throw Failure(
        Exit.usage,
        language(
          "\(option) nomme deux fois « \(column.key) »", "\(option) names “\(column.key)” twice"))
    }
  }
  let heads = map.values.map(FoldedName.init)
  guard Set(heads).count == heads.count else {
    let keys = map.keys.sorted().joined(separator: ", ")
    throw Failure(
      Exit.usage,
      language(
        "\(option) donne le même en-tête à deux colonnes parmi \(keys)",
        "\(option) gives the same head to two columns among \(keys)"))
  }
  return map
}

/// The pairs of a map: a comma parts two only where a key and its sign follow, for heads have commas too.
func columnPairs(_ text: String) -> [String] {
  var pairs: [String] = []
  for part in text.split(separator: ",") {
    if let last = pairs.last, !part.contains("=") {
      pairs[pairs.count - 1] = last + "," + part
    } else {
      pairs.append(String(part))
    }
  }
  return pairs
}
