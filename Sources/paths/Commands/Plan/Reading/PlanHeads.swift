import Tables

/// The heads that people name for columns which their files call in an unusual way:
/// « positions.job=Libellé du poste ».
struct PlanHeads {
  /// For each file, by its option, what stands behind the point.
  private let texts: [String: [String]]

  /// Takes the values of `--heads`; the files are named by their options.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for one that names no file that is given.
  init(_ values: [String], files: [String], _ language: Language) throws(Failure) {
    var texts: [String: [String]] = [:]
    for text in values.flatMap(Self.pairs) {
      let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, files.contains(parts[0]) else {
        guard !files.isEmpty else {
          throw Failure(
            Exit.usage,
            language(
              "--heads nomme les colonnes d’un fichier, et aucun n’est donné",
              "--heads names columns of a file, and none is given"))
        }
        let known = files.sorted().joined(separator: ", ")
        throw Failure(
          Exit.usage,
          language(
            "--heads demande fichier.clé=en-tête, pas « \(text) » ; fichiers : \(known)",
            "--heads takes file.key=head, not “\(text)”; files: \(known)"))
      }
      texts[parts[0], default: []].append(parts[1])
    }
    self.texts = texts
  }

  /// The pairs of a value; one that has none stands for itself, so that it is refused.
  private static func pairs(_ value: String) -> [String] {
    let pairs = columnPairs(value)
    return pairs.isEmpty ? [value] : pairs
  }

  /// Whether heads of a file are named.
  func names(_ role: String) -> Bool { texts[role] != nil }

  /// The heads of one file by our keys.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for a key that the file has not.
  func map(
    of role: String, _ form: TableForm, _ language: Language
  ) throws(Failure) -> [String: String] {
    try columnMap(texts[role] ?? [], "--heads", form, language)
  }
}
