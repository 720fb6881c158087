extension Graph {
  /// All simple paths of least cost from one vertex to another, one by one as they are asked for.
  ///
  /// On a coarse scale of costs ties are normal, and the choice between equal ways is not the
  /// graph's to make. These are found without looking at any other path.
  ///
  ///     // e0: v0 → v1, e1: v1 → v3, e2: v0 → v2, e3: v2 → v3, all of cost 1; e4: v0 → v3, cost 2
  ///     let ties = graph.equalShortestPaths(from: VertexID(0), to: VertexID(3))
  ///     ties.map(\.edges)  // [[e0, e1], [e2, e3], [e4]]
  ///
  /// Avoided vertices are neither passed through nor used as ends; avoided edges are not taken. From
  /// a vertex to itself there is one path, with no edge.
  ///
  /// - Complexity: O(1) to make. See `EqualShortestPaths` for what asking costs.
  public func equalShortestPaths(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> EqualShortestPaths {
    check(source)
    check(target)
    return EqualShortestPaths(
      graph: self, source: source, target: target, avoided: avoided, avoidedEdges: avoidedEdges)
  }

  /// How many simple paths of least cost there are from one vertex to another, without listing
  /// them.
  ///
  ///     // Ten squares in a row, each with two ways round of equal cost:
  ///     try graph.shortestPathCount(from: first, to: last).value  // 1024
  ///
  /// Parallel edges give distinct paths. There is one path from a vertex to itself, and none where
  /// no way leads. A number too large for 64 bits is reported as such; see `PathCount`. Avoiding is
  /// as in `equalShortestPaths(from:to:)`, which lists what this counts.
  ///
  /// - Complexity: that of one search, O((V + E) log V) time and O(V + E / 64) space, for V vertices
  ///   and E edges.
  /// - Throws: `FreeCircleError`, if paths of least cost touch a circle that costs nothing.
  public func shortestPathCount(
    from source: VertexID, to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) throws(FreeCircleError) -> PathCount {
    check(source)
    check(target)
    let ties = CostTies(
      in: self, from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges)
    return try ties.count()
  }
}

/// The simple paths of least cost between two vertices, worked out while one iterates.
///
/// `Graph.equalShortestPaths(from:to:)` makes one. Every such path comes exactly once, parallel
/// edges giving distinct paths.
///
///     for path in graph.equalShortestPaths(from: home, to: work).prefix(20) {
///       print(path.vertices)
///     }
///
/// **Order.** Paths come in the order of their vertices, compared one by one, and where those are
/// the same, in the order of their edges. As in `SimplePaths`, the number of edges does not come
/// first: sort what you take if you want the order of `Path`.
///
/// Ties are exact where sums of costs are; see `Graph.sumsAreExact`. With rounding, all paths that
/// come cost the same to the last digit, and others that ought to may be missing.
///
/// - Complexity: for V vertices and E edges, one search before the first path, O((V + E) log V), and
///   then O(n (V + E)) time from one path of n edges to the next, where V and E count what is on
///   paths of least cost only; mostly O(n).
public struct EqualShortestPaths: Sequence, Sendable {
  let graph: Graph
  let source: VertexID
  let target: VertexID
  let avoided: VertexSet
  let avoidedEdges: EdgeSet

  /// Begins again with the first path.
  ///
  /// - Complexity: that of one search.
  public func makeIterator() -> SimplePaths.Iterator {
    let ties = CostTies(
      in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges)
    return SimplePaths(
      graph: graph, source: source, target: target, maxHops: Int.max, avoided: avoided,
      filter: EdgeFilter(only: ties.edges)
    ).makeIterator()
  }
}

// MARK: - Ties

/// The part of a graph that paths of least cost are made of.
///
/// An edge is in it if it costs just the difference between how far its two ends are from the
/// target, and such edges lead to it from the source and on to the target, without coming back to
/// the source or going on from the target. Every simple path of such edges costs the least.
struct CostTies {
  private let graph: Graph
  private let source: VertexID
  private let target: VertexID

  /// The vertices of that part, as they were met; empty if no way leads to the target.
  private var vertices: [VertexID] = []

  /// The edges of that part.
  private(set) var edges = BitSet()

  init(
    in graph: Graph, from source: VertexID, to target: VertexID, avoiding avoided: VertexSet,
    avoidingEdges avoidedEdges: EdgeSet
  ) {
    self.graph = graph
    self.source = source
    self.target = target
    guard !avoided.contains(source), !avoided.contains(target) else { return }
    var workspace = SearchWorkspace(for: graph)
    graph.label(
      from: [target], until: source, settlingTies: true, following: .backward,
      avoiding: avoided.bits, excluding: avoidedEdges.bits, in: &workspace)
    guard workspace.heap.isLabelled(source.index) else { return }
    collect(avoidedEdges: avoidedEdges, labels: workspace.heap)
    trim()
  }

  /// Goes from the source wherever distances to the target fall by just what an edge costs.
  private mutating func collect(avoidedEdges: EdgeSet, labels: borrowing IndexedHeap) {
    var met = BitSet([source.index])
    vertices = [source]
    var head = 0
    while head < vertices.count {
      let here = vertices[head]
      head += 1
      if here == target { continue }
      for slot in graph.outgoing.row(of: here) {
        let next = graph.outgoing.neighbours[slot]
        let edge = graph.outgoing.edges[slot]
        let isTight =
          next != here && labels.isLabelled(next.index) && !avoidedEdges.contains(edge)
          && graph.outgoing.costs[slot] + labels.cost(of: next.index) == labels.cost(of: here.index)
        guard isTight, next != source else { continue }
        edges.insert(edge.index)
        if !met.contains(next.index) {
          met.insert(next.index)
          vertices.append(next)
        }
      }
    }
  }

  /// Takes out what does not lead to the target but by the source.
  private mutating func trim() {
    var leading = BitSet([target.index])
    var untraced = [target]
    while let here = untraced.popLast() {
      for edge in graph.incomingEdges(of: here) where edges.contains(edge.index) {
        let previous = graph.source(of: edge)
        if !leading.contains(previous.index) {
          leading.insert(previous.index)
          untraced.append(previous)
        }
      }
    }
    for vertex in vertices where !leading.contains(vertex.index) {
      for edge in graph.incomingEdges(of: vertex) + graph.outgoingEdges(of: vertex) {
        edges.remove(edge.index)
      }
    }
    vertices.removeAll { !leading.contains($0.index) }
  }

  /// The number of paths: each vertex is come to as often as those before it together.
  ///
  /// A vertex is done when all edges that lead to it are. If some never are, they are on a circle or
  /// come from one.
  func count() throws(FreeCircleError) -> PathCount {
    guard !vertices.isEmpty else { return .zero }
    var counts = [PathCount](repeating: .zero, count: graph.vertexCount)
    var missing = [Int32](repeating: 0, count: graph.vertexCount)
    for vertex in vertices {
      missing[vertex.index] = Int32(
        graph.incomingEdges(of: vertex).count { edges.contains($0.index) })
    }
    counts[source.index] = .one
    var done = [source]
    var head = 0
    while head < done.count {
      let here = done[head]
      head += 1
      for edge in graph.outgoingEdges(of: here) where edges.contains(edge.index) {
        let next = graph.target(of: edge)
        counts[next.index] = counts[next.index] + counts[here.index]
        missing[next.index] -= 1
        if missing[next.index] == 0 {
          done.append(next)
        }
      }
    }
    guard done.count == vertices.count else {
      throw FreeCircleError(edges: circle { missing[$0.index] > 0 })
    }
    return counts[target.index]
  }

  /// A circle among vertices each of which is led to from another of them.
  private func circle(among isOpen: (VertexID) -> Bool) -> [EdgeID] {
    var places: [VertexID: Int] = [:]
    var back: [EdgeID] = []
    var here = vertices.first(where: isOpen)
    while let vertex = here, places[vertex] == nil {
      places[vertex] = back.count
      let entry = graph.incomingEdges(of: vertex).first {
        edges.contains($0.index) && isOpen(graph.source(of: $0))
      }
      here = entry.map { graph.source(of: $0) }
      back += entry.map { [$0] } ?? []
    }
    let circle = Array(back[(here.flatMap { places[$0] } ?? 0)...].reversed())
    let smallest = circle.indices.min {
      graph.source(of: circle[$0]) < graph.source(of: circle[$1])
    }
    return Array(circle[(smallest ?? 0)...] + circle[..<(smallest ?? 0)])
  }
}
