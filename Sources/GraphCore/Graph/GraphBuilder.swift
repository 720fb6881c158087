/// A graph under construction: add vertices and edges, then freeze it.
///
/// Searches want edges packed side by side, and packing wants to see all of them; so a graph is
/// built here and only read afterwards.
///
///     var builder = GraphBuilder(vertexCount: 2)
///     let third = builder.addVertex()                                // v2
///     builder.addEdge(from: VertexID(0), to: VertexID(1))            // e0, cost 1
///     builder.addEdge(from: VertexID(1), to: third, cost: 0.5)       // e1
///     let graph = try builder.freeze()
///     graph.shortestPath(from: VertexID(0), to: third)?.cost         // 1.5
///
/// Parallel edges and self-loops are allowed. Parallel edges are distinct moves and give distinct
/// paths; a self-loop is kept, but no shortest or simple path ever takes one.
///
/// The builder removes nothing: leave out what you do not want.
public struct GraphBuilder: Sendable {
  /// The number of vertices so far.
  public private(set) var vertexCount: Int

  private var sources: [VertexID] = []
  private var targets: [VertexID] = []
  private var costs: [Double] = []

  /// The whole numbers given as costs that no `Double` equals, in order of edges.
  private var inexactCosts: [(edge: EdgeID, cost: Int)] = []

  /// A builder with this many vertices, numbered from 0, and no edge.
  ///
  ///     GraphBuilder(vertexCount: 3).vertexCount  // 3
  ///
  /// The count must not be negative.
  public init(vertexCount: Int = 0) {
    precondition(vertexCount >= 0, "a graph cannot have \(vertexCount) vertices")
    self.vertexCount = vertexCount
  }

  /// The number of edges so far.
  public var edgeCount: Int { costs.count }

  /// Adds one vertex and returns its identifier, the next number.
  ///
  ///     var builder = GraphBuilder(vertexCount: 2)
  ///     builder.addVertex()  // v2
  ///
  /// - Complexity: O(1).
  @discardableResult
  public mutating func addVertex() -> VertexID {
    let vertex = VertexID(vertexCount)
    vertexCount += 1
    return vertex
  }

  /// Adds vertices until there is one of this number.
  ///
  /// - Complexity: O(1).
  mutating func addVertices(upTo largest: Int) {
    vertexCount = max(vertexCount, largest + 1)
  }

  /// Adds an edge and returns its identifier, the next number.
  ///
  ///     var builder = GraphBuilder(vertexCount: 2)
  ///     builder.addEdge(from: VertexID(0), to: VertexID(1), cost: 3)  // e0
  ///     builder.addEdge(from: VertexID(0), to: VertexID(1), cost: 3)  // e1, parallel to e0
  ///
  /// Both ends must exist. The cost is not judged here but in `freeze()`, so that a reader can
  /// report the first bad edge with a typed error; -0.0 becomes 0.
  ///
  /// - Complexity: O(1), amortized.
  @discardableResult
  public mutating func addEdge(
    from source: VertexID, to target: VertexID, cost: Double = 1
  ) -> EdgeID {
    precondition(
      source.index < vertexCount && target.index < vertexCount,
      "an edge from \(source) to \(target) needs both, and there are \(vertexCount) vertices")
    let edge = EdgeID(costs.count)
    sources.append(source)
    targets.append(target)
    // One zero only: two that compare equal but print differently would show up in answers.
    costs.append(cost == 0 ? 0 : cost)
    return edge
  }

  /// Adds edges in order, each a source, a target and a cost.
  ///
  ///     var builder = GraphBuilder(vertexCount: 3)
  ///     builder.addEdges([(VertexID(0), VertexID(1), 2.5), (VertexID(1), VertexID(2), 1)])
  ///
  /// All ends must exist. The sequence is gone through once and not kept.
  ///
  /// - Complexity: O(n), amortized, for n edges.
  public mutating func addEdges(
    _ edges: some Sequence<(VertexID, VertexID, Double)>
  ) {
    for (source, target, cost) in edges {
      addEdge(from: source, to: target, cost: cost)
    }
  }

