/// Which edges at a vertex are meant.
///
///     // v0 → v1, v2 → v1, v1 → v2
///     graph.degreeCentrality(counting: .incoming)[VertexID(1)]  // 1.0: 2 of 2 others
///     graph.degreeCentrality(counting: .all)[VertexID(1)]       // 1.5: 3 edges, 2 others
public enum Incidence: Hashable, Sendable, CaseIterable {
  /// Those that leave the vertex.
  case outgoing

  /// Those that enter the vertex.
  case incoming

  /// Both; a self-loop counts twice, once for each of its ends.
  case all
}

extension Graph {
  /// The number of edges that leave or enter a vertex; a self-loop counts twice.
  ///
  ///     // v0 → v1, v1 → v1
  ///     graph.degree(of: VertexID(1))  // 3
  ///
  /// - Complexity: O(1).
  public func degree(of vertex: VertexID) -> Int {
    outDegree(of: vertex) + inDegree(of: vertex)
  }

  /// For each vertex, its edges divided by the number of other vertices.
  ///
  /// The simplest centrality: how much goes on right here.
  ///
  ///     // v0 → v1, v2 → v1
  ///     graph.degreeCentrality(counting: .incoming).values  // [0.0, 1.0, 0.0]
  ///
  /// As `in_degree_centrality`, `out_degree_centrality` and `degree_centrality` of NetworkX:
  /// parallel edges count one each, so that numbers above 1 are possible, and the only vertex of a
  /// graph has 1. For numbers not divided, see `inDegree(of:)`, `outDegree(of:)`, `degree(of:)`.
  ///
  /// - Complexity: O(V) for V vertices.
  ///
  /// L. C. Freeman, "Centrality in social networks: conceptual clarification", 1978,
  /// doi:10.1016/0378-8733(78)90021-7.
  public func degreeCentrality(counting incidence: Incidence = .all) -> VertexScores {
    guard vertexCount > 1 else {
      return VertexScores([Double](repeating: 1, count: vertexCount))
    }
    // As NetworkX does: multiplying by the inverse, not dividing, for the same last digit.
    let scale = 1 / Double(vertexCount - 1)
    return VertexScores(
      vertices.map { vertex in
        switch incidence {
        case .outgoing: Double(outDegree(of: vertex)) * scale
        case .incoming: Double(inDegree(of: vertex)) * scale
        case .all: Double(degree(of: vertex)) * scale
        }
      })
  }

  /// For each vertex, the sum of the costs of its edges.
  ///
  /// Use it where costs are amounts, such as how many went this way; where they are distances, a
  /// sum of them says little.
  ///
  ///     // e0: v0 → v1 at cost 2, e1: v2 → v1 at cost 3
  ///     graph.strengths(counting: .incoming).values  // [0.0, 5.0, 0.0]
  ///
  /// It is the degree of NetworkX with `weight` given, not divided by anything. Costs are added in
  /// the order of edges, outgoing ones first.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  ///
  /// A. Barrat et al., "The architecture of complex weighted networks", 2004,
  /// doi:10.1073/pnas.0400087101.
  public func strengths(counting incidence: Incidence = .all) -> VertexScores {
    VertexScores(
      vertices.map { vertex in
        var sum = 0.0
        if incidence != .incoming {
          sum = outgoing.costs[outgoing.row(of: vertex)].reduce(sum, +)
        }
        if incidence != .outgoing {
          sum = incoming.costs[incoming.row(of: vertex)].reduce(sum, +)
        }
        return sum
      })
  }
}
