package import GraphCore

/// Checks a path without knowing the right answer: walk it, add it up.
///
/// Comparing with one expected list says nothing about ties and copies the mistakes of whoever
/// wrote the list; what a path claims can be verified from the graph alone.
package enum PathChecker {
  /// The first thing wrong with a path that a search gave, or nil when there is nothing.
  ///
  ///     #expect(PathChecker.fault(of: path, in: graph, from: 0, to: 3) == nil)
  package static func fault(
    of path: Path, in graph: Graph, from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> String? {
    guard path.vertices.count == path.edges.count + 1 else {
      return "\(path.vertices.count) vertices and \(path.edges.count) edges"
    }
    guard path.vertices[0] == source, path.source == source else {
      return "begins at \(path.vertices[0]), not at \(source)"
    }
    guard path.vertices[path.edges.count] == target, path.target == target else {
      return "ends at \(path.vertices[path.edges.count]), not at \(target)"
    }
    for (index, edge) in path.edges.enumerated() {
      let ends = (graph.source(of: edge), graph.target(of: edge))
      guard ends == (path.vertices[index], path.vertices[index + 1]) else {
        return "\(edge) joins \(ends), not what the path says"
      }
    }
    guard Set(path.vertices).count == path.vertices.count else { return "passes a vertex twice" }
    if let vertex = path.vertices.first(where: { avoided.contains($0) }) {
      return "passes \(vertex), which is to be avoided"
    }
    if let edge = path.edges.first(where: { avoidedEdges.contains($0) }) {
      return "takes \(edge), which is to be avoided"
    }
    var cost = 0.0
    for edge in path.edges.reversed() {
      cost = graph.cost(of: edge) + cost
    }
    guard cost == path.cost else { return "costs \(cost), not \(path.cost)" }
    return nil
  }
}
