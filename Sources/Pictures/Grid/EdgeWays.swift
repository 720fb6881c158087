/// The way of each edge through the channels of the grid, in cells alone.
///
/// Channel `c` is the space left of column `c`; gap `g` is the space above row `g`. A way leaves its box on one
/// side, goes up or down in a channel, may cross columns in a gap or in a row without boxes, goes up or down in a
/// second channel and enters its box.
///
/// Requires: boxes in rows, no two in one cell but in a loose column.
/// Ensures: no way passes a cell that holds a box; edges of a bundle share all they can.
struct EdgeWays {
  /// The side of a box.
  enum Side: Hashable, Sendable {
    case left
    case right
    case top
    case bottom
  }

  /// How a way gets from its first channel to its second.
  enum Crossing: Hashable, Sendable {
    /// They are one.
    case none
    /// In the row it starts from: no turn in the first channel.
    case sourceRow
    /// In the row it ends in: no turn in the second channel.
    case targetRow
    /// In the gap above a row.
    case gap(Int)
  }

  /// A way.
  struct Way: Hashable, Sendable {
    let exit: Side
    let entry: Side
    let first: Int
    let second: Int
    let crossing: Crossing
  }

  private let grid: Grid
  private let occupied: [[Bool]]
  /// Edges from one box, in one style, to one column: they have one way as far as they can.
  private let groups: [[Int]]
  private var ways: [Way?]
  /// The pieces of the ways chosen, by group.
  private var pieces: [Int: WayPieces] = [:]
  /// How many ways run in each gap and channel, to spread them.
  private var gapLoad: [Int]
  private var channelLoad: [Int]

  /// No more rounds than this to avoid crossings.
  private static let roundsMax = 4
  /// A crossing is as bad as so many rows of a longer way.
  private static let crossingCost = 1.0

  /// One way for each edge of the grid, in their order.
  ///
  /// - Complexity: O(groups × rows × groups) in each of ``roundsMax`` rounds, for the groups of edges that share
  ///   a source, a style and the column of their targets.
  static func ways(_ grid: Grid) -> [Way] {
    var ways = EdgeWays(grid)
    ways.choose()
    return ways.ways.map { way in
      guard let way else { preconditionFailure("an edge has no way") }
      return way
    }
  }

  private init(_ grid: Grid) {
    self.grid = grid
    occupied = grid.occupied
    var groups: [[Int]: [Int]] = [:]
    for (index, edge) in grid.edges.enumerated() {
      let column = grid.boxes[edge.target].column
      groups[[edge.source, edge.style, column], default: []].append(index)
    }
    self.groups = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    ways = Array(repeating: nil, count: grid.edges.count)
    gapLoad = Array(repeating: 0, count: grid.rowCount + 1)
    channelLoad = Array(repeating: 0, count: grid.columnCount + 1)
  }

  /// Each group takes the best way beside those of the others, until none finds a better one.
  private mutating func choose() {
    for group in groups.indices where distance(group) != 0 { chooseAcross(group) }
    for group in groups.indices where distance(group) == 0 { chooseWithinColumn(group) }
    var rounds = 0
    var hasChanged = true
    while hasChanged, rounds < Self.roundsMax {
      hasChanged = false
      for group in groups.indices where distance(group) != 0 {
        let before = ways[groups[group][0]]
        forget(group)
        chooseAcross(group)
        if ways[groups[group][0]] != before { hasChanged = true }
      }
      rounds += 1
    }
  }

  /// How many columns to the right a group of edges goes.
  private func distance(_ group: Int) -> Int {
    let edge = grid.edges[groups[group][0]]
    return grid.boxes[edge.target].column - grid.boxes[edge.source].column
  }

  // MARK: Within a column

  private mutating func chooseWithinColumn(_ group: Int) {
    let source = grid.edges[groups[group][0]].source
    let (row, column) = (grid.boxes[source].row, grid.boxes[source].column)
    for edge in groups[group] {
      if let side = directSide(edge) {
        ways[edge] = Way(
          exit: side, entry: side == .top ? .bottom : .top, first: column, second: column,
          crossing: .none)
        let target = grid.boxes[grid.edges[edge].target].row
        pieces[group] = WayPieces(column: column, from: row, to: target)
      }
    }
    let others = groups[group].filter { ways[$0] == nil }
    guard !others.isEmpty else { return }
    // What stands beside the rows has nothing on its right.
    let goesRight = !grid.isLoose(source) && channelLoad[column + 1] <= channelLoad[column]
    let channel = goesRight ? column + 1 : column
    let side = goesRight ? Side.right : .left
    for edge in others {
      ways[edge] = Way(exit: side, entry: side, first: channel, second: channel, crossing: .none)
    }
    channelLoad[channel] += others.count
    pieces[group] = WayPieces(
      .none, first: channel, second: channel, from: row,
      to: others.map { grid.boxes[grid.edges[$0].target].row })
  }

