extension FlowNetwork {
  /// Some flow that meets the supplies and keeps to the bounds of all edges, whatever it costs.
  ///
  /// Use it for "is it possible at all, and if not, why?". A supply above 0 is what a vertex sends,
  /// below 0 what it needs; together they must be 0.
  ///
  ///     // e0: v0 → v1, capacity 4; e1: v1 → v2, capacity 3
  ///     try network.feasibleFlow(supplies: [3, 0, -3]).amounts  // [3, 3]
  ///     try network.feasibleFlow(supplies: [4, 0, -4])          // throws shortage of v2: 4, not 3
  ///
  /// There must be one supply for each vertex. With all supplies 0 it is a circulation: everything
  /// runs in circles, as much as lower bounds ask for.
  ///
  /// - Complexity: that of `maximumFlow(from:to:)`.
  /// - Throws: `FlowFailure.shortage` with the vertices that cannot be supplied when there is none,
  ///   `unbalanced` when the supplies do not add up to 0, `suppliesTooLarge`.
  public func feasibleFlow(supplies: [Int]) throws(FlowFailure) -> Flow {
    try check(sumOf: supplies)
    var work = FlowWork()
    switch feasibleAmounts(supplies: supplies, work: &work) {
    case .success(let amounts): return Flow(amounts, in: self)
    case .failure(let vertices): throw shortage(of: vertices, supplies: supplies)
    }
  }

  /// Stops the program unless there is one supply for each vertex; throws unless they can be added
  /// and together are 0.
  package func check(sumOf supplies: [Int]) throws(FlowFailure) {
    try check(rangeOf: supplies)
    let surplus = supplies.reduce(0, +)
    guard surplus == 0 else { throw .unbalanced(surplus: surplus) }
  }

  /// Stops the program unless there is one supply for each vertex; throws unless they can be added.
  package func check(rangeOf supplies: [Int]) throws(FlowFailure) {
    check(supplies: supplies)
    var left = UInt(Self.sumLimit)
    for supply in supplies {
      guard supply.magnitude <= left else { throw .suppliesTooLarge(limit: Self.sumLimit) }
      left -= supply.magnitude
    }
  }

  /// Amounts, or the vertices that fall short.
  enum Feasibility {
    case success([Int])
    case failure(VertexSet)
  }

  /// Amounts that keep to the bounds and meet supplies that add up to 0.
  ///
  /// Each edge first carries its lower bound. What vertices then have too much comes from one new
  /// vertex, what they have too little goes to another; the rest is a maximum flow between the two.
  func feasibleAmounts(supplies: [Int], work: inout FlowWork) -> Feasibility {
    var excess = supplies
    for index in 0..<edgeCount {
      excess[sources[index].index] -= lowerBounds[index]
      excess[targets[index].index] += lowerBounds[index]
    }
    let giver = VertexID(vertexCount)
    let taker = VertexID(vertexCount + 1)
    let givers = vertices.filter { excess[$0.index] > 0 }
    let takers = vertices.filter { excess[$0.index] < 0 }
    let extended = FlowNetwork(
      vertexCount: vertexCount + 2,
      sources: sources + givers.map { _ in giver } + takers,
      targets: targets + givers + takers.map { _ in taker },
      lowerBounds: lowerBounds + (givers + takers).map { _ in 0 },
      capacities: capacities + (givers + takers).map { abs(excess[$0.index]) },
      costs: costs + (givers + takers).map { _ in 0 })
    var residual = ResidualNetwork(
      extended, amounts: lowerBounds + (givers + takers).map { _ in 0 })
    let (value, _) = residual.sendMost(from: giver.index, to: taker.index, work: &work)
    guard value == givers.reduce(0, { $0 + excess[$1.index] }) else {
      var short = residual.vertices(reaching: taker.index)
      short.remove(taker)
      return .failure(short)
    }
    return .success(Array(residual.amounts(in: extended)[..<edgeCount]))
  }

  func shortage(of short: VertexSet, supplies: [Int]) -> FlowFailure {
    guard let shortage = FlowShortage(of: short, in: self, supplies: supplies) else {
      preconditionFailure("a flow cannot be stopped by vertices that have enough")
    }
    return .shortage(shortage)
  }
}
