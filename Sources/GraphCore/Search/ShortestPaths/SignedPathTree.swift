/// The best paths from one vertex to every vertex it can reach, at costs of which some may be
/// negative.
///
/// `Graph.shortestPathTree(from:costs:)` makes one.
///
///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2
///     let tree = try graph.shortestPathTree(from: VertexID(0), costs: [4, -3, 2])
///     tree.distance(to: VertexID(2))  // 1.0
///     tree.edges(to: VertexID(2))     // [e0, e1]
///
/// Among paths of equal cost it holds the one with the fewest edges, then the smallest vertices,
/// then the smallest edges, wherever sums are exact. It gives edges and not a `Path`, because a
/// `Path` always costs what its graph says.
public struct SignedPathTree: Sendable {
  /// The vertex where all paths begin.
  public let source: VertexID

  /// The vertices reached, in the order of hops, and among equal hops in the order of their paths.
  ///
  /// The source comes first, unless it was to be avoided: then nothing is reached.
  public let vertices: [VertexID]

  private let graph: Graph
  private let distances: [Double]
  private let hops: [Int32]

  /// For each vertex reached that is not the source, the last edge of its path.
  private let entries: [EdgeID?]

  /// Chooses among equal paths, by walking from the source along edges that are on best paths.
  ///
  /// The walk goes by hops; within a hop, vertices come in the order of their paths, so the first to
  /// meet a vertex is on the smallest way to it.
  ///
  /// Requires: no edge that may be taken makes any distance smaller.
  init(
    in graph: Graph, from source: VertexID, distances: [Double], isReached: [Bool],
    costs: [Double], avoidedEdges: EdgeSet
  ) {
    var hops = [Int32](repeating: -1, count: graph.vertexCount)
    var entries = [EdgeID?](repeating: nil, count: graph.vertexCount)
    var visited: [VertexID] = []
    if isReached[source.index] {
      hops[source.index] = 0
      visited.append(source)
    }
    var head = 0
    while head < visited.count {
      let here = visited[head]
      head += 1
      let start = visited.count
      for slot in graph.outgoing.row(of: here) {
        let next = graph.outgoing.neighbours[slot]
        let edge = graph.outgoing.edges[slot]
        let isTight =
          isReached[next.index] && !avoidedEdges.contains(edge)
          && distances[here.index] + costs[edge.index] == distances[next.index]
        guard isTight, hops[next.index] < 0 else { continue }
        hops[next.index] = hops[here.index] + 1
        entries[next.index] = edge
        visited.append(next)
      }
      visited[start...].sort()
    }
    self.graph = graph
    self.source = source
    self.distances = distances
    self.hops = hops
    self.entries = entries
    vertices = visited
  }

  /// What the best path to a vertex costs, or nil when the vertex cannot be reached.
  ///
  ///     tree.distance(to: tree.source)  // 0.0
  ///
  /// - Complexity: O(1).
  public func distance(to vertex: VertexID) -> Double? {
    graph.check(vertex)
    return hops[vertex.index] < 0 ? nil : distances[vertex.index]
  }

  /// How many edges the best path to a vertex has, or nil when the vertex cannot be reached.
  ///
  ///     tree.hops(to: tree.source)  // 0
  ///
  /// - Complexity: O(1).
  public func hops(to vertex: VertexID) -> Int? {
    graph.check(vertex)
    return hops[vertex.index] < 0 ? nil : Int(hops[vertex.index])
  }

  /// The edges of the best path to a vertex, or nil when the vertex cannot be reached.
  ///
  ///     tree.edges(to: tree.source)  // []
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func edges(to vertex: VertexID) -> [EdgeID]? {
    guard hops(to: vertex) != nil else { return nil }
    var edges: [EdgeID] = []
    var here = vertex
    while let edge = entries[here.index] {
      edges.append(edge)
      here = graph.source(of: edge)
    }
    return edges.reversed()
  }
}
