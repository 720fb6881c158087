extension Graph {
  /// Every vertex that can be reached from one, itself included.
  ///
  /// The lightest of all searches: one bit a vertex, no distances, no paths. For those see
  /// `breadthFirstTree(from:direction:within:avoiding:)`; for the reach of *every* vertex,
  /// `transitiveClosure()`.
  ///
  ///     // v0 → v1 → v2, v3 → v2
  ///     Array(graph.reachable(from: VertexID(1)))                        // [v1, v2]
  ///     Array(graph.reachable(from: VertexID(2), direction: .backward))  // [v0, v1, v2, v3]
  ///     graph.reachable(from: VertexID(0), within: 1).count              // 2
  ///
  /// A vertex reaches itself by the path with no edge. Avoided vertices are neither reached nor
  /// passed through, the root included. The limit of hops must not be negative.
  ///
  /// - Complexity: O(V + E) time, O(V) space, for V vertices and E edges; less when less is in reach.
  public func reachable(
    from root: VertexID, direction: Direction = .forward, within maxHops: Int? = nil,
    avoiding avoided: VertexSet = []
  ) -> VertexSet {
    reachable(from: [root], direction: direction, within: maxHops, avoiding: avoided)
  }

  /// Every vertex that can be reached from at least one of several, these included.
  ///
  ///     // v0 → v1, v2 → v3
  ///     Array(graph.reachable(from: [VertexID(0), VertexID(2)]))  // [v0, v1, v2, v3]
  ///
  /// - Complexity: O(V + E) time, O(V) space, for V vertices and E edges.
  public func reachable(
    from roots: [VertexID], direction: Direction = .forward, within maxHops: Int? = nil,
    avoiding avoided: VertexSet = []
  ) -> VertexSet {
    let limit = maxHops ?? Int.max
    precondition(limit >= 0, "a search cannot stay within \(limit) hops")
    var queue: [Int32] = []
    // The avoided count as visited from the start: one test an edge instead of two.
    var visited = [UInt64](repeating: 0, count: (vertexCount + 63) / 64)
    let copied = Swift.min(visited.count, avoided.bits.words.count)
    visited[..<copied] = avoided.bits.words[..<copied]
    for root in roots {
      check(root)
      Wave.visit(root.rawValue, queue: &queue, visited: &visited)
    }
    let isForward = direction == .forward
    Wave.spread(
      over: isForward ? outgoing : incoming, against: isForward ? incoming : outgoing,
      within: limit, avoiding: avoided.bits, queue: &queue, visited: &visited)
    for word in 0..<copied {
      visited[word] &= ~avoided.bits.words[word]
    }
    return VertexSet(bits: BitSet(words: visited))
  }

  /// How many vertices can be reached from one, itself included.
  ///
  ///     // v0 → v1 → v2
  ///     graph.reachableCount(from: VertexID(1))                        // 2
  ///     graph.reachableCount(from: VertexID(1), direction: .backward)  // 2
  ///     graph.reachableCount(from: VertexID(0), within: 1)             // 2
  ///
  /// - Complexity: O(V + E) time, O(V) space, for V vertices and E edges.
  public func reachableCount(
    from root: VertexID, direction: Direction = .forward, within maxHops: Int? = nil,
    avoiding avoided: VertexSet = []
  ) -> Int {
    reachable(from: root, direction: direction, within: maxHops, avoiding: avoided).count
  }

  /// Whether a path leads from one vertex to another.
  ///
  ///     // v0 → v1
  ///     graph.hasPath(from: VertexID(0), to: VertexID(1))  // true
  ///     graph.hasPath(from: VertexID(1), to: VertexID(0))  // false
  ///     graph.hasPath(from: VertexID(1), to: VertexID(1))  // true: the path with no edge
  ///
  /// The search goes from both ends at once, always on the side where fewer edges are waiting to be
  /// looked at, and ends when the two meet or one side has nowhere to go. For many questions about
  /// one graph, `transitiveClosure()` answers each in O(1).
  ///
  /// Avoided vertices are neither passed through nor used as ends.
  ///
  /// - Complexity: O(V + E) time, O(V) space, for V vertices and E edges; usually far less time.
  public func hasPath(
    from source: VertexID, to target: VertexID, avoiding avoided: VertexSet = []
  ) -> Bool {
    check(source)
    check(target)
    guard !avoided.contains(source), !avoided.contains(target) else { return false }
    guard source != target else { return true }
    return Self.meet(
      from: source, to: target, outgoing: outgoing, incoming: incoming,
      avoided: avoided.bits.words.span, vertexCount: vertexCount)
  }
}

// MARK: - Kernels

extension Graph {
  /// Whether a search from the source and one against the edges from the target meet.
  private static func meet(
    from source: VertexID, to target: VertexID, outgoing: CompressedRows,
    incoming: CompressedRows, avoided: Span<UInt64>, vertexCount: Int
  ) -> Bool {
    var front = SearchFront(at: source, rows: outgoing, vertexCount: vertexCount)
    var back = SearchFront(at: target, rows: incoming, vertexCount: vertexCount)
    while front.waiting > 0 && back.waiting > 0 {
      let isMet =
        front.waiting <= back.waiting
        ? front.advance(over: outgoing, avoiding: avoided, towards: back.visited)
        : back.advance(over: incoming, avoiding: avoided, towards: front.visited)
      if isMet { return true }
    }
    return false
  }
}

