extension Graph {
  /// The best path from one vertex to another, or nil when there is none.
  ///
  /// Best in the order of `Path`: least cost, then fewest edges, then smallest vertices, then
  /// smallest edges. So there is exactly one answer, the same whatever the order of adding.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, costs 1, 1, 2
  ///     graph.shortestPath(from: VertexID(0), to: VertexID(2))?.edges  // [e2]: fewer edges
  ///     graph.shortestPath(from: VertexID(2), to: VertexID(0))         // nil
  ///     graph.shortestPath(from: VertexID(1), to: VertexID(1))?.cost   // 0.0, with no edge
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. A
  /// path that costs more than `maxCost` does not count; the limit must not be negative or NaN.
  ///
  /// The search runs backwards from the target and stops at the source. What it leaves behind is
  /// "how far is the target from here", and a walk forward that always takes the best next step is
  /// then the best path: this is how ties are settled without comparing whole paths. Ties are exact
  /// where sums of costs are, as with whole numbers up to 2^53 or with halves; with rounding, the
  /// cost is still the least, but which of two equal ones comes out depends on the last bit.
  ///
  /// For all targets at once use `shortestPathTree(from:)`, for the next best paths
  /// `shortestPaths(from:to:)`.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  ///
  /// E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959,
  /// doi:10.1007/BF01386390.
  public func shortestPath(
    from source: VertexID, to target: VertexID, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    var workspace = SearchWorkspace(for: self)
    return shortestPath(
      from: source, to: target, withinCost: maxCost,
      avoiding: avoided, avoidingEdges: avoidedEdges, using: &workspace)
  }

  /// The best path from one vertex to another, searched in memory that is kept for the next search.
  ///
  /// The answer is that of `shortestPath(from:to:)`. Use this one for many questions about
  /// the same graph.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let there = graph.shortestPath(from: VertexID(0), to: VertexID(9), using: &workspace)
  ///     let back = graph.shortestPath(from: VertexID(9), to: VertexID(0), using: &workspace)
  ///
  /// - Complexity: O(n log n) time for n vertices and edges within reach of the target that are not
  ///   farther from it than the source.
  public func shortestPath(
    from source: VertexID, to target: VertexID, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    using workspace: inout SearchWorkspace
  ) -> Path? {
    check(source)
    check(target)
    guard !avoided.contains(source), !avoided.contains(target) else { return nil }
    label(
      from: [target], until: source, following: .backward, withinCost: maxCost,
      avoiding: avoided.bits, excluding: avoidedEdges.bits, in: &workspace)
    guard workspace.heap.isLabelled(source.index) else { return nil }
    guard source != target else { return Path(at: source) }
    return Path(
      walk(from: source, to: target, excluding: avoidedEdges.bits, labels: workspace.heap),
      in: self)
  }

  /// The best paths from one vertex to all others.
  ///
  /// One search answers "how far" and "which way" for every target.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, costs 1 and 2
  ///     let tree = graph.shortestPathTree(from: VertexID(0))
  ///     tree.distance(to: VertexID(2))        // 3.0
  ///     tree.path(to: VertexID(2))?.vertices  // [v0, v1, v2]
  ///     tree.vertices                         // [v0, v1, v2]
  ///
  /// Avoided vertices are neither passed through nor reached; if the source is one of them, nothing
  /// is reached, not even the source. Avoided edges are not taken. With a limit of cost, only what
  /// is no farther is reached, and the search ends there; the limit must not be negative or NaN.
  ///
  ///     graph.shortestPathTree(from: VertexID(0), withinCost: 1).vertices  // [v0, v1]
  ///
  /// From several vertices at once, or to one of several, see `shortestPathForest(from:)`.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  public func shortestPathTree(
    from source: VertexID, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> ShortestPathTree {
    var workspace = SearchWorkspace(for: self)
    return shortestPathTree(
      from: source, withinCost: maxCost, avoiding: avoided, avoidingEdges: avoidedEdges,
      using: &workspace)
  }

  /// The best paths from one vertex to all others, searched in memory kept for the next search.
  ///
  /// The answer is that of `shortestPathTree(from:)`. The tree keeps arrays of its own,
  /// so what is saved is the making of the heap.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let trees = graph.vertices.map { graph.shortestPathTree(from: $0, using: &workspace) }
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  public func shortestPathTree(
    from source: VertexID, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    using workspace: inout SearchWorkspace
  ) -> ShortestPathTree {
    let forest = shortestPathForest(
      from: [source], withinCost: maxCost, avoiding: avoided, avoidingEdges: avoidedEdges,
      using: &workspace)
    return ShortestPathTree(from: source, forest: forest)
  }
}

// MARK: - What the other searches share

