/// The cheapest of the largest flows from vertices that offer units to vertices that need some.
///
/// `FlowNetwork.minimumCostMaximumFlow(supplies:)` makes one.
///
///     // e0: v0 → v2, capacity 3, cost 1; e1: v1 → v2, capacity 9, cost 4
///     let answer = try network.minimumCostMaximumFlow(supplies: [5, 1, -6])
///     answer.value            // 4 of 6
///     answer.flow.amounts     // [3, 1]
///     answer.cost             // 7
///     answer.unsent           // [2, 0, 0]
///     answer.unmet            // [0, 0, 2]
///     answer.bottleneck.leavingEdges  // [e0]: it is full, and v1 has no more to give
///     answer.fault()          // nil: proved
public struct MinimumCostMaximumFlow: Hashable, Sendable {
  /// How much runs along each edge.
  public let flow: Flow

  /// How many units are sent, which is how many arrive.
  public let value: Int

  /// What all of it costs; negative when it earns.
  public let cost: Int

  /// What each vertex offers, or needs if it is below 0: the question.
  public let supplies: [Int]

  /// The border that lets through no more.
  ///
  /// Its source side holds all vertices that have units left and wherever these could still get, so
  /// all that still need some are on the other side. It has no leaving edge where there is no way.
  public let bottleneck: FlowCut

  /// For each vertex, what a unit is worth there, such that no other flow of this value saves
  /// anything; see `fault()`.
  public let potentials: [Int]

  /// The work it took.
  public let work: FlowWork

  /// An answer as it is claimed; `fault()` judges it.
  package init(
    flow: Flow, value: Int, cost: Int, supplies: [Int], bottleneck: FlowCut, potentials: [Int],
    work: FlowWork
  ) {
    self.flow = flow
    self.value = value
    self.cost = cost
    self.supplies = supplies
    self.bottleneck = bottleneck
    self.potentials = potentials
    self.work = work
  }

  /// For each vertex, how much of what it offers stays there.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public var unsent: [Int] {
    zip(supplies, flow.balances).map { $0 > 0 ? $0 - $1 : 0 }
  }

  /// For each vertex, how much of what it needs is missing.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public var unmet: [Int] {
    zip(supplies, flow.balances).map { $0 < 0 ? $1 - $0 : 0 }
  }

  /// The first thing that keeps this from being proved right, or nil: it is always nil.
  ///
  /// It trusts nothing but the network, in three steps. Every edge keeps to its bounds, and every
  /// vertex to its supply. The bottleneck lets through no more: what is offered beyond it, what is
  /// needed before it and what can cross it are together the value. And the potentials leave nothing
  /// to save, on any edge and in the choice of who sends and who receives: those who sent all are
  /// worth as much as those who kept some or more, those who got nothing as much as those who got
  /// some or more.
  ///
  ///     try network.minimumCostMaximumFlow(supplies: [5, 1, -6]).fault()  // nil
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public func fault() -> FlowFault? {
    let balances = flow.balances
    for vertex in flow.network.vertices {
      let (balance, supply) = (balances[vertex.index], supplies[vertex.index])
      guard balance >= min(supply, 0) && balance <= max(supply, 0) else {
        return .doesNotMeet(vertex: vertex, balance: balance, supply: supply)
      }
    }
    if let fault = flow.fault(supplies: balances, potentials: potentials) { return fault }
    let limit = limit(by: bottleneck.sourceSide)
    guard limit == value, balances.reduce(0, { $0 + max(0, $1) }) == value else {
      return .isNotLargest(value: value, limit: limit)
    }
    return choiceFault(balances: balances)
  }

  /// What no flow can exceed because of a border: nil where nothing limits what crosses it.
  private func limit(by sourceSide: VertexSet) -> Int? {
    flow.network.cut(around: sourceSide).capacity.map { capacity in
      flow.network.vertices.reduce(capacity) { sum, vertex in
        let supply = supplies[vertex.index]
        return sum + (sourceSide.contains(vertex) ? max(0, -supply) : max(0, supply))
      }
    }
  }

  /// A vertex that should have sent or received in place of another one.
  private func choiceFault(balances: [Int]) -> FlowFault? {
    // What a unit is worth where some are kept, and where some arrived, at most.
    var mostKept: Int?
    var mostReceived: Int?
    for (index, supply) in supplies.enumerated() {
      if supply > 0 && balances[index] < supply {
        mostKept = max(mostKept ?? potentials[index], potentials[index])
      }
      if supply < 0 && balances[index] < 0 {
        mostReceived = max(mostReceived ?? potentials[index], potentials[index])
      }
    }
    for vertex in flow.network.vertices {
      let (balance, supply) = (balances[vertex.index], supplies[vertex.index])
      let potential = potentials[vertex.index]
      if let mostKept, balance > 0, potential < mostKept {
        return .choosesDearer(vertex: vertex, saving: mostKept - potential)
      }
      if let mostReceived, supply < 0, balance > supply, potential < mostReceived {
        return .choosesDearer(vertex: vertex, saving: mostReceived - potential)
      }
    }
    return nil
  }
}

