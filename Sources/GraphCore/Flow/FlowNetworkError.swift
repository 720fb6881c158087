/// Why a builder could not be frozen into a flow network.
///
/// Capacities and costs come from files and formulas, so a bad one is an expected mishap and not a
/// broken promise: it is thrown, with all that is needed to find the line it came from.
///
///     var builder = FlowNetworkBuilder(vertexCount: 2)
///     builder.addEdge(from: VertexID(0), to: VertexID(1), capacity: 2, atLeast: 3)
///     _ = try builder.freeze()  // throws boundsMakeNoSense for e0, lower bound 3, capacity 2
public enum FlowNetworkError: Error, Equatable, Sendable {
  /// An edge must carry less than nothing, or more than it can.
  ///
  /// A negative capacity is one of these, because the lower bound is at least 0.
  case boundsMakeNoSense(
    edge: EdgeID, source: VertexID, target: VertexID, lowerBound: Int, capacity: Int?)

  /// From this edge on, the capacities so far add up to more than sums can hold.
  case capacitiesTooLarge(edge: EdgeID, source: VertexID, target: VertexID, limit: Int)

  /// A cost is so large that the cost of a path through all vertices might overflow.
  case costTooLarge(edge: EdgeID, source: VertexID, target: VertexID, cost: Int, limit: Int)

  /// There are more vertices than a solver can number.
  case tooManyVertices(count: Int, limit: Int)

  /// There are more edges than a solver can number.
  case tooManyEdges(count: Int, limit: Int)
}

extension FlowNetworkError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .boundsMakeNoSense(let edge, let source, let target, let lowerBound, let capacity):
      """
      edge \(edge) from \(source) to \(target) must carry at least \(lowerBound) and at most \
      \(capacity.map { "\($0)" } ?? "any number"); give bounds from 0 up, the lower one first
      """
    case .capacitiesTooLarge(let edge, let source, let target, let limit):
      """
      the capacities up to edge \(edge) from \(source) to \(target) add up to more than \(limit); \
      give nil as the capacity of an edge that nothing limits
      """
    case .costTooLarge(let edge, let source, let target, let cost, let limit):
      """
      edge \(edge) from \(source) to \(target) has the cost \(cost), beyond \(limit), the most for \
      a network of this size; count in a larger unit
      """
    case .tooManyVertices(let count, let limit):
      "\(count) vertices are more than the \(limit) a network can hold; split the network"
    case .tooManyEdges(let count, let limit):
      "\(count) edges are more than the \(limit) a network can hold; split the network"
    }
  }
}
