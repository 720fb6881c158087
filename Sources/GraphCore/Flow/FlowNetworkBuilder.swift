/// A flow network under construction: add vertices and edges, then freeze it.
///
///     var builder = FlowNetworkBuilder(vertexCount: 2)
///     let third = builder.addVertex()                                             // v2
///     builder.addEdge(from: VertexID(0), to: VertexID(1), capacity: 5)            // e0
///     builder.addEdge(from: VertexID(1), to: third, capacity: 4, atLeast: 1)      // e1
///     let network = try builder.freeze()
///     try network.maximumFlow(from: VertexID(0), to: third).value                 // 4
///
/// Parallel edges and self-loops are allowed: parallel edges are a way to let cost grow with use.
///
/// The builder removes nothing: leave out what you do not want.
public struct FlowNetworkBuilder: Sendable {
  /// The number of vertices so far.
  public private(set) var vertexCount: Int

  private var sources: [VertexID] = []
  private var targets: [VertexID] = []
  private var lowerBounds: [Int] = []
  private var capacities: [Int] = []
  private var costs: [Int] = []

  /// A builder with this many vertices, numbered from 0, and no edge.
  ///
  ///     FlowNetworkBuilder(vertexCount: 3).vertexCount  // 3
  ///
  /// The count must not be negative.
  public init(vertexCount: Int = 0) {
    precondition(vertexCount >= 0, "a network cannot have \(vertexCount) vertices")
    self.vertexCount = vertexCount
  }

  /// A builder with the vertices and edges of a graph, under the same numbers.
  ///
  /// Use it to ask about flow on a graph that exists already; go on adding what is missing, such as
  /// a vertex where all flow begins.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2
  ///     let builder = FlowNetworkBuilder(graph, capacities: [3, nil], costs: [10, 20])
  ///     let network = try builder.freeze()
  ///     try network.minimumCostFlow(from: VertexID(0), to: VertexID(2)).cost  // 90
  ///
  /// There must be one capacity for each edge, nil for no limit, and one cost unless none is given.
  /// The graph's own costs are fractions and play no part.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  public init(_ graph: Graph, capacities: [Int?], costs: [Int]? = nil) {
    precondition(
      capacities.count == graph.edgeCount && costs?.count ?? graph.edgeCount == graph.edgeCount,
      "\(capacities.count) capacities and \(costs?.count ?? 0) costs do not fit a graph of "
        + "\(graph.edgeCount) edges")
    self.init(vertexCount: graph.vertexCount)
    for edge in graph.edges {
      addEdge(
        from: graph.source(of: edge), to: graph.target(of: edge),
        capacity: capacities[edge.index], cost: costs?[edge.index] ?? 0)
    }
  }

  /// The number of edges so far.
  public var edgeCount: Int { costs.count }

  /// Adds one vertex and returns its identifier, the next number.
  ///
  ///     var builder = FlowNetworkBuilder(vertexCount: 2)
  ///     builder.addVertex()  // v2
  ///
  /// - Complexity: O(1).
  @discardableResult
  public mutating func addVertex() -> VertexID {
    let vertex = VertexID(vertexCount)
    vertexCount += 1
    return vertex
  }

  /// Adds an edge and returns its identifier, the next number.
  ///
  ///     var builder = FlowNetworkBuilder(vertexCount: 2)
  ///     builder.addEdge(from: VertexID(0), to: VertexID(1), capacity: 3, cost: 7)  // e0
  ///     builder.addEdge(from: VertexID(0), to: VertexID(1), capacity: nil)         // e1, no limit
  ///
  /// The edge carries at least `lowerBound` and at most `capacity` units, each at `cost`. Both ends
  /// must exist. Numbers are not judged here but in `freeze()`, so that a reader can report the
  /// first bad edge with a typed error.
  ///
  /// - Complexity: O(1), amortized.
  @discardableResult
  public mutating func addEdge(
    from source: VertexID, to target: VertexID, capacity: Int?, cost: Int = 0,
    atLeast lowerBound: Int = 0
  ) -> EdgeID {
    precondition(
      source.index < vertexCount && target.index < vertexCount,
      "an edge from \(source) to \(target) needs both, and there are \(vertexCount) vertices")
    let edge = EdgeID(costs.count)
    sources.append(source)
    targets.append(target)
    lowerBounds.append(lowerBound)
    capacities.append(capacity ?? FlowNetwork.unlimited)
    costs.append(cost)
    return edge
  }

  /// Packs what was added into a network that can be asked.
  ///
  /// The builder stays as it is: go on adding and freeze again for a larger network.
  ///
  ///     var builder = FlowNetworkBuilder(vertexCount: 1)
  ///     let small = try builder.freeze()
  ///     builder.addVertex()
  ///     let large = try builder.freeze()  // 2 vertices; `small` still has 1
  ///
  /// - Complexity: O(E) time for E edges; memory is shared with the builder until it changes.
  /// - Throws: `FlowNetworkError`, about the first edge in order whose numbers make no sense, or
  ///   about numbers so large that sums of them might overflow.
  public func freeze() throws(FlowNetworkError) -> FlowNetwork {
    try Self.checkLimits(vertexCount: vertexCount, edgeCount: edgeCount)
    try checkBounds()
    try checkSums()
    return FlowNetwork(
      vertexCount: vertexCount, sources: sources, targets: targets, lowerBounds: lowerBounds,
      capacities: capacities, costs: costs)
  }

  /// The largest number of vertices, and of edges, in one network.
  ///
  /// Solvers number the edges of both, twice over, and a few more, in 32 bits.
  package static var countLimit: Int { 1 << 28 }

  package static func checkLimits(vertexCount: Int, edgeCount: Int) throws(FlowNetworkError) {
    guard vertexCount <= countLimit else {
      throw .tooManyVertices(count: vertexCount, limit: countLimit)
    }
    guard edgeCount <= countLimit else {
      throw .tooManyEdges(count: edgeCount, limit: countLimit)
    }
  }

  private func checkBounds() throws(FlowNetworkError) {
    for index in sources.indices {
      guard lowerBounds[index] >= 0, lowerBounds[index] <= capacities[index] else {
        let capacity = capacities[index] == FlowNetwork.unlimited ? nil : capacities[index]
        throw .boundsMakeNoSense(
          edge: EdgeID(index), source: sources[index], target: targets[index],
          lowerBound: lowerBounds[index], capacity: capacity)
      }
    }
  }

  /// What every unit may add up to: all capacities, or the costs along a path through all vertices.
  private func checkSums() throws(FlowNetworkError) {
    let limit = FlowNetwork.sumLimit
    var sum = 0
    for index in sources.indices {
      let isUnlimited = capacities[index] == FlowNetwork.unlimited
      let most = isUnlimited ? lowerBounds[index] : capacities[index]
      guard most <= limit - sum else {
        throw .capacitiesTooLarge(
          edge: EdgeID(index), source: sources[index], target: targets[index], limit: limit)
      }
      sum += most
    }
    let costLimit = limit / (vertexCount + 1) - 1
    for index in sources.indices where costs[index].magnitude > UInt(costLimit) {
      throw .costTooLarge(
        edge: EdgeID(index), source: sources[index], target: targets[index],
        cost: costs[index], limit: costLimit)
    }
  }
}