extension FlowNetwork {
  /// As much as can be sent from those that offer units to those that need some, and of all ways to
  /// do so the cheapest.
  ///
  /// Use it where not everybody can be served and as many as possible should be, at the least cost.
  /// A supply above 0 is what a vertex can send at most, below 0 what it can receive at most; they
  /// need not add up to anything. Where everything has to be sent and met, ask
  /// `minimumCostFlow(supplies:)`, which says why if it cannot.
  ///
  ///     // e0: v0 → v1, capacity 2, cost 1; e1: v0 → v1, capacity 2, cost 5
  ///     try network.minimumCostMaximumFlow(supplies: [3, -9]).flow.amounts  // [2, 1]
  ///     try network.minimumCostMaximumFlow(supplies: [9, -3]).cost          // 7
  ///
  /// Costs may be negative; a cycle that earns is filled as far as its capacities allow, whether
  /// units are sent or not. A vertex that sends receives nothing for itself, and the other way
  /// round. There must be one supply for each vertex. Of several answers one is chosen, always the
  /// same one for the same network.
  ///
  /// - Complexity: that of `maximumFlow(from:to:)` and `minimumCostFlow(supplies:)` together.
  /// - Throws: `FlowFailure.shortage` when no flow at all meets the lower bounds: what vertices
  ///   offer or need then counts as capacity. `unbounded` with the cycle, `suppliesTooLarge`,
  ///   `costTooLarge`.
  public func minimumCostMaximumFlow(
    supplies: [Int]
  ) throws(FlowFailure) -> MinimumCostMaximumFlow {
    try check(rangeOf: supplies)
    let extended = withEnds(supplies: supplies)
    let (source, target) = (VertexID(vertexCount), VertexID(vertexCount + 1))
    do throws(FlowFailure) {
      let most = try extended.maximumFlow(from: source, to: target)
      let cheapest = try extended.minimumCostFlow(from: source, to: target, value: most.value)
      let flow = Flow(Array(cheapest.flow.amounts[..<edgeCount]), in: self)
      let near = VertexSet(vertices.lazy.filter { most.minimumCut.sourceSide.contains($0) })
      return MinimumCostMaximumFlow(
        flow: flow, value: most.value, cost: cheapest.cost, supplies: supplies,
        bottleneck: cut(around: near), potentials: Array(cheapest.potentials[..<vertexCount]),
        work: most.work.adding(cheapest.work))
    } catch {
      guard case .shortage(let shortage) = error else { throw error }
      throw .shortage(shortage.within(self))
    }
  }

  /// This network and two new vertices: one that gives each vertex what it offers, and one that
  /// takes from each what it needs.
  private func withEnds(supplies: [Int]) -> FlowNetwork {
    let source = VertexID(vertexCount)
    let target = VertexID(vertexCount + 1)
    let givers = vertices.filter { supplies[$0.index] > 0 }
    let takers = vertices.filter { supplies[$0.index] < 0 }
    let zeros = [Int](repeating: 0, count: givers.count + takers.count)
    return FlowNetwork(
      vertexCount: vertexCount + 2,
      sources: sources + givers.map { _ in source } + takers,
      targets: targets + givers + takers.map { _ in target },
      lowerBounds: lowerBounds + zeros,
      capacities: capacities + (givers + takers).map { abs(supplies[$0.index]) },
      costs: costs + zeros)
  }
}
