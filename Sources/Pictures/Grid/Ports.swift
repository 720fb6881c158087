/// Where on a box's sides lines leave and arrive.
///
/// Requires: the tracks and places of all lines, rows and columns.
/// Ensures: lines of different bundles leave a side at different heights; an edge that runs level arrives at the
/// height it leaves. Right sides use multiples of 4 about a row's middle; left sides the even numbers between
/// those where a line of the row comes near from the left, so that none lies on another. Where a side has more
/// edges than heights, some that arrive share one.
struct Ports {
  /// The height at which each bundle leaves its box; for those up or down the column, the way across.
  private(set) var exits: [Double]
  /// The height at which each edge arrives.
  private(set) var entries: [Double]

  private let grid: Grid
  private let ways: [EdgeWays.Way]
  private let bundles: Bundles
  private let frame: RowFrame
  private let trackX: [Double]
  private let trunkExtents: [ClosedRange<Double>]
  /// The edges that run level, by the side they arrive on.
  private var levelEdges: [BoxSide: [Int]] = [:]
  /// The heights in use on each side of each box.
  private var taken: [BoxSide: [Double]] = [:]

  private struct BoxSide: Hashable {
    let box: Int
    let side: EdgeWays.Side
  }

  /// A line that leaves or arrives, and where it goes from there.
  private struct User: Hashable {
    let bundle: Int
    /// The edge that arrives; `nil` for a bundle that leaves.
    let entry: Int?
    let goesUp: Bool
    let goesDown: Bool
    let distance: Double

    /// Lines that go up stand highest, the nearest first; those that go down lowest, the nearest last.
    var rank: (Int, Double, Int, Int) {
      let rank: (Int, Double) =
        switch (goesUp, goesDown) {
        case (true, false): (0, distance)
        case (false, true): (2, -distance)
        default: (1, 0)
        }
      return (rank.0, rank.1, bundle, entry ?? -1)
    }
  }

  /// Chooses all heights; `trackX` says where each trunk of the bundles lies, `trunkExtents` from where to where.
  ///
  /// - Complexity: O(n log n) in the number of edges.
  init(
    _ grid: Grid, _ ways: [EdgeWays.Way], _ bundles: Bundles, _ frame: RowFrame, trackX: [Double],
    trunkExtents: [ClosedRange<Double>]
  ) {
    self.grid = grid
    self.ways = ways
    self.bundles = bundles
    self.frame = frame
    self.trackX = trackX
    self.trunkExtents = trunkExtents
    exits = Array(repeating: .nan, count: bundles.count)
    entries = Array(repeating: .nan, count: grid.edges.count)
    let users = users()
    let sides = users.keys.sorted {
      ($0.box, $0.side == .right ? 0 : 1) < ($1.box, $1.side == .right ? 0 : 1)
    }
    for side in sides where side.side == .right { assign(users[side] ?? [], on: side) }
    for side in sides where side.side == .left { assign(users[side] ?? [], on: side) }
    settleStraight()
  }

  // MARK: Who needs a port

  private mutating func users() -> [BoxSide: [User]] {
    var users: [BoxSide: [User]] = [:]
    var seen: Set<Int> = []
    for (index, edge) in grid.edges.enumerated() {
      let way = ways[index]
      guard way.exit == .left || way.exit == .right else { continue }
      let bundle = bundles.ofEdge[index]
      if seen.insert(bundle).inserted {
        users[BoxSide(box: edge.source, side: way.exit), default: []].append(
          user(bundle, entry: nil, box: edge.source, side: way.exit))
      }
      guard !Bundles.isStraight(edge, way, grid) else {
        levelEdges[BoxSide(box: edge.target, side: way.entry), default: []].append(index)
        continue
      }
      users[BoxSide(box: edge.target, side: way.entry), default: []].append(
        user(bundle, entry: index, box: edge.target, side: way.entry))
    }
    return users
  }

  private func user(_ bundle: Int, entry: Int?, box: Int, side: EdgeWays.Side) -> User {
    let column = grid.boxes[box].column
    let nearest = trunk(bundle, entry: entry, column: column, side: side)
    guard let nearest else {
      return User(bundle: bundle, entry: entry, goesUp: false, goesDown: false, distance: 0)
    }
    let middle = middle(box)
    let extent = trunkExtents[nearest]
    let border = side == .right ? column + 1 : column
    // Lines of nearer channels come first, within a channel those on nearer tracks.
    let channels = abs(bundles.trunks[nearest].channel - border)
    return User(
      bundle: bundle, entry: entry, goesUp: extent.lowerBound < middle - 16,
      goesDown: extent.upperBound > middle + 16,
      distance: Double(channels) * 10_000 + (side == .right ? 1 : -1) * trackX[nearest])
  }

