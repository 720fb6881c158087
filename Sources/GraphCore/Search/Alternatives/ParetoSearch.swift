/// The search behind `Graph.paretoPaths(from:to:criteria:)`.
///
/// It runs backward from the target. A *label* is a way from some vertex to the target, with its
/// values and, added to them, the least that any way from the source to that vertex adds: the
/// *bound*. Labels are settled in the order of their bounds, then values, then number of edges, each
/// compared one by one. A label is dropped when one settled at its vertex, or a whole path found, is
/// nowhere greater in its bounds.
///
///     var search = try ParetoSearch(in: graph, from: a, to: b, criteria: criteria, …)
///     while try search.advance(by: 4096) {}
///     search.paths
///
/// That key (bounds, values, edges) grows along every edge, free ones too. So what comes later can
/// neither beat what is settled nor be equal to it and smaller; and a way in a circle meets the label
/// it came from, which is nowhere greater.
struct ParetoSearch {
  private let graph: Graph
  private let source: VertexID
  private let avoided: BitSet
  private let avoidedEdges: BitSet
  private let maxLabels: Int

  /// How many criteria there are; whether each takes the largest value instead of the sum.
  private let width: Int
  private let takesMaximum: [Bool]

  /// For each edge, its values in all criteria.
  private let edgeValues: [Double]

  /// For each vertex, the least that a way from the source to it has in each criterion.
  private var least: [Double]

  /// Which vertices can be reached from the source.
  private var isReached: [Bool]

  private var labels: ParetoLabels
  private var heap: [Int32] = []

  /// For each vertex, the label settled there last, or -1.
  private var settled: [Int32]

  init(
    in graph: Graph, from source: VertexID, to target: VertexID, criteria: [PathCriterion],
    avoiding avoided: VertexSet, avoidingEdges avoidedEdges: EdgeSet, maxLabels: Int
  ) throws(ParetoPathsError) {
    graph.check(source)
    graph.check(target)
    precondition(!criteria.isEmpty, "paths cannot be compared by no criterion")
    precondition(maxLabels > 0, "a search cannot do with \(maxLabels) labels")
    self.graph = graph
    self.source = source
    self.avoided = avoided.bits
    self.avoidedEdges = avoidedEdges.bits
    self.maxLabels = min(maxLabels, Int(Int32.max))
    width = criteria.count
    takesMaximum = criteria.map { if case .maximum = $0 { true } else { false } }
    edgeValues = try Self.values(of: criteria, in: graph)
    least = [Double](repeating: 0, count: graph.vertexCount * criteria.count)
    isReached = [Bool](repeating: false, count: graph.vertexCount)
    settled = [Int32](repeating: -1, count: graph.vertexCount)
    labels = ParetoLabels(width: criteria.count)
    guard !avoided.contains(source), !avoided.contains(target) else { return }
    for criterion in 0..<width {
      measure(criterion)
    }
    guard isReached[target.index] else { return }
    for criterion in 0..<width {
      labels.values.append(0)
      labels.bounds.append(least[target.index * width + criterion])
    }
    labels.append(vertex: target.rawValue, edges: 0, entry: -1, next: -1)
    push(0)
  }

  /// How many labels have been made and kept so far.
  var labelCount: Int { labels.count }

  /// The paths found so far, in the order of their values.
  var paths: [ParetoPath] {
    var found: [ParetoPath] = []
    var label = Int(settled.isEmpty ? -1 : settled[source.index])
    while label >= 0 {
      let edges = labels.edges(of: label)
      found.append(
        ParetoPath(
          path: edges.isEmpty ? Path(at: source) : Path(edges, in: graph),
          values: Array(labels.values[(label * width)..<((label + 1) * width)])))
      label = Int(labels.earlier[label])
    }
    return found.reversed()
  }

  /// Settles at most so many labels; false when there are none left.
  mutating func advance(by steps: Int) throws(ParetoPathsError) -> Bool {
    var left = steps
    while left > 0, let label = pop() {
      left -= 1
      let vertex = Int(labels.vertices[label])
      if isBeaten(label, at: vertex) { continue }
      labels.earlier[label] = settled[vertex]
      settled[vertex] = Int32(label)
      // A way that goes on from the source would come back to it.
      if vertex != source.index {
        try extend(label, from: VertexID(rawValue: Int32(vertex)))
      }
    }
    return !heap.isEmpty
  }

