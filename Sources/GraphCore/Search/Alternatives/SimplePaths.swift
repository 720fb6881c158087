extension Graph {
  /// All simple paths from one vertex to another with at most some number of edges, one by one as
  /// they are asked for, whatever they cost.
  ///
  /// Use it to see everything there is: every way of at most four moves. For the cheapest few, see
  /// `shortestPaths(from:to:)`.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v0 → v2, e3: v0 → v2
  ///     let paths = graph.simplePaths(from: VertexID(0), to: VertexID(2), withinHops: 2)
  ///     paths.map(\.edges)   // [[e0, e1], [e2], [e3]]
  ///     paths.prefix(1)      // looks no further than the first
  ///
  /// Those that pass a vertex are filtered out of them, still one by one; for the best of those, see
  /// `shortestPath(from:through:to:)`. Those that cost no more than some limit are best taken from
  /// `shortestPaths(from:to:)`, which comes by cost and can stop:
  ///
  ///     paths.lazy.filter { $0.vertices.contains(VertexID(1)) }.map(\.edges)  // [[e0, e1]]
  ///     graph.shortestPaths(from: VertexID(0), to: VertexID(2)).prefix { $0.cost <= 10 }
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. From
  /// a vertex to itself there is one path, with no edge. Without a limit of hops all simple paths
  /// come; the limit must not be negative.
  ///
  /// - Complexity: O(1) to make. See `SimplePaths` for what asking costs.
  public func simplePaths(
    from source: VertexID, to target: VertexID, withinHops maxHops: Int? = nil,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> SimplePaths {
    check(source)
    check(target)
    let limit = maxHops ?? Int.max
    precondition(limit >= 0, "a path cannot stay within \(limit) hops")
    return SimplePaths(
      graph: self, source: source, target: target, maxHops: limit, avoided: avoided,
      filter: EdgeFilter(leavingOut: avoidedEdges.bits))
  }
}

/// The simple paths between two vertices that are short enough, worked out while one iterates.
///
/// `Graph.simplePaths(from:to:withinHops:)` makes one. Simple means that no vertex comes twice.
/// Every such path comes exactly once, parallel edges giving distinct paths.
///
///     for path in graph.simplePaths(from: home, to: work, withinHops: 3).prefix(100) {
///       print(path.vertices)
///     }
///
/// **Order.** Paths come in the order of their vertices, compared one by one, and where those are
/// the same, in the order of their edges. It is not the order of `Path`, which begins with the cost:
/// that would take more searching, and `Graph.shortestPaths(from:to:)` does it.
///
/// There can be as many paths as n! for n vertices. Never collect them all without a limit, or
/// without knowing that the graph is small. The sequence is a value and can be iterated again: each
/// time the work is done anew.
///
/// - Complexity: for V vertices and E edges, O(n (V + E)) time from one path of n edges to the next,
///   however many dead ends there are: no vertex is gone to before it is known that the target can
///   be reached from there. Space is O(V + n²).
///
/// R. C. Read, R. E. Tarjan, "Bounds on backtrack algorithms for listing cycles, paths, and spanning
/// trees", 1975, doi:10.1002/net.1975.5.3.237.
public struct SimplePaths: Sequence, Sendable {
  let graph: Graph
  let source: VertexID
  let target: VertexID
  let maxHops: Int
  let avoided: VertexSet
  let filter: EdgeFilter

  /// Begins again with the first path.
  ///
  /// - Complexity: O(V) for V vertices.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }
}

extension SimplePaths {
  /// Finds the paths one after the other.
  public struct Iterator: IteratorProtocol {
    private let paths: SimplePaths

    /// How far the target is when the trail may be crossed, measured once.
    private var freely: HopField

    /// How far it is when not, measured where `freely` does not decide.
    private var restricted: HopField

    /// The vertices gone to, from the source on; the last is not the target.
    private var trail: [VertexID] = []

    /// For each vertex of the trail, those still to go to from there, the smallest last.
    private var choices: [[VertexID]] = []

    /// What must be kept off: the avoided vertices and the trail.
    private var blocked: BitSet

    /// The parallel edges for each step of the vertices found last, and which of them comes next.
    private var options: [[EdgeID]] = []
    private var digits: [Int] = []

    private var isStarted = false

    init(_ paths: SimplePaths) {
      self.paths = paths
      freely = HopField(vertexCount: paths.graph.vertexCount)
      restricted = freely
      blocked = paths.avoided.bits
    }

    /// The work done by this iterator so far: each measurement of how far the target is counts as a
    /// search.
    public var work: WorkCounter {
      var sum = freely.work
      sum.searches += restricted.work.searches
      sum.settled += restricted.work.settled
      sum.relaxed += restricted.work.relaxed
      return sum
    }

    /// The next path, or nil when there are no more.
    ///
    /// - Complexity: see `SimplePaths`.
    public mutating func next() -> Path? {
      if !isStarted {
        isStarted = true
        if let only = start() { return only }
      }
      if let path = nextOption() { return path }
      while !trail.isEmpty {
        guard let vertex = choices[choices.count - 1].popLast() else {
          leave()
          continue
        }
        if vertex == paths.target {
          collectOptions()
          return nextOption()
        }
        go(to: vertex)
      }
      return nil
    }
  }
}

// MARK: - Steps

extension SimplePaths.Iterator {
  /// Goes to the source, unless the target cannot be reached; or gives the path that stays there.
  private mutating func start() -> Path? {
    let (source, target) = (paths.source, paths.target)
    guard !blocked.contains(source.index), !blocked.contains(target.index) else { return nil }
    guard source != target else { return Path(at: source) }
    freely.measure(
      to: target, in: paths.graph, within: paths.maxHops, avoiding: blocked, taking: paths.filter)
    if freely.hops(from: source) != nil {
      go(to: source)
    }
    return nil
  }

  /// Requires: the target can be reached from there without crossing the trail.
  private mutating func go(to vertex: VertexID) {
    trail.append(vertex)
    blocked.insert(vertex.index)
    choices.append(choicesOn(from: vertex))
  }

  private mutating func leave() {
    choices.removeLast()
    // A vertex of the trail is never among the avoided ones, so none of those is lost.
    blocked.remove(trail.removeLast().index)
  }

  /// The vertices next to the end of the trail from which the target can be reached in time without
  /// crossing the trail, the smallest last.
  ///
  /// The way of fewest edges, were it allowed to cross the trail, is known from the start. Where it
  /// does not cross it, that decides; only if one does, a measurement is made, once for all.
  private mutating func choicesOn(from vertex: VertexID) -> [VertexID] {
    let graph = paths.graph
    let remaining = paths.maxHops - trail.count
    var found: [VertexID] = []
    for slot in graph.outgoing.row(of: vertex) {
      let next = graph.outgoing.neighbours[slot]
      guard paths.filter.keeps(graph.outgoing.edges[slot]), !blocked.contains(next.index),
        let hops = freely.hops(from: next), hops <= remaining
      else { continue }
      found.append(next)
    }
    found.sort(by: >)
    var distinct: [VertexID] = []
    for next in found where next != distinct.last {
      distinct.append(next)
    }
    if distinct.contains(where: { crossesTrail(from: $0) }) {
      restricted.measure(
        to: paths.target, in: graph, within: remaining, avoiding: blocked, taking: paths.filter)
      distinct.removeAll { restricted.hops(from: $0) == nil }
    }
    return distinct
  }

  private func crossesTrail(from vertex: VertexID) -> Bool {
    var here = vertex
    while here != paths.target {
      here = freely.next(after: here)
      if blocked.contains(here.index) { return true }
    }
    return false
  }

  /// Lists the edges that join each vertex of the trail to the next, and the last to the target.
  private mutating func collectOptions() {
    options = zip(trail, trail.dropFirst() + [paths.target]).map { here, next in
      paths.graph.outgoingEdges(of: here).filter {
        paths.graph.target(of: $0) == next && paths.filter.keeps($0)
      }
    }
    digits = options.map { _ in 0 }
  }

  /// The next choice among parallel edges, counted up like a number, its last digit first.
  private mutating func nextOption() -> Path? {
    guard !options.isEmpty else { return nil }
    let path = Path(zip(options, digits).map { $0[$1] }, in: paths.graph)
    var place = digits.count - 1
    while place >= 0 && digits[place] + 1 == options[place].count {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      options = []
    }
    return path
  }
}
