/// For each vertex, how many others are joined to it by paths, and how near they are.
struct Nearness: Sendable {
  /// How many, the vertex itself left out.
  var reached: [Int]

  /// The sum of their distances; by hops exact.
  var distances: [Double]

  /// The sum of the inverses of their distances, where these are not 0.
  var inverses: [Double]

  init(vertexCount: Int) {
    reached = [Int](repeating: 0, count: vertexCount)
    distances = [Double](repeating: 0, count: vertexCount)
    inverses = distances
  }

  /// Adds what another block found.
  mutating func add(_ other: Nearness) {
    for vertex in reached.indices {
      reached[vertex] += other.reached[vertex]
      distances[vertex] += other.distances[vertex]
      inverses[vertex] += other.inverses[vertex]
    }
  }
}

/// Which searches nearness takes, and in which order their results are added.
struct NearnessPlan: Sendable {
  private let graph: Graph
  private let measure: PathMeasure
  private let direction: Direction

  init(for graph: Graph, by measure: PathMeasure, direction: Direction) {
    self.graph = graph
    self.direction = direction
    let areUnits = graph.outgoing.costs.first == 1 && graph.hasEqualCosts
    self.measure = areUnits ? .hops : measure
  }

  /// How many vertices are searched from in one block.
  private var blockSize: Int { measure == .hops ? HopBlock.size : CostBlock.size }

  private var blockCount: Int { (graph.vertexCount + blockSize - 1) / blockSize }

  func nearness() -> Nearness {
    var sum = Nearness(vertexCount: graph.vertexCount)
    for index in 0..<blockCount {
      sum.add(block(index) {})
    }
    return sum
  }

  func nearness(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  ) async throws -> Nearness {
    var sum = Nearness(vertexCount: graph.vertexCount)
    try await OrderedBlocks.run(count: blockCount, workers: workers) { index in
      try block(index, check: Task.checkCancellation)
    } take: { index, block in
      sum.add(block)
      progress?(min((index + 1) * blockSize, graph.vertexCount), graph.vertexCount)
    }
    return sum
  }

  private func block<Failure: Error>(
    _ index: Int, check: () throws(Failure) -> Void
  ) throws(Failure) -> Nearness {
    let sources = index * blockSize..<min((index + 1) * blockSize, graph.vertexCount)
    switch measure {
    case .hops: return try HopBlock.nearness(in: graph, direction, from: sources, check: check)
    case .cost: return try CostBlock.nearness(in: graph, direction, of: sources, check: check)
    }
  }
}

/// Nearness by cost of a few vertices: one search from each, in the direction asked for.
private enum CostBlock {
  static let size = 16

  static func nearness<Failure: Error>(
    in graph: Graph, _ direction: Direction, of vertices: Range<Int>,
    check: () throws(Failure) -> Void
  ) throws(Failure) -> Nearness {
    var nearness = Nearness(vertexCount: graph.vertexCount)
    for vertex in vertices {
      try check()
      let values = graph.distances(from: VertexID(vertex), direction: direction).values
      let found = Self.sums(of: values.span)
      // The search met the vertex itself too.
      nearness.reached[vertex] = found.reached - 1
      nearness.distances[vertex] = found.distances
      nearness.inverses[vertex] = found.inverses
    }
    return nearness
  }

  private static func sums(
    of values: Span<Double>
  ) -> (reached: Int, distances: Double, inverses: Double) {
    var reached = 0
    var distances = 0.0
    var inverses = 0.0
    for index in values.indices where values[index] < .infinity {
      reached += 1
      distances += values[index]
      inverses += values[index] > 0 ? 1 / values[index] : 0
    }
    return (reached, distances, inverses)
  }
}

/// What 256 sources at once add to the nearness of all vertices, by hops.
///
/// Each vertex has one bit for each source: met, or met in this very level of hops. One look at an
/// edge then carries over 256 searches. How many met a vertex in a level is a count of bits; which
/// ones they were is of no interest, so what is found belongs to the vertices met, and the search
/// runs against the direction asked for.
///
/// M. Then et al., "The more the merrier: efficient multi-source graph traversal", 2014,
/// doi:10.14778/2735496.2735507.
private enum HopBlock {
  private typealias Sources = SIMD4<UInt64>

  static let size = 256

  static func nearness<Failure: Error>(
    in graph: Graph, _ direction: Direction, from sources: Range<Int>,
    check: () throws(Failure) -> Void
  ) throws(Failure) -> Nearness {
    let rows = direction == .backward ? graph.outgoing : graph.incoming
    var nearness = Nearness(vertexCount: graph.vertexCount)
    // For each vertex, the sources that met it at all, in the last level, and in this one.
    var met = [Sources](repeating: Sources(), count: graph.vertexCount)
    for (bit, source) in sources.enumerated() {
      met[source][bit >> 6] = 1 << UInt64(bit & 63)
    }
    var last = met
    var now = [Sources](repeating: Sources(), count: graph.vertexCount)
    // The vertices that any source met in the last level.
    var frontier = sources.map { Int32($0) }
    var hops = 1
    while !frontier.isEmpty {
      try check()
      step(
        offsets: rows.offsets.span, neighbours: rows.neighbours.span, met: met.span,
        last: &last, now: &now, frontier: &frontier)
      count(
        hops: hops, met: &met, last: &last, now: &now, frontier: frontier.span,
        nearness: &nearness)
      hops += 1
    }
    return nearness
  }

  /// Follows the edges from the last level; the frontier becomes the vertices newly met by any.
  private static func step(
    offsets: Span<Int32>, neighbours: Span<VertexID>, met: Span<Sources>,
    last: inout [Sources], now: inout [Sources], frontier: inout [Int32]
  ) {
    var last = last.mutableSpan
    var now = now.mutableSpan
    var next: [Int32] = []
    for vertex in frontier {
      let here = Int(vertex)
      let sources = last[here]
      last[here] = Sources()
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let neighbour = neighbours[slot].index
        let new = sources & ~met[neighbour]
        guard !isEmpty(new) else { continue }
        if isEmpty(now[neighbour]) {
          next.append(Int32(neighbour))
        }
        now[neighbour] |= new
      }
    }
    frontier = next
  }

  private static func isEmpty(_ sources: Sources) -> Bool {
    let half = sources.lowHalf | sources.highHalf
    return half[0] | half[1] == 0
  }

  /// Counts by how many sources each vertex of the frontier was met, and makes this level the last.
  private static func count(
    hops: Int, met: inout [Sources], last: inout [Sources], now: inout [Sources],
    frontier: Span<Int32>, nearness: inout Nearness
  ) {
    for index in frontier.indices {
      let vertex = Int(frontier[index])
      let sources = now[vertex]
      let count = Int(sources.nonzeroBitCount.wrappedSum())
      met[vertex] |= sources
      last[vertex] = sources
      now[vertex] = Sources()
      nearness.reached[vertex] += count
      nearness.distances[vertex] += Double(count * hops)
      nearness.inverses[vertex] += Double(count) / Double(hops)
    }
  }
}
