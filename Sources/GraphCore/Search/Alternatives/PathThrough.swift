extension Graph {
  /// The best simple path from one vertex to another that passes some others, or nil when there is
  /// none.
  ///
  /// Use it where no vertex may be passed twice: a career that goes by way of two given posts. If it
  /// may, `shortestWalk(from:through:to:)` is faster.
  ///
  ///     // e0: v0 → v1, e1: v1 → v0, e2: v0 → v2, e3: v1 → v2, costs 1, 1, 1, 5
  ///     let path = try graph.shortestPath(
  ///       from: VertexID(0), through: [VertexID(1)], to: VertexID(2))
  ///     path?.edges  // [e0, e3]; the walk by e0, e1, e2 would be cheaper
  ///
  /// Best in the order of `Path`, of all simple paths that pass the vertices in the order given, or
  /// in any. In the order given, one that comes twice running counts once, as does an end that comes
  /// next to itself; any other repetition cannot be had without passing a vertex twice, and there is
  /// no path. In any order, a vertex named twice and an end are no further stops.
  ///
  /// Avoided vertices are neither passed through nor used as stops or ends; avoided edges are not
  /// taken. In any order there must be at most `ViaOrder.largestCount` stops.
  ///
  /// The search takes the most promising beginning of a path and makes it longer by one edge, in each
  /// way there is. How promising it is tells the cost of the legs still to come; where legs of least
  /// cost do not meet, it goes straight on. Even to find out whether there is such a path is NP-hard
  /// with a single stop, so there has to be a limit: at most `maxBeginnings` are kept, each with about
  /// 60 bytes.
  ///
  /// - Complexity: for k stops, V vertices and E edges, k + 1 searches and, in any order, the table of
  ///   `shortestWalk(from:through:to:)`; then O(n) time for each beginning of n edges, and for the
  ///   tie of two. There can be as many as there are simple paths.
  /// - Throws: `PathThroughError`, when there would be more beginnings than the limit.
  ///
  /// It is A* over simple paths: P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for the
  /// heuristic determination of minimum cost paths", 1968, doi:10.1109/TSSC.1968.300136. Hardness:
  /// S. Fortune, J. Hopcroft, J. Wyllie, "The directed subgraph homeomorphism problem", 1980,
  /// doi:10.1016/0304-3975(80)90009-2.
  public func shortestPath(
    from source: VertexID, through vias: [VertexID], to target: VertexID,
    order: ViaOrder = .given, avoiding avoided: VertexSet = [],
    avoidingEdges avoidedEdges: EdgeSet = [], maxBeginnings: Int = 1_000_000
  ) throws(PathThroughError) -> Path? {
    checkStops([source] + vias + [target])
    precondition(maxBeginnings > 0, "a search cannot do with \(maxBeginnings) beginnings")
    guard !([source] + vias + [target]).contains(where: { avoided.contains($0) }) else {
      return nil
    }
    let stops =
      order == .any
      ? distinctStops(vias, from: source, to: target)
      : orderedStops(vias, from: source, to: target)
    guard let stops else { return nil }
    guard source != target else { return stops.isEmpty ? Path(at: source) : nil }
    let distances = ViaDistances(
      in: self, from: source, through: stops, to: target, order: order, isSimple: true,
      avoiding: avoided, avoidingEdges: avoidedEdges)
    var search = PathThroughSearch(
      in: self, from: source, to: target, distances: distances, avoiding: avoided,
      avoidingEdges: avoidedEdges, maxBeginnings: maxBeginnings)
    return try search.run()
  }

  /// The stops in the order given, without repetitions next to each other; nil if there are others.
  private func orderedStops(
    _ vias: [VertexID], from source: VertexID, to target: VertexID
  ) -> [VertexID]? {
    var stops: [VertexID] = [source]
    for via in vias + [target] where via != stops.last {
      stops.append(via)
    }
    guard Set(stops).count == stops.count else { return nil }
    return Array(stops.dropFirst().dropLast())
  }
}

// MARK: - Search

/// Makes beginnings of simple paths longer, the most promising first.
struct PathThroughSearch {
  private let graph: Graph
  private let source: VertexID
  private let target: VertexID
  private let distances: ViaDistances
  private let avoided: BitSet
  private let avoidedEdges: BitSet
  private let maxBeginnings: Int

  private var beginnings = Beginnings()
  private var heap: [Int32] = []

  init(
    in graph: Graph, from source: VertexID, to target: VertexID, distances: ViaDistances,
    avoiding avoided: VertexSet, avoidingEdges avoidedEdges: EdgeSet, maxBeginnings: Int
  ) {
    self.graph = graph
    self.source = source
    self.target = target
    self.distances = distances
    self.avoided = avoided.bits
    self.avoidedEdges = avoidedEdges.bits
    self.maxBeginnings = min(maxBeginnings, Int(Int32.max))
  }

