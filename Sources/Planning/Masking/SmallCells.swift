/// Which cells of a table of persons to hide, so that small numbers neither show nor follow from the rest.
///
/// *Primary*: a number from 1 to below the least is hidden, in cells and in totals alike; zero is shown.
/// *Complementary*: more are hidden until no hidden number can be worked out from what is shown.
///
/// ```swift
/// let cells = SmallCells([[3, 20, 30], [40, 50, 60]], below: 5)
/// cells.hidden  // [[true, true, false], [true, true, false]]
/// ```
///
/// Rows, columns and the whole are taken to be shown with their totals unless told otherwise. Of a list, a table
/// of one row, the cells are the totals of their columns: say `columnTotals: false`.
///
/// - SeeAlso: L. Willenborg and T. de Waal, "Elements of Statistical Disclosure Control", 2001.
public struct SmallCells: Hashable, Sendable {
  /// For each row and column, whether the cell is hidden.
  public let hidden: [[Bool]]
  /// For each row, whether its total is hidden.
  public let hiddenRowTotals: [Bool]
  /// For each column, whether its total is hidden.
  public let hiddenColumnTotals: [Bool]
  /// Whether the total of the whole is hidden.
  public let hidesGrandTotal: Bool

  /// Chooses what to hide in a table whose rows are of one length.
  ///
  /// - Precondition: no number is below 0, the rows are of one length, and all numbers add up to no more than
  ///   `Int.max`.
  /// - Complexity: O(h x ((r + c)² + rc)) for h hidden cells, r rows and c columns.
  public init(
    _ counts: [[Int]], below least: Int, rowTotals: Bool = true, columnTotals: Bool = true,
    grandTotal: Bool = true
  ) {
    let width = counts.first?.count ?? 0
    precondition(
      counts.allSatisfy { $0.count == width && $0.allSatisfy { $0 >= 0 } },
      "a table of persons has rows of one length and nothing below 0")
    // All rows come from one vertex by their totals and all columns go to another; the whole goes back.
    let (first, last) = (counts.count + width, counts.count + width + 1)
    var network = CellNetwork(vertexCount: last + 1)
    for (row, cells) in counts.enumerated() {
      for (column, count) in cells.enumerated() {
        network.add(count, from: row, to: counts.count + column)
      }
    }
    for (row, cells) in counts.enumerated() {
      network.add(cells.reduce(0, +), from: first, to: row, isPublished: rowTotals)
    }
    for column in 0..<width {
      let total = counts.reduce(0) { $0 + $1[column] }
      network.add(total, from: counts.count + column, to: last, isPublished: columnTotals)
    }
    network.add(
      counts.reduce(0) { $0 + $1.reduce(0, +) }, from: last, to: first, isPublished: grandTotal)
    let isHidden = network.hidden(below: least)
    hidden = counts.indices.map { Array(isHidden[$0 * width..<($0 + 1) * width]) }
    let rest = counts.count * width
    hiddenRowTotals = Array(isHidden[rest..<rest + counts.count])
    hiddenColumnTotals = Array(isHidden[rest + counts.count..<rest + counts.count + width])
    hidesGrandTotal = isHidden[isHidden.count - 1]
  }
}
