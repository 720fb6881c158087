extension Graph {
  /// The best path from one vertex to another, searched for from both ends at once.
  ///
  /// The answer is that of `shortestPath(from:to:)`, ties included. Two searches that meet half-way
  /// see far less of a large graph than one that goes all the way: use this one for single
  /// questions where much of the graph is nearer than the target. On small graphs, and where the
  /// target is near or the way narrow, it gains nothing.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, costs 1, 1, 2
  ///     graph.bidirectionalShortestPath(from: VertexID(0), to: VertexID(2))?.edges  // [e2]
  ///     graph.bidirectionalShortestPath(from: VertexID(2), to: VertexID(0))         // nil
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken.
  ///
  /// Where sums of costs are rounded, the path found is the least but for the last digits, because
  /// the halves are added up from both ends; see `sumsAreExact`.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges; in graphs where
  ///   reach grows evenly with distance, time goes with the square root of what one search sees.
  ///
  /// T. A. J. Nicholson, "Finding the shortest route between two points in a network", 1966,
  /// doi:10.1093/comjnl/9.3.275; the rule when to stop is that of I. Pohl, "Bi-directional search",
  /// 1971.
  public func bidirectionalShortestPath(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    var workspace = SearchWorkspace(for: self)
    return bidirectionalShortestPath(
      from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges, using: &workspace)
  }

  /// The best path from one vertex to another, searched for from both ends in memory that is kept
  /// for the next search.
  ///
  /// The answer is that of `shortestPath(from:to:)`. Use this one for many questions about the same
  /// large graph: a question then costs nothing for vertices that it does not meet.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let there = graph.bidirectionalShortestPath(from: home, to: work, using: &workspace)
  ///     let back = graph.bidirectionalShortestPath(from: work, to: home, using: &workspace)
  ///
  /// - Complexity: O(n log n) time for n vertices and edges met, and V / 8 bytes for V vertices.
  public func bidirectionalShortestPath(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    using workspace: inout SearchWorkspace
  ) -> Path? {
    check(source)
    check(target)
    guard !avoided.contains(source), !avoided.contains(target) else { return nil }
    prepare(&workspace)
    workspace.prepareOpposite()
    workspace.work.searches += 1
    let meeting = meet(
      from: source, to: target, avoiding: avoided.bits, excluding: avoidedEdges.bits,
      in: &workspace)
    workspace.work.heapMoves = workspace.heap.moves + workspace.opposite.moves
    guard let meeting else { return nil }
    guard source != target else { return Path(at: source) }
    let edges = walk(
      from: source, to: target, meeting: meeting, excluding: avoidedEdges.bits,
      forward: workspace.heap, backward: workspace.opposite)
    return Path(edges, in: self)
  }
}

/// The key of the best path that two searches have found by meeting.
private struct Meeting {
  var cost: Double
  var hops: Int32

  func isAtMost(cost other: Double, hops otherHops: Int32) -> Bool {
    cost < other || (cost == other && hops <= otherHops)
  }
}

// MARK: - Search

extension Graph {
  /// Searches from both ends until no path can be better than the best that was met.
  ///
  /// What is then true, and what `walk` relies on: every vertex of every best path has its final
  /// label on at least one side. Let f and b be the keys that would be settled next. The best key is
  /// at most f + b; so a vertex of a best path is not beyond f from the source *and* beyond b from
  /// the target, and up to f and up to b labels are final, settled or not.
  private func meet(
    from source: VertexID, to target: VertexID, avoiding avoided: BitSet,
    excluding excludedEdges: BitSet, in workspace: inout SearchWorkspace
  ) -> Meeting? {
    workspace.heap.offer(source.index, cost: 0, hops: 0)
    workspace.opposite.offer(target.index, cost: 0, hops: 0)
    var best = source == target ? Meeting(cost: 0, hops: 0) : nil
    while let first = workspace.heap.first, let last = workspace.opposite.first {
      let cost = workspace.heap.cost(of: first) + workspace.opposite.cost(of: last)
      let hops = workspace.heap.hops(of: first) + workspace.opposite.hops(of: last)
      if let best, best.isAtMost(cost: cost, hops: hops) { break }
      // The side with fewer vertices waiting is the one that grows more slowly.
      if workspace.heap.count <= workspace.opposite.count {
        Self.settleFirst(
          of: &workspace.heap, facing: workspace.opposite,
          offsets: outgoing.offsets.span, edges: outgoing.edges.span,
          neighbours: outgoing.neighbours.span, edgeCosts: outgoing.costs.span,
          avoided: avoided.words.span, excludedEdges: excludedEdges.words.span,
          rest: workspace.opposite.cost(of: last), best: &best, work: &workspace.work)
      } else {
        Self.settleFirst(
          of: &workspace.opposite, facing: workspace.heap,
          offsets: incoming.offsets.span, edges: incoming.edges.span,
          neighbours: incoming.neighbours.span, edgeCosts: incoming.costs.span,
          avoided: avoided.words.span, excludedEdges: excludedEdges.words.span,
          rest: workspace.heap.cost(of: first), best: &best, work: &workspace.work)
      }
    }
    return best
  }

