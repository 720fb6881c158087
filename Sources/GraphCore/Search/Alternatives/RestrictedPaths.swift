extension Graph {
  /// The simple paths that hold to a rule from their first edge to their last, the best first, found one by
  /// one as they are asked for.
  ///
  /// Use it for what costs alone cannot say: at most so many edges, a budget of another kind, vertices to pass
  /// through. `step` is told what is known of a beginning of a path and one more edge, and returns what is known
  /// then, or nil where the rule is broken for good.
  ///
  ///     // at most two edges
  ///     var paths = graph.restrictedPaths(from: [a], to: [b], starting: { _ in 0 }) { edges, _ in
  ///       edges < 2 ? edges + 1 : nil
  ///     }
  ///     paths.next()  // the cheapest path of one or two edges
  ///
  /// A path starts at any of the sources and ends at the first target that it meets; it passes through no other
  /// source. It passes through all of `vias`, at most 64, in whatever order is cheapest. Avoided vertices are
  /// neither passed through nor used as ends; avoided edges are not taken.
  ///
  /// **Order.** By cost, then by the fewest edges, then in a fixed order. Costs are exact where sums of costs are,
  /// as with whole numbers; see `Path`.
  ///
  /// At most `maxExamined` beginnings are examined: their number can double with every vertex. Ask
  /// `RestrictedPaths.isCut` whether the limit was met.
  ///
  /// - Complexity: one search for the targets and one for each via to begin with; then O(log L + n) for each of L
  ///   beginnings of n edges that cost no more, with the best that can follow, than the last path asked for. Space
  ///   is O(L).
  ///
  /// P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for the heuristic determination of minimum cost paths",
  /// 1968, doi:10.1109/TSSC.1968.300136, on the tree of beginnings instead of the vertices.
  public func restrictedPaths<State>(
    from sources: [VertexID], to targets: [VertexID], through vias: [VertexID] = [],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = [],
    maxExamined: Int = 1_000_000, starting start: (VertexID) -> State?,
    step: @escaping (State, EdgeID) -> State?
  ) -> RestrictedPaths<State> {
    precondition(vias.count <= 64, "\(vias.count) vertices to pass through are more than 64")
    precondition(maxExamined > 0, "a search cannot do with \(maxExamined) beginnings")
    for vertex in sources + targets + vias { check(vertex) }
    let toTargets = shortestPathForest(
      from: targets.filter { !avoided.contains($0) }, direction: .backward, avoiding: avoided,
      avoidingEdges: avoidedEdges)
    let toVias = vias.map { via in
      shortestPathForest(
        from: avoided.contains(via) ? [] : [via], direction: .backward, avoiding: avoided,
        avoidingEdges: avoidedEdges)
    }
    var paths = RestrictedPaths<State>(
      graph: self, sources: VertexSet(sources), targets: VertexSet(targets), vias: vias,
      avoidedEdges: avoidedEdges, maxExamined: maxExamined, toTargets: toTargets, toVias: toVias,
      step: step)
    for source in sources where !avoided.contains(source) {
      if let state = start(source) { paths.begin(at: source, state) }
    }
    return paths
  }
}

/// The simple paths that hold to a rule, in order of cost, worked out while one iterates.
///
/// `Graph.restrictedPaths(from:to:through:)` makes one.
///
///     while let path = paths.next(), path.cost <= budget { print(path.cost) }
public struct RestrictedPaths<State>: Sequence, IteratorProtocol {
  /// A beginning of a path: one more edge than the beginning before it.
  private struct Beginning {
    let vertex: VertexID
    let edge: EdgeID?
    let previous: Int
    let cost: Double
    let edgeCount: Int
    let openVias: UInt64
    let state: State
  }

  /// What the best path can cost that begins so.
  private struct Prospect {
    let cost: Double
    let edgeCount: Int
    let beginning: Int

    func precedes(_ other: Prospect) -> Bool {
      (cost, edgeCount, beginning) < (other.cost, other.edgeCount, other.beginning)
    }
  }

  /// How many beginnings were examined so far.
  public private(set) var examinedCount = 0

  /// Whether the limit of beginnings was met, so that paths may be missing at the end.
  public private(set) var isCut = false

