/// What makes paths different enough to be shown side by side, for `Graph.diversePaths(from:to:)`.
///
///     var diversity = Diversity()
///     diversity.maxStretch = 1.5   // none costs more than half as much again as the best
///     diversity.maxOverlap = 0.5   // no two have more than half of either in common
///     let routes = graph.diversePaths(from: home, to: work, count: 4, diversity: diversity).paths
///
/// Without limits, the penalty alone drives paths apart, and there are as many answers as there are
/// simple paths. With limits there may be fewer, and finding out can take long; `maxExamined` bounds
/// that.
public struct Diversity: Hashable, Sendable {
  /// In what the part that two paths share is measured.
  public enum Measure: Hashable, Sendable, CaseIterable {
    /// In the number of edges shared.
    case edges

    /// In what the shared edges cost. If one of the two paths is free, edges are counted.
    case cost
  }

  /// What each earlier path adds to the cost of an edge that it takes, as a share of that cost.
  ///
  /// With 1, an edge of two earlier paths counts three times what it costs. At least 0 and finite.
  /// What is free remains free: limit the overlap where that matters.
  public var penalty = 1.0

  /// How many times the cost of the best path a path may cost; at least 1.
  public var maxStretch = Double.infinity

  /// How much of a path may be shared with any one earlier path, from 0 to 1.
  ///
  /// It is a share of the shorter of the two, so that it holds for both.
  public var maxOverlap = 1.0

  /// In what `maxOverlap` is measured.
  public var measure = Measure.edges

  /// How many paths to examine at most, those refused and those met again included; at least 1.
  public var maxExamined = 10_000

  /// A penalty of 1, and no limits.
  public init() {}

  /// Stops the program if a number is not what is said of it.
  func check() {
    precondition(
      penalty >= 0 && penalty.isFinite, "a penalty of \(penalty) is not at least 0 and finite")
    precondition(maxStretch >= 1, "no path costs less than \(maxStretch) times the best")
    precondition(
      maxOverlap >= 0 && maxOverlap <= 1, "an overlap of \(maxOverlap) is not from 0 to 1")
    precondition(maxExamined >= 1, "nothing is found by examining \(maxExamined) paths")
  }

  /// Whether a path has no more in common with an earlier one than it may.
  func allows(_ path: Path, beside earlier: Path, whoseEdges edges: EdgeSet, in graph: Graph)
    -> Bool
  {
    if measure == .cost && path.cost > 0 && earlier.cost > 0 {
      var shared = 0.0
      for edge in path.edges.reversed() where edges.contains(edge) {
        shared = graph.cost(of: edge) + shared
      }
      return shared <= maxOverlap * min(path.cost, earlier.cost)
    }
    let shared = path.edges.count { edges.contains($0) }
    return Double(shared) <= maxOverlap * Double(min(path.edges.count, earlier.edges.count))
  }
}
