/// Who gets what, one each: pairs of rows and columns, as many as possible at the least cost.
///
/// The assignment problem: rows are people, columns are posts, a table says what each pair costs. Of
/// all ways to make the most pairs the cheapest is taken.
///
///     let assignment = try Assignment(costs: [[4, 1, 3], [2, nil, 5]])  // nil: not allowed
///     assignment.columns  // [1, 0]: row 0 gets column 1, row 1 gets column 0
///     assignment.rows     // [1, 0, nil]: nobody gets column 2
///     assignment.cost     // 3
///     assignment.count    // 2 pairs
///
/// It need not be square, and no row need be served at all. Where a column can take several rows,
/// see `Transport`.
public struct Assignment: Hashable, Sendable {
  /// For each row, its column, or nil if it gets none.
  public let columns: [Int?]

  /// For each column, its row, or nil if it gets none.
  public let rows: [Int?]

  /// What all pairs cost together.
  public let cost: Int

  /// The transport of one unit behind it, with the proof that more or cheaper pairs do not exist:
  /// `transport.answer.fault()` is nil.
  public let transport: Transport

  /// The number of pairs.
  public var count: Int { transport.answer.value }

  /// The cheapest of all ways to make as many pairs as possible.
  ///
  ///     try Assignment(costs: [[7], [nil], [3]]).columns  // [nil, nil, 0]
  ///
  /// All rows must have as many costs, nil where the pair is not allowed. Costs may be negative; as
  /// many pairs are made as possible even where fewer would be cheaper. To let a row go without at a
  /// price, give it a column of its own with that cost. Of several answers one is chosen, always the
  /// same one for the same table.
  ///
  /// - Complexity: that of `minimumCostMaximumFlow(supplies:)` with one edge for each allowed pair.
  /// - Throws: `FlowFailure.refused` where costs are too large for exact sums.
  ///
  /// H. W. Kuhn, "The Hungarian method for the assignment problem", 1955,
  /// doi:10.1002/nav.3800020109; solved here as a flow.
  public init(costs: [[Int?]]) throws(FlowFailure) {
    let columnCount = costs.first?.count ?? 0
    transport = try Transport(
      offers: costs.map { _ in 1 }, needs: [Int](repeating: 1, count: columnCount), costs: costs)
    columns = transport.amounts.map { $0.firstIndex(of: 1) }
    var rows = [Int?](repeating: nil, count: columnCount)
    for (row, column) in columns.enumerated() {
      if let column { rows[column] = row }
    }
    self.rows = rows
    cost = transport.cost
  }
}
