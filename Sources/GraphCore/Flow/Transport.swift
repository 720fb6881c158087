/// Who sends how much to whom, where everyone who offers units can send to everyone who needs some.
///
/// The transport problem: rows offer, columns need, a table says what a unit costs from each row to
/// each column. As much as possible is sent, and of all ways to do so the cheapest is taken.
///
///     let transport = try Transport(
///       offers: [3, 2], needs: [4, 9], costs: [[1, 5], [2, nil]])  // nil: not allowed
///     transport.amounts  // [[2, 1], [2, 0]]
///     transport.cost     // 11
///     transport.unsent   // [0, 0]
///     transport.unmet    // [0, 8]
///
/// Where ways have capacities or pass other vertices, build a `FlowNetwork` and ask
/// `minimumCostMaximumFlow(supplies:)`. For one unit each way see `Assignment`.
public struct Transport: Hashable, Sendable {
  /// For each row and each column, the units sent.
  public let amounts: [[Int]]

  /// What all of it costs; negative when it earns.
  public let cost: Int

  /// For each row, what it offers and does not send.
  public let unsent: [Int]

  /// For each column, what it needs and does not get.
  public let unmet: [Int]

  /// The answer of the network behind it: vertices are the rows and then the columns, edges the
  /// allowed pairs, row by row.
  ///
  /// It proves that no more can be sent, and not for less: `answer.fault()` is nil.
  public let answer: MinimumCostMaximumFlow

  /// The cheapest way to send as much as possible from rows that offer to columns that need.
  ///
  ///     try Transport(offers: [5], needs: [1, 1], costs: [[4, -1]]).amounts  // [[1, 1]]
  ///
  /// Offers and needs must be at least 0. There must be one row of costs for each offer, with one
  /// cost for each need, nil where the pair is not allowed. Costs may be negative; as much is sent
  /// as possible even where sending less would be cheaper. Of several answers one is chosen, always
  /// the same one for the same table.
  ///
  /// - Complexity: that of `minimumCostMaximumFlow(supplies:)` with one edge for each allowed pair.
  /// - Throws: `FlowFailure.refused`, `suppliesTooLarge` or `costTooLarge` where numbers are too
  ///   large for exact sums.
  ///
  /// F. L. Hitchcock, "The distribution of a product from several sources to numerous localities",
  /// 1941, doi:10.1002/sapm1941201224.
  public init(offers: [Int], needs: [Int], costs: [[Int?]]) throws(FlowFailure) {
    precondition(
      costs.count == offers.count && costs.allSatisfy { $0.count == needs.count },
      "costs do not fit \(offers.count) rows and \(needs.count) columns")
    precondition(
      offers.allSatisfy { $0 >= 0 } && needs.allSatisfy { $0 >= 0 },
      "an offer or a need cannot be negative")
    var builder = FlowNetworkBuilder(vertexCount: offers.count + needs.count)
    for (row, rowCosts) in costs.enumerated() {
      for (column, cost) in rowCosts.enumerated() {
        guard let cost else { continue }
        builder.addEdge(
          from: VertexID(row), to: VertexID(offers.count + column), capacity: nil, cost: cost)
      }
    }
    let network: FlowNetwork
    do {
      network = try builder.freeze()
    } catch {
      throw .refused(error)
    }
    answer = try network.minimumCostMaximumFlow(supplies: offers + needs.map { -$0 })
    var amounts = offers.map { _ in [Int](repeating: 0, count: needs.count) }
    for edge in network.edges {
      let column = network.target(of: edge).index - offers.count
      amounts[network.source(of: edge).index][column] = answer.flow[edge]
    }
    self.amounts = amounts
    cost = answer.cost
    unsent = Array(answer.unsent[..<offers.count])
    unmet = Array(answer.unmet[offers.count...])
  }
}
