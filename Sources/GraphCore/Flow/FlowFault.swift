/// What is wrong with a flow: the first broken rule that a check finds.
///
/// A solver may be wrong; adding up is not. `Flow.fault(supplies:)` and
/// `Flow.fault(supplies:potentials:)` trust nothing but the network, so that an answer can be proved
/// right wherever it comes from.
///
///     flow.fault(supplies: [4, 0, -4])  // nil: nothing is wrong
///     flow.fault(supplies: [5, 0, -5])  // doesNotMeet(vertex: v0, balance: 4, supply: 5)
public enum FlowFault: Hashable, Sendable {
  /// An edge carries less than it must or more than it can.
  case isOutOfBounds(edge: EdgeID, amount: Int, lowerBound: Int, capacity: Int?)

  /// What leaves a vertex, less what enters it, is not what it supplies.
  case doesNotMeet(vertex: VertexID, balance: Int, supply: Int)

  /// An edge carries more than it must although the potentials say that its units cost too much.
  case wastes(edge: EdgeID, reducedCost: Int)

  /// An edge has room left although the potentials say that more on it would save costs.
  case misses(edge: EdgeID, reducedCost: Int)

  /// A flow said to be the largest is not shown to be: its border would let through this much, or
  /// anything if nil.
  case isNotLargest(value: Int, limit: Int?)

  /// This vertex sends, or goes without, although the potentials say that another one should.
  case choosesDearer(vertex: VertexID, saving: Int)

  /// Numbers at this edge are too large to be added, so that nothing is proved.
  case overflows(edge: EdgeID)
}

extension Flow {
  /// The first thing that keeps this from being a flow of these supplies, or nil if it is one.
  ///
  /// Each edge must carry at least its lower bound and at most its capacity, and what leaves a
  /// vertex, less what enters it, must be its supply: more than 0 where units come from, less than 0
  /// where they are needed.
  ///
  ///     Flow([3, 2], in: network).fault(supplies: [3, 0, -3])
  ///     // doesNotMeet(vertex: v1, balance: -1, supply: 0)
  ///
  /// There must be one supply for each vertex.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public func fault(supplies: [Int]) -> FlowFault? {
    network.check(supplies: supplies)
    var balances = [Int](repeating: 0, count: network.vertexCount)
    for edge in network.edges {
      let amount = amounts[edge.index]
      let lowerBound = network.lowerBounds[edge.index]
      let capacity = network.capacities[edge.index]
      guard amount >= lowerBound && amount <= capacity else {
        return .isOutOfBounds(
          edge: edge, amount: amount, lowerBound: lowerBound, capacity: network.capacity(of: edge))
      }
      let source = network.sources[edge.index].index
      let target = network.targets[edge.index].index
      let (more, isTooLarge) = balances[source].addingReportingOverflow(amount)
      balances[source] = more
      let (less, isTooSmall) = balances[target].subtractingReportingOverflow(amount)
      balances[target] = less
      guard !isTooLarge && !isTooSmall else { return .overflows(edge: edge) }
    }
    for vertex in network.vertices where balances[vertex.index] != supplies[vertex.index] {
      return .doesNotMeet(
        vertex: vertex, balance: balances[vertex.index], supply: supplies[vertex.index])
    }
    return nil
  }

  /// The first thing that keeps this from being a cheapest flow of these supplies, as far as the
  /// potentials can tell, or nil if they prove that it is one.
  ///
  /// A potential says what a unit is worth at a vertex. The *reduced cost* of an edge is then what a
  /// unit on it costs, plus what it is worth where it leaves, less what it is worth where it arrives.
  /// If no edge with room left has a reduced cost below 0, and none with units to spare one above 0,
  /// no change of the flow can save anything.
  ///
  ///     let answer = try network.minimumCostFlow(supplies: supplies)
  ///     answer.flow.fault(supplies: supplies, potentials: answer.potentials)  // nil, always
  ///
  /// A fault does not prove that the flow is dear, only that these potentials do not prove it cheap.
  /// There must be one supply and one potential for each vertex.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public func fault(supplies: [Int], potentials: [Int]) -> FlowFault? {
    precondition(
      potentials.count == network.vertexCount,
      "\(potentials.count) potentials do not fit a network of \(network.vertexCount) vertices")
    if let fault = fault(supplies: supplies) { return fault }
    for edge in network.edges {
      let start = potentials[network.sources[edge.index].index]
      let end = potentials[network.targets[edge.index].index]
      let (rise, isTooLarge) = end.subtractingReportingOverflow(start)
      let (reduced, isTooSmall) = network.costs[edge.index].subtractingReportingOverflow(rise)
      guard !isTooLarge && !isTooSmall else { return .overflows(edge: edge) }
      let amount = amounts[edge.index]
      if reduced < 0 && amount < network.capacities[edge.index] {
        return .misses(edge: edge, reducedCost: reduced)
      }
      if reduced > 0 && amount > network.lowerBounds[edge.index] {
        return .wastes(edge: edge, reducedCost: reduced)
      }
    }
    return nil
  }
}

extension FlowFault: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .isOutOfBounds(let edge, let amount, let lowerBound, let capacity):
      """
      \(edge) carries \(amount), but must carry at least \(lowerBound) and at most \
      \(capacity.map { "\($0)" } ?? "any number")
      """
    case .doesNotMeet(let vertex, let balance, let supply):
      "\(vertex) sends \(balance) more than it receives, but supplies \(supply)"
    case .wastes(let edge, let reducedCost):
      "less on \(edge) would save \(reducedCost) a unit"
    case .misses(let edge, let reducedCost):
      "more on \(edge) would save \(-reducedCost) a unit"
    case .isNotLargest(let value, let limit):
      """
      \(value) is not shown to be the most: the border lets through \
      \(limit.map { "\($0)" } ?? "any number")
      """
    case .choosesDearer(let vertex, let saving):
      "another vertex in place of \(vertex) would save \(saving) a unit"
    case .overflows(let edge):
      "the numbers at \(edge) are too large to be added"
    }
  }
}
