import Careers

/// One spelling for each job, however the files write it.
///
/// Case, accents, apostrophes and blanks do not tell jobs apart; `+` and `#` do. The spelling is that of the
/// file named first, and of several there the first in order, so that no order of rows matters.
struct JobNames {
  private var spellings: [String: String] = [:]

  /// Takes in the names of a file; those known from an earlier file keep their spelling.
  mutating func add(_ names: some Sequence<String>) {
    var new: [String: String] = [:]
    for name in names {
      let key = Self.key(name)
      guard spellings[key] == nil else { continue }
      new[key] = min(new[key] ?? name, name)
    }
    spellings.merge(new) { old, _ in old }
  }

  /// The spelling of a name that was taken in; the name itself where it was not.
  func name(_ text: String) -> String { spellings[Self.key(text)] ?? text }

  /// What two spellings of one job have in common.
  static func key(_ name: String) -> String {
    let signs = name.filter { "+#".contains($0) }
    let folded = FoldedName(name).text
    return folded.isEmpty && signs.isEmpty ? name : folded + signs
  }
}
