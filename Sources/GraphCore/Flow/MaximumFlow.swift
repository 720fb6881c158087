/// The largest flow from one vertex to another, with the cut that proves that none is larger.
///
/// `FlowNetwork.maximumFlow(from:to:)` makes one.
///
///     // e0: v0 → v1, capacity 4; e1: v1 → v2, capacity 3
///     let answer = try network.maximumFlow(from: VertexID(0), to: VertexID(2))
///     answer.value                     // 3
///     answer.flow.amounts              // [3, 3]
///     answer.minimumCut.leavingEdges   // [e1]
///     answer.minimumCut.capacity       // 3, as much as the flow
public struct MaximumFlow: Hashable, Sendable {
  /// How much leaves the source, less what returns to it.
  ///
  /// It is negative where lower bounds force more back than can be sent.
  public let value: Int

  /// How much runs along each edge.
  public let flow: Flow

  /// The border that lets through no more than `value`.
  ///
  /// Among all such borders it is the nearest to the source, with the fewest vertices on the
  /// source side: it is the same whichever of several largest flows was found.
  public let minimumCut: FlowCut

  /// The work it took.
  public let work: FlowWork
}

extension FlowNetwork {
  /// The largest flow from one vertex to another that keeps to the bounds of all edges.
  ///
  /// Use it for "how many can get through?", and its cut for "what is in their way?". Costs play no
  /// part: for the cheapest among the largest flows see `minimumCostFlow(from:to:value:)`.
  ///
  ///     // e0: v0 → v1, capacity 4; e1: v1 → v2, capacity 3
  ///     try network.maximumFlow(from: VertexID(0), to: VertexID(2)).value  // 3
  ///     try network.maximumFlow(from: VertexID(2), to: VertexID(0)).value  // 0
  ///
  /// Of several largest flows one is chosen, always the same one for the same network. It may
  /// contain cycles only where lower bounds ask for them. Source and target must be two vertices.
  ///
  /// - Complexity: O(V² · E) time in the worst case and O(V + E) space, for V vertices and E edges;
  ///   O(E · √E) time where all capacities are 1. Lower bounds take a second run.
  ///
  /// Y. A. Dinitz, "Algorithm for solution of a problem of maximum flow in networks with power
  /// estimation", 1970.
  ///
  /// - Throws: `FlowFailure.unbounded` when nothing limits the flow, and `FlowFailure.shortage` when
  ///   no flow at all meets the lower bounds.
  public func maximumFlow(
    from source: VertexID, to target: VertexID
  ) throws(FlowFailure) -> MaximumFlow {
    check(source: source, target: target)
    var work = FlowWork()
    var residual = ResidualNetwork(
      self, amounts: try someAmounts(from: source, to: target, work: &work))
    if let path = residual.unlimitedPath(from: source, to: target, in: self) {
      throw .unbounded(path)
    }
    let (_, hops) = residual.sendMost(from: source.index, to: target.index, work: &work)
    let flow = Flow(residual.amounts(in: self), in: self)
    let near = VertexSet(vertices.lazy.filter { hops[$0.index] >= 0 })
    return MaximumFlow(
      value: flow.balances[source.index], flow: flow, minimumCut: cut(around: near), work: work)
  }

  /// Amounts that keep to the bounds, whatever they send from source to target.
  private func someAmounts(
    from source: VertexID, to target: VertexID, work: inout FlowWork
  ) throws(FlowFailure) -> [Int] {
    guard lowerBounds.contains(where: { $0 > 0 }) else { return lowerBounds }
    // With a free way between the ends, in both directions, any value will do.
    let returning = FlowNetwork(
      vertexCount: vertexCount, sources: sources + [target, source],
      targets: targets + [source, target], lowerBounds: lowerBounds + [0, 0],
      capacities: capacities + [Self.unlimited, Self.unlimited], costs: costs + [0, 0])
    let supplies = [Int](repeating: 0, count: vertexCount)
    switch returning.feasibleAmounts(supplies: supplies, work: &work) {
    case .success(let amounts):
      return Array(amounts[..<edgeCount])
    case .failure(let vertices):
      throw shortage(of: vertices, supplies: supplies)
    }
  }
}
