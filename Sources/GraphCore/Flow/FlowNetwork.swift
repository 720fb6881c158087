/// Vertices and edges along which something flows in whole units, frozen for reading.
///
/// Every edge has a capacity, the least it must carry and a cost for each unit. Use it for people
/// who change jobs, goods that travel, tasks that need hands: whatever is counted, cannot be split
/// below one, and neither appears nor vanishes on the way.
///
///     var builder = FlowNetworkBuilder(vertexCount: 3)
///     builder.addEdge(from: VertexID(0), to: VertexID(1), capacity: 4, cost: 2)   // e0
///     builder.addEdge(from: VertexID(1), to: VertexID(2), capacity: 3)            // e1, free
///     builder.addEdge(from: VertexID(0), to: VertexID(2), capacity: nil, cost: 5) // e2, no limit
///     let network = try builder.freeze()
///     try network.minimumCostFlow(supplies: [4, 0, -4]).flow.amounts              // [3, 3, 1]
///
/// A network does not say who sends and who receives: that is part of the question, so that one
/// network answers many. See `maximumFlow(from:to:)`, `minimumCostFlow(supplies:)` and
/// `minimumCostFlow(from:to:value:)`.
///
/// Numbers are `Int` and sums are exact. The builder refuses numbers so large that a sum could
/// overflow; see `FlowNetworkError`.
///
/// It is not a `Graph`: a graph's costs are never negative and can be fractions, and a graph has
/// rows for searching where a network has none. It takes 32 bytes an edge.
public struct FlowNetwork: Hashable, Sendable {
  /// The number of vertices.
  public let vertexCount: Int

  package let sources: [VertexID]
  package let targets: [VertexID]
  package let lowerBounds: [Int]

  /// For each edge, its capacity, or `unlimited`.
  package let capacities: [Int]

  package let costs: [Int]

  /// In `capacities`: nothing limits the edge.
  package static let unlimited = Int.max

  /// What every sum of capacities, of supplies and of costs along a path must stay within, so that
  /// a few such sums can be added without overflow.
  package static let sumLimit = Int.max / 8

  init(
    vertexCount: Int, sources: [VertexID], targets: [VertexID], lowerBounds: [Int],
    capacities: [Int], costs: [Int]
  ) {
    self.vertexCount = vertexCount
    self.sources = sources
    self.targets = targets
    self.lowerBounds = lowerBounds
    self.capacities = capacities
    self.costs = costs
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

  /// The most that an edge can carry, or nil when nothing limits it.
  ///
  /// - Complexity: O(1).
  public func capacity(of edge: EdgeID) -> Int? {
    check(edge)
    let capacity = capacities[edge.index]
    return capacity == Self.unlimited ? nil : capacity
  }

  /// The least that an edge must carry, 0 or more.
  ///
  /// - Complexity: O(1).
  public func lowerBound(of edge: EdgeID) -> Int {
    check(edge)
    return lowerBounds[edge.index]
  }

  /// What each unit on an edge costs; negative when it earns something.
  ///
  /// - Complexity: O(1).
  public func cost(of edge: EdgeID) -> Int {
    check(edge)
    return costs[edge.index]
  }

  /// Stops the program if the edge is not one of this network.
  package func check(_ edge: EdgeID) {
    precondition(
      edge.index < edgeCount, "\(edge) is not an edge of a network of \(edgeCount) edges")
  }

  /// Stops the program if the vertex is not one of this network.
  package func check(_ vertex: VertexID) {
    precondition(
      vertex.index < vertexCount,
      "\(vertex) is not a vertex of a network of \(vertexCount) vertices")
  }

  /// Stops the program unless there is one supply for each vertex.
  package func check(supplies: [Int]) {
    precondition(
      supplies.count == vertexCount,
      "\(supplies.count) supplies do not fit a network of \(vertexCount) vertices")
  }

  /// Stops the program if the ends are not two vertices of this network.
  package func check(source: VertexID, target: VertexID) {
    check(source)
    check(target)
    precondition(source != target, "a flow from \(source) to itself has no value")
  }

  /// Sending `value` units from one vertex to another, as supplies.
  package func supplies(from source: VertexID, to target: VertexID, value: Int) -> [Int] {
    var supplies = [Int](repeating: 0, count: vertexCount)
    supplies[source.index] = value
    supplies[target.index] = -value
    return supplies
  }
}
