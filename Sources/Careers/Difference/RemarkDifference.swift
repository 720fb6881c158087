/// What became of a list of remarks, open doors or drifts, once it is known which profile is which.
public struct RemarkDifference<Remark: Hashable & Sendable>: Hashable, Sendable {
  /// Those that are only there after, in their order.
  public let added: [Remark]
  /// Those that are only there before, in their order.
  public let removed: [Remark]
  /// How many say the same on other lines.
  public let relocated: Int

  /// Compares two lists; what stands twice counts twice.
  ///
  /// `renumbered` gives a remark the identifier that its profile has after, or `nil` where that is gone;
  /// `unplaced` takes the lines from a remark.
  ///
  /// - Complexity: O(n) on average.
  init(
    _ before: [Remark], _ after: [Remark], renumbered: (Remark) -> Remark?,
    unplaced: (Remark) -> Remark
  ) {
    removed = Self.rest(of: before, without: after.map(unplaced)) { renumbered($0).map(unplaced) }
    added = Self.rest(of: after, without: before.compactMap(renumbered).map(unplaced), as: unplaced)
    let moved = Self.rest(of: before, without: after, as: renumbered)
    relocated = moved.count - removed.count
  }

  /// Whether no remark was added or removed; lines may differ.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// The remarks that are left when each of the others has taken one that is like it.
  private static func rest(
    of remarks: [Remark], without others: [Remark], as key: (Remark) -> Remark?
  ) -> [Remark] {
    var waiting = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return remarks.filter { remark in
      guard let key = key(remark), let count = waiting[key], count > 0 else { return true }
      waiting[key] = count - 1
      return false
    }
  }
}
