package import GraphCore

extension BruteForce {
  /// Which vertex reaches which: a matrix, by trying every vertex as a stop between every two.
  ///
  /// S. Warshall, "A theorem on Boolean matrices", 1962, doi:10.1145/321105.321107.
  package static func reachMatrix(
    in graph: Graph, bothWays: Bool = false, without vertex: VertexID? = nil,
    withoutEdge edge: EdgeID? = nil
  ) -> [[Bool]] {
    let count = graph.vertexCount
    var matrix = (0..<count).map { row in (0..<count).map { $0 == row } }
    for other in graph.edges where other != edge {
      let (source, target) = (graph.source(of: other), graph.target(of: other))
      if source == vertex || target == vertex { continue }
      matrix[source.index][target.index] = true
      if bothWays { matrix[target.index][source.index] = true }
    }
    for middle in 0..<count {
      let row = matrix[middle]
      for source in 0..<count where matrix[source][middle] && source != middle {
        for target in 0..<count where row[target] {
          matrix[source][target] = true
        }
      }
    }
    if let vertex {
      matrix[vertex.index] = matrix[vertex.index].map { _ in false }
      for row in 0..<count { matrix[row][vertex.index] = false }
    }
    return matrix
  }

  /// The groups of vertices that reach one another, by their smallest vertices.
  package static func components(of matrix: [[Bool]]) -> [[VertexID]] {
    var groups: [[VertexID]] = []
    for vertex in matrix.indices where matrix[vertex][vertex] {
      let group = matrix.indices.filter { matrix[vertex][$0] && matrix[$0][vertex] }
      if group.first == vertex { groups.append(group.map { VertexID($0) }) }
    }
    return groups
  }

  /// The vertices whose loss leaves more parts than there were.
  package static func articulationPoints(in graph: Graph) -> [VertexID] {
    let parts = components(of: reachMatrix(in: graph, bothWays: true)).count
    return graph.vertices.filter {
      components(of: reachMatrix(in: graph, bothWays: true, without: $0)).count > parts
    }
  }

  /// The edges whose loss leaves more parts than there were.
  package static func bridges(in graph: Graph) -> [EdgeID] {
    let parts = components(of: reachMatrix(in: graph, bothWays: true)).count
    return graph.edges.filter {
      components(of: reachMatrix(in: graph, bothWays: true, withoutEdge: $0)).count > parts
    }
  }

  /// For each vertex within reach of the root, the vertices without which it is not.
  package static func dominators(
    in graph: Graph, from root: VertexID, direction: Direction
  ) -> [Set<VertexID>?] {
    func reaches(_ matrix: [[Bool]], _ vertex: VertexID) -> Bool {
      direction == .forward
        ? matrix[root.index][vertex.index] : matrix[vertex.index][root.index]
    }
    let whole = reachMatrix(in: graph)
    let parts = graph.vertices.map { reachMatrix(in: graph, without: $0) }
    return graph.vertices.map { vertex in
      guard reaches(whole, vertex) else { return nil }
      return Set(graph.vertices.filter { !reaches(parts[$0.index], vertex) })
    }
  }

  /// The order that takes the smallest vertex that no edge from the rest enters; nil if there comes
  /// a time when there is none.
  package static func topologicalOrder(in graph: Graph) -> [VertexID]? {
    var rest = Array(graph.vertices)
    var order: [VertexID] = []
    while !rest.isEmpty {
      let next = rest.first { vertex in
        !graph.edges.contains {
          graph.target(of: $0) == vertex && rest.contains(graph.source(of: $0))
        }
      }
      guard let next else { return nil }
      order.append(next)
      rest.removeAll { $0 == next }
    }
    return order
  }

  /// The first of all cycles through a vertex: an edge away from it and a simple path back.
  package static func shortestCycle(
    in graph: Graph, through vertex: VertexID, avoiding avoided: VertexSet = []
  ) -> Path? {
    guard !avoided.contains(vertex) else { return nil }
    var cycles: [Path] = []
    for edge in graph.edges where graph.source(of: edge) == vertex {
      let back = simplePaths(
        in: graph, from: graph.target(of: edge), to: vertex, avoiding: avoided)
      cycles += back.map { Path([edge] + $0.edges, in: graph) }
    }
    return cycles.min()
  }
}
