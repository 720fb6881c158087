/// The edges of a graph grouped by one of their ends, all groups side by side.
///
/// Row v holds the edges at vertex v, in the order in which they were added, and lies at
/// `offsets[v]..<offsets[v + 1]` of the three parallel arrays. A search that looks at a vertex then
/// reads one stretch of memory per array, and never follows a pointer.
///
///     // Edges e0: v0 → v1, e1: v1 → v0, e2: v0 → v0, grouped by source:
///     // offsets 0 2 3 | edges e0 e2, e1 | neighbours v1 v0, v0
///
/// Costs are stored once more per row: fetching them through the edge would be one more cache miss
/// for every edge of every search.
package struct CompressedRows: Sendable {
  /// Where each row begins; one element more than there are vertices, the last being `edges.count`.
  package let offsets: [Int32]

  /// The edges of all rows.
  package let edges: [EdgeID]

  /// For each of `edges`, the end that is not the row's own.
  package let neighbours: [VertexID]

  /// For each of `edges`, its cost.
  package let costs: [Double]

  /// Groups edges by `ends`, keeping their order within each row.
  ///
  /// Edges that are in order of `ends` already share the memory of the arrays given.
  ///
  /// The arrays hold one element per edge, in order of identifiers.
  ///
  /// - Complexity: O(V + E): a counting sort, stable because it fills each row from its beginning.
  package init(
    vertexCount: Int, groupedBy ends: [VertexID], neighbours: [VertexID], costs: [Double]
  ) {
    let edgeCount = ends.count
    precondition(
      neighbours.count == edgeCount && costs.count == edgeCount,
      "\(edgeCount) ends, \(neighbours.count) neighbours and \(costs.count) costs do not match")

    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for end in ends {
      offsets[end.index + 1] += 1
    }
    for vertex in 0..<vertexCount {
      offsets[vertex + 1] += offsets[vertex]
    }

    self.offsets = offsets
    if Self.isSorted(ends) {
      edges = (0..<Int32(edgeCount)).map { EdgeID(rawValue: $0) }
      self.neighbours = neighbours
      self.costs = costs
      return
    }
    edges = Self.order(groupedBy: ends, offsets: offsets)
    self.neighbours = Self.gather(neighbours, in: edges)
    self.costs = Self.gather(costs, in: edges)
  }

  private static func isSorted(_ ends: [VertexID]) -> Bool {
    let ends = ends.span
    for index in ends.indices.dropFirst() where ends[index] < ends[index - 1] { return false }
    return true
  }

  /// The edges, row by row.
  private static func order(groupedBy ends: [VertexID], offsets: [Int32]) -> [EdgeID] {
    var order = [EdgeID](repeating: EdgeID(rawValue: 0), count: ends.count)
    var nextFree = offsets
    var free = nextFree.mutableSpan
    var places = order.mutableSpan
    let ends = ends.span
    for index in ends.indices {
      let row = ends[index].index
      places[Int(free[row])] = EdgeID(rawValue: Int32(index))
      free[row] += 1
    }
    return order
  }

  /// What belongs to each edge, in the order of the rows.
  ///
  /// Reading here and there and writing in a row is faster than the other way round: reads do not
  /// wait for one another.
  private static func gather<Value>(
    _ values: [Value], in order: [EdgeID]
  ) -> [Value] {
    var gathered = values
    var result = gathered.mutableSpan
    let values = values.span
    let order = order.span
    for index in order.indices {
      result[index] = values[order[index].index]
    }
    return gathered
  }

  /// The places of a vertex's row in the parallel arrays.
  package func row(of vertex: VertexID) -> Range<Int> {
    Int(offsets[vertex.index])..<Int(offsets[vertex.index + 1])
  }
}
