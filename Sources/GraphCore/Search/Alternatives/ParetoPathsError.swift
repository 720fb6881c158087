/// Why paths could not be compared by several criteria.
///
///     let time = PathCriterion.sum([1, -1])
///     _ = try graph.paretoPaths(from: VertexID(0), to: VertexID(1), criteria: [time])
///     // throws valueNegative for e1
///
/// Two `valueNotFinite` errors that carry NaN are not equal, because NaN does not equal itself.
public enum ParetoPathsError: Error, Equatable, Sendable {
  /// An edge has a value below 0, so that a path might become better by going round in a circle.
  case valueNegative(criterion: Int, edge: EdgeID, value: Double)

  /// The value of an edge is infinite or not a number, so that it cannot be compared.
  case valueNotFinite(criterion: Int, edge: EdgeID, value: Double)

  /// There are too many beginnings of paths of which none is better than another in everything.
  case tooManyLabels(limit: Int)
}

extension ParetoPathsError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .valueNegative(let criterion, let edge, let value):
      """
      edge \(edge) has the negative value \(value) in criterion \(criterion); \
      give it a value of 0 or more
      """
    case .valueNotFinite(let criterion, let edge, let value):
      """
      edge \(edge) has the value \(value) in criterion \(criterion); \
      give it a finite value, or avoid the edge if it cannot be taken
      """
    case .tooManyLabels(let limit):
      """
      more than \(limit) parts of paths would have to be kept; \
      use fewer criteria or coarser values, avoid some vertices, or raise the limit
      """
    }
  }
}
