package import GraphCore

extension BruteForce {
  /// For each pair of vertices, what it adds to modularity to have them together: straight from the
  /// definition, over the whole matrix.
  package static func modularityMatrix(
    of graph: Graph, strengths: [Double], resolution: Double, ignoringDirection: Bool
  ) -> [[Double]] {
    let count = graph.vertexCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for edge in graph.edges {
      let (source, target) = (graph.source(of: edge).index, graph.target(of: edge).index)
      matrix[source][target] += strengths[edge.index]
      // A self-loop counts twice at its vertex, as any edge counts once at either end.
      if ignoringDirection { matrix[target][source] += strengths[edge.index] }
    }
    let leaving = matrix.map { $0.reduce(0, +) }
    let entering = (0..<count).map { column in matrix.reduce(0) { $0 + $1[column] } }
    let total = leaving.reduce(0, +)
    guard total > 0 else { return matrix }
    for row in 0..<count {
      for column in 0..<count {
        let byChance = leaving[row] * entering[column] / total
        matrix[row][column] = (matrix[row][column] - resolution * byChance) / total
      }
    }
    return matrix
  }

  /// The modularity of labels, one for each vertex.
  package static func modularity(of labels: [Int], matrix: [[Double]]) -> Double {
    var sum = 0.0
    for row in labels.indices {
      for column in labels.indices where labels[row] == labels[column] {
        sum += matrix[row][column]
      }
    }
    return sum
  }

  /// The greatest modularity of all partitions: of 8 vertices there are 4140.
  package static func bestModularity(matrix: [[Double]]) -> Double {
    func best(_ labels: [Int], groups: Int, sum: Double) -> Double {
      let vertex = labels.count
      guard vertex < matrix.count else { return sum }
      return (0...groups).map { label in
        var sum = sum + matrix[vertex][vertex]
        for other in 0..<vertex where labels[other] == label {
          sum += matrix[vertex][other] + matrix[other][vertex]
        }
        return best(labels + [label], groups: max(groups, label + 1), sum: sum)
      }.max() ?? sum
    }
    return best([], groups: 0, sum: 0)
  }
}
