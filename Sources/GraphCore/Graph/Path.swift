/// A way through a graph: vertices joined by edges, with what they cost together.
///
/// One value answers "where from, where to, through what, by which edges, at what cost". A `Path`
/// always holds together: its initialisers check that each edge begins where the last one ended.
///
///     // e0: v0 → v1, cost 1; e1: v1 → v2, cost 0.5
///     let path = Path([EdgeID(0), EdgeID(1)], in: graph)
///     path.vertices  // [v0, v1, v2]
///     path.cost      // 1.5
///
/// **Cost.** The cost is the sum folded from the right, c1 + (c2 + (c3 + …)). Floating-point sums
/// depend on their order, so one order is chosen once and for all: the same edges always have the
/// same cost, whoever found the path. A sum beyond the largest `Double` is infinity.
///
/// **Order.** Paths compare by cost, then number of edges, then vertices one by one, then edges one
/// by one. It is the order in which `Graph.shortestPaths(from:to:)` gives them; no two
/// different paths of a graph are tied in it, so answers come in one order only.
///
/// A path may pass a vertex twice when it is made by hand; those that searches return never do,
/// unless one asks for a walk, as with `Graph.shortestWalk(from:through:to:)`.
public struct Path: Hashable, Sendable {
  /// The vertices in order, one more than there are edges.
  public let vertices: [VertexID]

  /// The edges in order; empty for a path that stays where it is.
  public let edges: [EdgeID]

  /// The sum of the costs of the edges, folded from the right; 0 when there is none.
  public let cost: Double

  /// The path that stays at one vertex: no edge, no cost.
  ///
  ///     Path(at: VertexID(4)).cost  // 0.0
  public init(at vertex: VertexID) {
    vertices = [vertex]
    edges = []
    cost = 0
  }

  /// The path along these edges of a graph.
  ///
  /// Use it to turn a route that somebody wrote down into a value with a cost. There must be at
  /// least one edge, and each must begin where the one before ends; otherwise the program stops
  /// and says where the path is broken.
  ///
  ///     Path([EdgeID(0), EdgeID(1)], in: graph).target  // v2
  ///
  /// - Complexity: O(n) for n edges.
  public init(_ edges: [EdgeID], in graph: Graph) {
    precondition(
      !edges.isEmpty, "a path of 0 edges does not say where it is: use Path(at:) instead")
    var vertices: [VertexID] = [graph.source(of: edges[0])]
    vertices.reserveCapacity(edges.count + 1)
    var here = vertices[0]
    for edge in edges {
      let source = graph.source(of: edge)
      precondition(source == here, "\(edge) begins at \(source), but the path has come to \(here)")
      here = graph.target(of: edge)
      vertices.append(here)
    }
    var cost = 0.0
    for edge in edges.reversed() {
      cost = graph.cost(of: edge) + cost
    }
    self.vertices = vertices
    self.edges = edges
    self.cost = cost
  }

  /// The vertex where the path begins.
  public var source: VertexID { vertices[0] }

  /// The vertex where the path ends.
  public var target: VertexID { vertices[vertices.count - 1] }
}

extension Path: Comparable {
  /// Whether the left path comes first: by cost, number of edges, vertices, then edges.
  ///
  ///     // Same cost, but one edge instead of two:
  ///     Path([EdgeID(2)], in: graph) < Path([EdgeID(0), EdgeID(1)], in: graph)  // true
  ///
  /// - Complexity: O(n) for n edges, and O(1) unless cost and number of edges are tied.
  public static func < (left: Path, right: Path) -> Bool {
    if left.cost != right.cost {
      return left.cost < right.cost
    }
    if left.edges.count != right.edges.count {
      return left.edges.count < right.edges.count
    }
    if left.vertices != right.vertices {
      return left.vertices.lexicographicallyPrecedes(right.vertices)
    }
    return left.edges.lexicographicallyPrecedes(right.edges)
  }
}

extension Path: CustomStringConvertible {
  /// The vertices and edges in order, and the cost: `"v0 -e0- v1 (1.0)"`.
  public var description: String {
    var text = "\(source)"
    for (edge, vertex) in zip(edges, vertices.dropFirst()) {
      text += " -\(edge)- \(vertex)"
    }
    return text + " (\(cost))"
  }
}
