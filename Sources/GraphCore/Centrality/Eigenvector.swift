extension Graph {
  /// How central each vertex is, when that is in proportion to how central those are that lead to it.
  ///
  ///     // v0 ⇄ v1, v1 ⇄ v2
  ///     try graph.eigenvectorCentrality().values  // [0.5, 0.707, 0.5]
  ///
  /// Scores are the left eigenvector of the largest eigenvalue of the adjacency matrix, with a sum of
  /// squares of 1, as those of `eigenvector_centrality` of NetworkX: an edge v0 → v1 adds to v1. For
  /// what a vertex leads *to*, use `reversed()`. Parallel edges add up; NetworkX takes no graph that
  /// has any.
  ///
  /// It means something where the graph is strongly connected. Where it is not, parts that lead
  /// nowhere may have 0, several parts may share as the start has it, and in a graph without cycles
  /// only ends have a score; `katzCentrality(attenuation:base:…)` and `pageRank(damping:restarts:…)`
  /// do better there.
  ///
  /// The iteration begins with all vertices alike. Each step goes to the middle between the scores
  /// and what they lead to, both at length 1: scores cannot go to and fro, and the unit of the
  /// strengths does not matter. It ends when a step changes them by no more than `tolerance` times
  /// their sum.
  ///
  /// - Parameters:
  ///   - strength: How much each edge counts.
  ///   - tolerance: How much change is rest, in parts of the sum; not negative.
  ///   - maxIterations: How many steps are allowed; at least 1.
  /// - Returns: A score of 0 to 1 for each vertex.
  /// - Complexity: O(V + E) for each step, and O(V) space; the nearer the second eigenvalue is to the
  ///   first, the more steps.
  /// - Throws: `ConvergenceError` when there are not enough steps.
  ///
  /// P. Bonacich, "Power and centrality: a family of measures", 1987, doi:10.1086/228631.
  public func eigenvectorCentrality(
    strength: EdgeStrength = .equal, tolerance: Double = 1e-10, maxIterations: Int = 10_000
  ) throws(ConvergenceError) -> VertexScores {
    let rows = StrengthRows(of: self, .backward, strength: strength)
    var scores = [Double](repeating: 1, count: vertexCount)
    scores.scaleToUnitLength()
    var next = scores
    var rest = Iteration(tolerance: tolerance, maxIterations: maxIterations)
    repeat {
      rows.gather(scores, into: &next)
      next.scaleToUnitLength()
      for vertex in next.indices {
        next[vertex] += scores[vertex]
      }
      next.scaleToUnitLength()
      swap(&scores, &next)
    } while try rest.goesOn(from: next, to: scores)
    return VertexScores(scores)
  }
}

extension [Double] {
  /// Divides all numbers, which are at least 0, so that their squares add up to 1; zeros stay.
  mutating func scaleToUnitLength() {
    // By the largest first: squares of large numbers could be infinite, of small ones 0.
    guard let largest = self.max(), largest > 0, largest.isFinite else { return }
    var sum = 0.0
    for index in indices {
      self[index] /= largest
      sum += self[index] * self[index]
    }
    let length = sum.squareRoot()
    for index in indices {
      self[index] /= length
    }
  }

  /// Divides all numbers, which are at least 0, so that they add up to 1; zeros stay.
  mutating func scaleToUnitSum() {
    guard let largest = self.max(), largest > 0, largest.isFinite else { return }
    var sum = 0.0
    for index in indices {
      self[index] /= largest
      sum += self[index]
    }
    for index in indices {
      self[index] /= sum
    }
  }
}
