extension Graph {
  /// The best cycle through a vertex, or nil when it is on none.
  ///
  /// How to leave and come back: the shortest round trip from a vertex to itself.
  ///
  ///     // e0: v0 → v1, e1: v1 → v0, e2: v1 → v2, e3: v2 → v0, all of cost 1
  ///     graph.shortestCycle(through: VertexID(2))?.vertices  // [v2, v0, v1, v2]
  ///     graph.shortestCycle(through: VertexID(0))?.edges     // [e0, e1]
  ///
  /// The path begins and ends at the vertex, has at least one edge and passes no other vertex twice;
  /// a self-loop is a cycle of one edge. It is the best in the order of `Path`, under the same
  /// conditions as `shortestPath(from:to:avoiding:)`. Avoided vertices are not passed through; there
  /// is no cycle through an avoided vertex.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  ///
  /// A. Itai and M. Rodeh, "Finding a minimum circuit in a graph", 1978, doi:10.1137/0207033.
  public func shortestCycle(through vertex: VertexID, avoiding avoided: VertexSet = []) -> Path? {
    var workspace = SearchWorkspace(for: self)
    return shortestCycle(through: vertex, avoiding: avoided, using: &workspace)
  }

  /// The best cycle through a vertex, searched in memory that is kept for the next search.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let cycles = graph.vertices.map { graph.shortestCycle(through: $0, using: &workspace) }
  ///
  /// - Complexity: O((V + E) log V) time for V vertices and E edges.
  public func shortestCycle(
    through vertex: VertexID, avoiding avoided: VertexSet = [],
    using workspace: inout SearchWorkspace
  ) -> Path? {
    check(vertex)
    guard !avoided.contains(vertex) else { return nil }
    // Backward labels are distances to the vertex; at least one edge has to be taken first.
    label(
      from: [vertex], until: nil, following: .backward, avoiding: avoided.bits,
      excluding: BitSet(), in: &workspace)
    guard let first = nextEdge(from: vertex, avoiding: avoided.bits, labels: workspace.heap) else {
      return nil
    }
    let rest = walk(
      from: target(of: first), to: vertex, excluding: BitSet(), labels: workspace.heap)
    return Path([first] + rest, in: self)
  }
}
