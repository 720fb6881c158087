/// Groups that add up to others at every end, as a group « all » does, or ages do to women and men.
///
/// A person then counts more than once, and hidden numbers follow from the difference.
public struct OverlappingGroups: Error, Hashable, Sendable {
  /// Some groups.
  public let some: [String]
  /// Others, with the same sums.
  public let others: [String]

  /// With fewer numbers sums are the same by chance.
  static let leastNumbers = 3

  /// The first groups that add up to others; `nil` where there are none.
  ///
  /// Two groups with the same numbers are no sum, nor what is made of such.
  ///
  /// - Complexity: O(3^g) for g groups, and O(numbers) for each way in which all numbers together agree.
  init?(among seen: [ObservedGroups.Seen]) {
    let numbers = Self.numbers(seen)
    let groups = seen.indices.filter { group in numbers.contains { $0[group] != 0 } }
    // Sums over many jobs may be larger than numbers can be: those that agree still do when cut off.
    let totals = seen.indices.map { group in numbers.reduce(0) { $0 &+ $1[group] } }
    /// Each group is among some, among others, or left out.
    func search(_ place: Int, _ some: [Int], _ others: [Int], _ difference: Int) -> Self? {
      guard place < groups.count else {
        guard difference == 0, !others.isEmpty, some.count + others.count >= 3,
          !some.contains(where: { left in
            others.contains { right in numbers.allSatisfy { $0[left] == $0[right] } }
          })
        else { return nil }
        let used = numbers.filter { row in (some + others).contains { row[$0] != 0 } }
        guard used.count >= Self.leastNumbers,
          used.allSatisfy({ row in
            some.reduce(0) { $0 + row[$1] } == others.reduce(0) { $0 + row[$1] }
          })
        else { return nil }
        return Self(some: some.map { seen[$0].name }, others: others.map { seen[$0].name })
      }
      let group = groups[place]
      if let found = search(place + 1, some + [group], others, difference &+ totals[group]) {
        return found
      }
      // The first group taken is among some, or else every way is met twice.
      if !some.isEmpty,
        let found = search(place + 1, some, others + [group], difference &- totals[group])
      {
        return found
      }
      return search(place + 1, some, others, difference)
    }
    guard let found = search(0, [], [], 0) else { return nil }
    self = found
  }

  private init(some: [String], others: [String]) {
    self.some = some
    self.others = others
  }

  /// What is counted, a row for each end and each entry, a column for each group.
  private static func numbers(_ seen: [ObservedGroups.Seen]) -> [[Int]] {
    struct Key: Hashable {
      let from: String?
      let to: String
      let kind: ObservedMoves.Kind?
    }
    var rows: [Key: [Int]] = [:]
    let empty = [Int](repeating: 0, count: seen.count)
    for (group, one) in seen.enumerated() {
      for cell in one.moves.cells {
        rows[Key(from: cell.from, to: cell.to, kind: cell.kind), default: empty][group] = cell.count
      }
      for (job, count) in one.moves.entries {
        rows[Key(from: nil, to: job, kind: nil), default: empty][group] = count
      }
    }
    return Array(rows.values)
  }
}
