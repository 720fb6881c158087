/// Why a path through some vertices was not found: the search was too long.
///
///     _ = try graph.shortestPath(from: a, through: [b, c], to: d, maxBeginnings: 1000)
///     // throws tooManyBeginnings(limit: 1000)
///
/// It does not mean that there is no such path.
public enum PathThroughError: Error, Equatable, Sendable {
  /// More beginnings of paths than the limit would have had to be kept.
  case tooManyBeginnings(limit: Int)
}

extension PathThroughError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .tooManyBeginnings(let limit):
      """
      more than \(limit) beginnings of paths would have to be kept; \
      pass fewer vertices, give their order, avoid some vertices, or raise the limit
      """
    }
  }
}
