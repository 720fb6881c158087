/// The vertices around one or several roots, with the fewest edges that lead to each.
///
/// `Graph.breadthFirstTree(from:)` makes one. It answers "how near" and
/// "which way" for every vertex visited, by number of edges; costs play no part.
///
///     // e0: v0 → v1, e1: v1 → v2
///     let tree = graph.breadthFirstTree(from: VertexID(2), direction: .backward)
///     tree.vertices                     // [v2, v1, v0]
///     tree.hops(to: VertexID(0))        // 2
///     tree.path(to: VertexID(0))?.edges // [e0, e1], as one walks them
///
/// **Order.** Vertices come in order of hops. Among equal hops they come in the order in which
/// they were met: the roots as given, then the neighbours of each vertex in the order in which its
/// edges were added. A path enters a vertex by the edge that met it first. So the tree is always
/// the same for the same graph, but its paths are not the smallest in the order of `Path`.
public struct BreadthFirstTree: Sendable {
  /// Which way the search followed edges.
  public let direction: Direction

  /// The vertices visited, roots first, in order of hops.
  public let vertices: [VertexID]

  private let graph: Graph
  private let hops: [Int32]

  /// For each vertex visited that is no root, the edge that met it; otherwise of no meaning.
  private let entries: [EdgeID]

  /// In `hops`: the vertex was not visited.
  package static let absent: Int32 = -1

  init(
    in graph: Graph, direction: Direction, vertices: [VertexID], hops: [Int32], entries: [EdgeID]
  ) {
    self.graph = graph
    self.direction = direction
    self.vertices = vertices
    self.hops = hops
    self.entries = entries
  }

  /// The fewest edges between the nearest root and a vertex, or nil if it was not visited.
  ///
  ///     tree.hops(to: tree.vertices[0])  // 0, for a root
  ///
  /// - Complexity: O(1).
  public func hops(to vertex: VertexID) -> Int? {
    graph.check(vertex)
    let hops = hops[vertex.index]
    return hops == Self.absent ? nil : Int(hops)
  }

  /// The path between the nearest root and a vertex, or nil if it was not visited.
  ///
  /// A path runs the way its edges do: forward, from the root to the vertex; backward, from the
  /// vertex to the root.
  ///
  ///     tree.path(to: tree.vertices[0])?.edges  // [], for a root
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func path(to vertex: VertexID) -> Path? {
    guard hops(to: vertex) != nil else { return nil }
    var edges: [EdgeID] = []
    var here = vertex
    while hops[here.index] > 0 {
      let edge = entries[here.index]
      edges.append(edge)
      here = direction == .forward ? graph.source(of: edge) : graph.target(of: edge)
    }
    guard !edges.isEmpty else { return Path(at: vertex) }
    return Path(direction == .forward ? edges.reversed() : edges, in: graph)
  }
}