extension Graph {
  /// Labels vertices with their distance from the nearest start, nearest first, until `stop` is
  /// settled.
  ///
  /// Backward, the labels are distances *to* the start, summed from the right as `Path.cost` is.
  /// Vertices still waiting at the end carry a label no better than that of `stop`. When ties are
  /// wanted, vertices as far as `stop` are settled too, by whatever hops.
  ///
  /// Requires: no start is avoided.
  package func label(
    from starts: [VertexID], until stop: VertexID?, settlingTies settlesTies: Bool = false,
    following direction: Direction, withinCost maxCost: Double = .infinity,
    avoiding avoided: BitSet, excluding excludedEdges: BitSet,
    in workspace: inout SearchWorkspace
  ) {
    precondition(maxCost >= 0, "a search cannot stay within cost \(maxCost)")
    let rows = direction == .forward ? outgoing : incoming
    prepare(&workspace)
    workspace.work.searches += 1
    for start in starts {
      workspace.heap.offer(start.index, cost: 0, hops: 0)
    }
    Self.settle(
      until: stop?.index, settlingTies: settlesTies, withinCost: maxCost,
      offsets: rows.offsets.span, edges: rows.edges.span, neighbours: rows.neighbours.span,
      edgeCosts: rows.costs.span,
      avoided: avoided.words.span, excludedEdges: excludedEdges.words.span,
      heap: &workspace.heap, work: &workspace.work)
    workspace.work.heapMoves = workspace.heap.moves + workspace.opposite.moves
  }

  /// The first edge of the best way from a vertex to where backward labels lead, if there is one.
  ///
  /// It is the edge with the least (cost of the edge and of what remains, hops that remain, next
  /// vertex, edge). Ways of equal cost and hops differ first in their next vertex, so taking the
  /// smallest at each step gives the smallest way of all. A vertex that was still waiting when the
  /// search stopped never wins: what remains from there is no less than the whole.
  package func nextEdge(
    from vertex: VertexID, avoiding avoided: BitSet = BitSet(),
    excluding excludedEdges: BitSet = BitSet(), labels: borrowing IndexedHeap
  ) -> EdgeID? {
    var best: EdgeID?
    var bestNext = 0
    var bestCost = 0.0
    for slot in outgoing.row(of: vertex) {
      let next = outgoing.neighbours[slot].index
      let edge = outgoing.edges[slot]
      guard labels.isLabelled(next), !avoided.contains(next), !excludedEdges.contains(edge.index)
      else { continue }
      let cost = outgoing.costs[slot] + labels.cost(of: next)
      // The row is in order of edges, so among parallel edges the smallest is kept.
      let isBetter =
        best == nil
        || (cost, labels.hops(of: next), next) < (bestCost, labels.hops(of: bestNext), bestNext)
      if isBetter {
        best = edge
        bestNext = next
        bestCost = cost
      }
    }
    return best
  }

  /// The edges of the best way from a vertex to where backward labels lead.
  ///
  /// Requires: the edges excluded are those that were when the labels were made.
  package func walk(
    from source: VertexID, to target: VertexID, excluding excludedEdges: BitSet,
    labels: borrowing IndexedHeap
  ) -> [EdgeID] {
    var edges: [EdgeID] = []
    var here = source
    while here != target {
      guard let edge = nextEdge(from: here, excluding: excludedEdges, labels: labels)
      else {
        preconditionFailure("labels lead from \(source) to \(here), but not on to \(target)")
      }
      edges.append(edge)
      here = self.target(of: edge)
    }
    return edges
  }

  /// Empties a workspace for a new search; stops the program if it is not of this graph's size.
  package func prepare(_ workspace: inout SearchWorkspace) {
    let size = workspace.heap.vertexCount
    precondition(
      size == vertexCount,
      "a workspace for \(size) vertices does not fit a graph of \(vertexCount) vertices")
    workspace.heap.reset()
  }

  /// Dijkstra's algorithm on one direction of rows.
  ///
  /// Hops are part of the key, so a key grows along every edge, free ones too: a way that runs in
  /// a circle at no cost is never kept.
  ///
  /// Requires: the starts were offered to the heap.
  private static func settle(
    until stop: Int?, settlingTies settlesTies: Bool, withinCost maxCost: Double,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    edgeCosts: Span<Double>, avoided: Span<UInt64>, excludedEdges: Span<UInt64>,
    heap: inout IndexedHeap, work: inout WorkCounter
  ) {
    var limit = maxCost
    let hasExcludedEdges = !excludedEdges.isEmpty
    while let here = heap.popMin() {
      let cost = heap.cost(of: here)
      if cost > limit { return }
      work.settled += 1
      if here == stop {
        guard settlesTies else { return }
        limit = cost
      }
      let hops = heap.hops(of: here)
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      work.relaxed += row.count
      for slot in row {
        let next = neighbours[slot].index
        if BitSet.contains(next, in: avoided) { continue }
        if hasExcludedEdges, BitSet.contains(edges[slot].index, in: excludedEdges) { continue }
        let nextCost = edgeCosts[slot] + cost
        if nextCost > limit { continue }
        heap.offer(next, cost: nextCost, hops: hops + 1)
      }
    }
  }
}
