extension Graph {
  /// A few paths from one vertex to another that really differ.
  ///
  /// The second-best path is mostly the best with one step changed. Use this one to show somebody
  /// three to five ways to choose from; for the cheapest whatever they share, see
  /// `shortestPaths(from:to:)`.
  ///
  ///     // e0: v0 → v1, e1: v1 → v3, e2: v1 → v3, e3: v0 → v2, e4: v2 → v3; costs 2, 1, 1.5, 2, 2
  ///     let routes = graph.diversePaths(from: VertexID(0), to: VertexID(3), count: 2)
  ///     routes.paths.map(\.edges)  // [[e0, e1], [e3, e4]], and not [e0, e2], which is cheaper
  ///
  /// **Which.** The first is the best path. Each next one is, of all simple paths not given yet that
  /// keep the limits of `diversity`, the first in the order of `Path` when each edge costs
  /// c (1 + p u) instead of c, where p is the penalty and u the number of paths given that take the
  /// edge. The paths come with their true cost, in the order found, which need not be that of cost.
  /// The limits: it costs at most `maxStretch` times the best, and shares with each path given at
  /// most `maxOverlap` of the shorter of the two. When there is none such, the list ends there.
  ///
  /// Parallel edges are different edges here: to have paths that pass different vertices, leave them
  /// out. Avoided vertices are neither passed through nor used as ends; avoided edges are not taken.
  /// From a vertex to itself there is one path, with no edge. The count must not be negative.
  ///
  /// - Complexity: for each path, O(V + E) and what `KShortestPaths` asks for as many paths as must
  ///   be examined until one keeps the limits: without limits, at most one more than were given.
  ///   With them it may be very many (to find the next path of limited overlap is NP-hard), so the
  ///   search ends at `Diversity.maxExamined`; see `DiversePaths.isComplete`.
  ///
  /// The penalty method: V. Akgün, E. Erkut, R. Batta, "On finding dissimilar paths", 2000,
  /// doi:10.1016/S0377-2217(99)00214-3. Stretch and sharing as limits: I. Abraham, D. Delling,
  /// A. V. Goldberg, R. F. Werneck, "Alternative routes in road networks", 2013,
  /// doi:10.1145/2444016.2444019. Overlap: T. Chondrogiannis, P. Bouros, J. Gamper, U. Leser,
  /// D. B. Blumenthal, "Finding k-shortest paths with limited overlap", 2020,
  /// doi:10.1007/s00778-020-00604-x.
  public func diversePaths(
    from source: VertexID, to target: VertexID, count: Int, diversity: Diversity = Diversity(),
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> DiversePaths {
    check(source)
    check(target)
    precondition(count >= 0, "there cannot be \(count) paths")
    diversity.check()
    guard count > 0 else { return DiversePaths(paths: [], isComplete: true, examined: 0) }
    let best = shortestPath(
      from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges)
    guard let best else { return DiversePaths(paths: [], isComplete: true, examined: 0) }
    var search = DiverseSearch(
      in: self, after: best, diversity: diversity, avoiding: avoided, avoidingEdges: avoidedEdges)
    while search.paths.count < count, let path = search.next() {
      search.give(path)
    }
    return DiversePaths(
      paths: search.paths, isComplete: !search.isCutShort, examined: search.examined)
  }
}

/// Paths that differ, and whether the search for them was ended early.
///
/// `Graph.diversePaths(from:to:count:)` makes one.
///
///     let routes = graph.diversePaths(from: home, to: work, count: 5)
///     for path in routes.paths { print(path.cost) }
///     if !routes.isComplete { print("there may be more") }
public struct DiversePaths: Hashable, Sendable {
  /// The paths in the order found, the best first; as many as were asked for or as there are.
  public let paths: [Path]

  /// Whether these are all that was asked for, or all there are.
  ///
  /// If not, `Diversity.maxExamined` was reached; those given are right all the same.
  public let isComplete: Bool

