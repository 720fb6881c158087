extension FlowNetwork {
  /// Takes away what runs in circles at no cost and under no bound.
  ///
  /// A cheapest flow may contain cycles that cost nothing: useless, and puzzling in a plan. All edges
  /// of such a cycle have reduced cost 0, so only these are walked, depth first; a cycle found is
  /// emptied down to the lower bounds, and the walk goes on from before its first empty edge. The
  /// flow stays as cheap, and its potentials still prove it.
  ///
  ///     // e0: v0 → v1, e1: v1 → v0, both free
  ///     var amounts = [3, 2]
  ///     network.removeFreeCycles(from: &amounts, potentials: [0, 0])
  ///     amounts  // [1, 0]
  ///
  /// Requires: the potentials prove that the amounts are a cheapest flow.
  ///
  /// - Complexity: O(V + E) time where there is no such cycle, O(V · E) at worst; O(V + U) space for
  ///   V vertices, E edges and U edges in use.
  package func removeFreeCycles(from amounts: inout [Int], potentials: [Int]) {
    var walker = FreeCycleWalker(network: self, amounts: amounts, potentials: potentials)
    guard !walker.row.isEmpty else { return }
    for vertex in 0..<vertexCount {
      walker.search(from: vertex, amounts: &amounts)
    }
  }
}

/// A depth-first walk along edges in use whose reduced cost is 0.
private struct FreeCycleWalker {
  let network: FlowNetwork

  /// These edges, grouped by source, each group in order.
  let offsets: [Int]
  let row: [Int]

  /// For each vertex, the first place in `row` that was not tried in vain.
  var nextPlaces: [Int]

  /// For each vertex on the walk how many edges came before it; `unseen` and `done` for others.
  var places: [Int]

  var walk: [Int] = []

  static let unseen = -1
  static let done = -2

  init(network: FlowNetwork, amounts: [Int], potentials: [Int]) {
    self.network = network
    places = [Int](repeating: Self.unseen, count: network.vertexCount)
    var offsets = [Int](repeating: 0, count: network.vertexCount + 1)
    var used: [Int] = []
    for edge in 0..<network.edgeCount where amounts[edge] > network.lowerBounds[edge] {
      let source = network.sources[edge].index
      let target = network.targets[edge].index
      if network.costs[edge] &+ potentials[source] &- potentials[target] == 0 {
        used.append(edge)
        offsets[source + 1] += 1
      }
    }
    for vertex in 0..<network.vertexCount {
      offsets[vertex + 1] += offsets[vertex]
    }
    nextPlaces = offsets
    var row = used
    for edge in used {
      let source = network.sources[edge].index
      row[nextPlaces[source]] = edge
      nextPlaces[source] += 1
    }
    self.offsets = offsets
    self.row = row
    nextPlaces = offsets
  }

  /// Empties all cycles that can be met from a vertex.
  mutating func search(from start: Int, amounts: inout [Int]) {
    guard places[start] == Self.unseen else { return }
    var here = start
    places[start] = 0
    while true {
      if let edge = nextEdge(from: here, amounts: amounts) {
        let target = network.targets[edge].index
        if places[target] >= 0 {
          here = empty(closing: edge, amounts: &amounts)
        } else {
          walk.append(edge)
          places[target] = walk.count
          here = target
        }
      } else {
        places[here] = Self.done
        guard let edge = walk.popLast() else { return }
        here = network.sources[edge].index
      }
    }
  }

  /// The smallest edge out of a vertex that has units to spare and may lead into a cycle.
  private mutating func nextEdge(from vertex: Int, amounts: [Int]) -> Int? {
    while nextPlaces[vertex] < offsets[vertex + 1] {
      let edge = row[nextPlaces[vertex]]
      let canLead = places[network.targets[edge].index] != Self.done
      if canLead && amounts[edge] > network.lowerBounds[edge] { return edge }
      nextPlaces[vertex] += 1
    }
    return nil
  }

  /// Empties the cycle that an edge closes; returns the vertex where the walk now ends.
  private mutating func empty(closing edge: Int, amounts: inout [Int]) -> Int {
    let first = places[network.targets[edge].index]
    var least = amounts[edge] - network.lowerBounds[edge]
    for step in walk[first...] {
      least = min(least, amounts[step] - network.lowerBounds[step])
    }
    amounts[edge] -= least
    var cut = walk.count
    for place in stride(from: walk.count - 1, through: first, by: -1) {
      let step = walk[place]
      amounts[step] -= least
      if amounts[step] == network.lowerBounds[step] { cut = place }
    }
    guard cut < walk.count else { return network.sources[edge].index }
    let here = network.sources[walk[cut]].index
    for step in walk[cut...] {
      places[network.targets[step].index] = Self.unseen
    }
    walk.removeSubrange(cut...)
    return here
  }
}
