/// The best paths from one vertex to every vertex it can reach.
///
/// `Graph.shortestPathTree(from:)` makes one: a single search whose answer can be asked about every
/// target.
///
///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, costs 1, 1, 2; v3 apart
///     let tree = graph.shortestPathTree(from: VertexID(0))
///     tree.distance(to: VertexID(2))  // 2.0
///     tree.hops(to: VertexID(2))      // 1, by e2: fewer edges at the same cost
///     tree.path(to: VertexID(3))      // nil
///
/// Among paths of equal cost it holds the best in the order of `Path`, as
/// `Graph.shortestPath(from:to:)` does. Where sums of costs are exact, as with whole
/// numbers or halves, both give the same paths. With rounding they may differ in the last digits:
/// a tree has to add from the source outward, while the cost of a `Path` is added from its end.
///
/// Each path continues the path to its last vertex but one; that is what makes it a tree.
public struct ShortestPathTree: Sendable {
  /// The vertex where all paths begin.
  public let source: VertexID

  /// A forest of one tree.
  private let forest: ShortestPathForest

  init(from source: VertexID, forest: ShortestPathForest) {
    self.source = source
    self.forest = forest
  }

  /// The vertices reached, in the order of distance, then hops, then number.
  ///
  /// The source comes first, unless it was to be avoided: then nothing is reached.
  public var vertices: [VertexID] { forest.vertices }

  /// What the best path to a vertex costs, or nil when the vertex cannot be reached.
  ///
  ///     tree.distance(to: tree.source)  // 0.0
  ///
  /// Summed from the source outward; it equals `path(to:)?.cost` wherever sums are exact.
  ///
  /// - Complexity: O(1).
  public func distance(to vertex: VertexID) -> Double? { forest.distance(to: vertex) }

  /// How many edges the best path to a vertex has, or nil when the vertex cannot be reached.
  ///
  ///     tree.hops(to: tree.source)  // 0
  ///
  /// It is the fewest among paths of least cost, not among all paths: for that, see
  /// `Graph.breadthFirstTree(from:)`.
  ///
  /// - Complexity: O(1).
  public func hops(to vertex: VertexID) -> Int? { forest.hops(to: vertex) }

  /// The best path to a vertex, or nil when the vertex cannot be reached.
  ///
  ///     tree.path(to: tree.source)?.edges  // []
  ///
  /// - Complexity: O(n) for a path of n edges.
  public func path(to vertex: VertexID) -> Path? { forest.path(to: vertex) }
}
