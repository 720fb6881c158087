extension Graph {
  /// Which vertices every path from a root must pass, for all vertices at once.
  ///
  /// A vertex dominates another when no path from the root to the other avoids it. Use it to find
  /// the passages nobody gets around; backward, those on the way *to* a target.
  ///
  ///     // v0 → v1 → v3, v0 → v2 → v3 → v4
  ///     let tree = graph.dominatorTree(from: VertexID(0))
  ///     tree.immediateDominator(of: VertexID(3))  // v0: neither v1 nor v2 is needed
  ///     tree.dominators(of: VertexID(4))          // [v0, v3, v4]
  ///     graph.dominatorTree(from: VertexID(4), direction: .backward)
  ///       .dominators(of: VertexID(1))            // [v4, v3, v1]: from v1 to v4 by way of v3
  ///
  /// For one source and one target see `mandatoryPassages(from:to:)`. It tells about vertices: of
  /// two parallel edges neither is needed, though both lead to the same vertex.
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  ///
  /// T. Lengauer and R. E. Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979,
  /// doi:10.1145/357062.357071, with its simple form of path compression.
  public func dominatorTree(
    from root: VertexID, direction: Direction = .forward
  ) -> DominatorTree {
    check(root)
    let (ahead, back) = direction == .forward ? (outgoing, incoming) : (incoming, outgoing)
    var search = DominatorSearch(vertexCount: vertexCount)
    search.number(from: root, offsets: ahead.offsets.span, neighbours: ahead.neighbours.span)
    search.findDominators(offsets: back.offsets.span, neighbours: back.neighbours.span)
    return DominatorTree(
      root: root, direction: direction, parents: search.immediateDominators())
  }

  /// The vertices that every path from one vertex to another passes, in the order in which it does;
  /// nil when there is no path.
  ///
  /// The ends are not among them: they are passed in any case.
  ///
  ///     // v0 → v1 → v3, v0 → v2 → v3 → v4
  ///     graph.mandatoryPassages(from: VertexID(0), to: VertexID(4))  // [v3]
  ///     graph.mandatoryPassages(from: VertexID(0), to: VertexID(3))  // []
  ///     graph.mandatoryPassages(from: VertexID(4), to: VertexID(0))  // nil
  ///
  /// - Complexity: O((V + E) log V) time and O(V) space, for V vertices and E edges.
  public func mandatoryPassages(from source: VertexID, to target: VertexID) -> [VertexID]? {
    check(target)
    guard let dominators = dominatorTree(from: source).dominators(of: target) else { return nil }
    return Array(dominators.dropFirst().dropLast())
  }
}

/// The algorithm of Lengauer and Tarjan.
///
/// Vertices reached are known by their number in depth-first order, from 0 for the root; so smaller
/// means entered earlier.
private struct DominatorSearch: ~Copyable {
  /// For each vertex of the graph, its number, or -1 where the root does not lead.
  private var numbers: [Int32]

  /// For each number, the vertex.
  private var order: [Int32] = []

  /// For each number, that of its parent in the depth-first tree.
  private var parents: [Int32] = []

  /// For each number, that of its semidominator; until it is found, itself.
  private var semidominators: [Int32] = []

  /// For each number, that of its immediate dominator.
  private var dominators: [Int32] = []

  /// The forest of the vertices worked through: an ancestor of each, -1 for a root of the forest.
  private var ancestors: [Int32] = []

  /// For each number, the one of smallest semidominator between it and its ancestor.
  private var bests: [Int32] = []

  init(vertexCount: Int) {
    numbers = [Int32](repeating: -1, count: vertexCount)
  }

  /// Numbers what the root leads to in depth-first order.
  mutating func number(from root: VertexID, offsets: Span<Int32>, neighbours: Span<VertexID>) {
    numbers[root.index] = 0
    order.append(root.rawValue)
    parents.append(-1)
    var stack = [(number: Int32(0), slot: offsets[root.index])]
    while let (here, slot) = stack.last {
      let vertex = Int(order[Int(here)])
      guard slot < offsets[vertex + 1] else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].slot += 1
      let next = neighbours[Int(slot)]
      guard numbers[next.index] < 0 else { continue }
      let number = Int32(order.count)
      numbers[next.index] = number
      order.append(next.rawValue)
      parents.append(here)
      stack.append((number, offsets[next.index]))
    }
  }

  /// Finds the immediate dominators; the rows are those against the direction of the search.
  mutating func findDominators(offsets: Span<Int32>, neighbours: Span<VertexID>) {
    let count = order.count
    semidominators = (0..<Int32(count)).map { $0 }
    bests = semidominators
    ancestors = [Int32](repeating: -1, count: count)
    dominators = [Int32](repeating: 0, count: count)
    // Lists of the vertices that have a given semidominator, linked through `nextInBucket`.
    var buckets = [Int32](repeating: -1, count: count)
    var nextInBucket = buckets
    var trail: [Int32] = []
    for here in (1..<Int32(count)).reversed() {
      let vertex = Int(order[Int(here)])
      for slot in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let previous = numbers[neighbours[slot].index]
        guard previous >= 0 else { continue }
        let best = evaluate(previous, trail: &trail)
        semidominators[Int(here)] = min(semidominators[Int(here)], semidominators[Int(best)])
      }
      let semidominator = Int(semidominators[Int(here)])
      nextInBucket[Int(here)] = buckets[semidominator]
      buckets[semidominator] = here
      let parent = parents[Int(here)]
      ancestors[Int(here)] = parent
      while buckets[Int(parent)] >= 0 {
        let waiting = buckets[Int(parent)]
        buckets[Int(parent)] = nextInBucket[Int(waiting)]
        let best = evaluate(waiting, trail: &trail)
        let isParent = semidominators[Int(best)] == semidominators[Int(waiting)]
        dominators[Int(waiting)] = isParent ? parent : best
      }
    }
    for here in 1..<max(count, 1) where dominators[here] != semidominators[here] {
      dominators[here] = dominators[Int(dominators[here])]
    }
  }

  /// The number of smallest semidominator on the way up the forest, its root left out; shortens that
  /// way for the next time.
  private mutating func evaluate(_ number: Int32, trail: inout [Int32]) -> Int32 {
    guard ancestors[Int(number)] >= 0 else { return number }
    var here = number
    while ancestors[Int(ancestors[Int(here)])] >= 0 {
      trail.append(here)
      here = ancestors[Int(here)]
    }
    while let below = trail.popLast() {
      let above = Int(ancestors[Int(below)])
      let isBetter =
        semidominators[Int(bests[above])] < semidominators[Int(bests[Int(below)])]
      if isBetter {
        bests[Int(below)] = bests[above]
      }
      ancestors[Int(below)] = ancestors[above]
    }
    return bests[Int(number)]
  }

  /// For each vertex of the graph, its immediate dominator: itself for the root, -1 where it does
  /// not lead.
  consuming func immediateDominators() -> [Int32] {
    var result = [Int32](repeating: DominatorTree.absent, count: numbers.count)
    for (number, vertex) in order.enumerated() {
      result[Int(vertex)] = order[Int(dominators[number])]
    }
    return result
  }
}
