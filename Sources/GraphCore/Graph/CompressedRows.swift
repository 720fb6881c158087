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

    var nextFree = offsets
    var rowEdges = [EdgeID](repeating: EdgeID(rawValue: 0), count: edgeCount)
    var rowNeighbours = [VertexID](repeating: VertexID(rawValue: 0), count: edgeCount)
    var rowCosts = [Double](repeating: 0, count: edgeCount)
    for index in 0..<edgeCount {
      let row = ends[index].index
      let place = Int(nextFree[row])
      nextFree[row] += 1
      rowEdges[place] = EdgeID(rawValue: Int32(index))
      rowNeighbours[place] = neighbours[index]
      rowCosts[place] = costs[index]
    }

    self.offsets = offsets
    self.edges = rowEdges
    self.neighbours = rowNeighbours
    self.costs = rowCosts
  }

  /// The places of a vertex's row in the parallel arrays.
  package func row(of vertex: VertexID) -> Range<Int> {
    Int(offsets[vertex.index])..<Int(offsets[vertex.index + 1])
  }
}
