extension Graph {
  /// The distance from every vertex to every other, as one table.
  ///
  /// Use it for what compares all pairs: how far apart things are on average, which vertex is
  /// nearest to all. For the ways themselves, ask `shortestPathTree(from:)`.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, costs 1 and 2
  ///     let distances = graph.distanceMatrix()
  ///     distances[VertexID(0), VertexID(2)]  // 3.0
  ///     distances[VertexID(2), VertexID(0)]  // nil
  ///     distances.values                     // [0, 1, 3, inf, 0, 2, inf, inf, 0]
  ///
  /// Avoided vertices are neither passed through nor used as ends, not even from themselves to
  /// themselves; avoided edges are not taken.
  ///
  /// The number of vertices must not exceed `DistanceMatrix.vertexCountMax`; a larger table would
  /// exhaust the memory of most machines, and the program stops before it tries. For some rows only,
  /// see `distanceMatrix(from:)`.
  ///
  /// - Complexity: O(V (V + E) log V) time at most and O(V²) space, for V vertices and E edges: one search
  ///   from each vertex as `distances(from:)` makes it, which on sparse graphs beats O(V³).
  public func distanceMatrix(
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> DistanceMatrix {
    distanceMatrix(from: Array(vertices), avoiding: avoided, avoidingEdges: avoidedEdges)
  }

  /// The distance from each of some vertices to every vertex, as one table.
  ///
  ///     let rows = graph.distanceMatrix(from: [VertexID(2), VertexID(0)])
  ///     rows.sources                     // [v2, v0]
  ///     rows[VertexID(0), VertexID(2)]   // 3.0
  ///     Array(rows.row(0))               // [inf, inf, 0], the distances from v2
  ///
  /// The sources must all be different. There must not be more distances than in the largest square
  /// table; see `DistanceMatrix.vertexCountMax`.
  ///
  /// - Complexity: O(S (V + E) log V) time and O(S V) space, for S sources, V vertices and E edges.
  public func distanceMatrix(
    from sources: [VertexID],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> DistanceMatrix {
    let rows = rows(of: sources)
    var values: [Double] = []
    values.reserveCapacity(sources.count * vertexCount)
    for source in sources {
      values += distanceRow(from: source, avoiding: avoided, avoidingEdges: avoidedEdges)
    }
    return DistanceMatrix(sources: sources, rows: rows, values: values)
  }

  /// The distance from each of some vertices to every vertex, worked out by several tasks at once.
  ///
  /// The answer is that of `distanceMatrix(from:)`, to the last bit, whatever the number of workers.
  ///
  ///     let distances = try await graph.distanceMatrix(from: homes, workers: 2) { done, total in
  ///       report(done, of: total)
  ///     }
  ///
  /// After every few sources, `progress` is told from how many of how many the search is done. The
  /// number of workers must be at least 1; more than there are processors do not help.
  ///
  /// - Complexity: the time of `distanceMatrix(from:)` divided by the workers, and O(w · V) space
  ///   more for w workers.
  /// - Throws: `CancellationError` when the task is cancelled, within one search from one source.
  public func distanceMatrix(
    from sources: [VertexID],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> DistanceMatrix {
    let rows = rows(of: sources)
    let blockSize = 16
    let blockCount = (sources.count + blockSize - 1) / blockSize
    var values: [Double] = []
    values.reserveCapacity(sources.count * vertexCount)
    try await OrderedBlocks.run(count: blockCount, workers: workers) { block in
      var values: [Double] = []
      for source in sources[block * blockSize..<min((block + 1) * blockSize, sources.count)] {
        try Task.checkCancellation()
        values += distanceRow(from: source, avoiding: avoided, avoidingEdges: avoidedEdges)
      }
      return values
    } take: { block, blockValues in
      values += blockValues
      progress?(min((block + 1) * blockSize, sources.count), sources.count)
    }
    return DistanceMatrix(sources: sources, rows: rows, values: values)
  }

  /// For each vertex, its row among those of the sources, or `absent`.
  private func rows(of sources: [VertexID]) -> [Int32] {
    let limit = DistanceMatrix.vertexCountMax * DistanceMatrix.vertexCountMax
    precondition(
      vertexCount == 0 || sources.count <= limit / vertexCount,
      "\(sources.count) times \(vertexCount) distances are more than the \(limit) of a table")
    var rows = [Int32](repeating: DistanceMatrix.absent, count: vertexCount)
    for (row, source) in sources.enumerated() {
      check(source)
      precondition(
        rows[source.index] == DistanceMatrix.absent, "\(source) is twice among the sources")
      rows[source.index] = Int32(row)
    }
    return rows
  }

  /// The distances of one row, by buckets where no edge is left out.
  private func distanceRow(
    from source: VertexID, avoiding avoided: VertexSet, avoidingEdges avoidedEdges: EdgeSet
  ) -> [Double] {
    guard !avoidedEdges.isEmpty else { return distances(from: source, avoiding: avoided).values }
    var values = [Double](repeating: .infinity, count: vertexCount)
    guard !avoided.contains(source) else { return values }
    var workspace = SearchWorkspace(for: self)
    label(
      from: [source], until: nil, following: .forward, avoiding: avoided.bits,
      excluding: avoidedEdges.bits, in: &workspace)
    for vertex in workspace.heap.popped {
      values[vertex.index] = workspace.heap.cost(of: vertex.index)
    }
    return values
  }
}

/// The distances from some vertices to all, one row for each source.
///
/// `Graph.distanceMatrix()` makes one. The unit is that of the costs of the graph.
///
///     let distances = graph.distanceMatrix()
///     distances[VertexID(0), VertexID(2)]         // nil if no way leads there
///     distances.values[0 * graph.vertexCount + 2] // the same, but infinity for nil
///
/// Distances are added from the source outward, as those of `ShortestPathTree` are.
public struct DistanceMatrix: Sendable {
  /// The most vertices of a square table: 32 768, which take 8 GiB.
  public static let vertexCountMax = 1 << 15

  /// The vertices whose distances to all others are here, in the order of the rows.
  public let sources: [VertexID]

  /// All distances, row after row: that of row r and vertex v is at `r * vertexCount + v`.
  ///
  /// Infinity where no way leads, and where one costs more than the largest `Double`. For reading in
  /// bulk; where single values are asked for, the subscript tells the two apart from a number.
  public let values: [Double]

  /// For each vertex, its row, or `absent`.
  private let rows: [Int32]

  fileprivate static let absent: Int32 = -1

  fileprivate init(sources: [VertexID], rows: [Int32], values: [Double]) {
    self.sources = sources
    self.rows = rows
    self.values = values
  }

  /// The number of columns: one for each vertex of the graph.
  public var vertexCount: Int { rows.count }

  /// The distance from one vertex to another, or nil when it is infinite.
  ///
  /// The first must be one of the sources.
  ///
  ///     distances[VertexID(1), VertexID(1)]  // 0.0
  ///
  /// - Complexity: O(1).
  public subscript(source: VertexID, target: VertexID) -> Double? {
    precondition(
      source.index < rows.count && rows[source.index] != Self.absent,
      "\(source) is not one of the \(sources.count) sources of these distances")
    precondition(
      target.index < rows.count, "\(target) is not a vertex of a graph of \(rows.count) vertices")
    let value = values[Int(rows[source.index]) * rows.count + target.index]
    return value == .infinity ? nil : value
  }

  /// The distances from one source to all vertices, in the order of vertices.
  ///
  ///     Array(distances.row(0))  // those from distances.sources[0]
  ///
  /// - Complexity: O(1): a view of the table's own memory, nothing is copied.
  public func row(_ index: Int) -> ArraySlice<Double> {
    precondition(
      sources.indices.contains(index), "there is no row \(index) among \(sources.count)")
    return values[(index * vertexCount)..<((index + 1) * vertexCount)]
  }
}
