extension Graph {
  /// The best paths from one vertex to all others, at other costs than the graph's own, of which
  /// some may be negative.
  ///
  /// A frozen graph refuses negative costs, because almost every search relies on that; this one
  /// does not, and takes the costs as an array with one element for each edge. Use it where taking
  /// an edge can pay: a bonus, a cost reduced by what is to be gained.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2
  ///     let tree = try graph.shortestPathTree(from: VertexID(0), costs: [4, -3, 2])
  ///     tree.edges(to: VertexID(2))     // [e0, e1]
  ///     tree.distance(to: VertexID(2))  // 1.0
  ///
  /// There must be as many costs as edges. Avoided vertices are neither passed through nor reached;
  /// avoided edges are not taken, and their costs do not count, but must be finite too.
  ///
  /// Where sums are rounded, a circle whose costs ought to add up to 0 may be taken for a negative
  /// one; with whole numbers up to 2^53 in every sum, and halves and so on in proportion, that does
  /// not happen. Costs that are never negative are better frozen into a graph: other searches are
  /// much faster.
  ///
  /// - Complexity: O(V E) time and O(V) space, for V vertices and E edges; in practice a few times
  ///   E, because only what changed is looked at again.
  /// - Throws: `SignedCostError`, about the first cost that is infinite or NaN, or about a negative
  ///   cycle that can be reached from the source.
  ///
  /// R. Bellman, "On a routing problem", 1958, doi:10.1090/qam/102435; L. R. Ford, "Network flow
  /// theory", 1956.
  public func shortestPathTree(
    from source: VertexID, costs: [Double],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) throws(SignedCostError) -> SignedPathTree {
    check(source)
    let starts = avoided.contains(source) ? [] : [source]
    let labels = try signedLabels(
      from: starts, costs: costs, avoiding: avoided, avoidingEdges: avoidedEdges)
    if let cycle = labels.cycle {
      throw .negativeCycle(edges: cycle, cost: cycle.reversed().reduce(0) { costs[$1.index] + $0 })
    }
    return SignedPathTree(
      in: self, from: source, distances: labels.distances, isReached: labels.isReached,
      costs: costs, avoidedEdges: avoidedEdges)
  }

  /// Edges that lead in a circle and cost less than nothing together, or nil when there are none.
  ///
  /// Anywhere in the graph, unlike `shortestPathTree(from:costs:)`, which only sees what it can
  /// reach. Which of several cycles is found is fixed, but unspecified.
  ///
  ///     // e0: v0 → v1, e1: v1 → v0
  ///     try graph.negativeCycle(costs: [1, -3])  // [e0, e1]
  ///     try graph.negativeCycle(costs: [3, -3])  // nil: a circle for nothing is not negative
  ///
  /// The edges come in the order of walking, from the circle's smallest vertex on, and pass no
  /// vertex twice. There must be as many costs as edges. On rounding, see
  /// `shortestPathTree(from:costs:)`.
  ///
  /// - Complexity: O(V E) time and O(V) space, for V vertices and E edges.
  /// - Throws: `SignedCostError`, about the first cost that is infinite or NaN.
  public func negativeCycle(
    costs: [Double], avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) throws(SignedCostError) -> [EdgeID]? {
    try signedLabels(
      from: vertices.filter { !avoided.contains($0) }, costs: costs, avoiding: avoided,
      avoidingEdges: avoidedEdges
    ).cycle
  }

  private func signedLabels(
    from starts: [VertexID], costs: [Double], avoiding avoided: VertexSet,
    avoidingEdges avoidedEdges: EdgeSet
  ) throws(SignedCostError) -> SignedLabels {
    precondition(costs.count == edgeCount, "\(costs.count) costs for \(edgeCount) edges")
    for edge in edges where !costs[edge.index].isFinite {
      throw .costNotFinite(
        edge: edge, source: source(of: edge), target: target(of: edge), cost: costs[edge.index])
    }
    var labels = SignedLabels(vertexCount: vertexCount, starts: starts)
    var changes = 0
    while !labels.changed.isEmpty {
      changes += Self.improve(
        &labels, offsets: outgoing.offsets.span, edges: outgoing.edges.span,
        neighbours: outgoing.neighbours.span, costs: costs.span,
        avoided: avoided.bits.words.span, avoidedEdges: avoidedEdges.bits.words.span)
      // Looking for a circle takes a step for each vertex; so many changes have paid for it.
      guard changes >= vertexCount || labels.rounds >= vertexCount else { continue }
      changes = 0
      if labels.findCycle(in: self) { return labels }
    }
    // Among sums that are rounded, a circle can come to rest without being noticed.
    _ = labels.findCycle(in: self)
    return labels
  }

