/// How wide the buckets are by which a search sorts vertices, and how many there are.
///
/// Narrow buckets settle most vertices once, wide ones are fewer to go through. A bucket as wide as
/// the largest cost divided by the mean number of edges a vertex is a good middle where costs are
/// spread evenly (Meyer and Sanders); it is not where a few costs are far larger than the rest, so
/// those graphs have no plan and are left to the heap.
struct BucketPlan: Sendable {
  /// The largest quotient of largest and mean cost for which buckets are tried.
  private static let largestSkew = 64.0

  /// Buckets per unit of cost.
  let perUnit: Double

  /// How many buckets are in use at the same time at most; the next ones take their places again.
  let count: Int

  init(perUnit: Double, count: Int) {
    self.perUnit = perUnit
    self.count = count
  }

  /// A plan, or nil where all costs are 0, as good as 0, or too unequal.
  ///
  /// - Complexity: O(1): sums of costs are taken at freezing.
  init?(for graph: Graph) {
    let largest = graph.costSummary.largest
    guard graph.edgeCount > 0, largest > 1e-200, largest < 1e200 else { return nil }
    let mean = graph.costSummary.mean
    guard largest <= Self.largestSkew * mean else { return nil }
    let edgesPerVertex = Double(graph.edgeCount) / Double(graph.vertexCount)
    let bucketsPerLargest = max(4, min(1024, 4 * edgesPerVertex)).rounded(.up)
    self.init(perUnit: bucketsPerLargest / largest, count: Int(bucketsPerLargest) + 3)
  }
}

/// A search for distances that sorts vertices into buckets of equal width instead of a heap.
///
/// Vertices of one bucket are taken together, in any order; one whose distance falls after it was
/// taken is taken again. So most of the next vertices are known ahead, and what waits for memory
/// waits at the same time: first the edges of several vertices are read and those that shorten a
/// way are noted without a branch that the processor would have to guess, and only then distances
/// are written. See R. Dial, "Algorithm 360: shortest-path forest with topological ordering", 1969,
/// doi:10.1145/363269.363610, and `Graph.distances(from:)`.
enum BucketSearch {
  /// Edges looked at per edge of the graph before the search gives up, a few extra for small ones.
  private static let patience = 4

  /// The most edges whose targets are looked at together.
  private static let batchSize = 512

  /// Finds all distances.
  ///
  /// - Returns: Whether it did; otherwise edges had to be looked at too often, and `distances` is of
  ///   no use.
  static func run(
    from source: VertexID, in rows: CompressedRows, by plan: BucketPlan,
    withinCost maxCost: Double, avoiding avoided: VertexSet,
    distances: inout [Double], counting work: inout WorkCounter
  ) -> Bool {
    work.searches += 1
    let limit = patience * rows.edges.count + 1024
    var relaxed = 0
    var buckets = [[Int32]](repeating: [], count: plan.count)
    var batch = Batch()
    // Nothing is less than this, so an avoided vertex is never reached.
    for vertex in avoided where vertex.index < distances.count {
      distances[vertex.index] = -.infinity
    }
    distances[source.index] = 0
    buckets[0].append(source.rawValue)
    var waiting = 1
    var bucket = 0
    while waiting > 0 {
      let place = bucket % plan.count
      var vertices: [Int32] = []
      swap(&vertices, &buckets[place])
      guard !vertices.isEmpty else {
        bucket += 1
        continue
      }
      waiting -= vertices.count
      var begin = 0
      while begin < vertices.count {
        batch.fill(
          from: vertices.span, at: &begin, bucket: bucket, perUnit: plan.perUnit, in: rows,
          maxCost: maxCost, distances: distances.span)
        waiting += batch.apply(to: &distances, buckets: &buckets, perUnit: plan.perUnit)
        relaxed += batch.relaxed
        guard relaxed <= limit else { return false }
      }
      work.settled += vertices.count
      // The memory of the bucket is used again, unless the bucket is in use again.
      if buckets[place].isEmpty {
        vertices.removeAll(keepingCapacity: true)
        swap(&vertices, &buckets[place])
      }
    }
    work.relaxed += relaxed
    for vertex in avoided where vertex.index < distances.count {
      distances[vertex.index] = .infinity
    }
    return true
  }

  /// Edges that shorten a way, noted before any is followed.
  private struct Batch {
    private var targets = [Int32](repeating: 0, count: batchSize)
    private var sums = [Double](repeating: 0, count: batchSize)
    private var count = 0

    /// How many edges the last filling looked at.
    private(set) var relaxed = 0

    /// A vertex with more edges than fit goes on here in the next filling.
    private var nextSlot = -1

    /// Notes the edges of the next vertices, as many as fit.
    mutating func fill(
      from vertices: Span<Int32>, at begin: inout Int, bucket: Int, perUnit: Double,
      in rows: CompressedRows, maxCost: Double, distances: Span<Double>
    ) {
      (count, relaxed) = Self.note(
        vertices, at: &begin, slot: &nextSlot, bucket: bucket, perUnit: perUnit,
        offsets: rows.offsets.span, neighbours: rows.neighbours.span, costs: rows.costs.span,
        maxCost: maxCost, distances: distances, targets: &targets, sums: &sums)
    }

    private static func note(
      _ vertices: Span<Int32>, at begin: inout Int, slot nextSlot: inout Int, bucket: Int,
      perUnit: Double, offsets: Span<Int32>, neighbours: Span<VertexID>, costs: Span<Double>,
      maxCost: Double, distances: Span<Double>, targets: inout [Int32], sums: inout [Double]
    ) -> (count: Int, relaxed: Int) {
      var targets = targets.mutableSpan
      var sums = sums.mutableSpan
      var count = 0
      var room = batchSize
      while begin < vertices.count && room > 0 {
        let vertex = Int(vertices[begin])
        let distance = distances[vertex]
        // Settled in an earlier bucket: this is a way that was shortened since.
        if nextSlot < 0 && Int(distance * perUnit) != bucket {
          begin += 1
          continue
        }
        let first = nextSlot < 0 ? Int(offsets[vertex]) : nextSlot
        let end = Int(offsets[vertex + 1])
        let last = min(end, first + room)
        for slot in first..<last {
          let target = neighbours[slot]
          let sum = distance + costs[slot]
          // Written in any case, and kept or not by the count: no guess of the processor is wrong.
          targets[count] = target.rawValue
          sums[count] = sum
          let isShorter = sum < distances[target.index]
          let isWithin = sum <= maxCost
          count += (isShorter ? 1 : 0) & (isWithin ? 1 : 0)
        }
        room -= last - first
        nextSlot = last == end ? -1 : last
        begin += last == end ? 1 : 0
      }
      return (count, batchSize - room)
    }

    /// Takes what is still shorter and sorts its vertices into buckets.
    ///
    /// - Returns: How many were.
    func apply(
      to distances: inout [Double], buckets: inout [[Int32]], perUnit: Double
    ) -> Int {
      let targets = targets.span
      let sums = sums.span
      var distances = distances.mutableSpan
      var taken = 0
      for index in 0..<count {
        let target = Int(targets[index])
        let sum = sums[index]
        guard sum < distances[target] else { continue }
        distances[target] = sum
        buckets[Int(sum * perUnit) % buckets.count].append(targets[index])
        taken += 1
      }
      return taken
    }
  }
}