/// A breadth-first search that keeps nothing but the queue and one bit a vertex.
///
/// It goes on from several vertices at once, in two steps: first it notes the neighbours that are
/// not visited, without a branch that the processor would have to guess, so that it waits for the
/// memory of all of them at the same time; then it visits those noted.
///
/// Where much of what is not visited is about to be, it is faster to ask those vertices whether an
/// edge leads to them from one that is: the first such edge is enough. See S. Beamer, K. Asanović
/// and D. Patterson, "Direction-optimizing breadth-first search", 2012, doi:10.1109/SC.2012.50.
private enum Wave {
  /// The neighbours noted at once, but for vertices that have more.
  private static let batchSize = 256

  /// The part of a level among the vertices not visited from which on those are asked.
  private static let largeLevel = 8

  /// Puts a vertex in the queue, unless it is visited.
  static func visit(_ vertex: Int32, queue: inout [Int32], visited: inout [UInt64]) {
    let bit: UInt64 = 1 << UInt64(vertex & 63)
    guard visited[Int(vertex) >> 6] & bit == 0 else { return }
    visited[Int(vertex) >> 6] |= bit
    queue.append(vertex)
  }

  /// Visits all that is within reach of the vertices in the queue, which holds those visited.
  static func spread(
    over rows: CompressedRows, against opposite: CompressedRows, within maxHops: Int,
    avoiding avoided: BitSet, queue: inout [Int32], visited: inout [UInt64]
  ) {
    let vertexCount = rows.offsets.count - 1
    var noted = [Int32](repeating: 0, count: batchSize)
    var head = 0
    var hops = 0
    while head < queue.count && hops < maxHops {
      // One level of hops: what is in the queue now is all at the same number of hops.
      let end = queue.count
      if (end - head) * largeLevel > vertexCount - end {
        join(
          offsets: opposite.offsets.span, neighbours: opposite.neighbours.span,
          avoided: avoided.words.span, queue: &queue, visited: &visited)
        head = end
      }
      while head < end {
        let room = rows.row(of: VertexID(rawValue: queue[head])).count
        if room > noted.count {
          noted = [Int32](repeating: 0, count: room)
        }
        let count = note(
          queue.span, from: &head, to: end, offsets: rows.offsets.span,
          neighbours: rows.neighbours.span, visited: visited.span, noted: &noted)
        for index in 0..<count {
          visit(noted[index], queue: &queue, visited: &visited)
        }
      }
      hops += 1
    }
  }

  /// Visits the vertices not visited to which an edge leads from one that is.
  private static func join(
    offsets: Span<Int32>, neighbours: Span<VertexID>, avoided: Span<UInt64>,
    queue: inout [Int32], visited: inout [UInt64]
  ) {
    var before = visited
    for word in 0..<min(before.count, avoided.count) {
      before[word] &= ~avoided[word]
    }
    let origins = before.span
    let vertexCount = offsets.count - 1
    for word in visited.indices {
      var unvisited = ~visited[word]
      while unvisited != 0 {
        let bit = unvisited & (~unvisited &+ 1)
        let vertex = word << 6 | unvisited.trailingZeroBitCount
        unvisited &= ~bit
        guard vertex < vertexCount else { break }
        for slot in Int(offsets[vertex])..<Int(offsets[vertex + 1])
        where BitSet.contains(neighbours[slot].index, in: origins) {
          visited[word] |= bit
          queue.append(Int32(vertex))
          break
        }
      }
    }
  }

  /// Notes the neighbours, not visited so far, of the next vertices of the queue, while all of a
  /// vertex fit.
  ///
  /// - Returns: How many there are; one may be there several times.
  private static func note(
    _ queue: Span<Int32>, from head: inout Int, to end: Int, offsets: Span<Int32>,
    neighbours: Span<VertexID>, visited: Span<UInt64>, noted: inout [Int32]
  ) -> Int {
    var noted = noted.mutableSpan
    var count = 0
    while head < end {
      let here = Int(queue[head])
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      guard count + row.count <= noted.count else { break }
      for slot in row {
        let next = neighbours[slot].rawValue
        noted[count] = next
        count += Int(~(visited[Int(next) >> 6] >> UInt64(next & 63)) & 1)
      }
      head += 1
    }
    return count
  }
}

/// One side of a search from both ends: what it has visited, and where it goes on.
private struct SearchFront: ~Copyable {
  private(set) var visited: BitSet
  private var frontier: [VertexID]

  /// How many edges the next step looks at; 0 when there is nowhere to go.
  private(set) var waiting: Int

  init(at vertex: VertexID, rows: CompressedRows, vertexCount: Int) {
    // The last vertex first, so that no later one makes the bits grow.
    visited = BitSet([vertexCount - 1])
    visited.remove(vertexCount - 1)
    visited.insert(vertex.index)
    frontier = [vertex]
    waiting = rows.row(of: vertex).count
  }

  /// Takes one step further.
  ///
  /// - Returns: Whether it came to a vertex that the other side had visited.
  mutating func advance(
    over rows: CompressedRows, avoiding avoided: Span<UInt64>, towards other: BitSet
  ) -> Bool {
    let offsets = rows.offsets.span
    let neighbours = rows.neighbours.span
    var next: [VertexID] = []
    var nextWaiting = 0
    for vertex in frontier {
      for slot in Int(offsets[vertex.index])..<Int(offsets[vertex.index + 1]) {
        let neighbour = neighbours[slot]
        if BitSet.contains(neighbour.index, in: avoided) { continue }
        if other.contains(neighbour.index) { return true }
        if visited.contains(neighbour.index) { continue }
        visited.insert(neighbour.index)
        next.append(neighbour)
        nextWaiting += Int(offsets[neighbour.index + 1] - offsets[neighbour.index])
      }
    }
    frontier = next
    waiting = nextWaiting
    return false
  }
}