  /// The side to leave by where nothing stands between two boxes of a column.
  private func directSide(_ edge: Int) -> Side? {
    let source = grid.boxes[grid.edges[edge].source]
    let target = grid.boxes[grid.edges[edge].target]
    guard !grid.isLoose(grid.edges[edge].source), source.row != target.row else { return nil }
    let between = min(source.row, target.row) + 1..<max(source.row, target.row)
    guard between.allSatisfy({ !occupied[$0][source.column] }) else { return nil }
    return source.row < target.row ? .bottom : .top
  }

  // MARK: From column to column

  private mutating func chooseAcross(_ group: Int) {
    let edges = groups[group].map { grid.edges[$0] }
    let source = grid.boxes[edges[0].source]
    let goesRight = distance(group) > 0
    let first = goesRight ? source.column + 1 : source.column
    let targetColumn = source.column + distance(group)
    let second = goesRight ? targetColumn : targetColumn + 1
    let crossing =
      first == second ? Crossing.none : crossing(group, edges, first: first, second: second)
    if case .gap(let gap) = crossing { gapLoad[gap] += 1 }
    channelLoad[first] += 1
    channelLoad[second] += 1
    for edge in groups[group] {
      ways[edge] = Way(
        exit: goesRight ? .right : .left, entry: goesRight ? .left : .right, first: first,
        second: second, crossing: crossing)
    }
    pieces[group] = WayPieces(
      crossing, first: first, second: second, from: source.row,
      to: edges.map { grid.boxes[$0.target].row })
  }

  /// Takes back the way of a group.
  private mutating func forget(_ group: Int) {
    guard let way = ways[groups[group][0]] else { return }
    if case .gap(let gap) = way.crossing { gapLoad[gap] -= 1 }
    channelLoad[way.first] -= 1
    channelLoad[way.second] -= 1
    pieces[group] = nil
  }

  /// The crossing with the shortest way up and down; turns, crowds and ways crossed counted in.
  private func crossing(
    _ group: Int, _ edges: [Grid.Edge], first: Int, second: Int
  ) -> Crossing {
    let source = grid.boxes[edges[0].source].row
    let targets = edges.map { grid.boxes[$0.target].row }
    let columns = min(first, second)..<max(first, second)
    // What leaves the same box in the same style is one line: it does not cross itself.
    let others = pieces.filter { other in
      let edge = grid.edges[groups[other.key][0]]
      return edge.source != edges[0].source || edge.style != edges[0].style
    }.map(\.value)
    var best = Crossing.none
    var least = Double.infinity
    func consider(_ crossing: Crossing, extra: Double) {
      let way = WayPieces(crossing, first: first, second: second, from: source, to: targets)
      let length = way.uprights.reduce(0) { $0 + $1.to - $1.from }
      let crossings = others.reduce(0) { $0 + way.crossings(with: $1) }
      let cost = length + extra + Self.crossingCost * Double(crossings)
      if cost < least { (least, best) = (cost, crossing) }
    }
    if !grid.isLoose(edges[0].source), isFree(row: source, columns) {
      consider(.sourceRow, extra: 0)
    }
    if edges.count == 1, !grid.isLoose(edges[0].target), isFree(row: targets[0], columns) {
      consider(.targetRow, extra: 0)
    }
    let rows = targets + [source]
    let lowest = max(0, (rows.min() ?? 0) - 1)
    let highest = min(grid.rowCount, (rows.max() ?? 0) + 2)
    for gap in lowest...highest {
      consider(.gap(gap), extra: 0.8 + 0.25 * Double(gapLoad[gap]))
    }
    return best
  }

  private func isFree(row: Int, _ columns: Range<Int>) -> Bool {
    columns.allSatisfy { !occupied[row][$0] }
  }
}
