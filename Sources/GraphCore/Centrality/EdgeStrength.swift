/// How much an edge counts, where scores flow along edges.
///
///     try graph.pageRank(strength: .values(travellers))  // one number for each edge
///
/// In a shortest path the cost of an edge keeps one away from it; here a strength draws towards it.
/// So the strength is not the cost unless one says so. Strengths of parallel edges add up, as they do
/// in the matrices that NetworkX makes of a `MultiDiGraph`.
public enum EdgeStrength: Hashable, Sendable {
  /// Every edge as much as any other.
  case equal

  /// Each as much as it costs: for graphs whose costs are amounts.
  case cost

  /// Each its own, in order of edges: as many numbers as there are edges, each finite and at least 0.
  case values([Double])
}

/// The edges at each vertex with their strengths, for sums over neighbours.
struct StrengthRows: Sendable {
  private let rows: CompressedRows

  /// For each edge of the rows its strength; none where all are 1.
  private let strengths: [Double]

  private init(rows: CompressedRows, strengths: [Double]) {
    self.rows = rows
    self.strengths = strengths
  }

  /// The edges that leave each vertex, or that enter it.
  init(of graph: Graph, _ direction: Direction, strength: EdgeStrength) {
    rows = direction == .forward ? graph.outgoing : graph.incoming
    switch strength {
    case .equal:
      strengths = []
    case .cost:
      strengths = rows.costs
    case .values(let values):
      precondition(
        values.count == graph.edgeCount,
        "\(values.count) strengths for \(graph.edgeCount) edges do not match")
      for (edge, value) in values.enumerated() {
        precondition(
          value.isFinite && value >= 0, "e\(edge) cannot have the strength \(value)")
      }
      strengths = rows.edges.map { values[$0.index] }
    }
  }

  /// How a walk along the edges goes on from their *other* ends, by chance and by strength: an edge
  /// is taken with its strength in the rows times the factor of the vertex that it leaves, which is
  /// 0 where none can be taken.
  ///
  /// Strengths are compared with the largest at the vertex first: their sum might be infinite, and so
  /// might the inverse of a very small sum.
  func chances() -> (rows: StrengthRows, factors: [Double]) {
    var sums = [Double](repeating: 0, count: rows.offsets.count - 1)
    guard !strengths.isEmpty else {
      for neighbour in rows.neighbours {
        sums[neighbour.index] += 1
      }
      return (self, sums.map { $0 > 0 ? 1 / $0 : 0 })
    }
    var largest = sums
    for (neighbour, strength) in zip(rows.neighbours, strengths) {
      largest[neighbour.index] = max(largest[neighbour.index], strength)
    }
    let parts = zip(rows.neighbours, strengths).map { neighbour, strength in
      strength > 0 ? strength / largest[neighbour.index] : 0
    }
    for (neighbour, part) in zip(rows.neighbours, parts) {
      sums[neighbour.index] += part
    }
    let chances = zip(rows.neighbours, parts).map { $1 > 0 ? $1 / sums[$0.index] : 0 }
    return (StrengthRows(rows: rows, strengths: chances), sums.map { $0 > 0 ? 1 : 0 })
  }

  /// For each vertex, the sum over its edges of their strength times the value of the other end.
  func gather(_ values: [Double], into result: inout [Double]) {
    if strengths.isEmpty {
      Self.gather(
        values.span, offsets: rows.offsets.span, neighbours: rows.neighbours.span, into: &result)
    } else {
      Self.gather(
        values.span, offsets: rows.offsets.span, neighbours: rows.neighbours.span,
        strengths: strengths.span, into: &result)
    }
  }

  private static func gather(
    _ values: Span<Double>, offsets: Span<Int32>, neighbours: Span<VertexID>,
    into result: inout [Double]
  ) {
    var result = result.mutableSpan
    for vertex in result.indices {
      var sum = 0.0
      for slot in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += values[neighbours[slot].index]
      }
      result[vertex] = sum
    }
  }

  private static func gather(
    _ values: Span<Double>, offsets: Span<Int32>, neighbours: Span<VertexID>,
    strengths: Span<Double>, into result: inout [Double]
  ) {
    var result = result.mutableSpan
    for vertex in result.indices {
      var sum = 0.0
      for slot in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += values[neighbours[slot].index] * strengths[slot]
      }
      result[vertex] = sum
    }
  }
}