  /// How many paths were examined, the first included.
  public let examined: Int
}

// MARK: - Search

/// Gives one path after the other, each as different as its penalty makes it.
private struct DiverseSearch {
  private let graph: Graph
  private let diversity: Diversity
  private let avoided: VertexSet
  private let maxCost: Double

  /// The edges to keep off: those avoided, and those on no path that is cheap enough.
  private var closed: EdgeSet

  private(set) var paths: [Path] = []
  private var pathEdges: [EdgeSet] = []

  /// For each edge, how many paths given take it.
  private var uses: [Int32]

  private(set) var examined = 1
  private(set) var isCutShort = false

  init(
    in graph: Graph, after best: Path, diversity: Diversity, avoiding avoided: VertexSet,
    avoidingEdges avoidedEdges: EdgeSet
  ) {
    self.graph = graph
    self.diversity = diversity
    self.avoided = avoided
    // Nothing is below a free best path, however far it is stretched, and 0 times infinity is no
    // number.
    maxCost = diversity.maxStretch.isFinite ? diversity.maxStretch * best.cost : .infinity
    closed = avoidedEdges
    uses = [Int32](repeating: 0, count: graph.edgeCount)
    give(best)
    if maxCost.isFinite {
      closeDetours(from: best.source, to: best.target)
    }
  }

  mutating func give(_ path: Path) {
    paths.append(path)
    pathEdges.append(EdgeSet(path.edges))
    for edge in path.edges {
      uses[edge.index] += 1
    }
  }

  /// The next path, or nil when there is none or the search has gone on for too long.
  mutating func next() -> Path? {
    let first = paths[0]
    let penalised = penalisedGraph()
    // A path cheap enough cannot cost more than this with all its penalties.
    let limit = maxCost * (1 + diversity.penalty * Double(paths.count)) * Self.slack
    let candidates = penalised.shortestPaths(
      from: first.source, to: first.target, avoiding: avoided, avoidingEdges: closed)
    for candidate in candidates {
      if candidate.cost > limit { return nil }
      guard examined < diversity.maxExamined else {
        isCutShort = true
        return nil
      }
      examined += 1
      guard !candidate.edges.isEmpty else { continue }
      let path = Path(candidate.edges, in: graph)
      if keepsLimits(path) { return path }
    }
    return nil
  }

  private func keepsLimits(_ path: Path) -> Bool {
    guard path.cost <= maxCost else { return false }
    for (earlier, edges) in zip(paths, pathEdges) {
      if path.edges == earlier.edges { return false }
      if !diversity.allows(path, beside: earlier, whoseEdges: edges, in: graph) { return false }
    }
    return true
  }

  /// The same graph with the costs that the next path is to be the best by.
  private func penalisedGraph() -> Graph {
    let costs = graph.edges.map { edge in
      // A graph has finite costs only; one as large as this is taken last, as it should be.
      min(
        graph.cost(of: edge) * (1 + diversity.penalty * Double(uses[edge.index])),
        .greatestFiniteMagnitude)
    }
    return Graph(
      vertexCount: graph.vertexCount, sources: graph.edges.map { graph.source(of: $0) },
      targets: graph.edges.map { graph.target(of: $0) }, costs: costs)
  }

  /// Sums of up to a million costs in different orders differ by less than this factor.
  private static var slack: Double { 1 + 1e-9 }

  /// Closes edges that are on no path cheap enough, so that no such path is ever examined for it.
  private mutating func closeDetours(from source: VertexID, to target: VertexID) {
    let limit = maxCost * Self.slack
    let there = graph.shortestPathForest(
      from: [source], withinCost: limit, avoiding: avoided, avoidingEdges: closed)
    let onward = graph.shortestPathForest(
      from: [target], direction: .backward, withinCost: limit, avoiding: avoided,
      avoidingEdges: closed)
    for edge in graph.edges {
      guard let before = there.distance(to: graph.source(of: edge)),
        let after = onward.distance(to: graph.target(of: edge)),
        before + graph.cost(of: edge) + after <= limit
      else {
        closed.insert(edge)
        continue
      }
    }
  }
}
