package import GraphCore

/// A graph as a test writes it down: how many vertices, and the edges in order.
///
///     let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 0.5)]).freeze()
///
/// Laws about graphs change one thing and compare; a frozen graph cannot be changed, so they change
/// its list and freeze again. Its description is a list that can be pasted back into a test.
package struct EdgeList: Sendable, CustomStringConvertible {
  package struct Edge: Sendable {
    package var source: Int
    package var target: Int
    package var cost: Double

    package init(source: Int, target: Int, cost: Double) {
      self.source = source
      self.target = target
      self.cost = cost
    }
  }

  package var vertexCount: Int
  package var edges: [Edge]

  package init(_ vertexCount: Int, _ edges: [(source: Int, target: Int, cost: Double)]) {
    self.vertexCount = vertexCount
    self.edges = edges.map { Edge(source: $0.source, target: $0.target, cost: $0.cost) }
  }

  package func freeze() throws(GraphError) -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for edge in edges {
      builder.addEdge(from: VertexID(edge.source), to: VertexID(edge.target), cost: edge.cost)
    }
    return try builder.freeze()
  }

  /// The same graph with the edges changed one by one.
  package func mapEdges(_ change: (Edge) -> Edge) -> EdgeList {
    var list = self
    list.edges = edges.map(change)
    return list
  }

  /// The same graph with every edge turned round.
  package func reversed() -> EdgeList {
    mapEdges { Edge(source: $0.target, target: $0.source, cost: $0.cost) }
  }

  package var description: String {
    let edges = edges.map { "(\($0.source), \($0.target), \($0.cost))" }.joined(separator: ", ")
    return "EdgeList(\(vertexCount), [\(edges)])"
  }
}

// Tests name many vertices and edges: `path.vertices == [0, 1]` says it best. In the library
// itself, literals would let a vertex stand for an edge unseen.

extension VertexID: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension EdgeID: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}
