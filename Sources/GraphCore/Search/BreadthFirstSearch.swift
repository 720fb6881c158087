extension Graph {
  /// Everything within some number of edges of one vertex, nearest first.
  ///
  /// Use it where only the number of edges counts: what is within two moves, who can get here at
  /// all. For costs, see `shortestPathTree(from:)`.
  ///
  ///     // v0 → v1 → v2 → v3
  ///     let near = graph.breadthFirstTree(from: VertexID(0), within: 2)
  ///     near.vertices              // [v0, v1, v2]
  ///     near.hops(to: VertexID(2)) // 2
  ///     near.hops(to: VertexID(3)) // nil
  ///
  /// Avoided vertices are neither visited nor passed through, the root included; avoided edges are
  /// not followed. Without a limit of hops, everything within reach is visited.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// E. F. Moore, "The shortest path through a maze", 1959.
  public func breadthFirstTree(
    from root: VertexID, direction: Direction = .forward, within maxHops: Int? = nil,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> BreadthFirstTree {
    breadthFirstTree(
      from: [root], direction: direction, within: maxHops,
      avoiding: avoided, avoidingEdges: avoidedEdges)
  }

  /// Everything within some number of edges of the nearest of several vertices, nearest first.
  ///
  ///     // v0 → v2, v1 → v2 → v3
  ///     let near = graph.breadthFirstTree(from: [VertexID(1), VertexID(0)])
  ///     near.vertices                         // [v1, v0, v2, v3]
  ///     near.path(to: VertexID(3))?.vertices  // [v1, v2, v3]
  ///
  /// Roots are visited in the order given; repeats count once. The limit must not be negative; 0
  /// visits the roots alone.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  public func breadthFirstTree(
    from roots: [VertexID], direction: Direction = .forward, within maxHops: Int? = nil,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> BreadthFirstTree {
    let limit = maxHops ?? Int.max
    precondition(limit >= 0, "a search cannot stay within \(limit) hops")
    var hops = [Int32](repeating: BreadthFirstTree.absent, count: vertexCount)
    var entries = [EdgeID](repeating: EdgeID(rawValue: 0), count: vertexCount)
    var visited: [VertexID] = []
    for root in roots {
      check(root)
      if !avoided.contains(root) && hops[root.index] == BreadthFirstTree.absent {
        hops[root.index] = 0
        visited.append(root)
      }
    }
    var hopsSpan = hops.mutableSpan
    var entriesSpan = entries.mutableSpan
    let rows = direction == .forward ? outgoing : incoming
    Self.visit(
      &visited, within: Int32(clamping: limit),
      offsets: rows.offsets.span, edges: rows.edges.span, neighbours: rows.neighbours.span,
      avoided: avoided.bits.words.span, avoidedEdges: avoidedEdges.bits.words.span,
      hops: &hopsSpan, entries: &entriesSpan)
    return BreadthFirstTree(
      in: self, direction: direction, vertices: visited, hops: hops, entries: entries)
  }

  /// Breadth-first search on one direction of rows; `visited` holds the roots and is the queue.
  private static func visit(
    _ visited: inout [VertexID], within maxHops: Int32,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    avoided: Span<UInt64>, avoidedEdges: Span<UInt64>,
    hops: inout MutableSpan<Int32>, entries: inout MutableSpan<EdgeID>
  ) {
    var head = 0
    while head < visited.count {
      let here = visited[head].index
      head += 1
      // The queue is in order of hops, so nothing after this is nearer.
      if hops[here] >= maxHops { return }
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let next = neighbours[slot].index
        if hops[next] != BreadthFirstTree.absent || BitSet.contains(next, in: avoided) { continue }
        if BitSet.contains(edges[slot].index, in: avoidedEdges) { continue }
        hops[next] = hops[here] + 1
        entries[next] = edges[slot]
        visited.append(neighbours[slot])
      }
    }
  }
}
