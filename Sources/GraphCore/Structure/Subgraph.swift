extension Graph {
  /// The graph of some of the vertices, with all edges between them.
  ///
  /// Use it to look at a part as if it were the whole.
  ///
  ///     // e0: v0 → v1, e1: v1 → v3, e2: v3 → v1
  ///     let part = graph.subgraph(of: [VertexID(1), VertexID(3)])
  ///     part.graph.vertexCount                 // 2
  ///     part.originalVertex(of: VertexID(1))   // v3
  ///     part.vertex(for: VertexID(0))          // nil
  ///     part.originalEdge(of: EdgeID(0))       // e1
  ///
  /// Vertices and edges keep their order, but are numbered anew. To leave some vertices out of one
  /// search, `avoiding:` does without a copy.
  ///
  /// Every vertex of the set must be one of the graph; otherwise the program stops.
  ///
  /// - Complexity: O(V + E) time and space, for V vertices and E edges of the whole.
  public func subgraph(of kept: VertexSet) -> Subgraph {
    let vertices = Array(kept)
    if let last = vertices.last {
      check(last)
    }
    var numbers = [Int32](repeating: Subgraph.absent, count: vertexCount)
    for (number, vertex) in vertices.enumerated() {
      numbers[vertex.index] = Int32(number)
    }
    let edges = edges.filter {
      numbers[source(of: $0).index] >= 0 && numbers[target(of: $0).index] >= 0
    }
    return Subgraph(of: self, vertices: vertices, edges: edges, numbers: numbers)
  }

  /// The graph of all vertices, with those edges that a condition lets through.
  ///
  /// Use it to ask what becomes of a graph without some of its edges: only the cheap ones, only
  /// those of one kind.
  ///
  ///     // e0: v0 → v1 at cost 1, e1: v1 → v2 at cost 9
  ///     let cheap = graph.filteringEdges { graph.cost(of: $0) < 5 }
  ///     cheap.graph.edgeCount                                      // 1
  ///     cheap.graph.hasPath(from: VertexID(1), to: VertexID(2))    // false
  ///
  /// Vertices keep their numbers; edges keep their order, but are numbered anew. It is a copy and no
  /// view: searches read rows packed side by side, and a condition asked for every edge of every
  /// search would cost more than copying once.
  ///
  /// - Complexity: O(V + E) time and space, for V vertices and E edges, and one call of the
  ///   condition for each edge, in order.
  public func filteringEdges<Failure: Error>(
    where isKept: (EdgeID) throws(Failure) -> Bool
  ) throws(Failure) -> Subgraph {
    var kept: [EdgeID] = []
    for edge in edges where try isKept(edge) {
      kept.append(edge)
    }
    return Subgraph(
      of: self, vertices: Array(vertices), edges: kept, numbers: Array(0..<Int32(vertexCount)))
  }
}

/// A part of a graph as a graph of its own, and which vertex and edge is which.
///
/// `Graph.subgraph(of:)` and `Graph.filteringEdges(where:)` make one.
///
///     let part = graph.subgraph(of: [VertexID(4), VertexID(9)])
///     if let path = part.graph.shortestPath(from: VertexID(0), to: VertexID(1)) {
///       part.originalPath(of: path).vertices  // [v4, v9]
///     }
public struct Subgraph: Sendable {
  /// The part, with vertices and edges numbered from 0.
  public let graph: Graph

  /// The graph that it is a part of.
  public let original: Graph

  /// For each vertex of the part, that of the whole.
  private let vertices: [VertexID]

  /// For each edge of the part, that of the whole.
  private let edges: [EdgeID]

  /// For each vertex of the whole, that of the part, or `absent`.
  private let numbers: [Int32]

  /// In `numbers`: the vertex is not in the part.
  static let absent: Int32 = -1

  init(of original: Graph, vertices: [VertexID], edges: [EdgeID], numbers: [Int32]) {
    self.original = original
    self.vertices = vertices
    self.edges = edges
    self.numbers = numbers
    graph = Graph(
      vertexCount: vertices.count,
      sources: edges.map { VertexID(rawValue: numbers[original.source(of: $0).index]) },
      targets: edges.map { VertexID(rawValue: numbers[original.target(of: $0).index]) },
      costs: edges.map { original.cost(of: $0) })
  }

  /// The vertex of the whole that a vertex of the part is.
  ///
  ///     part.originalVertex(of: VertexID(0))  // v4
  ///
  /// - Complexity: O(1).
  public func originalVertex(of vertex: VertexID) -> VertexID {
    graph.check(vertex)
    return vertices[vertex.index]
  }

  /// The edge of the whole that an edge of the part is.
  ///
  ///     part.originalEdge(of: EdgeID(0))  // e17
  ///
  /// - Complexity: O(1).
  public func originalEdge(of edge: EdgeID) -> EdgeID {
    graph.check(edge)
    return edges[edge.index]
  }

  /// The vertex of the part that a vertex of the whole is, or nil if it was left out.
  ///
  ///     part.vertex(for: VertexID(9))  // v1
  ///
  /// - Complexity: O(1).
  public func vertex(for original: VertexID) -> VertexID? {
    self.original.check(original)
    let number = numbers[original.index]
    return number == Self.absent ? nil : VertexID(rawValue: number)
  }

  /// The edge of the part that an edge of the whole is, or nil if it was left out.
  ///
  ///     part.edge(for: EdgeID(17))  // e0
  ///
  /// - Complexity: O(log e) for e edges of the part.
  public func edge(for original: EdgeID) -> EdgeID? {
    self.original.check(original)
    // Edges keep their order, so those of the whole are sorted.
    var range = edges.startIndex..<edges.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if edges[middle] == original { return EdgeID(middle) }
      range =
        edges[middle] < original
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// A path of the part as a path of the whole; it costs the same.
  ///
  ///     part.originalPath(of: Path(at: VertexID(0)))  // stays at v4
  ///
  /// - Complexity: O(n) for n edges.
  public func originalPath(of path: Path) -> Path {
    guard !path.edges.isEmpty else { return Path(at: originalVertex(of: path.source)) }
    return Path(path.edges.map { originalEdge(of: $0) }, in: original)
  }
}