  /// How many beginnings have been kept so far.
  var beginningCount: Int { beginnings.count }

  mutating func run() throws(PathThroughError) -> Path? {
    let least = distances.least(from: source, at: distances.first)
    guard least.exists else { return nil }
    beginnings.append(
      vertex: source, entry: -1, previous: -1, stage: distances.first, length: .zero, bound: least)
    push(0)
    var trail = BitSet()
    while let here = pop() {
      if beginnings.vertices[here] == target { return Path(beginnings.edges(of: here), in: graph) }
      let vertices = beginnings.trail(of: here)
      for vertex in vertices { trail.insert(vertex.index) }
      try extend(here, trail: trail)
      for vertex in vertices { trail.remove(vertex.index) }
    }
    return nil
  }

  private mutating func extend(_ here: Int, trail: BitSet) throws(PathThroughError) {
    let stage = beginnings.stages[here]
    for slot in graph.outgoing.row(of: beginnings.vertices[here]) {
      let next = graph.outgoing.neighbours[slot]
      let edge = graph.outgoing.edges[slot]
      if trail.contains(next.index) || avoided.contains(next.index) { continue }
      if avoidedEdges.contains(edge.index) { continue }
      if next == target && stage != distances.last { continue }
      guard let nextStage = distances.stage(after: stage, at: next) else { continue }
      let rest = distances.least(from: next, at: nextStage)
      guard rest.exists else { continue }
      guard beginnings.count < maxBeginnings else {
        throw .tooManyBeginnings(limit: maxBeginnings)
      }
      let length =
        beginnings.lengths[here] + ViaDistances.Length(cost: graph.outgoing.costs[slot], hops: 1)
      beginnings.append(
        vertex: next, entry: edge.rawValue, previous: Int32(here), stage: nextStage,
        length: length, bound: length + rest)
      push(Int32(beginnings.count - 1))
    }
  }

  private mutating func push(_ beginning: Int32) {
    heap.append(beginning)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard beginnings.precedes(Int(beginning), Int(heap[parent])) else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = beginning
  }

  private mutating func pop() -> Int? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return Int(last) }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count
        && beginnings.precedes(Int(heap[child + 1]), Int(heap[child]))
      {
        child += 1
      }
      guard beginnings.precedes(Int(heap[child]), Int(last)) else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = last
    return Int(first)
  }
}

/// Beginnings of paths, each one edge longer than the one it came from.
private struct Beginnings {
  private(set) var vertices: [VertexID] = []
  private(set) var stages: [Int] = []
  private(set) var lengths: [ViaDistances.Length] = []

  /// The least length of a whole path that begins so.
  private var bounds: [ViaDistances.Length] = []

  /// The last edge and the beginning before it, or -1 both.
  private var entries: [Int32] = []
  private var previous: [Int32] = []

  var count: Int { vertices.count }

  mutating func append(
    vertex: VertexID, entry: Int32, previous: Int32, stage: Int, length: ViaDistances.Length,
    bound: ViaDistances.Length
  ) {
    vertices.append(vertex)
    entries.append(entry)
    self.previous.append(previous)
    stages.append(stage)
    lengths.append(length)
    bounds.append(bound)
  }

  func trail(of beginning: Int) -> [VertexID] {
    var trail: [VertexID] = []
    var here = beginning
    while here >= 0 {
      trail.append(vertices[here])
      here = Int(previous[here])
    }
    return trail
  }

  func edges(of beginning: Int) -> [EdgeID] {
    var edges: [EdgeID] = []
    var here = beginning
    while previous[here] >= 0 {
      edges.append(EdgeID(rawValue: entries[here]))
      here = Int(previous[here])
    }
    return edges.reversed()
  }

  /// Whether one is to be made longer before another: by bound, then vertices, then edges.
  ///
  /// What is longer comes after its own beginning. So when a whole path comes up, all paths that are
  /// no worse and smaller have come up before: each has a beginning in the heap that precedes it.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    if bounds[left] != bounds[right] { return bounds[left] < bounds[right] }
    var (here, other) = (left, right)
    while lengths[here].hops > lengths[other].hops { here = Int(previous[here]) }
    while lengths[other].hops > lengths[here].hops { other = Int(previous[other]) }
    // Going back, the difference met last is the one that comes first.
    var byVertex: Bool?
    var byEdge: Bool?
    while here != other {
      if vertices[here] != vertices[other] { byVertex = vertices[here] < vertices[other] }
      if entries[here] != entries[other] { byEdge = entries[here] < entries[other] }
      (here, other) = (Int(previous[here]), Int(previous[other]))
    }
    if let byVertex { return byVertex }
    if lengths[left].hops != lengths[right].hops { return lengths[left].hops < lengths[right].hops }
    return byEdge ?? false
  }
}