  /// One round: looks at the edges that leave what the last round changed.
  ///
  /// - Returns: How many labels it made smaller.
  private static func improve(
    _ labels: inout SignedLabels,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>, costs: Span<Double>,
    avoided: Span<UInt64>, avoidedEdges: Span<UInt64>
  ) -> Int {
    var changes = 0
    for here in labels.takeChanged() {
      for slot in Int(offsets[Int(here)])..<Int(offsets[Int(here) + 1]) {
        let next = neighbours[slot].index
        let edge = edges[slot]
        if BitSet.contains(next, in: avoided) { continue }
        if BitSet.contains(edge.index, in: avoidedEdges) { continue }
        let distance = labels.distances[Int(here)] + costs[edge.index]
        changes += labels.offer(next, distance: distance, entry: edge) ? 1 : 0
      }
    }
    return changes
  }
}

/// What Bellman and Ford's algorithm knows of each vertex while it runs.
private struct SignedLabels {
  private(set) var distances: [Double]
  private(set) var isReached: [Bool]

  /// For each vertex with a label that came by an edge, that edge.
  private var entries: [EdgeID?]

  /// The vertices whose label the last round made smaller, each once.
  private(set) var changed: [Int32]
  private var isChanged: [Bool]

  /// Rounds begun.
  private(set) var rounds = 0

  /// The negative cycle, once there is one.
  private(set) var cycle: [EdgeID]?

  init(vertexCount: Int, starts: [VertexID]) {
    distances = [Double](repeating: 0, count: vertexCount)
    isReached = [Bool](repeating: false, count: vertexCount)
    entries = [EdgeID?](repeating: nil, count: vertexCount)
    isChanged = isReached
    changed = starts.map(\.rawValue)
    for start in starts {
      isReached[start.index] = true
      isChanged[start.index] = true
    }
  }

  mutating func takeChanged() -> [Int32] {
    rounds += 1
    let taken = changed
    changed = []
    for vertex in taken {
      isChanged[Int(vertex)] = false
    }
    return taken
  }

  /// Gives a vertex this label if it is smaller than the one it has.
  ///
  /// - Returns: Whether the label was taken.
  mutating func offer(_ vertex: Int, distance: Double, entry: EdgeID) -> Bool {
    if isReached[vertex] && distance >= distances[vertex] { return false }
    isReached[vertex] = true
    distances[vertex] = distance
    entries[vertex] = entry
    if !isChanged[vertex] {
      isChanged[vertex] = true
      changed.append(Int32(vertex))
    }
    return true
  }

  /// Whether labels came round to themselves, which they do only along a negative cycle; keeps it.
  ///
  /// If anything changed in round V, they have: a label of round r came by an edge from a label of
  /// round r - 1 or later, so going back from it one meets V + 1 vertices before one comes to a
  /// start; some vertex among them is met twice.
  mutating func findCycle(in graph: Graph) -> Bool {
    // The trail on which each vertex was met first; a vertex met again on the same one is on a
    // circle.
    var trails = [Int32](repeating: -1, count: distances.count)
    for start in 0..<Int32(distances.count) {
      var here = VertexID(rawValue: start)
      while trails[here.index] < 0, let edge = entries[here.index] {
        trails[here.index] = start
        here = graph.source(of: edge)
      }
      if trails[here.index] == start {
        cycle = circle(through: here, in: graph)
        return true
      }
    }
    return false
  }

  /// The circle on which a vertex is, from its smallest vertex on.
  private func circle(through vertex: VertexID, in graph: Graph) -> [EdgeID] {
    var edges: [EdgeID] = []
    var here = vertex
    while let edge = entries[here.index] {
      edges.append(edge)
      here = graph.source(of: edge)
      if here == vertex { break }
    }
    edges.reverse()
    let smallest = edges.indices.min { graph.source(of: edges[$0]) < graph.source(of: edges[$1]) }
    let first = smallest ?? 0
    return Array(edges[first...] + edges[..<first])
  }
}
