/// All cheapest flows of a network at once, to pick one of them by further wishes.
///
/// One cheapest flow and its potentials describe them all: an edge whose reduced cost is not 0
/// carries the same in each, and along the other edges, the *open* ones, units may be sent round in
/// circles at no cost. So a second wish is a question about the open edges alone, and whatever it
/// changes, the same potentials still prove that the flow is as cheap as any.
///
///     // e0, e1: v0 → v1, both for 1, 2 units each; v0 sends 3
///     var flows = CheapestFlows(try network.minimumCostFlow(supplies: [3, -3]))
///     try flows.raise([EdgeID(1)])  // as much as possible along e1
///     flows.amounts                 // [1, 2]
package struct CheapestFlows: Sendable {
  private let network: FlowNetwork
  private let supplies: [Int]

  /// The flow picked so far: for each edge, the units it carries.
  package private(set) var amounts: [Int]

  /// For each edge, whether it may still carry something else.
  private var isOpen: [Bool]

  /// The cheapest flows among which this answer is one.
  ///
  /// - Complexity: O(E) for E edges.
  package init(_ answer: MinimumCostFlow) {
    let network = answer.flow.network
    self.network = network
    supplies = answer.supplies
    amounts = answer.flow.amounts
    isOpen = network.edges.map { network.lowerBounds[$0.index] < network.capacities[$0.index] }
    close(whereReducedCostIsNotZero: network.costs, answer.potentials)
  }

  private mutating func close(whereReducedCostIsNotZero costs: [Int], _ potentials: [Int]) {
    for index in amounts.indices where isOpen[index] {
      let source = network.sources[index].index
      let target = network.targets[index].index
      isOpen[index] = costs[index] &+ potentials[source] &- potentials[target] == 0
    }
  }

  /// Keeps those that are cheapest by other costs, one for each edge and none below 0.
  ///
  ///     try flows.keepCheapest(by: [1, 1, 0])  // as little as possible along e0 and e1 together
  ///
  /// - Complexity: that of `minimumCostFlow(supplies:)`.
  /// - Throws: `FlowFailure.costTooLarge` or `refused` where sums might overflow.
  package mutating func keepCheapest(by costs: [Int]) throws(FlowFailure) {
    var builder = FlowNetworkBuilder(vertexCount: network.vertexCount)
    for edge in network.edges {
      let isFixed = !isOpen[edge.index]
      let capacity = isFixed ? amounts[edge.index] : network.capacities[edge.index]
      builder.addEdge(
        from: network.sources[edge.index], to: network.targets[edge.index],
        capacity: capacity == FlowNetwork.unlimited ? nil : capacity, cost: costs[edge.index],
        atLeast: isFixed ? amounts[edge.index] : network.lowerBounds[edge.index])
    }
    let narrowed: FlowNetwork
    do {
      narrowed = try builder.freeze()
    } catch {
      throw .refused(error)
    }
    let answer = try narrowed.minimumCostFlow(supplies: supplies)
    amounts = answer.flow.amounts
    close(whereReducedCostIsNotZero: costs, answer.potentials)
  }

  /// Raises edges one after the other, each as far as those before it allow: of all these flows the
  /// one whose amounts along these edges come last in lexicographic order.
  ///
  /// It makes the choice among equals independent of how the first of them was found: the same
  /// order of edges always gives the same amounts along them.
  ///
  ///     try flows.raise(network.edges.reversed())  // the last edge first
  ///
  /// - Complexity: O(E · (V + E)) time at worst for V vertices and E open edges, as each edge takes
  ///   a search for each time it is raised and one in vain; the searches in vain part the vertices,
  ///   so there are fewer of them than vertices. O(V + E) space.
  /// - Throws: `FlowFailure.unbounded` with the circle where an edge can be raised for ever.
  package mutating func raise(_ order: some Sequence<EdgeID>) throws(FlowFailure) {
    let open = network.edges.filter { isOpen[$0.index] }
    var circles = CircleSearch(
      FlowNetwork(
        vertexCount: network.vertexCount, sources: open.map { network.sources[$0.index] },
        targets: open.map { network.targets[$0.index] },
        lowerBounds: open.map { network.lowerBounds[$0.index] },
        capacities: open.map { network.capacities[$0.index] }, costs: open.map { _ in 0 }),
      amounts: open.map { amounts[$0.index] })
    var places = [Int?](repeating: nil, count: network.edgeCount)
    for (place, edge) in open.enumerated() { places[edge.index] = place }
    for edge in order {
      guard let place = places[edge.index] else { continue }
      if let circle = circles.raise(place) { throw .unbounded(circle.map { open[$0.index] }) }
      isOpen[edge.index] = false
      places[edge.index] = nil
    }
    for (edge, amount) in zip(open, circles.amounts) { amounts[edge.index] = amount }
  }
}
