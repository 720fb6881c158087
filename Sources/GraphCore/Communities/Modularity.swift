extension Graph {
  /// How much more strength lies inside the groups of a partition than chance would put there.
  ///
  /// Use it to compare partitions of one graph: a career map by families, by communities found, by
  /// anything. From -1 to 1 at resolution 1; 0 says "as by chance", above 0.3 there is structure.
  ///
  ///     // two triangles, v0 v1 v2 and v3 v4 v5, joined by one edge
  ///     graph.modularity(of: [0, 0, 0, 1, 1, 1], ignoringDirection: true)  // 0.357…
  ///     graph.modularity(of: [0, 0, 0, 0, 0, 0], ignoringDirection: true)  // 0.0
  ///
  /// The partition has one label for each vertex; vertices with the same label, any number, are
  /// together. Parallel edges add up.
  ///
  /// **Which modularity.** With m the sum of all strengths, and for each group c the strength
  /// L of the edges inside, `out` of those that leave its vertices and `in` of those that enter them,
  /// edges inside included, it is that of E. A. Leicht and M. E. J. Newman: the sum over c of
  /// L / m - resolution · out · in / m². Ignoring direction, it is that of M. E. J. Newman and M.
  /// Girvan: every edge counts from both its ends, a self-loop twice at its vertex, so that
  /// (out + in) / 2 stands for both `out` and `in`. These are NetworkX's `modularity` of the
  /// `MultiDiGraph` and of its `MultiGraph`.
  ///
  /// A higher resolution asks for smaller groups. It must be finite and at least 0. Where there is no
  /// strength at all, the modularity is 0.
  ///
  /// - Complexity: O(V + E) time and O(V + E) space, for V vertices and E edges; labels are sorted
  ///   first, in O(V log V), unless they are from 0 and below the number of vertices.
  ///
  /// E. A. Leicht and M. E. J. Newman, "Community structure in directed networks", 2008,
  /// doi:10.1103/PhysRevLett.100.118703; M. E. J. Newman and M. Girvan, "Finding and evaluating
  /// community structure in networks", 2004, doi:10.1103/PhysRevE.69.026113.
  public func modularity(
    of labels: [Int], strength: EdgeStrength = .equal, resolution: Double = 1,
    ignoringDirection: Bool = false
  ) -> Double {
    precondition(
      labels.count == vertexCount, "\(labels.count) labels for \(vertexCount) vertices do not match"
    )
    var compact: [Int32]
    if labels.allSatisfy({ $0 >= 0 && $0 < vertexCount }) {
      compact = labels.map(Int32.init)
    } else {
      // Equal labels side by side, then numbered.
      compact = [Int32](repeating: 0, count: vertexCount)
      let order = labels.indices.sorted { labels[$0] < labels[$1] }
      for (previous, next) in zip(order, order.dropFirst()) {
        compact[next] = compact[previous] + (labels[previous] == labels[next] ? 0 : 1)
      }
    }
    return modularity(
      of: compact, amounts: EdgeAmounts(of: self, strength: strength), resolution: resolution,
      ignoringDirection: ignoringDirection)
  }

  /// The modularity of labels that are from 0 and below the number of vertices.
  func modularity(
    of labels: [Int32], amounts: EdgeAmounts, resolution: Double, ignoringDirection: Bool
  ) -> Double {
    precondition(
      resolution.isFinite && resolution >= 0, "there is no resolution of \(resolution)")
    var (inside, total) = (0.0, 0.0)
    var masses = [SIMD2<Double>](repeating: .zero, count: vertexCount)
    for edge in edges {
      let amount = amounts[edge]
      let (from, to) = (labels[source(of: edge).index], labels[target(of: edge).index])
      total += amount
      if from == to { inside += amount }
      masses[Int(from)][0] += amount
      masses[Int(to)][1] += amount
    }
    guard total > 0 else { return 0 }
    let byChance = masses.reduce(0.0) { sum, mass in
      let (out, into) = (mass[0] / total, mass[1] / total)
      let mean = (out + into) / 2
      return sum + (ignoringDirection ? mean * mean : out * into)
    }
    return inside / total - resolution * byChance
  }
}

/// The strengths of the edges, checked and scaled so that no sum of them is infinite.
///
/// The scale is a power of two, which rounds nothing, and modularity does not depend on it.
struct EdgeAmounts {
  /// One for each edge; none where all are 1.
  private let values: [Double]

  init(of graph: Graph, strength: EdgeStrength) {
    let strengths: [Double]
    switch strength {
    case .equal: strengths = []
    case .cost: strengths = graph.edges.map { graph.cost(of: $0) }
    case .values(let given):
      precondition(
        given.count == graph.edgeCount,
        "\(given.count) strengths for \(graph.edgeCount) edges do not match")
      for (edge, value) in given.enumerated() {
        precondition(value.isFinite && value >= 0, "e\(edge) cannot have the strength \(value)")
      }
      strengths = given
    }
    let largest = strengths.max() ?? 0
    // Below 2^900 nothing that fits in memory adds up to infinity, nor do squares vanish above 2^-400.
    guard largest > 0x1p900 || (largest > 0 && largest < 0x1p-400) else {
      values = strengths
      return
    }
    let scale = Double(sign: .plus, exponent: -max(largest.exponent, -1000), significand: 1)
    values = strengths.map { $0 * scale }
  }

  subscript(edge: EdgeID) -> Double {
    values.isEmpty ? 1 : values[edge.index]
  }
}
