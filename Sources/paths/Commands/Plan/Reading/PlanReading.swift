import Tables

/// How the files of a plan are read, where people say so: what parts decimals, and how columns are called.
struct PlanReading {
  /// What parts decimals; `nil` where numbers themselves tell.
  let decimalMark: DecimalMark?
  private let heads: PlanHeads

  /// Takes the values of `--heads` for the files that are given, by their options.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for one that names no file that is given.
  init(
    decimalMark: DecimalMark? = nil, heads: [String], of files: [String: String?],
    _ language: Language
  ) throws(Failure) {
    self.decimalMark = decimalMark
    self.heads = try PlanHeads(heads, files: files.filter { $0.value != nil }.map(\.key), language)
  }

  /// Reads the table of an option, where it is given.
  ///
  /// - Throws: as ``PlanFile`` does.
  func file(
    _ path: String?, as role: String, _ form: TableForm, counts: String? = nil,
    _ language: Language
  ) throws(Failure) -> PlanFile? {
    guard let path else { return nil }
    return try PlanFile(path, as: role, form, counts: counts, reading: self, language)
  }

  /// The heads of one file by our keys.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for a key that the file has not.
  func heads(
    of role: String, _ form: TableForm, _ language: Language
  ) throws(Failure) -> [String: String] {
    try heads.map(of: role, form, language)
  }

  /// Refuses heads for a file that turns out to have no columns.
  ///
  /// - Throws: a ``Failure`` with exit code 64 where some are named.
  func requireNoHeads(of role: String, in path: String, _ language: Language) throws(Failure) {
    guard heads.names(role) else { return }
    throw Failure(
      Exit.usage,
      language(
        "--heads nomme des colonnes de « \(role) », mais \(path) n’est pas un tableau",
        "--heads names columns of “\(role)”, but \(path) is no table"))
  }
}