  /// The trunk that a port leads to first.
  private func trunk(_ bundle: Int, entry: Int?, column: Int, side: EdgeWays.Side) -> Int? {
    if let entry {
      let way = ways[entry]
      return bundles.trunk(bundle, in: way.crossing == .targetRow ? way.first : way.second)
    }
    let channels =
      side == .right
      ? Array(column + 1...grid.columnCount) : Array((0...column).reversed())
    for channel in channels {
      if let trunk = bundles.trunk(bundle, in: channel) { return trunk }
    }
    return nil
  }

  private func middle(_ box: Int) -> Double {
    frame.loose[box] ?? frame.rows[grid.boxes[box].row]
  }

  // MARK: Heights

  private mutating func assign(_ users: [User], on side: BoxSide) {
    let middle = middle(side.box)
    let near = side.side == .right ? [] : neighbours(of: side.box).map { $0 - middle }
    let reach = grid.isLoose(side.box) ? 10.0 : 12.0
    let heights = PortHeights(avoiding: near, reach: reach)
    let groups = Self.grouped(users.sorted { $0.rank < $1.rank }, atMost: heights.most)
    let above = groups.count { $0.allSatisfy { $0.rank.0 == 0 } }
    let level = levelEntries(side).map { $0 - middle }
    let chosen = heights.chosen(groups.count, above: above, level: level)
    for (group, height) in zip(groups, chosen) {
      taken[side, default: []].append(middle + height)
      for user in group {
        if let entry = user.entry {
          entries[entry] = middle + height
        } else {
          exits[user.bundle] = middle + height
        }
      }
    }
  }

  /// The heights at which edges that run level arrive on a side, of those that have left already.
  private func levelEntries(_ side: BoxSide) -> [Double] {
    (levelEdges[side] ?? []).map { exits[bundles.ofEdge[$0]] }.filter(\.isFinite)
  }

  /// The heights of lines that come near a box's left side from the left.
  private func neighbours(of box: Int) -> [Double] {
    guard !grid.isLoose(box) else {
      let middle = middle(box)
      let column = grid.columnCount - 1
      let gaps = bundles.trunks.filter { $0.channel == column }.flatMap { trunk in
        (trunk.before + trunk.after).compactMap { join -> [Double]? in
          guard case .gap(let gap) = join else { return nil }
          return [frame.gaps[gap]]
        }
      }.flatMap(\.self)
      let rows = taken.filter { $0.key.side == .right }.values.flatMap(\.self)
      return (gaps + rows).filter { abs($0 - middle) <= 14 }.sorted()
    }
    let (row, column) = (grid.boxes[box].row, grid.boxes[box].column)
    let left = grid.boxes.indices.filter {
      grid.boxes[$0].row == row && grid.boxes[$0].column < column
    }.max { grid.boxes[$0].column < grid.boxes[$1].column }
    return left.flatMap { taken[BoxSide(box: $0, side: .right)] } ?? []
  }

  /// The lines by the height they get: one each, unless there are too many; then neighbours that arrive share one.
  private static func grouped(_ users: [User], atMost count: Int) -> [[User]] {
    guard users.count > count else { return users.map { [$0] } }
    let exits = users.filter { $0.entry == nil }.map { [$0] }
    let entries = users.filter { $0.entry != nil }
    let room = max(1, count - exits.count)
    let shared = (0..<room).map { place in
      Array(entries[place * entries.count / room..<(place + 1) * entries.count / room])
    }
    return shared.filter { !$0.isEmpty } + exits
  }

  /// Whether an edge to a box beside the rows, the only one there, leaves at a height at which it can arrive.
  private func canBeLevel(_ index: Int) -> Bool {
    let edge = grid.edges[index]
    guard grid.isLoose(edge.target), !grid.isLoose(edge.source) else { return false }
    switch ways[index].crossing {
    case .gap, .targetRow: return false
    case .none, .sourceRow: break
    }
    let side = BoxSide(box: edge.target, side: .left)
    return taken[side]?.count == 1
      && abs(exits[bundles.ofEdge[index]] - middle(edge.target)) <= 8
  }

  /// Edges that run level arrive where they left; those up or down a column side by side.
  private mutating func settleStraight() {
    for (index, edge) in grid.edges.enumerated() {
      let way = ways[index]
      if Bundles.isStraight(edge, way, grid) {
        entries[index] = exits[bundles.ofEdge[index]]
      } else if canBeLevel(index) {
        entries[index] = exits[bundles.ofEdge[index]]
      } else if way.exit == .top || way.exit == .bottom {
        // Downwards left of the middle, upwards right of it.
        let offset = way.exit == .bottom ? -8.0 : 8.0
        exits[bundles.ofEdge[index]] = offset
        entries[index] = offset
      }
    }
  }
}
