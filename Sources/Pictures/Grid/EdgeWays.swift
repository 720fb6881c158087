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
  private var ways: [Way?]
  /// How many ways run in each gap and channel, to spread them.
  private var gapLoad: [Int]
  private var channelLoad: [Int]

  /// One way for each edge of the grid, in their order.
  ///
  /// - Complexity: O(edges × rows).
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
    ways = Array(repeating: nil, count: grid.edges.count)
    gapLoad = Array(repeating: 0, count: grid.rowCount + 1)
    channelLoad = Array(repeating: 0, count: grid.columnCount + 1)
  }

  private mutating func choose() {
    var groups: [[Int]: [Int]] = [:]
    for (index, edge) in grid.edges.enumerated() {
      let column = grid.boxes[edge.target].column
      groups[[edge.source, edge.style, column], default: []].append(index)
    }
    let ordered = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    for group in ordered where distance(group) != 0 { chooseAcross(group) }
    for group in ordered where distance(group) == 0 { chooseWithinColumn(group) }
  }

  /// How many columns to the right a group of edges goes.
  private func distance(_ group: [Int]) -> Int {
    let edge = grid.edges[group[0]]
    return grid.boxes[edge.target].column - grid.boxes[edge.source].column
  }

  // MARK: Within a column

  private mutating func chooseWithinColumn(_ group: [Int]) {
    let column = grid.boxes[grid.edges[group[0]].source].column
    for edge in group {
      if let side = directSide(edge) {
        ways[edge] = Way(
          exit: side, entry: side == .top ? .bottom : .top, first: column, second: column,
          crossing: .none)
      }
    }
    let others = group.filter { ways[$0] == nil }
    guard !others.isEmpty else { return }
    // What stands beside the rows has nothing on its right.
    let isLoose = grid.isLoose(grid.edges[group[0]].source)
    let goesRight = !isLoose && channelLoad[column + 1] <= channelLoad[column]
    let channel = goesRight ? column + 1 : column
    let side = goesRight ? Side.right : .left
    for edge in others {
      ways[edge] = Way(exit: side, entry: side, first: channel, second: channel, crossing: .none)
    }
    channelLoad[channel] += others.count
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

  private mutating func chooseAcross(_ group: [Int]) {
    let source = grid.edges[group[0]].source
    let column = grid.boxes[source].column
    let goesRight = distance(group) > 0
    let first = goesRight ? column + 1 : column
    let targetColumn = column + distance(group)
    let second = goesRight ? targetColumn : targetColumn + 1
    let crossing = first == second ? Crossing.none : crossing(group, first: first, second: second)
    if case .gap(let gap) = crossing { gapLoad[gap] += 1 }
    channelLoad[first] += 1
    channelLoad[second] += 1
    for edge in group {
      ways[edge] = Way(
        exit: goesRight ? .right : .left, entry: goesRight ? .left : .right, first: first,
        second: second, crossing: crossing)
    }
  }

  /// The crossing with the shortest way up and down, turns and crowds counted in.
  private func crossing(_ group: [Int], first: Int, second: Int) -> Crossing {
    let edges = group.map { grid.edges[$0] }
    let source = grid.boxes[edges[0].source].row
    let targets = edges.map { grid.boxes[$0.target].row }
    let columns = min(first, second)..<max(first, second)
    var best = Crossing.none
    var least = Double.infinity
    func consider(_ crossing: Crossing, cost: Double) {
      if cost < least { (least, best) = (cost, crossing) }
    }
    if !grid.isLoose(edges[0].source), isFree(row: source, columns) {
      consider(.sourceRow, cost: span(targets + [source]))
    }
    if edges.count == 1, !grid.isLoose(edges[0].target), isFree(row: targets[0], columns) {
      consider(.targetRow, cost: span(targets + [source]))
    }
    let rows = targets + [source]
    let lowest = max(0, (rows.min() ?? 0) - 1)
    let highest = min(grid.rowCount, (rows.max() ?? 0) + 2)
    for gap in lowest...highest {
      // A gap lies half a row above its row.
      let place = Double(gap) - 0.5
      let there = abs(Double(source) - place)
      let spread = span(targets.map(Double.init) + [place])
      consider(.gap(gap), cost: there + spread + 0.8 + 0.25 * Double(gapLoad[gap]))
    }
    return best
  }

  private func isFree(row: Int, _ columns: Range<Int>) -> Bool {
    columns.allSatisfy { !occupied[row][$0] }
  }

  private func span(_ rows: [Int]) -> Double { span(rows.map(Double.init)) }

  private func span(_ places: [Double]) -> Double { (places.max() ?? 0) - (places.min() ?? 0) }
}
