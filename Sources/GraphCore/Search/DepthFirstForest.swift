/// The vertices around one or several roots in the two orders of a depth-first walk, with the part
/// each edge plays in it.
///
/// `Graph.depthFirstForest()` makes one.
///
///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, e3: v2 → v0
///     let forest = graph.depthFirstForest()
///     forest.preorder                               // [v0, v1, v2]
///     forest.postorder                              // [v2, v1, v0]
///     graph.edges.map { forest.kind(of: $0) }       // [.tree, .tree, .forward, .back]
///
/// A graph without back edges has no circle, and then the reversed `postorder` of the whole graph
/// is an order in which all edges point onward.
///
/// Paths are ways, not the shortest ones: for those see `BreadthFirstTree` and `ShortestPathTree`.
public struct DepthFirstForest: Sendable {
  /// The part an edge plays in a depth-first walk.
  public enum EdgeKind: Hashable, Sendable, CaseIterable {
    /// The walk met the vertex at its end by this edge.
    case tree

    /// It leads to a vertex that was met on from here by another edge.
    case forward

    /// It leads back to a vertex on the way from the root to here, or to where it began: it closes
    /// a circle.
    case back

    /// It leads to a vertex that the walk had done with before it came here.
    case cross
  }

  /// Which way the walk followed edges.
  public let direction: Direction

  /// The vertices visited, each when the walk came to it.
  public let preorder: [VertexID]

  /// The vertices visited, each when the walk had done with all that can be met from it.
  public let postorder: [VertexID]

  private let graph: Graph
  private let avoidedEdges: EdgeSet
  private let walk: DepthFirstWalk

  init(in graph: Graph, direction: Direction, avoidedEdges: EdgeSet, walk: DepthFirstWalk) {
    self.graph = graph
    self.direction = direction
    self.avoidedEdges = avoidedEdges
    self.walk = walk
    preorder = walk.preorder
    postorder = walk.postorder
  }

  /// The part an edge plays in the walk, or nil if the walk did not look at it.
  ///
  /// It looks at the edges that leave a vertex visited, or enter it if the walk is backward, unless
  /// the edge or the vertex at its other end was to be avoided. The kind of an edge is said of the
  /// way in which the walk followed it.
  ///
  ///     forest.kind(of: loop)  // .back: a self-loop is a circle
  ///
  /// - Complexity: O(1).
  public func kind(of edge: EdgeID) -> EdgeKind? {
    let ends = (graph.source(of: edge), graph.target(of: edge))
    let (here, next) = direction == .forward ? ends : (ends.1, ends.0)
    guard walk.isVisited(here.index), walk.isVisited(next.index), !avoidedEdges.contains(edge)
    else { return nil }
    if walk.entries[next.index] == edge {
      return .tree
    }
    // Below a vertex is what was entered after it and left before it.
    if walk.entryPlaces[here.index] < walk.entryPlaces[next.index] {
      return .forward
    }
    return walk.exitPlaces[here.index] <= walk.exitPlaces[next.index] ? .back : .cross
  }

  /// The edge by which the walk met a vertex; nil for a root and for a vertex not visited.
  ///
  ///     forest.entry(of: forest.preorder[0])  // nil: a root
  ///
  /// - Complexity: O(1).
  public func entry(of vertex: VertexID) -> EdgeID? {
    graph.check(vertex)
    return walk.entries[vertex.index]
  }

  /// The way by which the walk met a vertex, or nil if it was not visited.
  ///
  /// It runs the way its edges do: forward, from the root to the vertex; backward, from the vertex
  /// to the root. It passes no vertex twice, but is seldom the shortest.
  ///
  ///     forest.path(to: forest.preorder[0])?.edges  // [], for a root
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func path(to vertex: VertexID) -> Path? {
    graph.check(vertex)
    guard walk.isVisited(vertex.index) else { return nil }
    var edges: [EdgeID] = []
    var here = vertex
    while let edge = walk.entries[here.index] {
      edges.append(edge)
      here = direction == .forward ? graph.source(of: edge) : graph.target(of: edge)
    }
    guard !edges.isEmpty else { return Path(at: vertex) }
    return Path(direction == .forward ? edges.reversed() : edges, in: graph)
  }
}
