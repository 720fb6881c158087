extension Graph {
  /// The best paths from the nearest of several vertices to all others, or from all others to the
  /// nearest of several.
  ///
  /// One search answers "which of these is nearest, how far, and which way" for every vertex: the
  /// nearest job one could come from, the nearest of several goals.
  ///
  ///     // e0: v0 → v2, e1: v1 → v2, e2: v2 → v3, costs 5, 1, 1
  ///     let forest = graph.shortestPathForest(from: [VertexID(0), VertexID(1)])
  ///     forest.root(of: VertexID(3))            // v1
  ///     forest.distance(to: VertexID(3))        // 2.0
  ///     forest.path(to: VertexID(3))?.vertices  // [v1, v2, v3]
  ///
  ///     let goals = graph.shortestPathForest(from: [VertexID(3)], direction: .backward)
  ///     goals.path(to: VertexID(0))?.vertices   // [v0, v2, v3]: a path runs as its edges do
  ///
  /// Repeated roots count once; no root at all reaches nothing. Avoided vertices are neither passed
  /// through nor reached, roots included; avoided edges are not taken. With a limit of cost, only
  /// what is no farther is reached; the limit must not be negative or NaN.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges; with a limit,
  ///   the time is that of the part within it, plus O(V).
  ///
  /// E. W. Dijkstra, 1959, started with all roots at distance 0, which is as if one more vertex led
  /// to each of them for free.
  public func shortestPathForest(
    from roots: [VertexID], direction: Direction = .forward,
    withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> ShortestPathForest {
    var workspace = SearchWorkspace(for: self)
    return shortestPathForest(
      from: roots, direction: direction, withinCost: maxCost,
      avoiding: avoided, avoidingEdges: avoidedEdges, using: &workspace)
  }

  /// The best paths from the nearest of several vertices, searched in memory kept for the next
  /// search.
  ///
  /// The answer is that of `shortestPathForest(from:)`. The forest keeps arrays of its own, so what
  /// is saved is the making of the heap.
  ///
  ///     var workspace = SearchWorkspace(for: graph)
  ///     let forests = groups.map { graph.shortestPathForest(from: $0, using: &workspace) }
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  public func shortestPathForest(
    from roots: [VertexID], direction: Direction = .forward,
    withinCost maxCost: Double = .infinity,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    using workspace: inout SearchWorkspace
  ) -> ShortestPathForest {
    for root in roots {
      check(root)
    }
    let starts = roots.filter { !avoided.contains($0) }
    prepare(&workspace)
    if !starts.isEmpty {
      label(
        from: starts, until: nil, following: direction, withinCost: maxCost,
        avoiding: avoided.bits, excluding: avoidedEdges.bits, in: &workspace)
    }
    return ShortestPathForest(
      in: self, direction: direction, avoidedEdges: avoidedEdges.bits, search: workspace.heap)
  }
}

/// The best paths between every vertex and the nearest of some roots.
///
/// `Graph.shortestPathForest(from:)` makes one. Each root is the root of a tree; every vertex
/// reached is in one of them.
///
///     // e0: v0 → v2, e1: v1 → v2, costs 1 and 1; v3 apart
///     let forest = graph.shortestPathForest(from: [VertexID(1), VertexID(0)])
///     forest.vertices               // [v0, v1, v2]
///     forest.root(of: VertexID(2))  // v0: as near as v1, and smaller
///     forest.path(to: VertexID(3))  // nil
///
/// Among paths of equal cost it holds the best in the order of `Path`, whichever root they begin
/// at; the order in which roots were given does not matter. Where sums of costs are exact, as with
/// whole numbers or halves, it is the same path as that of `Graph.shortestPath(from:to:)`. With
/// rounding, forward distances may differ from the cost of the path in the last digits: a tree has
/// to add from the root outward, while the cost of a `Path` is added from its end. Backward they
/// are always the same.
public struct ShortestPathForest: Sendable {
  /// Which way the search followed edges.
  public let direction: Direction

  /// The vertices reached, roots included, in the order of distance, then hops, then number.
  public let vertices: [VertexID]

  private let graph: Graph
  private let labels: [IndexedHeap.Label]

  /// For each vertex, the edge of its path that touches it, if it is reached and not a root.
  private let entries: [EdgeID?]

  init(
    in graph: Graph, direction: Direction, avoidedEdges: BitSet, search: borrowing IndexedHeap
  ) {
    self.graph = graph
    self.direction = direction
    vertices = search.popped
    labels = search.labels
    let ties = Ties(graph: graph, avoidedEdges: avoidedEdges, labels: search.labels)
    entries =
      direction == .forward
      ? ties.lastEdges(to: search.popped) : ties.firstEdges(from: search.popped)
  }

  /// What the best path between the nearest root and a vertex costs, or nil when there is none.
  ///
  ///     forest.distance(to: forest.vertices[0])  // 0.0, for a root
  ///
  /// - Complexity: O(1).
  public func distance(to vertex: VertexID) -> Double? {
    isReached(vertex) ? labels[vertex.index].cost : nil
  }

  /// How many edges the best path to a vertex has, or nil when there is none.
  ///
  ///     forest.hops(to: forest.vertices[0])  // 0, for a root
  ///
  /// It is the fewest among paths of least cost, not among all paths: for that, see
  /// `Graph.breadthFirstTree(from:)`.
  ///
  /// - Complexity: O(1).
  public func hops(to vertex: VertexID) -> Int? {
    isReached(vertex) ? Int(labels[vertex.index].hops) : nil
  }

  /// The root nearest to a vertex, or nil when none reaches it.
  ///
  ///     forest.root(of: forest.vertices[0])  // the same vertex: it is a root itself
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func root(of vertex: VertexID) -> VertexID? {
    guard isReached(vertex) else { return nil }
    var here = vertex
    while let edge = entries[here.index] {
      here = direction == .forward ? graph.source(of: edge) : graph.target(of: edge)
    }
    return here
  }

  /// The best path between the nearest root and a vertex, or nil when there is none.
  ///
  /// A path runs the way its edges do: forward, from the root to the vertex; backward, from the
  /// vertex to the root.
  ///
  ///     forest.path(to: forest.vertices[0])?.edges  // [], for a root
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func path(to vertex: VertexID) -> Path? {
    guard isReached(vertex) else { return nil }
    var edges: [EdgeID] = []
    var here = vertex
    while let edge = entries[here.index] {
      edges.append(edge)
      here = direction == .forward ? graph.source(of: edge) : graph.target(of: edge)
    }
    guard !edges.isEmpty else { return Path(at: vertex) }
    return Path(direction == .forward ? edges.reversed() : edges, in: graph)
  }

  private func isReached(_ vertex: VertexID) -> Bool {
    graph.check(vertex)
    return labels[vertex.index].isPresent
  }
}

// MARK: - Ties

/// Chooses among paths that are equal in cost and hops, once a search has found how far all are.
///
/// The search itself cannot: which of two equal ways begins with the smaller vertices is known only
/// when all ways of that length are.
private struct Ties {
  let graph: Graph
  let avoidedEdges: BitSet
  let labels: [IndexedHeap.Label]

  /// For each vertex, the last edge of its best path from a root in the order of `Path`.
  ///
  /// It is done level by level of hops. Within a level, paths have the same length and compare by
  /// the path to the last vertex but one, then by the last vertex; its place in that order is the
  /// rank of a vertex.
  ///
  /// - Complexity: O(V log V + E).
  func lastEdges(to settled: [VertexID]) -> [EdgeID?] {
    var lastEdges = [EdgeID?](repeating: nil, count: graph.vertexCount)
    var ranks = [Int32](repeating: 0, count: graph.vertexCount)
    // The rank of the way there and the vertex in one number: sorting then compares whole words.
    var keys: [UInt64] = []
    for level in levels(of: settled) {
      keys.removeAll(keepingCapacity: true)
      for vertex in level {
        var bestRank = Int32.max
        for slot in graph.incoming.row(of: vertex) {
          let previous = graph.incoming.neighbours[slot].index
          // The row is in order of edges, so among parallel edges the smallest is kept.
          if isTight(slot, of: graph.incoming, at: vertex) && ranks[previous] < bestRank {
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

  /// For each vertex, the first edge of its best path to a root in the order of `Path`.
  ///
  /// All its best paths begin alike, at the vertex itself, so the next vertex decides.
  ///
  /// - Complexity: O(V + E).
  func firstEdges(from settled: [VertexID]) -> [EdgeID?] {
    var firstEdges = [EdgeID?](repeating: nil, count: graph.vertexCount)
    for vertex in settled {
      var bestNext = Int.max
      for slot in graph.outgoing.row(of: vertex) {
        let next = graph.outgoing.neighbours[slot].index
        if isTight(slot, of: graph.outgoing, at: vertex) && next < bestNext {
          bestNext = next
          firstEdges[vertex.index] = graph.outgoing.edges[slot]
        }
      }
    }
    return firstEdges
  }

  /// Whether an edge ends a best path at the vertex of its row.
  private func isTight(_ slot: Int, of rows: CompressedRows, at vertex: VertexID) -> Bool {
    let other = rows.neighbours[slot].index
    return labels[other].isPresent
      && labels[other].hops + 1 == labels[vertex.index].hops
      && rows.costs[slot] + labels[other].cost == labels[vertex.index].cost
      && !avoidedEdges.contains(rows.edges[slot].index)
  }

  /// The vertices grouped by their hops, fewest first.
  private func levels(of settled: [VertexID]) -> [[VertexID]] {
    var levels: [[VertexID]] = []
    for vertex in settled {
      let level = Int(labels[vertex.index].hops)
      while levels.count <= level {
        levels.append([])
      }
      levels[level].append(vertex)
    }
    return levels
  }
}
