extension Graph {
  /// The vertices in an order in which no edge leads back, or a cycle that makes this impossible.
  ///
  /// Use it to work through steps of which some need others first, and to show why that cannot be
  /// done.
  ///
  ///     // v2 → v0, v1 → v0
  ///     graph.topologicalOrder().vertices     // [v1, v2, v0]
  ///     // with e2: v0 → v1 as well
  ///     graph.topologicalOrder().cycle?.vertices  // [v0, v1, v0]
  ///
  /// **Order.** Of all such orders it is the one that comes first when compared vertex by vertex: at
  /// each place stands the smallest vertex that can. So it does not depend on the order in which
  /// edges were added.
  ///
  /// **Cycle.** It passes no vertex twice, but for its ends, and begins at its smallest vertex. It
  /// is one cycle of perhaps many, not the shortest; for that see `shortestCycle(through:avoiding:)`.
  /// A self-loop is a cycle.
  ///
  /// - Complexity: O(V log V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// A. B. Kahn, "Topological sorting of large networks", 1962, doi:10.1145/368996.369025.
  public func topologicalOrder() -> TopologicalOrder {
    var missing = vertices.map { Int32(inDegree(of: $0)) }
    // Keys all equal: the heap gives the smallest vertex.
    var ready = IndexedHeap(vertexCount: vertexCount)
    for vertex in 0..<vertexCount where missing[vertex] == 0 {
      ready.offer(vertex, cost: 0, hops: 0)
    }
    var missingSpan = missing.mutableSpan
    Self.order(
      &ready, offsets: outgoing.offsets.span, neighbours: outgoing.neighbours.span,
      missing: &missingSpan)
    guard ready.popped.count < vertexCount else { return .order(ready.popped) }
    return .cycle(cycle(among: missing))
  }

  /// Whether the graph has no cycle, not even a self-loop.
  ///
  ///     // v0 → v1 → v2
  ///     graph.isAcyclic  // true
  ///
  /// - Complexity: O(V log V + E) time and O(V) space, for V vertices and E edges.
  public var isAcyclic: Bool { topologicalOrder().cycle == nil }

  /// Takes the smallest vertex that waits for nothing, until there is none.
  private static func order(
    _ ready: inout IndexedHeap, offsets: Span<Int32>, neighbours: Span<VertexID>,
    missing: inout MutableSpan<Int32>
  ) {
    while let here = ready.popMin() {
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let next = neighbours[slot].index
        missing[next] -= 1
        if missing[next] == 0 {
          ready.offer(next, cost: 0, hops: 0)
        }
      }
    }
  }

  /// A cycle among the vertices that still wait for an edge.
  ///
  /// Each of them has an edge from another of them, so going back along such edges must come round.
  private func cycle(among missing: [Int32]) -> Path {
    var places = [Int32](repeating: -1, count: vertexCount)
    var back: [EdgeID] = []
    guard var here = vertices.first(where: { missing[$0.index] > 0 }) else {
      preconditionFailure("all \(vertexCount) vertices can be put in order: there is no cycle")
    }
    while places[here.index] < 0 {
      places[here.index] = Int32(back.count)
      guard let edge = incomingEdges(of: here).first(where: { missing[source(of: $0).index] > 0 })
      else { preconditionFailure("\(here) waits for an edge, but none comes from where one waits") }
      back.append(edge)
      here = source(of: edge)
    }
    let edges = Array(back[Int(places[here.index])...].reversed())
    let first = edges.indices.min { source(of: edges[$0]) < source(of: edges[$1]) } ?? 0
    return Path(Array(edges[first...] + edges[..<first]), in: self)
  }
}

/// An order in which no edge leads back, or a cycle that makes this impossible.
///
/// `Graph.topologicalOrder()` makes one. Either of the two is there, and each can be checked by
/// whoever receives it.
///
///     switch graph.topologicalOrder() {
///     case .order(let vertices): vertices.first   // where to begin
///     case .cycle(let cycle): cycle.edges         // of which one has to go
///     }
public enum TopologicalOrder: Hashable, Sendable {
  /// All vertices, each after those from which an edge leads to it.
  case order([VertexID])

  /// A path of at least one edge that ends where it begins.
  case cycle(Path)

  /// The vertices in order, or nil where a cycle makes this impossible.
  ///
  ///     graph.topologicalOrder().vertices?.first  // v1
  public var vertices: [VertexID]? {
    guard case .order(let vertices) = self else { return nil }
    return vertices
  }

  /// The cycle that makes an order impossible, or nil where there is an order.
  ///
  ///     graph.topologicalOrder().cycle  // nil
  public var cycle: Path? {
    guard case .cycle(let cycle) = self else { return nil }
    return cycle
  }
}
