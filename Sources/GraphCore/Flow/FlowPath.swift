/// Units that travel together: a way through a network, or round in a circle, and how many take it.
///
///     // 3 units go v0 -e0- v1 -e1- v2
///     let path = flow.decomposition().paths[0]
///     path.amount    // 3
///     path.vertices  // [v0, v1, v2]
///     path.edges     // [e0, e1]
///     path.unitCost  // 2, for one of the 3
///
/// It passes no vertex twice. A cycle ends where it begins, so its first and last vertex are one.
public struct FlowPath: Hashable, Sendable {
  /// How many units take this way, 1 or more.
  public let amount: Int

  /// The vertices in order, one more than there are edges.
  public let vertices: [VertexID]

  /// The edges in order, at least one.
  public let edges: [EdgeID]

  /// What one unit costs along all edges.
  public let unitCost: Int

  init(amount: Int, along edges: [EdgeID], in network: FlowNetwork) {
    self.amount = amount
    self.edges = edges
    vertices = [network.source(of: edges[0])] + edges.map { network.target(of: $0) }
    // No overflow: the builder saw to it that a path through all vertices can be added up.
    unitCost = edges.reduce(0) { $0 + network.cost(of: $1) }
  }

  /// Whether it ends where it begins.
  public var isCycle: Bool { vertices[0] == vertices[vertices.count - 1] }
}

extension FlowPath: CustomStringConvertible {
  /// The units, then vertices and edges in order: `"3: v0 -e0- v1"`.
  public var description: String {
    zip(edges, vertices.dropFirst()).reduce("\(amount): \(vertices[0])") {
      $0 + " -\($1.0)- \($1.1)"
    }
  }
}
