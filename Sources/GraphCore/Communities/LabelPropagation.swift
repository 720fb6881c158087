extension Graph {
  /// Communities by majority: every vertex takes the label that most of its neighbours have, until
  /// all have.
  ///
  /// Faster than `communities(strength:resolution:ignoringDirection:seed:)` and simpler to explain, but
  /// less good: on a graph without clear structure it may end with one label for all. It does not
  /// look at modularity; that of the result is told all the same.
  ///
  ///     // two triangles, v0 v1 v2 and v3 v4 v5, joined by one edge
  ///     let communities = graph.communitiesByLabelPropagation()
  ///     communities.map(Array.init)  // [[v0, v1, v2], [v3, v4, v5]]
  ///
  /// Direction does not count, neither for labels nor for the modularity; a label counts with the
  /// strength of the edges to where it is. A vertex that has one of the strongest labels keeps it (what
  /// differs by less than 10^-12 of all strength is taken for equal);
  /// otherwise it takes the first of them in the order of its edges. Vertices are looked at in an
  /// order drawn from the seed: the same seed finds the same communities, on every machine.
  ///
  /// A community need not be connected: a vertex may leave that held two halves together.
  ///
  /// - Complexity: O(V + E) space for V vertices and E edges, and O(V + E) time for each round; a few
  ///   rounds in practice. It ends, because every change raises the strength inside communities.
  ///
  /// U. N. Raghavan, R. Albert and S. Kumara, "Near linear time algorithm to detect community
  /// structures in large-scale networks", 2007, doi:10.1103/PhysRevE.76.036106.
  public func communitiesByLabelPropagation(
    strength: EdgeStrength = .equal, seed: UInt64 = 0
  ) -> Communities {
    let amounts = EdgeAmounts(of: self, strength: strength)
    // At a resolution of 0 chance does not count, and to raise modularity is to raise the strength
    // inside: moving vertices is then propagating labels.
    let graph = CommunityGraph(of: self, amounts: amounts, resolution: 0, ignoringDirection: true)
    var order = Array(0..<Int32(vertexCount))
    var random = SplitMix64(seed: seed)
    random.shuffle(&order)
    var moving = LocalMoving(labels: Array(0..<Int32(vertexCount)), in: graph)
    moving.run(in: graph, order: order)
    return Communities(labels: moving.labels) {
      modularity(of: $0, amounts: amounts, resolution: 1, ignoringDirection: true)
    }
  }
}
