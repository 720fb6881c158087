package import GraphCore

extension BruteForce {
  /// How much of all shortest paths passes each vertex and takes each edge, straight from the
  /// definition: every simple path between every pair is listed, and the shortest are counted.
  ///
  /// Paths of the same vertices are one; parallel edges that it could take share equally. By cost,
  /// edges that cost nothing count as very little. For tiny graphs only.
  package static func betweenness(
    of graph: Graph, by measure: PathMeasure
  ) -> (vertices: [Double], edges: [Double]) {
    var vertexSums = [Double](repeating: 0, count: graph.vertexCount)
    var edgeSums = [Double](repeating: 0, count: graph.edgeCount)
    for source in graph.vertices {
      for target in graph.vertices where target != source {
        let paths = shortestWays(in: graph, from: source, to: target, by: measure)
        for way in paths {
          for vertex in way.dropFirst().dropLast() {
            vertexSums[vertex.index] += 1 / Double(paths.count)
          }
          for (here, next) in zip(way, way.dropFirst()) {
            let edges = shortestEdges(in: graph, from: here, to: next, by: measure)
            for edge in edges {
              edgeSums[edge.index] += 1 / Double(paths.count) / Double(edges.count)
            }
          }
        }
      }
    }
    return (vertexSums, edgeSums)
  }

  /// The shortest paths as the vertices they pass, none twice.
  private static func shortestWays(
    in graph: Graph, from source: VertexID, to target: VertexID, by measure: PathMeasure
  ) -> Set<[VertexID]> {
    let lengths = simplePaths(in: graph, from: source, to: target).map { path in
      let free = path.edges.count { graph.cost(of: $0) == 0 }
      let length = measure == .hops ? (0, path.edges.count) : (path.cost, free)
      return (path.vertices, length)
    }
    guard let least = lengths.map(\.1).min(by: { $0 < $1 }) else { return [] }
    return Set(lengths.filter { $0.1 == least }.map(\.0))
  }

  private static func shortestEdges(
    in graph: Graph, from source: VertexID, to target: VertexID, by measure: PathMeasure
  ) -> [EdgeID] {
    let all = graph.edges.filter {
      graph.source(of: $0) == source && graph.target(of: $0) == target
    }
    let least = all.map { graph.cost(of: $0) }.min()
    return measure == .hops ? all : all.filter { graph.cost(of: $0) == least }
  }

  /// For each vertex how many others are joined to it by paths, the sum of their distances and that
  /// of the inverses: one search for each pair.
  package static func nearness(
    of list: EdgeList, by measure: PathMeasure, direction: Direction
  ) throws -> [(reached: Int, distances: Double, inverses: Double)] {
    let turned = direction == .forward ? list : list.reversed()
    let graph = try turned.mapEdges { edge in
      EdgeList.Edge(
        source: edge.source, target: edge.target, cost: measure == .hops ? 1 : edge.cost)
    }.freeze()
    return graph.vertices.map { vertex in
      let all = distances(in: graph, from: vertex).compactMap { $0 }
      let inverses = all.filter { $0 > 0 }.map { 1 / $0 }
      return (all.count - 1, all.reduce(0, +), inverses.reduce(0, +))
    }
  }

  /// How strongly each vertex, a row, leads to each other, a column.
  package static func matrix(of graph: Graph, strengths: [Double]) -> [[Double]] {
    let row = [Double](repeating: 0, count: graph.vertexCount)
    var matrix = [[Double]](repeating: row, count: graph.vertexCount)
    for edge in graph.edges {
      matrix[graph.source(of: edge).index][graph.target(of: edge).index] += strengths[edge.index]
    }
    return matrix
  }

  /// What flows into each vertex along the edges of a matrix from values of all.
  package static func flow(_ values: [Double], along matrix: [[Double]]) -> [Double] {
    values.indices.map { column in
      values.indices.reduce(0) { $0 + values[$1] * matrix[$1][column] }
    }
  }
}
