extension Graph {
  /// How near each vertex is to those it is joined with by paths.
  ///
  /// A score is the number of vertices within reach divided by the sum of their distances, times the
  /// part of all other vertices that is within reach: from 0, where nothing is, up to 1 by hops,
  /// where one edge leads everywhere.
  ///
  ///     // v0 → v1 → v2, v3 → v1
  ///     graph.closeness().values                     // [0.0, 0.667, 0.6, 0.0]: v1 has 2 of 3 at 1
  ///     graph.closeness(direction: .forward).values  // [0.444, 0.333, 0.0, 0.444]
  ///
  /// **Direction.** Backward, which is the default as in NetworkX, distances are those *to* the
  /// vertex: how well others get there. Forward, they are those from the vertex: how well one gets
  /// away from there.
  ///
  /// Scores are those of `closeness_centrality` of NetworkX with its formula of Wasserman and Faust,
  /// which makes parts of a graph comparable; forward, those of the reversed graph. Where all that is
  /// within reach is at distance 0, the score is 0. Parallel edges count as the cheapest does.
  ///
  /// - Complexity: by hops O(V · (V + E) / 256) time where many vertices share a distance, as in
  ///   most networks, and never more than O(V · (V + E)); by cost O(V · (V + E) log V); O(V) space.
  ///   Where all edges cost 1, the search by cost is one by hops.
  ///
  /// S. Wasserman and K. Faust, "Social network analysis", 1994, page 201; L. C. Freeman,
  /// "Centrality in social networks: conceptual clarification", 1978,
  /// doi:10.1016/0378-8733(78)90021-7.
  public func closeness(
    by measure: PathMeasure = .cost, direction: Direction = .backward
  ) -> VertexScores {
    let plan = NearnessPlan(for: self, by: measure, direction: direction)
    return closeness(of: plan.nearness())
  }

  /// How near each vertex is to others, worked out by several tasks at once.
  ///
  /// The answer is that of `closeness(by:direction:)`, to the last digit, whatever the number of
  /// workers.
  ///
  ///     let scores = try await graph.closeness(by: .cost, workers: 2) { done, total in
  ///       report(done, of: total)
  ///     }
  ///
  /// Now and then `progress` is told from how many of how many vertices the search is done. The
  /// number of workers must be at least 1; more than there are processors do not help.
  ///
  /// - Complexity: the time of `closeness(by:direction:)` divided by the workers, and O(w · V) space
  ///   for w workers.
  /// - Throws: `CancellationError` when the task is cancelled, within one search.
  public func closeness(
    by measure: PathMeasure = .cost, direction: Direction = .backward, workers: Int,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> VertexScores {
    let plan = NearnessPlan(for: self, by: measure, direction: direction)
    return closeness(of: try await plan.nearness(workers: workers, progress: progress))
  }

  /// The sum of the inverses of all distances: how near each vertex is to others, where what cannot
  /// be reached is at an infinite distance.
  ///
  ///     // v0 → v1 → v2, v3 → v1
  ///     graph.harmonicCloseness().values  // [0.0, 2.0, 2.0, 0.0]: v2 has 1/1 + 1/2 + 1/2
  ///
  /// Unlike `closeness(by:direction:)` it needs no correction for what is out of reach. For a number
  /// up to 1, divide by V − 1. Backward, the default as in NetworkX, distances are those *to* the
  /// vertex. Scores are those of `harmonic_centrality` of NetworkX: vertices at distance 0 add
  /// nothing; parallel edges count as the cheapest does.
  ///
  /// - Complexity: that of `closeness(by:direction:)`.
  ///
  /// P. Boldi and S. Vigna, "Axioms for centrality", 2014, doi:10.1080/15427951.2013.865686.
  public func harmonicCloseness(
    by measure: PathMeasure = .cost, direction: Direction = .backward
  ) -> VertexScores {
    VertexScores(NearnessPlan(for: self, by: measure, direction: direction).nearness().inverses)
  }

  /// The sum of the inverses of all distances, worked out by several tasks at once.
  ///
  /// The answer is that of `harmonicCloseness(by:direction:)`, to the last digit, whatever the
  /// number of workers. For workers and progress see `closeness(by:direction:workers:progress:)`.
  ///
  ///     let scores = try await graph.harmonicCloseness(workers: 2)
  ///
  /// - Complexity: that of `closeness(by:direction:workers:progress:)`.
  /// - Throws: `CancellationError` when the task is cancelled, within one search.
  public func harmonicCloseness(
    by measure: PathMeasure = .cost, direction: Direction = .backward, workers: Int,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> VertexScores {
    let plan = NearnessPlan(for: self, by: measure, direction: direction)
    return VertexScores(try await plan.nearness(workers: workers, progress: progress).inverses)
  }

  private func closeness(of nearness: Nearness) -> VertexScores {
    let others = Double(vertexCount - 1)
    return VertexScores(
      zip(nearness.reached, nearness.distances).map { reached, distance in
        distance > 0 ? Double(reached) / distance * (Double(reached) / others) : 0
      })
  }
}
