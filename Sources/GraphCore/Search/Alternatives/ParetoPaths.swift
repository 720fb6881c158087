extension Graph {
  /// The paths from one vertex to another that no other path beats in everything, by several
  /// criteria.
  ///
  /// Use it where there is no exchange rate: months against risk against the number of moves. One
  /// value *vector* beats another if it is nowhere greater and somewhere less; those that are beaten
  /// by none are the Pareto-optimal ones, and each comes once, with one path that has it.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, e3: v0 → v2
  ///     let months = PathCriterion.sum([1, 1, 3, 4])
  ///     let risk = PathCriterion.maximum([9, 1, 5, 5])
  ///     let found = try graph.paretoPaths(
  ///       from: VertexID(0), to: VertexID(2), criteria: [months, risk])
  ///     found.map(\.values)      // [[2, 9], [3, 5]]
  ///     found.map(\.path.edges)  // [[e0, e1], [e2]]
  ///
  /// **Order.** By the first criterion, then the second and so on. The costs of the graph play no
  /// part unless they are a criterion.
  ///
  /// **Which path.** Every path is simple. Among paths of equal values it is the one with the fewest
  /// edges, then smallest vertices, then smallest edges, if no criterion is a maximum. A maximum can
  /// hide that another path was better on the way; with one, the path given is the same in every
  /// run, but need not be the smallest.
  ///
  /// Vectors are exact where sums of values are, as with whole numbers or halves: see
  /// `sumsAreExact`. With rounding, sums are folded as in `Path`, from the right, and vectors that
  /// differ in the last digits only may be missing or beaten by a hair.
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. From
  /// a vertex to itself there is one path, with no edge and all values 0. There must be at least one
  /// criterion, with one value for each edge.
  ///
  /// A label is a part of a path, and at most `maxLabels` are kept, each with about 20 bytes and 16
  /// more for each criterion. The number of optimal vectors can double with every vertex, so there
  /// has to be a limit.
  ///
  /// - Complexity: for V vertices, E edges, d criteria and L labels, d searches and then
  ///   O(d (L log L + C)) time and O(d (V + E + L)) space, where C counts comparisons
  ///   of a label with others at its vertex: with two criteria one for each label, with more at most
  ///   as many as there are others.
  /// - Throws: `ParetoPathsError`, about the first value that is negative or not finite, or when
  ///   there are more labels than the limit allows.
  ///
  /// E. Q. V. Martins, "On a multicriteria shortest path problem", 1984,
  /// doi:10.1016/0377-2217(84)90077-8; with bounds from single criteria: L. Mandow, J. L. Pérez de la
  /// Cruz, "Multiobjective A* search with consistent heuristics", 2010, doi:10.1145/1754399.1754400.
  /// How many there can be: P. Hansen, "Bicriterion path problems", 1980,
  /// doi:10.1007/978-3-642-48782-8_9.
  public func paretoPaths(
    from source: VertexID, to target: VertexID, criteria: [PathCriterion],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    maxLabels: Int = 1_000_000
  ) throws(ParetoPathsError) -> [ParetoPath] {
    var search = try ParetoSearch(
      in: self, from: source, to: target, criteria: criteria, avoiding: avoided,
      avoidingEdges: avoidedEdges, maxLabels: maxLabels)
    while try search.advance(by: Int.max) {}
    return search.paths
  }

  /// The paths that no other path beats in everything, found by a search that can be cancelled.
  ///
  /// The answer is that of `paretoPaths(from:to:criteria:)`. What is told, now and then, is how many
  /// labels there are so far; how many there will be is not known before the end.
  ///
  ///     let found = try await graph.paretoPaths(from: a, to: b, criteria: both) { labels in
  ///       print("\(labels) parts of paths kept")
  ///     }
  ///
  /// - Complexity: that of `paretoPaths(from:to:criteria:)`.
  /// - Throws: `ParetoPathsError`; `CancellationError` when the task was cancelled before the end.
  public func paretoPaths(
    from source: VertexID, to target: VertexID, criteria: [PathCriterion],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    maxLabels: Int = 1_000_000, progress: (@Sendable (_ labels: Int) -> Void)?
  ) async throws -> [ParetoPath] {
    try Task.checkCancellation()
    var search = try ParetoSearch(
      in: self, from: source, to: target, criteria: criteria, avoiding: avoided,
      avoidingEdges: avoidedEdges, maxLabels: maxLabels)
    while try search.advance(by: 4096) {
      progress?(search.labelCount)
      await Task.yield()
      try Task.checkCancellation()
    }
    return search.paths
  }
}

/// A path that no other beats in everything, and its values.
///
/// `Graph.paretoPaths(from:to:criteria:)` makes them.
///
///     for found in try graph.paretoPaths(from: home, to: work, criteria: [months, risk]) {
///       print(found.values[0], "months at risk", found.values[1])
///     }
public struct ParetoPath: Hashable, Sendable {
  /// The path, with what it costs by the costs of the graph.
  public let path: Path

  /// The value of the path in each criterion, in the order of the criteria.
  public let values: [Double]
}