  /// Adds the edges of rows that are sorted by source already.
  ///
  /// Row v, the edges that leave vertex v, lies at `offsets[v]..<offsets[v + 1]` of the two other
  /// arrays. Where nothing was added before, the graph shares the memory of the arrays.
  ///
  ///     // e0: v0 → v1, e1: v0 → v2, e2: v1 → v2
  ///     var builder = GraphBuilder(vertexCount: 3)
  ///     builder.addRows(
  ///       offsets: [0, 2, 3, 3], targets: [VertexID(1), VertexID(2), VertexID(2)],
  ///       costs: [1, 1, 1])
  ///
  /// There must be one offset more than there are vertices, beginning with 0, never falling, and
  /// ending with the number of targets and of costs; all targets must exist.
  ///
  /// - Complexity: O(V + n) for V vertices and n edges.
  public mutating func addRows(offsets: [Int], targets: [VertexID], costs: [Double]) {
    precondition(
      offsets.count == vertexCount + 1 && offsets.first == 0 && offsets.last == targets.count,
      "rows of \(vertexCount) vertices need \(vertexCount + 1) offsets, from 0 to \(targets.count)")
    precondition(
      targets.count == costs.count,
      "\(targets.count) targets need as many costs, not \(costs.count)")
    precondition(
      targets.allSatisfy { $0.index < vertexCount },
      "the rows lead to vertices beyond the \(vertexCount) there are")
    sources.reserveCapacity(sources.count + targets.count)
    for vertex in 0..<vertexCount {
      let count = offsets[vertex + 1] - offsets[vertex]
      precondition(count >= 0, "the offsets of the rows fall after v\(vertex)")
      sources.append(contentsOf: repeatElement(VertexID(vertex), count: count))
    }
    let newCosts = costs.contains { $0 == 0 } ? costs.map { $0 == 0 ? 0 : $0 } : costs
    if self.targets.isEmpty {
      self.targets = targets
      self.costs = newCosts
    } else {
      self.targets += targets
      self.costs += newCosts
    }
  }

  /// Adds an edge whose cost is a whole number and returns its identifier, the next number.
  ///
  /// Costs are kept as `Double`, which holds every whole number up to 2^53 and their sums exactly;
  /// see `Graph.sumsAreExact`. A larger one that would have to be rounded is refused by `freeze()`.
  ///
  ///     builder.addEdge(from: VertexID(0), to: VertexID(1), cost: months)  // months: Int
  ///
  /// Both ends must exist.
  ///
  /// - Complexity: O(1), amortized.
  @discardableResult
  public mutating func addEdge(
    from source: VertexID, to target: VertexID, cost: Int
  ) -> EdgeID {
    let edge = addEdge(from: source, to: target, cost: Double(cost))
    if Double(exactly: cost) == nil {
      inexactCosts.append((edge, cost))
    }
    return edge
  }

  /// Packs what was added into a graph that can be searched.
  ///
  /// The builder stays as it is: go on adding and freeze again for a larger graph.
  ///
  ///     var builder = GraphBuilder(vertexCount: 1)
  ///     let small = try builder.freeze()
  ///     builder.addVertex()
  ///     let large = try builder.freeze()  // 2 vertices; `small` still has 1
  ///
  /// - Complexity: O(V + E) time and space, for V vertices and E edges.
  /// - Throws: `GraphError`, about the first edge in order whose cost is negative, infinite, NaN or a
  ///   whole number that had to be rounded, or about more vertices or edges than 32 bits can number.
  public func freeze() throws(GraphError) -> Graph {
    try Self.checkLimits(vertexCount: vertexCount, edgeCount: edgeCount)
    try checkCosts()
    return Graph(vertexCount: vertexCount, sources: sources, targets: targets, costs: costs)
  }

  /// The largest number of vertices, and of edges, in one graph.
  ///
  /// One less than the number of identifiers, because rows end at "one past the last edge".
  package static var countLimit: Int { Int(Int32.max) }

  package static func checkLimits(vertexCount: Int, edgeCount: Int) throws(GraphError) {
    guard vertexCount <= countLimit else {
      throw .tooManyVertices(count: vertexCount, limit: countLimit)
    }
    guard edgeCount <= countLimit else {
      throw .tooManyEdges(count: edgeCount, limit: countLimit)
    }
  }

  private func checkCosts() throws(GraphError) {
    let inexact = inexactCosts.first
    for (index, cost) in costs.enumerated() {
      guard cost.isFinite else {
        throw .costNotFinite(
          edge: EdgeID(index), source: sources[index], target: targets[index], cost: cost)
      }
      guard cost >= 0 else {
        throw .costNegative(
          edge: EdgeID(index), source: sources[index], target: targets[index], cost: cost)
      }
      if let inexact, inexact.edge.index == index {
        throw .costNotExact(
          edge: inexact.edge, source: sources[index], target: targets[index], cost: inexact.cost)
      }
    }
  }
}