  private let graph: Graph
  private let sources: VertexSet
  private let targets: VertexSet
  private let vias: [VertexID]
  private let avoidedEdges: EdgeSet
  private let maxExamined: Int
  private let toTargets: ShortestPathForest
  private let toVias: [ShortestPathForest]
  private let step: (State, EdgeID) -> State?
  private var beginnings: [Beginning] = []
  private var queue = BinaryHeap<Prospect> { $0.precedes($1) }

  fileprivate init(
    graph: Graph, sources: VertexSet, targets: VertexSet, vias: [VertexID], avoidedEdges: EdgeSet,
    maxExamined: Int, toTargets: ShortestPathForest, toVias: [ShortestPathForest],
    step: @escaping (State, EdgeID) -> State?
  ) {
    self.graph = graph
    self.sources = sources
    self.targets = targets
    self.vias = vias
    self.avoidedEdges = avoidedEdges
    self.maxExamined = maxExamined
    self.toTargets = toTargets
    self.toVias = toVias
    self.step = step
  }

  /// The next path, or nil when there are no more or the limit is met.
  public mutating func next() -> Path? {
    while !isCut, let prospect = queue.popMin() {
      let beginning = beginnings[prospect.beginning]
      if beginning.openVias == 0, targets.contains(beginning.vertex) {
        return path(to: prospect.beginning)
      }
      guard examinedCount < maxExamined else {
        isCut = true
        return nil
      }
      examinedCount += 1
      extend(beginning, at: prospect.beginning)
    }
    return nil
  }

  fileprivate mutating func begin(at source: VertexID, _ state: State) {
    let all = vias.isEmpty ? 0 : UInt64.max >> UInt64(64 - vias.count)
    add(
      Beginning(
        vertex: source, edge: nil, previous: -1, cost: 0, edgeCount: 0,
        openVias: without(source, all), state: state))
  }

  private mutating func extend(_ beginning: Beginning, at index: Int) {
    for edge in graph.outgoingEdges(of: beginning.vertex) where !avoidedEdges.contains(edge) {
      let next = graph.target(of: edge)
      let openVias = without(next, beginning.openVias)
      // A target is the end, so nothing may be left to pass through.
      if openVias != 0, targets.contains(next) { continue }
      guard !sources.contains(next), !passes(next, upTo: index),
        let state = step(beginning.state, edge)
      else { continue }
      add(
        Beginning(
          vertex: next, edge: edge, previous: index,
          cost: beginning.cost + graph.cost(of: edge), edgeCount: beginning.edgeCount + 1,
          openVias: openVias, state: state))
    }
  }

  private mutating func add(_ beginning: Beginning) {
    guard let rest = rest(from: beginning.vertex, openVias: beginning.openVias) else { return }
    queue.insert(
      Prospect(
        cost: beginning.cost + rest.cost, edgeCount: beginning.edgeCount + rest.edgeCount,
        beginning: beginnings.count))
    beginnings.append(beginning)
  }

  /// What must still be spent at least: the way to the targets, by way of the remotest via.
  private func rest(from vertex: VertexID, openVias: UInt64) -> (cost: Double, edgeCount: Int)? {
    guard var cost = toTargets.distance(to: vertex), var edgeCount = toTargets.hops(to: vertex)
    else { return nil }
    for (index, via) in vias.enumerated() where openVias >> UInt64(index) & 1 == 1 {
      guard let first = toVias[index].distance(to: vertex), let then = toTargets.distance(to: via)
      else { return nil }
      if first + then > cost {
        cost = first + then
        edgeCount = (toVias[index].hops(to: vertex) ?? 0) + (toTargets.hops(to: via) ?? 0)
      }
    }
    return (cost, edgeCount)
  }

  private func without(_ vertex: VertexID, _ openVias: UInt64) -> UInt64 {
    var open = openVias
    for (index, via) in vias.enumerated() where via == vertex { open &= ~(1 << UInt64(index)) }
    return open
  }

  private func passes(_ vertex: VertexID, upTo index: Int) -> Bool {
    var here = index
    while here >= 0 {
      if beginnings[here].vertex == vertex { return true }
      here = beginnings[here].previous
    }
    return false
  }

  private func path(to index: Int) -> Path {
    var edges: [EdgeID] = []
    var here = index
    while let edge = beginnings[here].edge {
      edges.append(edge)
      here = beginnings[here].previous
    }
    return edges.isEmpty
      ? Path(at: beginnings[here].vertex) : Path(edges.reversed(), in: graph)
  }
}
