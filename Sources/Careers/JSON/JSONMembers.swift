/// The members of a JSON object in the order of the file, each key once.
///
/// Objects of our formats are small, so that looking along them beats hashing; an index joins in where an
/// object is large, lest a hostile one cost the square of its size.
package struct JSONMembers: Sendable, Sequence {
  package typealias Element = (key: String, value: JSONElement)

  private static let indexedFrom = 32

  private var members: [Element] = []
  private var index: [String: Int] = [:]

  package init() {}

  /// Adds a member; `false` where the key is there already.
  ///
  /// - Complexity: O(1) on average.
  package mutating func append(_ key: String, _ value: JSONElement) -> Bool {
    guard position(of: key) == nil else { return false }
    members.append((key, value))
    if members.count == Self.indexedFrom {
      for (position, member) in members.enumerated() { index[member.key] = position }
    } else if members.count > Self.indexedFrom {
      index[key] = members.count - 1
    }
    return true
  }

  /// The member with this key.
  package subscript(key: String) -> JSONElement? {
    position(of: key).map { members[$0].value }
  }

  package func makeIterator() -> IndexingIterator<[Element]> { members.makeIterator() }

  private func position(of key: String) -> Int? {
    members.count < Self.indexedFrom
      ? members.firstIndex { $0.key == key } : index[key]
  }
}
