/// The best paths from one vertex to every vertex it can reach.
///
/// `Graph.shortestPathTree(from:avoiding:)` makes one: a single search whose answer can be asked
/// about every target.
///
///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, costs 1, 1, 2; v3 apart
///     let tree = graph.shortestPathTree(from: VertexID(0))
///     tree.distance(to: VertexID(2))  // 2.0
///     tree.hops(to: VertexID(2))      // 1, by e2: fewer edges at the same cost
///     tree.path(to: VertexID(3))      // nil
///
/// Among paths of equal cost it holds the best in the order of `Path`, as
/// `Graph.shortestPath(from:to:avoiding:)` does. Where sums of costs are exact, as with whole
/// numbers or halves, both give the same paths. With rounding they may differ in the last digits:
/// a tree has to add from the source outward, while the cost of a `Path` is added from its end.
///
/// Each path continues the path to its last vertex but one; that is what makes it a tree.
public struct ShortestPathTree: Sendable {
  /// The vertex where all paths begin.
  public let source: VertexID

  /// The vertices reached, in the order of distance, then hops, then number.
  ///
  /// The source comes first, unless it was to be avoided: then nothing is reached.
  public let vertices: [VertexID]

  private let graph: Graph
  private let costs: [Double]
  private let hops: [Int32]

  /// For each vertex, the last edge of its path, if it is reached and not the source.
  private let lastEdges: [EdgeID?]

  init(in graph: Graph, from source: VertexID, labels: borrowing IndexedHeap) {
    self.graph = graph
    self.source = source
    vertices = labels.popped
    costs = labels.costs
    hops = labels.hops
    lastEdges = Self.lastEdges(in: graph, to: labels.popped, costs: labels.costs, hops: labels.hops)
  }

  /// What the best path to a vertex costs, or nil when the vertex cannot be reached.
  ///
  ///     tree.distance(to: tree.source)  // 0.0
  ///
  /// Summed from the source outward; it equals `path(to:)?.cost` wherever sums are exact.
  ///
  /// - Complexity: O(1).
  public func distance(to vertex: VertexID) -> Double? {
    graph.check(vertex)
    return isReached(vertex) ? costs[vertex.index] : nil
  }

  /// How many edges the best path to a vertex has, or nil when the vertex cannot be reached.
  ///
  ///     tree.hops(to: tree.source)  // 0
  ///
  /// It is the fewest among paths of least cost, not among all paths: for that, see
  /// `Graph.breadthFirstTree(from:direction:within:avoiding:)`.
  ///
  /// - Complexity: O(1).
  public func hops(to vertex: VertexID) -> Int? {
    graph.check(vertex)
    return isReached(vertex) ? Int(hops[vertex.index]) : nil
  }

  /// The best path to a vertex, or nil when the vertex cannot be reached.
  ///
  ///     tree.path(to: tree.source)?.edges  // []
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func path(to vertex: VertexID) -> Path? {
    graph.check(vertex)
    guard isReached(vertex) else { return nil }
    var edges: [EdgeID] = []
    var here = vertex
    while let edge = lastEdges[here.index] {
      edges.append(edge)
      here = graph.source(of: edge)
    }
    return edges.isEmpty ? Path(at: vertex) : Path(edges.reversed(), in: graph)
  }

  private func isReached(_ vertex: VertexID) -> Bool {
    hops[vertex.index] != IndexedHeap.absent
  }
}

// MARK: - Ties

extension ShortestPathTree {
  /// For each vertex, the last edge of its best path in the order of `Path`.
  ///
  /// The search itself cannot choose among equals: which of two equal ways begins with the smaller
  /// vertices is known only when all ways of that length are. So it is done afterwards, level by
  /// level of hops. Within a level, paths have the same length and compare by the path to the last
  /// vertex but one, then by the last vertex; its place in that order is the rank of a vertex.
  ///
  /// - Complexity: O(V log V + E).
  private static func lastEdges(
    in graph: Graph, to settled: [VertexID], costs: [Double], hops: [Int32]
  ) -> [EdgeID?] {
    var lastEdges = [EdgeID?](repeating: nil, count: graph.vertexCount)
    var ranks = [Int32](repeating: 0, count: graph.vertexCount)
    // The rank of the way there and the vertex in one number: sorting then compares whole words.
    var keys: [UInt64] = []
    for level in levels(of: settled, hops: hops) {
      keys.removeAll(keepingCapacity: true)
      for vertex in level {
        var bestRank = Int32.max
        for slot in graph.incoming.row(of: vertex) {
          let previous = graph.incoming.neighbours[slot].index
          let isOnBestWay =
            hops[previous] != IndexedHeap.absent
            && hops[previous] + 1 == hops[vertex.index]
            && graph.incoming.costs[slot] + costs[previous] == costs[vertex.index]
          // The row is in order of edges, so among parallel edges the smallest is kept.
          if isOnBestWay && ranks[previous] < bestRank {
            bestRank = ranks[previous]
            lastEdges[vertex.index] = graph.incoming.edges[slot]
          }
        }
        keys.append(UInt64(bestRank) << 32 | UInt64(vertex.rawValue))
      }
      keys.sort()
      for (rank, key) in keys.enumerated() {
        ranks[Int(key & 0xFFFF_FFFF)] = Int32(rank)
      }
    }
    return lastEdges
  }

  /// The vertices grouped by their hops, fewest first.
  private static func levels(of settled: [VertexID], hops: [Int32]) -> [[VertexID]] {
    var levels: [[VertexID]] = []
    for vertex in settled {
      let level = Int(hops[vertex.index])
      while levels.count <= level {
        levels.append([])
      }
      levels[level].append(vertex)
    }
    return levels
  }
}
