extension Graph {
  /// Which vertex can reach which, for all pairs at once.
  ///
  ///     // v0 → v1 → v2
  ///     graph.transitiveClosure().reaches(VertexID(0), VertexID(2))  // true
  ///
  /// Vertices that reach one another reach the same, so components are worked with instead; and
  /// going through them from the last to the first, each reaches itself and what the next ones
  /// do, 512 bits at a time.
  ///
  /// - Complexity: O(V + E log E + c · e / 512) time and O(V + E + c²) bits of space, for V vertices,
  ///   E edges, and c components joined by e pairs. See `TransitiveClosure` for how much that is.
  ///
  /// P. Purdom, "A transitive closure algorithm", 1970, doi:10.1007/BF01940892.
  public func transitiveClosure() -> TransitiveClosure {
    let condensation = condensation()
    var blocks = ClosureBlocks(of: condensation.components)
    for index in 0..<ClosureBlock.count(for: condensation.components) {
      blocks.append(ClosureBlock(index, of: condensation))
    }
    return blocks.closure()
  }

  /// Which vertex can reach which, worked out by several tasks at once.
  ///
  /// The answer is that of `transitiveClosure()`, byte for byte, whatever the number of workers.
  ///
  ///     let closure = try await graph.transitiveClosure(workers: 2) { done, total in
  ///       report(done, of: total)
  ///     }
  ///
  /// After each block of 512 components, `progress` is told how many of how many are done. The number
  /// of workers must be at least 1; more than there are processors do not help.
  ///
  /// - Complexity: that of `transitiveClosure()`, the time of its last term divided by the workers.
  /// - Throws: `CancellationError` when the task is cancelled, within one block.
  public func transitiveClosure(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) async throws -> TransitiveClosure {
    let condensation = condensation()
    try Task.checkCancellation()
    var blocks = ClosureBlocks(of: condensation.components)
    let count = ClosureBlock.count(for: condensation.components)
    try await OrderedBlocks.run(count: count, workers: workers) { index in
      try Task.checkCancellation()
      return ClosureBlock(index, of: condensation)
    } take: { index, block in
      blocks.append(block)
      progress?(index + 1, count)
    }
    return blocks.closure()
  }
}

/// Which components reach those of one block of 512: 512 bits, one cache line, for each.
///
/// Blocks do not depend on one another, so each can be made by another task.
struct ClosureBlock: Sendable {
  typealias Row = SIMD8<UInt64>

  /// How many components a block is wide.
  static let width = 512

  /// For each component up to the end of the block, which of the block it reaches.
  let rows: [Row]

  /// For each of them, how many vertices these have.
  let counts: [Int32]

  static func count(for components: Components) -> Int {
    (components.count + width - 1) / width
  }

  static func contains(_ column: Int, in row: Row) -> Bool {
    (row[column >> 6] >> UInt64(column & 63)) & 1 == 1
  }

  init(_ index: Int, of condensation: Condensation) {
    let components = condensation.components
    let columns = index * Self.width..<min((index + 1) * Self.width, components.count)
    var rows = [Row](repeating: Row(), count: columns.upperBound)
    let links = condensation.graph.outgoing
    var rowsSpan = rows.mutableSpan
    Self.fill(
      &rowsSpan, columns: columns, offsets: links.offsets.span, neighbours: links.neighbours.span)
    self.rows = rows
    counts = Self.counts(of: rows, sizes: columns.map { components[$0].count })
  }

  /// Going down, all that a component leads to is known before it: numbers grow along edges.
  private static func fill(
    _ rows: inout MutableSpan<Row>, columns: Range<Int>,
    offsets: Span<Int32>, neighbours: Span<VertexID>
  ) {
    for component in (0..<columns.upperBound).reversed() {
      var row = Row()
      if component >= columns.lowerBound {
        let column = component - columns.lowerBound
        row[column >> 6] = 1 << UInt64(column & 63)
      }
      for slot in Int(offsets[component])..<Int(offsets[component + 1]) {
        let next = neighbours[slot].index
        // Rows are sorted, so all that follows is beyond the block as well.
        guard next < columns.upperBound else { break }
        row |= rows[next]
      }
      rows[component] = row
    }
  }

  /// How many vertices are in the components of each row.
  private static func counts(of rows: [Row], sizes: [Int]) -> [Int32] {
    // Nearly all components have one vertex: bits are counted, and only the others looked up.
    var large = Row()
    for (column, size) in sizes.enumerated() where size > 1 {
      large[column >> 6] |= 1 << UInt64(column & 63)
    }
    return rows.map { row in
      let ones = row.nonzeroBitCount.wrappedSum()
      let rest = row & large
      var count = Int(ones)
      for word in rest.indices {
        var bits = rest[word]
        while bits != 0 {
          count += sizes[word << 6 | bits.trailingZeroBitCount] - 1
          bits &= bits - 1
        }
      }
      return Int32(count)
    }
  }
}

/// The blocks made so far, in order.
private struct ClosureBlocks {
  private let components: Components
  private var rows: [[ClosureBlock.Row]] = []
  private var counts: [Int]

  init(of components: Components) {
    self.components = components
    counts = [Int](repeating: 0, count: components.count)
  }

  mutating func append(_ block: ClosureBlock) {
    rows.append(block.rows)
    for (component, count) in block.counts.enumerated() {
      counts[component] += Int(count)
    }
  }

  consuming func closure() -> TransitiveClosure {
    TransitiveClosure(components: components, blocks: rows, counts: counts)
  }
}
