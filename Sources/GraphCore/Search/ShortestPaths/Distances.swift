extension Graph {
  /// The distance from one vertex to every other.
  ///
  /// The fastest way to ask how far everything is: it keeps distances only. For the paths too, ask
  /// `shortestPathTree(from:)`; for some pairs, `distanceMatrix(from:)`.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, costs 1 and 2
  ///     let distances = graph.distances(from: VertexID(0))
  ///     distances[VertexID(2)]                                    // 3.0
  ///     graph.distances(from: VertexID(2))[VertexID(0)]           // nil
  ///     graph.distances(from: VertexID(2), direction: .backward)  // 3.0, 2.0 and 0.0
  ///
  /// Backward, they are the distances *to* the vertex. Avoided vertices are neither passed through
  /// nor reached; if the source is one of them, nothing is. With a limit of cost, what is farther
  /// counts as not reached; the limit must not be negative or NaN.
  ///
  /// Sums are taken from the source outward. Each is the least of all such sums, rounded or not, so
  /// forward they are those of `shortestPathTree(from:)` to the last bit.
  ///
  /// - Complexity: O(V + E) time for V vertices and E edges where costs are spread evenly, and never
  ///   more than O((V + E) log V): a search that has looked at edges too often begins again with a
  ///   heap. O(V) space.
  ///
  /// U. Meyer and P. Sanders, "Δ-stepping: a parallelizable shortest path algorithm", 2003,
  /// doi:10.1016/S0196-6774(03)00076-2.
  public func distances(
    from source: VertexID, direction: Direction = .forward, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = []
  ) -> Distances {
    var work = WorkCounter()
    return distances(
      from: source, direction: direction, withinCost: maxCost, avoiding: avoided, counting: &work)
  }

  /// The same, and how much work it was.
  package func distances(
    from source: VertexID, direction: Direction = .forward, withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], counting work: inout WorkCounter
  ) -> Distances {
    check(source)
    precondition(maxCost >= 0, "a search cannot stay within cost \(maxCost)")
    var values = [Double](repeating: .infinity, count: vertexCount)
    guard !avoided.contains(source) else { return Distances(source: source, values: values) }
    let rows = direction == .forward ? outgoing : incoming
    if let plan = BucketPlan(for: self),
      BucketSearch.run(
        from: source, in: rows, by: plan, withinCost: maxCost, avoiding: avoided,
        distances: &values, counting: &work)
    {
      return Distances(source: source, values: values)
    }
    var workspace = SearchWorkspace(for: self)
    label(
      from: [source], until: nil, following: direction, withinCost: maxCost,
      avoiding: avoided.bits, excluding: BitSet(), in: &workspace)
    values = [Double](repeating: .infinity, count: vertexCount)
    for vertex in workspace.heap.popped {
      values[vertex.index] = workspace.heap.cost(of: vertex.index)
    }
    work.add(workspace.work)
    return Distances(source: source, values: values)
  }
}

/// How far every vertex is from one, or, searched backward, how far that one is from each.
///
/// `Graph.distances(from:)` makes one. The unit is that of the costs of the graph.
///
///     let distances = graph.distances(from: VertexID(0))
///     distances[VertexID(0)]      // 0.0
///     distances.values            // one number for each vertex, infinity where no way leads
public struct Distances: Hashable, Sendable {
  /// The vertex from which the search went out.
  public let source: VertexID

  /// The distance of each vertex, in the order of vertices; infinity where no way leads.
  public let values: [Double]

  init(source: VertexID, values: [Double]) {
    self.source = source
    self.values = values
  }

  /// The distance of a vertex, or nil when no way leads there.
  ///
  ///     distances[distances.source]  // 0.0
  ///
  /// - Complexity: O(1).
  public subscript(vertex: VertexID) -> Double? {
    precondition(
      vertex.index < values.count,
      "\(vertex) is not a vertex of a graph of \(values.count) vertices")
    let value = values[vertex.index]
    return value == .infinity ? nil : value
  }

  /// The number of vertices reached, the source included.
  ///
  /// - Complexity: O(V).
  public var reachedCount: Int {
    values.reduce(0) { $0 + ($1 == .infinity ? 0 : 1) }
  }
}
