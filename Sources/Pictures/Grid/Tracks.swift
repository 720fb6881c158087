/// Side by side places for lines that run along one channel, so that no two lie on each other and few cross.
///
/// Requires: lines along one direction, each with its extent and the stretches where others join it from the side
/// before it and the side after it.
/// Ensures: lines whose extents touch have different tracks. Among those, the order is one that moving any single
/// line does not give fewer crossings.
enum Tracks {
  /// A line along a channel.
  struct Item: Hashable, Sendable {
    var extent: ClosedRange<Double>
    /// Where lines join it from the side with lower tracks.
    var before: [ClosedRange<Double>] = []
    /// Where lines join it from the side with higher tracks.
    var after: [ClosedRange<Double>] = []
  }

  /// The track of each item, from 0.
  ///
  /// - Complexity: O(n²) to compare all pairs, then O(n²) for each round of moving items, at most ``roundsMax``.
  static func assign(_ items: [Item]) -> [Int] {
    let table = items.map { item in items.map { crossings(item, before: $0) } }
    var order = items.indices.sorted { left, right in
      // Short ones first: they cross least when near their boxes.
      (items[left].length, items[left].extent.lowerBound, left)
        < (items[right].length, items[right].extent.lowerBound, right)
    }
    var rounds = 0
    while rounds < roundsMax, improve(&order, table) { rounds += 1 }
    var tracks = Array(repeating: 0, count: items.count)
    for (place, item) in order.enumerated() {
      for earlier in order[..<place] where items[earlier].extent.overlaps(items[item].extent) {
        tracks[item] = max(tracks[item], tracks[earlier] + 1)
      }
    }
    return tracks
  }

  /// No more rounds than this; a handful is usual.
  static let roundsMax = 20

  /// How many lines cross when the left item has the lower track: its joins from beyond, through the other.
  static func crossings(_ item: Item, before other: Item) -> Int {
    item.after.count { isInside($0, other.extent) }
      + other.before.count { isInside($0, item.extent) }
  }

  private static func isInside(
    _ join: ClosedRange<Double>, _ extent: ClosedRange<Double>
  ) -> Bool {
    extent.lowerBound < join.lowerBound && join.upperBound < extent.upperBound
  }

  /// Moves each item to where it crosses least; says whether that helped.
  private static func improve(_ order: inout [Int], _ crossings: [[Int]]) -> Bool {
    var improved = false
    for item in order.sorted() {
      guard let place = order.firstIndex(of: item) else { continue }
      order.remove(at: place)
      // Before everything; then past one after the other.
      var cost = order.reduce(0) { $0 + crossings[item][$1] }
      var here = cost
      var (least, best) = (cost, 0)
      for (index, other) in order.enumerated() {
        cost += crossings[other][item] - crossings[item][other]
        if index + 1 == place { here = cost }
        if cost < least { (least, best) = (cost, index + 1) }
      }
      if place == 0 { here = order.reduce(0) { $0 + crossings[item][$1] } }
      if least < here { improved = true } else { best = place }
      order.insert(item, at: best)
    }
    return improved
  }
}

extension Tracks.Item {
  var length: Double { extent.upperBound - extent.lowerBound }
}
