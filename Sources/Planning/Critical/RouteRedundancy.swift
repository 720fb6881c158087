internal import GraphCore

/// How many routes lead from some entry jobs to a target without sharing a job in between.
///
/// By Menger's theorem that is also the fewest jobs and direct moves whose loss closes all ways: a largest flow in
/// which every job lets one route pass, entries and the target any number, and every move one.
///
/// - SeeAlso: K. Menger, "Zur allgemeinen Kurventheorie", 1927.
struct RouteRedundancy {
  private let graph: Graph
  private let entries: [Int]

  init(_ graph: Graph, entries: [Int]) {
    self.graph = graph
    self.entries = entries
  }

  /// The number of such routes for each target, from the entries other than itself.
  ///
  /// - Complexity: O(M √J) for each target, for J jobs and M moves.
  func counts(of targets: [Int]) -> [Int] {
    let isEntry = VertexSet(entries.map { VertexID($0) })
    return targets.map { count(of: $0, isEntry) }
  }

  private func count(of target: Int, _ isEntry: VertexSet) -> Int {
    let jobs = graph.vertexCount
    let root = VertexID(2 * jobs)
    // Each job is two vertices, where one enters and where one leaves, and lets one route through.
    var builder = FlowNetworkBuilder(vertexCount: 2 * jobs + 1)
    for vertex in graph.vertices where vertex.index != target {
      builder.addEdge(
        from: vertex, to: VertexID(jobs + vertex.index),
        capacity: isEntry.contains(vertex) ? nil : 1)
    }
    for edge in graph.edges where graph.source(of: edge).index != target {
      builder.addEdge(
        from: VertexID(jobs + graph.source(of: edge).index), to: graph.target(of: edge),
        capacity: 1)
    }
    for entry in entries where entry != target {
      builder.addEdge(from: root, to: VertexID(entry), capacity: nil)
    }
    do {
      return try builder.freeze().maximumFlow(from: root, to: VertexID(target)).value
    } catch {
      preconditionFailure("moves that let one route pass have no largest flow: \(error)")
    }
  }
}
