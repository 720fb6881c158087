/// How much each vertex, or each edge, lies between one source and all others.
///
/// To every other vertex the source sends 1, in equal parts along its shortest paths there. What
/// passes a vertex is the dependency of the source on it; summed over all sources it is betweenness.
///
/// The search goes out from the source and notes the edges that are on shortest paths. Then it goes
/// along these edges only: away, to count the paths to each vertex, and back from the farthest, to
/// add up what passes.
///
/// By cost, a shortest path is one of least cost, and of fewest edges that cost nothing among those.
/// Without that, paths could be made longer for ever by running round in a circle for free.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", 2001,
/// doi:10.1080/0022250X.2001.9990249.
struct DependencySearch: ~Copyable {
  /// The searches begun, the vertices met and the edges looked at on the way out.
  private(set) var work = WorkCounter()

  private let rows: SimpleRows
  private let measure: PathMeasure
  private var found: ShortestPathEdges

  /// For each vertex met, the number of shortest paths to it.
  private var counts: [Double]

  /// For each vertex met, what each of these paths hands on.
  private var portions: [Double]

  /// By hops, for each vertex its hops from the source, -1 when it was not met.
  private var hops: [Int32]

  /// By cost, the vertices waiting, and for each its least cost and its edges that cost nothing.
  private var heap: IndexedHeap

  /// A search whose results are per place in the rows, or per vertex.
  ///
  /// - Complexity: O(V + E).
  init(in rows: SimpleRows, by measure: PathMeasure, perEdge: Bool) {
    let vertexCount = rows.vertexCount
    self.rows = rows
    self.measure = measure
    found = ShortestPathEdges(in: rows, perEdge: perEdge)
    counts = [Double](repeating: 0, count: vertexCount)
    portions = [Double](repeating: 0, count: vertexCount)
    hops = [Int32](repeating: -1, count: measure == .hops ? vertexCount : 0)
    heap = IndexedHeap(vertexCount: measure == .cost ? vertexCount : 0)
  }

  /// Adds what passes each vertex, the source left out, or each place of the rows.
  mutating func addDependencies(of source: Int, to scores: inout [Double]) {
    work.searches += 1
    switch measure {
    case .hops:
      let (met, relaxed) = Self.spread(
        from: source, in: rows, after: found.count, hops: &hops, vertices: &found.vertices,
        begins: &found.begins, targets: &found.targets, places: &found.places)
      found.count = met
      work.relaxed += relaxed
    case .cost:
      work.relaxed += Self.settle(from: source, in: rows, heap: &heap)
      Self.note(
        heap, in: rows, vertices: &found.vertices, begins: &found.begins,
        targets: &found.targets, places: &found.places)
      found.count = heap.popped.count
    }
    work.settled += found.count
    if !found.countPaths(into: &counts) {
      found.shareOut(counts, portions: &portions, to: &scores)
    } else {
      // So many paths are rare enough for memory that is made anew each time.
      var counts = [WideCount](repeating: WideCount(0), count: rows.vertexCount)
      var portions = counts
      _ = found.countPaths(into: &counts)
      found.shareOut(counts, portions: &portions, to: &scores)
    }
  }
}

// MARK: - Kernels

extension DependencySearch {
  /// Breadth-first search that notes the edges from each level of hops to the next.
  ///
  /// The first `lastMet` of `vertices` are those that the last search met, to be forgotten.
  ///
  /// - Returns: The numbers of vertices met and of edges looked at.
  private static func spread(
    from source: Int, in rows: SimpleRows, after lastMet: Int, hops: inout [Int32],
    vertices: inout [Int32], begins: inout [Int32], targets: inout [Int32], places: inout [Int32]
  ) -> (met: Int, relaxed: Int) {
    let offsets = rows.offsets.span
    let neighbours = rows.neighbours.span
    let isPerEdge = !places.isEmpty
    var hops = hops.mutableSpan
    var vertices = vertices.mutableSpan
    var begins = begins.mutableSpan
    var targets = targets.mutableSpan
    var places = places.mutableSpan
    for index in 0..<lastMet {
      hops[Int(vertices[index])] = -1
    }
    hops[source] = 0
    vertices[0] = Int32(source)
    var (met, head, noted, relaxed) = (1, 0, 0, 0)
    while head < met {
      let here = Int(vertices[head])
      let nextHops = hops[here] + 1
      begins[head] = Int32(noted)
      head += 1
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      relaxed += row.count
      for slot in row {
        let next = neighbours[slot]
        if hops[Int(next)] < 0 {
          hops[Int(next)] = nextHops
          vertices[met] = next
          met += 1
        }
        // Written in any case, and kept or not by the count: whether an edge is on a shortest path
        // cannot be foreseen, and a wrong guess of the processor costs more than a write.
        targets[noted] = next
        if isPerEdge { places[noted] = Int32(slot) }
        noted += hops[Int(next)] == nextHops ? 1 : 0
      }
    }
    begins[met] = Int32(noted)
    return (met, relaxed)
  }

  /// Dijkstra's algorithm with keys of cost and number of edges that cost nothing.
  ///
  /// An edge so cheap that it vanishes in the sum counts as one that costs nothing: so keys grow
  /// along every edge, and what is noted afterwards has no circles.
  ///
  /// - Returns: The number of edges looked at.
  private static func settle(
    from source: Int, in rows: SimpleRows, heap: inout IndexedHeap
  ) -> Int {
    let offsets = rows.offsets.span
    let neighbours = rows.neighbours.span
    let costs = rows.costs.span
    var relaxed = 0
    heap.reset()
    heap.offer(source, cost: 0, hops: 0)
    while let here = heap.popMin() {
      let cost = heap.cost(of: here)
      let free = heap.hops(of: here)
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      relaxed += row.count
      for slot in row {
        let next = Int(neighbours[slot])
        let sum = cost + costs[slot]
        // Most edges lead to where a shorter way is known: asking first is cheaper than an offer.
        if heap.isLabelled(next) && heap.cost(of: next) < sum { continue }
        heap.offer(next, cost: sum, hops: sum == cost ? free + 1 : free)
      }
    }
    return relaxed
  }

  /// Notes the edges along which the keys of their ends fit.
  private static func note(
    _ heap: borrowing IndexedHeap, in rows: SimpleRows, vertices: inout [Int32],
    begins: inout [Int32], targets: inout [Int32], places: inout [Int32]
  ) {
    let offsets = rows.offsets.span
    let neighbours = rows.neighbours.span
    let edgeCosts = rows.costs.span
    let popped = heap.popped.span
    let labels = heap.labels.span
    let isPerEdge = !places.isEmpty
    var vertices = vertices.mutableSpan
    var begins = begins.mutableSpan
    var targets = targets.mutableSpan
    var places = places.mutableSpan
    var noted = 0
    for index in popped.indices {
      let here = popped[index].index
      let label = labels[here]
      vertices[index] = popped[index].rawValue
      begins[index] = Int32(noted)
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let next = Int(neighbours[slot])
        let sum = label.cost + edgeCosts[slot]
        let free = sum == label.cost ? label.hops + 1 : label.hops
        targets[noted] = neighbours[slot]
        if isPerEdge { places[noted] = Int32(slot) }
        noted += sum == labels[next].cost && free == labels[next].hops ? 1 : 0
      }
    }
    begins[popped.count] = Int32(noted)
  }
}
