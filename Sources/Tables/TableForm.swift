private import Careers

/// The columns that a table may have, and the heads by which people call them.
///
/// ```swift
/// let form = TableForm([
///   .init("job", ["métier", "emploi", "job"], isRequired: true),
///   .init("current", ["effectif", "headcount"]),
/// ])
/// ```
///
/// Case, accents, apostrophes and underscores of a head never matter.
public struct TableForm: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// What the program calls it.
    public let key: String
    /// What people call it, in French and English; the first is the one to name in messages.
    public let heads: [String]
    /// Whether no table can do without.
    public let isRequired: Bool

    /// Describes a column.
    ///
    /// - Precondition: there is a head.
    public init(_ key: String, _ heads: [String], isRequired: Bool = false) {
      precondition(!heads.isEmpty, "the column \(key) has no head")
      self.key = key
      self.heads = heads
      self.isRequired = isRequired
    }
  }

  /// The columns, each key once.
  public let columns: [Column]
  /// The key and the heads of each column, folded once: a long line asks for them cell by cell.
  private let names: [Set<String>]

  /// Gathers columns.
  public init(_ columns: [Column]) {
    self.columns = columns
    names = columns.map { Set(([$0.key] + $0.heads).map(Self.folded)) }
  }

  /// The column that a word means: its key, or one of its heads.
  public func column(called word: String) -> Column? { column(of: word, [:]) }

  /// The column that a head means, if it means one.
  ///
  /// Where a user has said which head a column has, that head counts for it and no other.
  func column(of head: String, _ chosen: [String: String]) -> Column? {
    let folded = Self.folded(head)
    guard !folded.isEmpty else { return nil }
    if let key = chosen.filter({ Self.folded($0.value) == folded }).keys.min() {
      return columns.first { $0.key == key }
    }
    let match = columns.indices.first { index in
      names[index].contains(folded) && chosen[columns[index].key] == nil
    }
    return match.map { columns[$0] }
  }

  static func folded(_ head: String) -> String { FoldedName(head).text }
}
