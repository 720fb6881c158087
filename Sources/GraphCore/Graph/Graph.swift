/// A directed graph with a cost on every edge, frozen for reading.
///
/// Build one with `GraphBuilder`. A frozen graph never changes, so it can be shared between threads
/// and searched from all of them at once; copying it copies references only.
///
///     var builder = GraphBuilder(vertexCount: 3)
///     builder.addEdge(from: VertexID(0), to: VertexID(1))            // e0
///     builder.addEdge(from: VertexID(0), to: VertexID(2), cost: 4)   // e1
///     let graph = try builder.freeze()
///     Array(graph.outgoingEdges(of: VertexID(0)))                    // [e0, e1]
///     graph.target(of: EdgeID(1))                                    // v2
///     graph.inDegree(of: VertexID(2))                                // 1
///
/// Edges are kept as compressed sparse rows in both directions: about 48 bytes an edge and 8 bytes
/// a vertex, and the same speed whichever way one searches.
///
/// Costs are finite and at least 0; the builder saw to it. A graph has no names, no attributes and
/// no other payload: keep those in arrays of your own, indexed by `VertexID.index` and
/// `EdgeID.index`.
public struct Graph: Sendable {
  package let outgoing: CompressedRows
  package let incoming: CompressedRows

  private let sources: [VertexID]
  private let targets: [VertexID]
  private let costs: [Double]

  /// What searches want to know of all costs before they begin.
  package let costSummary: CostSummary

  /// The number of vertices.
  public let vertexCount: Int

  init(vertexCount: Int, sources: [VertexID], targets: [VertexID], costs: [Double]) {
    self.vertexCount = vertexCount
    self.sources = sources
    self.targets = targets
    self.costs = costs
    costSummary = CostSummary(of: costs)
    outgoing = CompressedRows(
      vertexCount: vertexCount, groupedBy: sources, neighbours: targets, costs: costs)
    incoming = CompressedRows(
      vertexCount: vertexCount, groupedBy: targets, neighbours: sources, costs: costs)
  }

  /// The same edges, each turned round: what was outgoing is incoming.
  ///
  /// Both directions are kept in order of edges, so that all there is to do is swap them.
  init(reversing graph: Graph) {
    vertexCount = graph.vertexCount
    sources = graph.targets
    targets = graph.sources
    costs = graph.costs
    costSummary = graph.costSummary
    outgoing = graph.incoming
    incoming = graph.outgoing
  }

  /// The number of edges, parallel edges and self-loops included.
  public var edgeCount: Int { costs.count }

  /// All vertices, in order.
  public var vertices: Range<VertexID> { VertexID(0)..<VertexID(vertexCount) }

  /// All edges, in the order in which they were added.
  public var edges: Range<EdgeID> { EdgeID(0)..<EdgeID(edgeCount) }

  /// The vertex that an edge leaves.
  ///
  /// - Complexity: O(1).
  public func source(of edge: EdgeID) -> VertexID {
    check(edge)
    return sources[edge.index]
  }

  /// The vertex that an edge enters.
  ///
  /// - Complexity: O(1).
  public func target(of edge: EdgeID) -> VertexID {
    check(edge)
    return targets[edge.index]
  }

  /// What it costs to take an edge: finite, at least 0, never -0.0.
  ///
  /// - Complexity: O(1).
  public func cost(of edge: EdgeID) -> Double {
    check(edge)
    return costs[edge.index]
  }

  /// The edges that leave a vertex, in the order in which they were added.
  ///
  /// - Complexity: O(1): a view of the graph's own memory, nothing is copied.
  public func outgoingEdges(of vertex: VertexID) -> ArraySlice<EdgeID> {
    check(vertex)
    return outgoing.edges[outgoing.row(of: vertex)]
  }

  /// The edges that enter a vertex, in the order in which they were added.
  ///
  /// - Complexity: O(1): a view of the graph's own memory, nothing is copied.
  public func incomingEdges(of vertex: VertexID) -> ArraySlice<EdgeID> {
    check(vertex)
    return incoming.edges[incoming.row(of: vertex)]
  }

  /// The targets of the edges that leave a vertex, once per edge, in the order of those edges.
  ///
  /// With parallel edges the same vertex comes more than once.
  ///
  /// - Complexity: O(1): a view of the graph's own memory, nothing is copied.
  public func successors(of vertex: VertexID) -> ArraySlice<VertexID> {
    check(vertex)
    return outgoing.neighbours[outgoing.row(of: vertex)]
  }

  /// The sources of the edges that enter a vertex, once per edge, in the order of those edges.
  ///
  /// With parallel edges the same vertex comes more than once.
  ///
  /// - Complexity: O(1): a view of the graph's own memory, nothing is copied.
  public func predecessors(of vertex: VertexID) -> ArraySlice<VertexID> {
    check(vertex)
    return incoming.neighbours[incoming.row(of: vertex)]
  }

  /// The number of edges that leave a vertex; a self-loop counts once.
  ///
  /// - Complexity: O(1).
  public func outDegree(of vertex: VertexID) -> Int {
    check(vertex)
    return outgoing.row(of: vertex).count
  }

  /// The number of edges that enter a vertex; a self-loop counts once.
  ///
  /// - Complexity: O(1).
  public func inDegree(of vertex: VertexID) -> Int {
    check(vertex)
    return incoming.row(of: vertex).count
  }

  /// Stops the program if the vertex is not one of this graph.
  ///
  /// Array bounds would stop it too, but would not say which vertex.
  package func check(_ vertex: VertexID) {
    precondition(
      vertex.index < vertexCount, "\(vertex) is not a vertex of a graph of \(vertexCount) vertices")
  }

  /// Stops the program if the edge is not one of this graph.
  package func check(_ edge: EdgeID) {
    precondition(
      edge.index < edgeCount, "\(edge) is not an edge of a graph of \(edgeCount) edges")
  }
}
