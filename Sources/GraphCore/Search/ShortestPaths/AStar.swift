extension Graph {
  /// The best path from one vertex to another, found with an estimate of what remains from each
  /// vertex.
  ///
  /// The answer is that of `shortestPath(from:to:)`, ties included. Where something outside the
  /// graph tells how far the target is at least, such as a distance on a map or the ranks still to
  /// climb, the search goes straight for it and leaves the rest of the graph alone.
  ///
  ///     // Vertices are places on a line, and an edge costs at least the distance it covers.
  ///     graph.shortestPath(from: VertexID(0), to: VertexID(7)) { vertex in
  ///       abs(place[7] - place[vertex.index])
  ///     }
  ///
  /// **What the estimate must be.** At least 0, and never more than the cheapest way from the vertex
  /// to the target costs (*admissible*); otherwise the path found may not be the best, and nothing
  /// warns of it. Infinity says that no way leads on from there. A negative estimate or NaN stops
  /// the program. It is asked for once for each vertex met, more often only where it is infinite.
  ///
  /// **What it had better be.** If an edge never lowers the estimate by more than its cost
  /// (*consistent*, as all true distances are), no vertex is settled twice, and none that the search
  /// with the estimate 0 would not settle. If not, vertices are settled again as often as better
  /// ways to them turn up: the answer is right all the same, but the worst case is exponential.
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. They
  /// only make ways longer, so an estimate that ignores them is still admissible.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges, if the estimate
  ///   is consistent.
  ///
  /// P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for the heuristic determination of
  /// minimum cost paths", 1968, doi:10.1109/TSSC.1968.300136; on estimates that are not consistent
  /// A. Martelli, "On the complexity of admissible search algorithms", 1977,
  /// doi:10.1016/0004-3702(77)90002-9.
  public func shortestPath(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    heuristic estimate: (VertexID) -> Double
  ) -> Path? {
    var workspace = SearchWorkspace(for: self)
    return shortestPath(
      from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges,
      using: &workspace, heuristic: estimate)
  }

  /// The best path from one vertex to another, found with an estimate of what remains, in memory
  /// that is kept for the next search.
  ///
  /// The answer is that of `shortestPath(from:to:heuristic:)`. Use this one for many questions about
  /// the same graph.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let path = graph.shortestPath(from: home, to: work, using: &workspace) {
  ///       remaining[$0.index]
  ///     }
  ///
  /// - Complexity: O(n log n) time for n vertices and edges met, if the estimate is consistent, and
  ///   V / 8 bytes for V vertices.
  public func shortestPath(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    using workspace: inout SearchWorkspace, heuristic estimate: (VertexID) -> Double
  ) -> Path? {
    check(source)
    check(target)
    guard !avoided.contains(source), !avoided.contains(target) else { return nil }
    prepare(&workspace)
    workspace.prepareEstimates()
    workspace.work.searches += 1
    Self.settle(
      from: source.index, until: target.index,
      offsets: outgoing.offsets.span, edges: outgoing.edges.span,
      neighbours: outgoing.neighbours.span, edgeCosts: outgoing.costs.span,
      avoided: avoided.bits.words.span, excludedEdges: avoidedEdges.bits.words.span,
      workspace: &workspace, estimate: estimate)
    workspace.work.heapMoves = workspace.heap.moves + workspace.opposite.moves
    guard workspace.heap.isLabelled(target.index) else { return nil }
    guard source != target else { return Path(at: source) }
    var ways = BestWays(
      in: self, labels: workspace.heap.labels, excluding: avoidedEdges.bits,
      distances: workspace.distances, entries: workspace.entries)
    ways.trace(to: target)
    return Path(ways.walk(from: source, to: target), in: self)
  }

  /// The A* algorithm: Dijkstra's, with the estimate of what remains added to each key.
  ///
  /// Distances and keys are kept apart, because subtracting the estimate from a key again would not
  /// give the distance back to the last digit. Hops are part of the key, so that all vertices on
  /// paths as good as the best come out before the target: their keys are smaller by the hops that
  /// remain.
  private static func settle(
    from start: Int, until stop: Int,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    edgeCosts: Span<Double>, avoided: Span<UInt64>, excludedEdges: Span<UInt64>,
    workspace: inout SearchWorkspace, estimate: (VertexID) -> Double
  ) {
    guard estimated(start, by: estimate, in: &workspace) else { return }
    workspace.distances[start] = 0
    workspace.heap.place(start, cost: workspace.estimates[start], hops: 0)
    while let here = workspace.heap.popMin() {
      workspace.work.settled += 1
      if here == stop { return }
      let cost = workspace.distances[here]
      let nextHops = workspace.heap.hops(of: here) + 1
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      workspace.work.relaxed += row.count
      for slot in row {
        let next = neighbours[slot].index
        if BitSet.contains(next, in: avoided) { continue }
        if BitSet.contains(edges[slot].index, in: excludedEdges) { continue }
        let nextCost = edgeCosts[slot] + cost
        if workspace.heap.isLabelled(next) {
          let isSmaller =
            (nextCost, nextHops) < (workspace.distances[next], workspace.heap.hops(of: next))
          guard isSmaller else { continue }
        } else {
          guard estimated(next, by: estimate, in: &workspace) else { continue }
        }
        workspace.distances[next] = nextCost
        workspace.entries[next] = edges[slot]
        workspace.heap.place(next, cost: nextCost + workspace.estimates[next], hops: nextHops)
      }
    }
  }

  /// Asks for the estimate of a vertex and keeps it; false if no way leads on from there.
  private static func estimated(
    _ vertex: Int, by estimate: (VertexID) -> Double, in workspace: inout SearchWorkspace
  ) -> Bool {
    let rest = estimate(VertexID(vertex))
    precondition(rest >= 0, "the estimate for \(VertexID(vertex)) is \(rest), not 0 or more")
    workspace.estimates[vertex] = rest
    return rest < .infinity
  }
}
