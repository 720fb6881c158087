/// What became of a list of things that have a number and a name: profiles, families, places outside.
///
/// Two entries are the same when number and folded name are; or else when the folded name is, under another
/// number; or else when the number is, under another name. What is left was removed or added.
///
/// ```swift
/// let before = [Entry(id: "3.3", name: "Testeur"), Entry(id: "3.4", name: "Intégrateur")]
/// let after = [Entry(id: "3.4", name: "Testeur"), Entry(id: "3.5", name: "Intégratrice")]
/// NameDifference(before, after).renumbered  // 3.3 Testeur is 3.4 Testeur; 3.4 removed, 3.5 added
/// ```
public struct NameDifference: Hashable, Sendable {
  /// A thing by its number and name.
  public struct Entry: Hashable, Sendable {
    /// Its identifier.
    public let id: PlaceID
    /// Its name.
    public let name: String

    /// Makes an entry.
    public init(id: PlaceID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What is only in the list after, by number.
  public let added: [Entry]
  /// What is only in the list before, by number.
  public let removed: [Entry]
  /// What has the same number under another name or spelling, by number.
  public let renamed: [Change<Entry>]
  /// What has the same folded name under another number, by its number before.
  public let renumbered: [Change<Entry>]
  /// The identifiers of all that is in both lists, changed or not, by the identifier before.
  public let kept: [Change<PlaceID>]

  /// Compares two lists; in each an identifier stands once.
  ///
  /// Where several entries share a folded name, the first of one list is the first of the other.
  ///
  /// - Complexity: O(n log n) in the total length of the names.
  public init(_ before: [Entry], _ after: [Entry]) {
    var pairing = Pairing(before.sorted { $0.id < $1.id }, after.sorted { $0.id < $1.id })
    pairing.join { [$0.id.text, Self.key($0)] }
    pairing.join { [Self.key($0)] }
    pairing.join { [$0.id.text] }
    let pairs = pairing.pairs.sorted { $0.before.id < $1.before.id }
    removed = pairing.before
    added = pairing.after
    renumbered = pairs.filter { $0.before.id != $0.after.id }
    renamed = pairs.filter { $0.before.id == $0.after.id && $0.before.name != $0.after.name }
    kept = pairs.map { Change($0.before.id, $0.after.id) }
  }

  /// Whether nothing was added, removed, renamed or renumbered.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && renamed.isEmpty && renumbered.isEmpty
  }

  /// The identifier after of each thing that is in both lists.
  ///
  /// - Complexity: O(n).
  public var identifiersAfter: [PlaceID: PlaceID] {
    Dictionary(uniqueKeysWithValues: kept.map { ($0.before, $0.after) })
  }

  /// The name as it is compared; one that is all signs is compared as it is.
  private static func key(_ entry: Entry) -> String {
    let folded = FoldedName(entry.name).text
    return folded.isEmpty ? entry.name : folded
  }

  /// What is not joined yet, and the pairs that are.
  private struct Pairing {
    private(set) var before: [Entry]
    private(set) var after: [Entry]
    private(set) var pairs: [Change<Entry>] = []

    init(_ before: [Entry], _ after: [Entry]) {
      self.before = before
      self.after = after
    }

    /// Joins entries that have the same key, the first with the first, and leaves the others.
    mutating func join(by key: (Entry) -> [String]) {
      var waiting = Dictionary(grouping: after.reversed(), by: key)
      var left: [Entry] = []
      var taken: Set<PlaceID> = []
      for entry in before {
        if let other = waiting[key(entry)]?.popLast() {
          pairs.append(Change(entry, other))
          taken.insert(other.id)
        } else {
          left.append(entry)
        }
      }
      before = left
      after = after.filter { !taken.contains($0.id) }
    }
  }
}
