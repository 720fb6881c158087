/// The row of each box within its lane: near the rows of the boxes it has edges with.
///
/// Requires: each box in a row of its lane, or for a loose column in any row.
/// Ensures: each box in a row of its lane, no two in one cell, the vertical length of all edges never longer than
/// before; loose boxes near the middle of theirs.
struct RowOrder {
  private let lanes: [Range<Int>]
  private let edges: [Grid.Edge]
  private let neighbours: [[Int]]
  private var grid: Grid
  private let laneOf: [Int]

  /// The grid with its rows chosen, by its own edges or by others.
  ///
  /// Sweeps over the cells put the boxes of each in the order of the mean rows of their neighbours (the
  /// barycentre method of Sugiyama, Tagawa and Toda 1981); the best of all sweeps is kept.
  ///
  /// - Complexity: O(``sweeps`` × (edges + rows × boxes)).
  static func ordered(_ grid: Grid, by edges: [Grid.Edge]? = nil, laneOf: [Int]) -> Grid {
    var order = RowOrder(grid, edges ?? grid.edges, laneOf: laneOf)
    return order.best()
  }

  private static let sweeps = 40

  private init(_ grid: Grid, _ edges: [Grid.Edge], laneOf: [Int]) {
    self.edges = edges
    self.grid = grid
    self.laneOf = laneOf
    var start = 0
    lanes = grid.laneRows.map { rows in
      defer { start += rows }
      return start..<start + rows
    }
    var neighbours: [[Int]] = Array(repeating: [], count: grid.boxes.count)
    for edge in edges {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    self.neighbours = neighbours
  }

  private mutating func best() -> Grid {
    var cells: [[Int]: [Int]] = [:]
    for box in grid.boxes.indices where !grid.isLoose(box) {
      cells[[laneOf[box], grid.boxes[box].column], default: []].append(box)
    }
    let ordered = cells.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    for cell in ordered { place(cell, near: cell.map { Double(lanes[laneOf[$0]].lowerBound) }) }
    settleLoose()
    var (least, best) = (length, grid)
    for sweep in 0..<Self.sweeps {
      for cell in sweep.isMultiple(of: 2) ? ordered : ordered.reversed() {
        place(cell, near: cell.map(mean))
      }
      settleLoose()
      if length < least { (least, best) = (length, grid) }
    }
    return best
  }

  /// The vertical length of all edges, in rows.
  private var length: Int {
    edges.reduce(0) { $0 + abs(grid.boxes[$1.source].row - grid.boxes[$1.target].row) }
  }

  /// The mean row of the neighbours; the own row where there are none.
  private func mean(_ box: Int) -> Double {
    guard !neighbours[box].isEmpty else { return Double(grid.boxes[box].row) }
    let sum = neighbours[box].reduce(0) { $0 + grid.boxes[$1].row }
    return Double(sum) / Double(neighbours[box].count)
  }

  private mutating func settleLoose() {
    for box in grid.boxes.indices where grid.isLoose(box) {
      grid.boxes[box].row = Int(mean(box).rounded())
    }
  }

  /// Puts the boxes of a cell in the order of the rows they wish, each as near to it as the others allow.
  private mutating func place(_ cell: [Int], near wishes: [Double]) {
    let order = cell.indices.sorted { (wishes[$0], cell[$0]) < (wishes[$1], cell[$1]) }
    let rows = Self.rows(
      near: order.map { wishes[$0] }, within: lanes[laneOf[cell[0]]])
    for (place, row) in zip(order, rows) { grid.boxes[cell[place]].row = row }
  }

  /// Ascending rows with the least sum of squared distances from ascending wishes.
  static func rows(near wishes: [Double], within rows: Range<Int>) -> [Int] {
    nearest(wishes, among: rows.map(Double.init)).map { Int($0) }
  }

  /// As many of some ascending places as there are ascending wishes, with the least sum of squared distances.
  ///
  /// - Precondition: there are at least as many places as wishes.
  /// - Complexity: O(wishes × places).
  static func nearest(_ wishes: [Double], among places: [Double]) -> [Double] {
    precondition(wishes.count <= places.count, "\(wishes.count) boxes, \(places.count) rows")
    // least[i][r]: the first i wishes in the first r places.
    var least = [Array(repeating: 0.0, count: places.count + 1)]
    for (index, wish) in wishes.enumerated() {
      var line = Array(repeating: Double.infinity, count: places.count + 1)
      for used in index + 1..<places.count + 1 {
        let distance = places[used - 1] - wish
        line[used] = min(line[used - 1], least[index][used - 1] + distance * distance)
      }
      least.append(line)
    }
    var result: [Double] = []
    var used = places.count
    for index in wishes.indices.reversed() {
      while least[index + 1][used - 1] <= least[index + 1][used] { used -= 1 }
      used -= 1
      result.append(places[used])
    }
    return result.reversed()
  }
}
