package import GraphCore

/// Slow and obvious answers, against which the fast ones are checked.
///
/// Nothing here is clever, so that it can be believed by reading it: no heap, no early stop, no
/// tree. It shares with the library only the graph and the order of `Path`, which has tests of its
/// own.
package enum BruteForce {
  /// Every simple path from one vertex to another, sorted.
  ///
  /// - Complexity: as many steps as there are simple paths; for tiny graphs only.
  package static func simplePaths(
    in graph: Graph, from source: VertexID, to target: VertexID, avoiding avoided: VertexSet = [],
    avoidingEdges avoidedEdges: EdgeSet = []
  ) -> [Path] {
    guard !avoided.contains(source), !avoided.contains(target) else { return [] }
    guard source != target else { return [Path(at: source)] }
    var found: [Path] = []
    var unfinished: [(edges: [EdgeID], vertices: [VertexID])] = [([], [source])]
    while let (edges, vertices) = unfinished.popLast() {
      for edge in graph.edges where graph.source(of: edge) == vertices[vertices.count - 1] {
        if avoidedEdges.contains(edge) { continue }
        let next = graph.target(of: edge)
        if next == target {
          found.append(Path(edges + [edge], in: graph))
        } else if !vertices.contains(next) && !avoided.contains(next) {
          unfinished.append((edges + [edge], vertices + [next]))
        }
      }
    }
    return found.sorted()
  }

  /// The distance from one vertex to each, by going over all edges until nothing changes.
  ///
  /// R. Bellman, "On a routing problem", 1958, doi:10.1090/qam/102435.
  package static func distances(
    in graph: Graph, from source: VertexID, avoiding avoided: VertexSet = [],
    avoidingEdges avoidedEdges: EdgeSet = []
  ) -> [Double?] {
    var distances = [Double?](repeating: nil, count: graph.vertexCount)
    guard !avoided.contains(source) else { return distances }
    distances[source.index] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for edge in graph.edges where !avoided.contains(graph.target(of: edge)) {
        if avoidedEdges.contains(edge) { continue }
        guard let before = distances[graph.source(of: edge).index] else { continue }
        let distance = before + graph.cost(of: edge)
        let target = graph.target(of: edge).index
        if distances[target].map({ distance < $0 }) ?? true {
          distances[target] = distance
          isChanged = true
        }
      }
    }
    return distances
  }

  /// The vertices within reach of several, by adding ends of edges until nothing changes, one round
  /// for each hop.
  package static func reach(
    in graph: Graph, from roots: [VertexID], direction: Direction, within maxHops: Int?,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> [VertexID: Int] {
    var hops: [VertexID: Int] = [:]
    for root in roots where !avoided.contains(root) {
      hops[root] = 0
    }
    var round = 0
    var isChanged = true
    while isChanged && round < maxHops ?? Int.max {
      isChanged = false
      for edge in graph.edges where !avoidedEdges.contains(edge) {
        let ends = (graph.source(of: edge), graph.target(of: edge))
        let (here, next) = direction == .forward ? ends : (ends.1, ends.0)
        if hops[here] == round && hops[next] == nil && !avoided.contains(next) {
          hops[next] = round + 1
          isChanged = true
        }
      }
      round += 1
    }
    return hops
  }
}
