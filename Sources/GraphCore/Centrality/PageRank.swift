extension Graph {
  /// The part of the time that an endless walk along random edges spends at each vertex.
  ///
  /// Central is what central vertices lead to. With the probability `damping` the walk takes one of
  /// the edges at hand, each as likely as its strength; otherwise, and where no edge leaves, it
  /// begins again anywhere.
  ///
  ///     // v0 → v1, v2 → v1, v1 → v2
  ///     let scores = try graph.pageRank()
  ///     scores.ranked()            // [v1, v2, v0]
  ///     scores.values.reduce(0, +) // 1.0, but for rounding
  ///     try graph.pageRank(restarts: [1, 0, 0])  // as seen from v0, where it always begins again
  ///
  /// Scores add up to 1 and are those of `pagerank` of NetworkX, which has edges of equal strength
  /// unless they have an attribute `weight`. Parallel edges add up; self-loops are edges like others.
  ///
  /// The iteration ends when a step changes the scores by `tolerance` or less in sum; then they are
  /// off by no more than damping / (1 − damping) times as much. NetworkX multiplies its tolerance by
  /// the number of vertices.
  ///
  /// - Parameters:
  ///   - damping: The probability of going on, from 0 to 1; with 1 it may not come to rest.
  ///   - restarts: For each vertex, how likely it is to begin again there: finite numbers of at least
  ///     0, not all of them 0; only their ratios count. None for all alike.
  ///   - strength: How much each edge counts.
  ///   - tolerance: How much change is rest; not negative.
  ///   - maxIterations: How many steps are allowed; at least 1.
  /// - Returns: A score of 0 to 1 for each vertex.
  /// - Complexity: O(V + E) for each of about log(tolerance) / log(damping) steps, 142 with the
  ///   numbers given, and O(V) space.
  /// - Throws: `ConvergenceError` when there are not enough steps.
  ///
  /// L. Page, S. Brin, R. Motwani and T. Winograd, "The PageRank citation ranking: bringing order to
  /// the web", 1999.
  public func pageRank(
    damping: Double = 0.85, restarts: [Double]? = nil, strength: EdgeStrength = .equal,
    tolerance: Double = 1e-10, maxIterations: Int = 1_000
  ) throws(ConvergenceError) -> VertexScores {
    precondition((0...1).contains(damping), "a walk cannot go on with the probability \(damping)")
    let start = restartProbabilities(restarts)
    let (rows, factors) = StrengthRows(of: self, .backward, strength: strength).chances()
    var handedOn = [Double](repeating: 0, count: vertexCount)
    var scores = [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
    var next = scores
    var rest = Iteration(tolerance: tolerance, maxIterations: maxIterations)
    repeat {
      var stranded = 0.0
      for vertex in scores.indices {
        handedOn[vertex] = scores[vertex] * factors[vertex]
        stranded += factors[vertex] == 0 ? scores[vertex] : 0
      }
      rows.gather(handedOn, into: &next)
      let begun = damping * stranded + (1 - damping)
      for vertex in next.indices {
        next[vertex] = damping * next[vertex] + begun * start[vertex]
      }
      swap(&scores, &next)
    } while try rest.goesOn(from: next, to: scores)
    return VertexScores(scores)
  }

  /// The part of the time that an endless walk spends at each vertex when it always begins again at
  /// one of a few.
  ///
  /// How central is each vertex as seen from these: near them by many ways.
  ///
  ///     // v0 → v1 → v2 → v0, v3 → v0
  ///     let scores = try graph.pageRank(restartingAt: [VertexID(1)])
  ///     scores.ranked().first  // v1
  ///     scores[VertexID(3)]    // 0.0: never visited
  ///
  /// There must be at least one; each counts as often as it is given. All else is as with
  /// `pageRank(damping:restarts:strength:tolerance:maxIterations:)`.
  ///
  /// - Complexity: O(V + E) for each step, and O(V) space.
  /// - Throws: `ConvergenceError` when there are not enough steps.
  public func pageRank(
    restartingAt vertices: [VertexID], damping: Double = 0.85, strength: EdgeStrength = .equal,
    tolerance: Double = 1e-10, maxIterations: Int = 1_000
  ) throws(ConvergenceError) -> VertexScores {
    precondition(!vertices.isEmpty, "a walk cannot begin again at one of 0 vertices")
    var restarts = [Double](repeating: 0, count: vertexCount)
    for vertex in vertices {
      check(vertex)
      restarts[vertex.index] += 1
    }
    return try pageRank(
      damping: damping, restarts: restarts, strength: strength, tolerance: tolerance,
      maxIterations: maxIterations)
  }

  /// How likely the walk is to begin again at each vertex.
  private func restartProbabilities(_ restarts: [Double]?) -> [Double] {
    guard let restarts else {
      return [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
    }
    precondition(
      restarts.count == vertexCount,
      "\(restarts.count) restarts for \(vertexCount) vertices do not match")
    for (vertex, restart) in restarts.enumerated() {
      precondition(
        restart.isFinite && restart >= 0, "v\(vertex) cannot be begun at with \(restart)")
    }
    let sum = restarts.reduce(0, +)
    precondition(sum > 0 && sum.isFinite || restarts.isEmpty, "restarts cannot add up to \(sum)")
    return restarts.map { $0 / sum }
  }
}
