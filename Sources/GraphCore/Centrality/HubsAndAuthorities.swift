extension Graph {
  /// Which vertices lead to much that matters, and which are led to by much that does.
  ///
  /// A good hub leads to good authorities; a good authority is led to by good hubs.
  ///
  ///     // v0 → v2, v0 → v3, v1 → v3
  ///     let both = try graph.hubsAndAuthorities()
  ///     both.hubs.ranked().first         // v0
  ///     both.authorities.ranked().first  // v3
  ///
  /// Both scores add up to 1 and are those of `hits` of NetworkX, the first singular vectors of the
  /// adjacency matrix. Where these are not unique, as in a graph of several equal parts, it is those
  /// that the iteration comes to that begins with all hubs alike. Without edges all scores are 0.
  /// Parallel edges add up.
  ///
  /// The iteration ends when a step changes authorities and hubs together by no more than `tolerance`
  /// times their sum.
  ///
  /// - Parameters:
  ///   - strength: How much each edge counts.
  ///   - tolerance: How much change is rest, in parts of the sum; not negative.
  ///   - maxIterations: How many steps are allowed; at least 1.
  /// - Returns: How much each vertex is a hub, and how much an authority.
  /// - Complexity: O(V + E) for each step, and O(V) space; the nearer the second singular value is to
  ///   the first, the more steps.
  /// - Throws: `ConvergenceError` when there are not enough steps.
  ///
  /// J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", 1999,
  /// doi:10.1145/324133.324140.
  public func hubsAndAuthorities(
    strength: EdgeStrength = .equal, tolerance: Double = 1e-10, maxIterations: Int = 10_000
  ) throws(ConvergenceError) -> HubsAndAuthorities {
    let entering = StrengthRows(of: self, .backward, strength: strength)
    let leaving = StrengthRows(of: self, .forward, strength: strength)
    var hubs = [Double](repeating: 1, count: vertexCount)
    hubs.scaleToUnitSum()
    var authorities = [Double](repeating: 0, count: vertexCount)
    var before: [Double]  // Both, so that rest is judged of both.
    var rest = Iteration(tolerance: tolerance, maxIterations: maxIterations)
    repeat {
      before = hubs + authorities
      entering.gather(hubs, into: &authorities)
      authorities.scaleToUnitSum()
      leaving.gather(authorities, into: &hubs)
      hubs.scaleToUnitSum()
    } while try rest.goesOn(from: before, to: hubs + authorities)
    return HubsAndAuthorities(hubs: VertexScores(hubs), authorities: VertexScores(authorities))
  }
}

/// How much each vertex is a hub, and how much an authority.
///
/// `Graph.hubsAndAuthorities(strength:tolerance:maxIterations:)` makes one.
///
///     // v0 → v1
///     try graph.hubsAndAuthorities().hubs.values         // [1.0, 0.0]
///     try graph.hubsAndAuthorities().authorities.values  // [0.0, 1.0]
public struct HubsAndAuthorities: Hashable, Sendable {
  /// How much each vertex leads to good authorities; all together 1.
  public let hubs: VertexScores

  /// How much good hubs lead to each vertex; all together 1.
  public let authorities: VertexScores
}
