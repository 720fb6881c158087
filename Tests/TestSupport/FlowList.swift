package import GraphCore

/// A flow network as a test writes it down: how many vertices, and the edges in order.
///
///     let network = try FlowList(3, [(0, 1, 0...4, 2), (1, 2, 0...3, 0)]).freeze()
///
/// Bounds are written as a range, costs after it; a range up to `Int.max` has no upper bound.
package struct FlowList: Sendable, CustomStringConvertible {
  package struct Edge: Sendable {
    package var source: Int
    package var target: Int
    package var bounds: ClosedRange<Int>
    package var cost: Int

    package init(source: Int, target: Int, bounds: ClosedRange<Int>, cost: Int) {
      self.source = source
      self.target = target
      self.bounds = bounds
      self.cost = cost
    }
  }

  package var vertexCount: Int
  package var edges: [Edge]

  package init(
    _ vertexCount: Int, _ edges: [(source: Int, target: Int, bounds: ClosedRange<Int>, cost: Int)]
  ) {
    self.vertexCount = vertexCount
    self.edges = edges.map {
      Edge(source: $0.source, target: $0.target, bounds: $0.bounds, cost: $0.cost)
    }
  }

  package func freeze() throws(FlowNetworkError) -> FlowNetwork {
    var builder = FlowNetworkBuilder(vertexCount: vertexCount)
    for edge in edges {
      builder.addEdge(
        from: VertexID(edge.source), to: VertexID(edge.target),
        capacity: edge.bounds.upperBound == Int.max ? nil : edge.bounds.upperBound,
        cost: edge.cost, atLeast: edge.bounds.lowerBound)
    }
    return try builder.freeze()
  }

  /// The same network with the edges changed one by one.
  package func mapEdges(_ change: (Edge) -> Edge) -> FlowList {
    var list = self
    list.edges = edges.map(change)
    return list
  }

  package var description: String {
    let edges = edges.map { edge in
      let upper = edge.bounds.upperBound == Int.max ? "Int.max" : "\(edge.bounds.upperBound)"
      return "(\(edge.source), \(edge.target), \(edge.bounds.lowerBound)...\(upper), \(edge.cost))"
    }
    return "FlowList(\(vertexCount), [\(edges.joined(separator: ", "))])"
  }
}