  /// One step of Dijkstra's algorithm on one side, with a look at where the other side is.
  private static func settleFirst(
    of heap: inout IndexedHeap, facing other: borrowing IndexedHeap,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    edgeCosts: Span<Double>, avoided: Span<UInt64>, excludedEdges: Span<UInt64>,
    rest: Double, best: inout Meeting?, work: inout WorkCounter
  ) {
    guard let here = heap.popMin() else { return }
    work.settled += 1
    let cost = heap.cost(of: here)
    let hops = heap.hops(of: here)
    let hasExcludedEdges = !excludedEdges.isEmpty
    // Where the other side has not been, what remains is at least the rest, the cost of what it
    // takes next; where it has, a way on from here is met by the edge that leads there.
    let bestCost = best?.cost ?? .infinity
    let row = Int(offsets[here])..<Int(offsets[here + 1])
    work.relaxed += row.count
    for slot in row {
      let next = neighbours[slot].index
      let nextCost = edgeCosts[slot] + cost
      if nextCost + rest > bestCost, !other.isLabelled(next) { continue }
      if BitSet.contains(next, in: avoided) { continue }
      if hasExcludedEdges, BitSet.contains(edges[slot].index, in: excludedEdges) { continue }
      let isTaken = heap.offer(next, cost: nextCost, hops: hops + 1)
      guard isTaken, other.isLabelled(next) else { continue }
      let whole = Meeting(
        cost: heap.cost(of: next) + other.cost(of: next),
        hops: heap.hops(of: next) + other.hops(of: next))
      if best.map({ !$0.isAtMost(cost: whole.cost, hops: whole.hops) }) ?? true {
        best = whole
      }
    }
  }
}

// MARK: - Ties

extension Graph {
  /// The edges of the smallest of all best paths.
  ///
  /// As long as the next vertex is on a best way of the forward search, the walk follows that; where
  /// it is not, the labels of the backward search lead on, and from there to the end. Sums are taken
  /// in the order in which the searches took them, so that what was found is found again, rounding
  /// or not.
  private func walk(
    from source: VertexID, to target: VertexID, meeting: Meeting,
    excluding excludedEdges: BitSet,
    forward: borrowing IndexedHeap, backward: borrowing IndexedHeap
  ) -> [EdgeID] {
    let ways = bestWays(
      to: meeting, excluding: excludedEdges, forward: forward, backward: backward)
    var edges: [EdgeID] = []
    var here = source
    while here != target {
      var best: (slot: Int, isBeyond: Bool)?
      for slot in outgoing.row(of: here) where !excludedEdges.contains(outgoing.edges[slot].index) {
        let next = outgoing.neighbours[slot]
        let isBeyond = !ways.leadsOn(outgoing: slot, from: here)
        if isBeyond {
          guard backward.isLabelled(next.index) else { continue }
          let rest = outgoing.costs[slot] + backward.cost(of: next.index)
          let restHops = 1 + backward.hops(of: next.index)
          let isBest =
            forward.cost(of: here.index) + rest == meeting.cost
            && forward.hops(of: here.index) + restHops == meeting.hops
          guard isBest else { continue }
        }
        // The row is in order of edges, so among parallel edges the smallest is kept.
        if best.map({ next < outgoing.neighbours[$0.slot] }) ?? true {
          best = (slot, isBeyond)
        }
      }
      guard let best else {
        preconditionFailure("searches met between \(source) and \(target), but not on from \(here)")
      }
      edges.append(outgoing.edges[best.slot])
      here = outgoing.neighbours[best.slot]
      if best.isBeyond {
        return edges
          + walk(from: here, to: target, excluding: excludedEdges, labels: backward)
      }
    }
    return edges
  }

  /// The best ways of the forward search to wherever the two searches met at the best key.
  private func bestWays(
    to meeting: Meeting, excluding excludedEdges: BitSet,
    forward: borrowing IndexedHeap, backward: borrowing IndexedHeap
  ) -> BestWays {
    var ways = BestWays(in: self, labels: forward.labels, excluding: excludedEdges)
    for index in 0..<(backward.popped.count + backward.count) {
      let vertex =
        index < backward.popped.count
        ? backward.popped[index]
        : VertexID(backward.waiting(at: index - backward.popped.count))
      let isMeeting =
        forward.isLabelled(vertex.index)
        && forward.cost(of: vertex.index) + backward.cost(of: vertex.index) == meeting.cost
        && forward.hops(of: vertex.index) + backward.hops(of: vertex.index) == meeting.hops
      if isMeeting {
        ways.trace(to: vertex)
      }
    }
    return ways
  }
}