  /// Makes a label of each edge that leads to a vertex, unless it is beaten already.
  private mutating func extend(_ label: Int, from vertex: VertexID) throws(ParetoPathsError) {
    for slot in graph.incoming.row(of: vertex) {
      let previous = graph.incoming.neighbours[slot].index
      let edge = graph.incoming.edges[slot].index
      guard isReached[previous], !avoidedEdges.contains(edge) else { continue }
      for criterion in 0..<width {
        let rest = labels.values[label * width + criterion]
        let before = least[previous * width + criterion]
        let own = edgeValues[edge * width + criterion]
        let value = takesMaximum[criterion] ? max(own, rest) : own + rest
        labels.values.append(value)
        labels.bounds.append(takesMaximum[criterion] ? max(before, value) : before + value)
      }
      let made = labels.count
      if isBeaten(made, at: previous) {
        labels.values.removeLast(width)
        labels.bounds.removeLast(width)
        continue
      }
      guard made < maxLabels else { throw .tooManyLabels(limit: maxLabels) }
      labels.append(
        vertex: Int32(previous), edges: labels.edgeCounts[label] + 1, entry: Int32(edge),
        next: Int32(label))
      push(Int32(made))
    }
  }

  /// Whether a label is of no use any more: as good a way on or as good a whole path is known.
  ///
  /// What is compared are bounds, at the vertex too. For sums it is all the same; of two maxima it
  /// does not matter which is greater if the way from the source is worse than both.
  private func isBeaten(_ label: Int, at vertex: Int) -> Bool {
    Self.isBeaten(
      label, by: settled[vertex], width: width, bounds: labels.bounds.span,
      earlier: labels.earlier.span)
      || Self.isBeaten(
        label, by: settled[source.index], width: width, bounds: labels.bounds.span,
        earlier: labels.earlier.span)
  }

  /// Whether one of a chain of labels, linked from the last one settled, is nowhere greater.
  ///
  /// Labels are settled in the order of their first bound, so what is settled is no greater in it.
  /// With two criteria, the second then decides alone; and as each label settled was less in it than
  /// those before, only the last of them has to be looked at.
  private static func isBeaten(
    _ label: Int, by last: Int32, width: Int, bounds: Span<Double>, earlier: Span<Int32>
  ) -> Bool {
    let start = label * width
    var other = Int(last)
    if width == 2 {
      return other >= 0 && bounds[other * 2 + 1] <= bounds[start + 1]
    }
    while other >= 0 {
      var place = 0
      while place < width && bounds[other * width + place] <= bounds[start + place] {
        place += 1
      }
      if place == width { return true }
      other = Int(earlier[other])
    }
    return false
  }
}

// MARK: - Bounds

extension ParetoSearch {
  /// The values of all edges side by side; -0.0 becomes 0.
  private static func values(
    of criteria: [PathCriterion], in graph: Graph
  ) throws(ParetoPathsError) -> [Double] {
    let width = criteria.count
    var all = [Double](repeating: 1, count: graph.edgeCount * width)
    for (index, criterion) in criteria.enumerated() {
      let values: [Double]
      switch criterion {
      case .sum(let given), .maximum(let given): values = given
      case .edgeCount: continue
      }
      precondition(
        values.count == graph.edgeCount,
        "criterion \(index) has \(values.count) values for \(graph.edgeCount) edges")
      for (edge, value) in values.enumerated() {
        guard value.isFinite else {
          throw .valueNotFinite(criterion: index, edge: EdgeID(edge), value: value)
        }
        guard value >= 0 else {
          throw .valueNegative(criterion: index, edge: EdgeID(edge), value: value)
        }
        all[edge * width + index] = value == 0 ? 0 : value
      }
    }
    return all
  }

  /// Finds the least value of one criterion on the way from the source to each vertex.
  ///
  /// Dijkstra's algorithm, which is as good for maxima as for sums: neither ever falls along a way.
  private mutating func measure(_ criterion: Int) {
    var waiting = IndexedHeap(vertexCount: graph.vertexCount)
    waiting.offer(source.index, cost: 0, hops: 0)
    while let here = waiting.popMin() {
      let cost = waiting.cost(of: here)
      isReached[here] = true
      least[here * width + criterion] = cost
      for slot in graph.outgoing.row(of: VertexID(rawValue: Int32(here))) {
        let next = graph.outgoing.neighbours[slot].index
        let edge = graph.outgoing.edges[slot].index
        if avoided.contains(next) || avoidedEdges.contains(edge) { continue }
        let own = edgeValues[edge * width + criterion]
        waiting.offer(
          next, cost: takesMaximum[criterion] ? max(own, cost) : own + cost,
          hops: waiting.hops(of: here) + 1)
      }
    }
  }
}

// MARK: - Heap

extension ParetoSearch {
  private mutating func push(_ label: Int32) {
    heap.append(label)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard labels.precedes(Int(label), Int(heap[parent])) else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = label
  }

  private mutating func pop() -> Int? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return Int(last) }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count && labels.precedes(Int(heap[child + 1]), Int(heap[child])) {
        child += 1
      }
      guard labels.precedes(Int(heap[child]), Int(last)) else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = last
    return Int(first)
  }
}
