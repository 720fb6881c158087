extension Graph {
  /// The graph of the strongly connected components: each shrunk to one vertex.
  ///
  /// It never has a cycle, so it shows the one-way streets of a graph: where one can go and not come
  /// back.
  ///
  ///     // v0 ⇄ v1, e2: v1 → v2 at cost 5, e3: v0 → v2 at cost 4
  ///     let condensation = graph.condensation()
  ///     condensation.components.map(Array.init)         // [[v0, v1], [v2]]
  ///     condensation.graph.edgeCount                    // 1
  ///     condensation.originalEdge(of: EdgeID(0))        // e3, the cheapest
  ///
  /// - Complexity: O(V + E log E) time and O(V + E) space, for V vertices and E edges.
  ///
  /// F. Harary, R. Z. Norman and D. Cartwright, "Structural models", 1965, chapter 3.
  public func condensation() -> Condensation {
    condensation(of: stronglyConnectedComponents())
  }

  package func condensation(of components: Components) -> Condensation {
    var sources: [VertexID] = []
    var targets: [VertexID] = []
    var edges: [EdgeID] = []
    // For each component, the best slot that leads there from the component at hand.
    var bestSlots = [Int32](repeating: -1, count: components.count)
    var reached: [Int] = []
    for (component, members) in components.enumerated() {
      reached.removeAll(keepingCapacity: true)
      for vertex in members {
        for slot in outgoing.row(of: vertex) {
          let other = Int(components.labels[outgoing.neighbours[slot].index])
          if other == component { continue }
          if bestSlots[other] < 0 {
            reached.append(other)
            bestSlots[other] = Int32(slot)
          } else if isCheaper(slot, than: Int(bestSlots[other])) {
            bestSlots[other] = Int32(slot)
          }
        }
      }
      reached.sort()
      for other in reached {
        sources.append(VertexID(component))
        targets.append(VertexID(other))
        edges.append(outgoing.edges[Int(bestSlots[other])])
        bestSlots[other] = -1
      }
    }
    let graph = Graph(
      vertexCount: components.count, sources: sources, targets: targets,
      costs: edges.map { cost(of: $0) })
    return Condensation(components: components, graph: graph, originalEdges: edges)
  }

  /// Whether the edge at one place of the rows costs less than another, or as much and comes first.
  private func isCheaper(_ slot: Int, than other: Int) -> Bool {
    (outgoing.costs[slot], outgoing.edges[slot]) < (outgoing.costs[other], outgoing.edges[other])
  }
}

/// What leads from strongly connected component to strongly connected component.
///
/// `Graph.condensation()` makes one. Vertex c of its graph is component c, so vertices are in
/// topological order: every edge goes from a smaller to a larger one. Between two components there
/// is at most one edge, which stands for all that lead from the one to the other and costs what the
/// cheapest of them does.
///
///     // v0 ⇄ v1 → v2
///     let condensation = graph.condensation()
///     condensation.graph.vertexCount                        // 2
///     condensation.components[0]                            // [v0, v1]
///     condensation.vertex(for: VertexID(2))                 // v1: v2 is in component 1
///
/// A path of the condensation says through which components one can go. What it costs is not what
/// the way costs in the graph itself, because ways inside components are left out.
public struct Condensation: Sendable {
  /// The strongly connected components, as `Graph.stronglyConnectedComponents()` gives them.
  public let components: Components

  /// One vertex for each component and one edge for each pair that edges join, in order of source,
  /// then target.
  public let graph: Graph

  private let originalEdges: [EdgeID]

  init(components: Components, graph: Graph, originalEdges: [EdgeID]) {
    self.components = components
    self.graph = graph
    self.originalEdges = originalEdges
  }

  /// The vertex of the condensation that stands for the component of a vertex of the graph.
  ///
  ///     condensation.vertex(for: VertexID(0)) == condensation.vertex(for: VertexID(1))  // true
  ///
  /// - Complexity: O(1).
  public func vertex(for original: VertexID) -> VertexID {
    VertexID(components.component(of: original))
  }

  /// The edge of the graph that an edge of the condensation stands for: the cheapest that leads
  /// from the one component to the other, the first of several.
  ///
  ///     condensation.originalEdge(of: EdgeID(0))  // e2
  ///
  /// - Complexity: O(1).
  public func originalEdge(of edge: EdgeID) -> EdgeID {
    graph.check(edge)
    return originalEdges[edge.index]
  }
}
