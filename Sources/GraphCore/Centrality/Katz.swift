extension Graph {
  /// How many walks of any length lead to each vertex, long ones counting less.
  ///
  ///     // v0 → v1 → v2
  ///     try graph.katzCentrality(attenuation: 0.5, normalised: false).values  // [1.0, 1.5, 1.75]
  ///
  /// A score is the base plus, for each edge that leads to the vertex, the attenuation times the
  /// score it comes from. Unlike eigenvector centrality it means something in any graph.
  ///
  /// Scores are those of `katz_centrality` of NetworkX, whose α is the attenuation and β the base;
  /// normalised, their squares add up to 1. Parallel edges add up; NetworkX takes no graph that has
  /// any.
  ///
  /// - Parameters:
  ///   - attenuation: What an edge hands on, at least 0. It must be less than 1 divided by the largest
  ///     eigenvalue of the graph, or walks grow without end and `ConvergenceError` is thrown; less
  ///     than 1 divided by the largest in-degree is always enough.
  ///   - base: What each vertex has by itself; more than 0 and finite.
  ///   - normalised: Whether scores are divided so that their squares add up to 1.
  ///   - strength: How much each edge counts.
  ///   - tolerance: How much change is rest, in parts of the sum of all scores; not negative.
  ///   - maxIterations: How many steps are allowed; at least 1.
  /// - Returns: A score for each vertex; at least `base` unless normalised.
  /// - Complexity: O(V + E) for each step, and O(V) space.
  /// - Throws: `ConvergenceError` when there are not enough steps, or no number of steps is enough.
  ///
  /// L. Katz, "A new status index derived from sociometric analysis", 1953, doi:10.1007/BF02289026.
  public func katzCentrality(
    attenuation: Double = 0.1, base: Double = 1, normalised: Bool = true,
    strength: EdgeStrength = .equal, tolerance: Double = 1e-10, maxIterations: Int = 1_000
  ) throws(ConvergenceError) -> VertexScores {
    precondition(
      attenuation.isFinite && attenuation >= 0, "an edge cannot hand on \(attenuation)")
    precondition(base.isFinite && base > 0, "a vertex cannot have \(base) by itself")
    let rows = StrengthRows(of: self, .backward, strength: strength)
    var scores = [Double](repeating: 0, count: vertexCount)
    var next = scores
    var rest = Iteration(tolerance: tolerance, maxIterations: maxIterations)
    repeat {
      rows.gather(scores, into: &next)
      for vertex in next.indices {
        next[vertex] = attenuation * next[vertex] + base
      }
      swap(&scores, &next)
    } while try rest.goesOn(from: next, to: scores)
    if normalised {
      scores.scaleToUnitLength()
    }
    return VertexScores(scores)
  }
}
