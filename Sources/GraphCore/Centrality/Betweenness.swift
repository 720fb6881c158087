extension Graph {
  /// How much each vertex lies between others: the part of all shortest paths that pass it.
  ///
  /// It finds the go-betweens. Every ordered pair of other vertices of which the first reaches the
  /// second gives 1, divided equally among the shortest paths between them.
  ///
  ///     // v0 → v1 → v2, v3 → v1
  ///     graph.betweenness(normalised: false).values  // [0.0, 2.0, 0.0, 0.0]
  ///     graph.betweenness()[VertexID(1)]             // 0.333…: 2 of 6 ordered pairs
  ///     graph.betweenness(by: .hops, sampling: SourceSample(500, seed: 1))  // for large graphs
  ///
  /// **Normalised**, a score is divided by (V − 1)(V − 2), the number of ordered pairs of others, and
  /// is at most 1. Ends of paths do not count as passed. Graphs of fewer than 3 vertices have zeros.
  ///
  /// **Parallel edges** do not multiply paths: a path counts once for the vertices it passes, at the
  /// cost of the cheapest edges. Self-loops are never taken. In all this the scores are those of
  /// `betweenness_centrality` of NetworkX for a `MultiDiGraph`.
  ///
  /// **Edges that cost nothing** count as if they cost very little, the same for each: among paths
  /// of equal cost, those of fewer such edges are shorter. NetworkX and others ask for costs above 0;
  /// there, and by hops, it makes no difference.
  ///
  /// Ties are found exactly where sums of costs are exact. The number of shortest paths may be as
  /// large as it likes. Where all costs are equal, the search by cost is one by hops.
  ///
  /// With a sample, only searches from its sources are made, and scores are estimates: see
  /// `SourceSample` for how near they are.
  ///
  /// - Complexity: O(V · E) time by hops and O(V · (E + V) log V) by cost, for V vertices and E
  ///   edges; with a sample of k sources, k instead of the first V. O(V + E) space.
  ///
  /// L. C. Freeman, "A set of measures of centrality based on betweenness", 1977,
  /// doi:10.2307/3033543; U. Brandes, "A faster algorithm for betweenness centrality", 2001,
  /// doi:10.1080/0022250X.2001.9990249.
  public func betweenness(
    by measure: PathMeasure = .cost, normalised: Bool = true, sampling sample: SourceSample? = nil
  ) -> VertexScores {
    let plan = BetweennessPlan(for: self, by: measure, perEdge: false, sampling: sample)
    return VertexScores(plan.vertexScores(from: plan.sums(), normalised: normalised))
  }

  /// How much each vertex lies between others, worked out by several tasks at once.
  ///
  /// The answer is that of `betweenness(by:normalised:sampling:)`, to the last digit, whatever the
  /// number of workers.
  ///
  ///     let scores = try await graph.betweenness(by: .hops, workers: 2) { done, total in
  ///       report(done, of: total)
  ///     }
  ///
  /// Now and then `progress` is told from how many of how many sources the search is done. The
  /// number of workers must be at least 1; more than there are processors do not help.
  ///
  /// - Complexity: the time of `betweenness(by:normalised:sampling:)` divided by the workers, and
  ///   O(w · (V + E)) space for w workers.
  /// - Throws: `CancellationError` when the task is cancelled, within one search from one source.
  public func betweenness(
    by measure: PathMeasure = .cost, normalised: Bool = true, sampling sample: SourceSample? = nil,
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> VertexScores {
    let plan = BetweennessPlan(for: self, by: measure, perEdge: false, sampling: sample)
    let sums = try await plan.sums(workers: workers, progress: progress)
    return VertexScores(plan.vertexScores(from: sums, normalised: normalised))
  }

  /// How much each edge lies between vertices: the part of all shortest paths that take it.
  ///
  /// It finds the passages on which much depends.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2
  ///     graph.edgeBetweenness(normalised: false).values  // [2.0, 2.0]
  ///     graph.edgeBetweenness().values                   // [0.333…, 0.333…]: 2 of 6 ordered pairs
  ///
  /// **Normalised**, a score is divided by V(V − 1), the number of ordered pairs of vertices.
  ///
  /// **Parallel edges** of equal cost have equal parts of what their pair of vertices has; one that
  /// costs more than another has nothing, nor has a self-loop. So scores are those of
  /// `edge_betweenness_centrality` of NetworkX for a `MultiDiGraph`. All else is as with
  /// `betweenness(by:normalised:sampling:)`.
  ///
  /// - Complexity: that of `betweenness(by:normalised:sampling:)`.
  ///
  /// M. Girvan and M. E. J. Newman, "Community structure in social and biological networks", 2002,
  /// doi:10.1073/pnas.122653799.
  public func edgeBetweenness(
    by measure: PathMeasure = .cost, normalised: Bool = true, sampling sample: SourceSample? = nil
  ) -> EdgeScores {
    let plan = BetweennessPlan(for: self, by: measure, perEdge: true, sampling: sample)
    return EdgeScores(plan.edgeScores(from: plan.sums(), normalised: normalised))
  }

  /// How much each edge lies between vertices, worked out by several tasks at once.
  ///
  /// The answer is that of `edgeBetweenness(by:normalised:sampling:)`, to the last digit, whatever
  /// the number of workers. For workers and progress see
  /// `betweenness(by:normalised:sampling:workers:progress:)`.
  ///
  ///     let scores = try await graph.edgeBetweenness(workers: 2)
  ///
  /// - Complexity: that of `betweenness(by:normalised:sampling:workers:progress:)`.
  /// - Throws: `CancellationError` when the task is cancelled, within one search from one source.
  public func edgeBetweenness(
    by measure: PathMeasure = .cost, normalised: Bool = true, sampling sample: SourceSample? = nil,
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> EdgeScores {
    let plan = BetweennessPlan(for: self, by: measure, perEdge: true, sampling: sample)
    let sums = try await plan.sums(workers: workers, progress: progress)
    return EdgeScores(plan.edgeScores(from: sums, normalised: normalised))
  }
}
