/// The cheapest flow, with the potentials that prove that none is cheaper.
///
/// `FlowNetwork.minimumCostFlow(supplies:)` and `FlowNetwork.minimumCostFlow(from:to:value:)` make
/// one.
///
///     // e0: v0 → v1, capacity 3, cost 2; e1: v1 → v2, capacity 3, free; e2: v0 → v2, cost 5
///     let answer = try network.minimumCostFlow(supplies: [4, 0, -4])
///     answer.flow.amounts  // [3, 3, 1]
///     answer.cost          // 11
///     answer.flow.fault(supplies: answer.supplies, potentials: answer.potentials)  // nil: proved
public struct MinimumCostFlow: Hashable, Sendable {
  /// How much runs along each edge.
  public let flow: Flow

  /// What all of it costs; negative when it earns.
  public let cost: Int

  /// What each vertex supplies, or needs if it is below 0.
  public let supplies: [Int]

  /// For each vertex, what a unit is worth there, such that no change of the flow saves anything;
  /// `Flow.fault(supplies:potentials:)` says how.
  ///
  /// Only differences mean something, and only where edges carry units: between two vertices that
  /// no flow ties together they may be very large.
  public let potentials: [Int]

  /// The work it took.
  public let work: FlowWork
}

extension FlowNetwork {
  /// The cheapest flow that meets the supplies and keeps to the bounds of all edges.
  ///
  /// Use it for "who goes where at the least cost?". A supply above 0 is what a vertex sends, below
  /// 0 what it needs; together they must be 0. Where more is offered than needed, add a vertex that
  /// takes the rest for nothing.
  ///
  ///     // e0: v0 → v2, capacity 3, cost 1; e1: v1 → v2, no limit, cost 4
  ///     let answer = try network.minimumCostFlow(supplies: [3, 2, -5])
  ///     answer.flow.amounts  // [3, 2]
  ///     answer.cost          // 11
  ///
  /// Costs may be negative. A cycle that earns is then filled as far as its capacities allow; if
  /// nothing limits it, there is no cheapest flow. A cycle that costs nothing stays empty, unless a
  /// lower bound asks for it. There must be one supply for each vertex. Of several cheapest flows
  /// one is chosen, always the same one for the same network.
  ///
  /// - Complexity: O(V + E) space. The time of the network simplex has no good bound, but grows
  ///   little faster than E · √V on the networks people have, for V vertices and E edges.
  /// - Throws: `FlowFailure.shortage` with the vertices that cannot be supplied when there is no
  ///   flow, `unbounded` with the cycle, `unbalanced` when the supplies do not add up to 0,
  ///   `suppliesTooLarge`, `costTooLarge`.
  ///
  /// W. H. Cunningham, "A network simplex method", 1976, doi:10.1007/BF01580379; P. Kovács,
  /// "Minimum-cost flow algorithms: an experimental evaluation", 2015,
  /// doi:10.1080/10556788.2014.895828.
  public func minimumCostFlow(supplies: [Int]) throws(FlowFailure) -> MinimumCostFlow {
    try check(sumOf: supplies)
    var simplex = NetworkSimplex(self, supplies: supplies)
    let outcome = simplex.run()
    return try answer(outcome, of: simplex, supplies: supplies)
  }

  /// The cheapest flow that meets the supplies, sought in a task that can be cancelled.
  ///
  /// Now and then `progress` is told the work done so far; how much there will be nobody knows. The
  /// answer is that of `minimumCostFlow(supplies:)`.
  ///
  ///     let answer = try await network.minimumCostFlow(supplies: supplies) { work in
  ///       print("\(work.pivots) exchanges of edges")
  ///     }
  ///
  /// - Complexity: that of `minimumCostFlow(supplies:)`.
  /// - Throws: what `minimumCostFlow(supplies:)` throws, and `CancellationError` soon after the task
  ///   was cancelled.
  public func minimumCostFlow(
    supplies: [Int], progress: @Sendable (_ work: FlowWork) -> Void
  ) async throws -> MinimumCostFlow {
    try check(sumOf: supplies)
    try Task.checkCancellation()
    var simplex = NetworkSimplex(self, supplies: supplies)
    let outcome = try simplex.run { work in
      try Task.checkCancellation()
      progress(work)
    }
    return try answer(outcome, of: simplex, supplies: supplies)
  }

  /// What the end of the simplex means.
  private func answer(
    _ outcome: NetworkSimplex.Outcome, of simplex: NetworkSimplex, supplies: [Int]
  ) throws(FlowFailure) -> MinimumCostFlow {
    switch outcome {
    case .optimal:
      let potentials = simplex.vertexPotentials
      var amounts = simplex.amounts(in: self)
      removeFreeCycles(from: &amounts, potentials: potentials)
      let flow = Flow(amounts, in: self)
      guard let cost = flow.costIfItFits else { throw .costTooLarge }
      return MinimumCostFlow(
        flow: flow, cost: cost, supplies: supplies, potentials: potentials, work: simplex.work)
    case .infeasible:
      // Throws, and says why: the maximum flow behind it finds the smallest set that falls short.
      _ = try feasibleFlow(supplies: supplies)
      preconditionFailure("the simplex found no flow where there is one")
    case .unbounded(let cycle):
      // What has no flow at all has no endless one either.
      _ = try feasibleFlow(supplies: supplies)
      throw .unbounded(cycle)
    }
  }

  /// The cheapest flow of a given value from one vertex to another, or of the largest value.
  ///
  ///     // e0: v0 → v1, capacity 3, cost 1; e1: v0 → v1, capacity 2, cost 5
  ///     try network.minimumCostFlow(from: VertexID(0), to: VertexID(1), value: 4).cost  // 8
  ///     try network.minimumCostFlow(from: VertexID(0), to: VertexID(1)).cost            // 13, for 5
  ///
  /// The value is what leaves the source, less what returns to it. Without one, as much is sent as
  /// can be. Source and target must be two vertices.
  ///
  /// - Complexity: that of `minimumCostFlow(supplies:)`, and of `maximumFlow(from:to:)` besides when
  ///   no value is given.
  /// - Throws: what these two throw.
  public func minimumCostFlow(
    from source: VertexID, to target: VertexID, value: Int? = nil
  ) throws(FlowFailure) -> MinimumCostFlow {
    check(source: source, target: target)
    // No `??` here: it would forget the type of the error.
    var units = value ?? 0
    if value == nil {
      units = try maximumFlow(from: source, to: target).value
    }
    return try minimumCostFlow(supplies: supplies(from: source, to: target, value: units))
  }
}
