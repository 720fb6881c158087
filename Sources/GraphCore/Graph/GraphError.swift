/// Why a builder could not be frozen into a graph.
///
/// Costs come from files and formulas, so a bad one is an expected mishap and not a broken promise:
/// it is thrown, with all that is needed to find the line it came from.
///
///     var builder = GraphBuilder(vertexCount: 2)
///     builder.addEdge(from: VertexID(0), to: VertexID(1), cost: -2)
///     _ = try builder.freeze()  // throws costNegative for e0, from v0 to v1, cost -2.0
///
/// Two `costNotFinite` errors that carry NaN are not equal, because NaN does not equal itself.
public enum GraphError: Error, Equatable, Sendable {
  /// An edge costs less than nothing, so that "the shortest path" may have no meaning.
  case costNegative(edge: EdgeID, source: VertexID, target: VertexID, cost: Double)

  /// The cost of an edge is infinite or not a number, so that sums cannot be compared.
  case costNotFinite(edge: EdgeID, source: VertexID, target: VertexID, cost: Double)

  /// The cost of an edge is a whole number so large that no `Double` equals it.
  case costNotExact(edge: EdgeID, source: VertexID, target: VertexID, cost: Int)

  /// There are more vertices than 32-bit identifiers can name.
  case tooManyVertices(count: Int, limit: Int)

  /// There are more edges than 32-bit identifiers can name.
  case tooManyEdges(count: Int, limit: Int)
}

extension GraphError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .costNegative(let edge, let source, let target, let cost):
      """
      edge \(edge) from \(source) to \(target) has the negative cost \(cost); \
      give it a cost of 0 or more
      """
    case .costNotFinite(let edge, let source, let target, let cost):
      """
      edge \(edge) from \(source) to \(target) has the cost \(cost); \
      give it a finite cost, or leave the edge out if it cannot be taken
      """
    case .costNotExact(let edge, let source, let target, let cost):
      """
      edge \(edge) from \(source) to \(target) has the cost \(cost), which would have to be rounded; \
      keep whole costs below 9007199254740992, or give a rounded one as Double
      """
    case .tooManyVertices(let count, let limit):
      "\(count) vertices are more than the \(limit) a graph can hold; split the graph"
    case .tooManyEdges(let count, let limit):
      "\(count) edges are more than the \(limit) a graph can hold; split the graph"
    }
  }
}
