/// Boxes in rows and columns and the edges between them, before anything has a place on the page.
///
/// The steps that give them places are those of ``GridRouting``.
struct Grid: Sendable {
  /// A box: one cell of the grid.
  struct Box: Hashable, Sendable {
    var row: Int
    let column: Int
  }

  /// An edge from one box to another; edges of one style leave their box together.
  ///
  /// There are at most four styles, so that a side has room for them and for those that arrive.
  struct Edge: Hashable, Sendable {
    let source: Int
    let target: Int
    let style: Int
  }

  /// How many rows each lane has, from top to bottom; at least one each.
  let laneRows: [Int]
  let columnCount: Int
  /// Whether the last column stands beside the rows: its boxes are spread along the whole height, and its rows
  /// only say near which row each would like to be.
  let isLastLoose: Bool
  var boxes: [Box]
  let edges: [Edge]

  var rowCount: Int { laneRows.reduce(0, +) }

  /// The rows that start a lane, but for the first.
  var laneStarts: Set<Int> {
    var starts: Set<Int> = []
    var row = 0
    for rows in laneRows.dropLast() {
      row += rows
      starts.insert(row)
    }
    return starts
  }

  /// Whether the box stands beside the rows.
  func isLoose(_ box: Int) -> Bool { isLastLoose && boxes[box].column == columnCount - 1 }

  /// Which cells hold a box: for each row, for each column.
  var occupied: [[Bool]] {
    var occupied = Array(
      repeating: Array(repeating: false, count: columnCount), count: max(1, rowCount))
    for index in boxes.indices where !isLoose(index) {
      occupied[boxes[index].row][boxes[index].column] = true
    }
    return occupied
  }
}
