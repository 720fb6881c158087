extension Graph {
  /// A walk over the whole graph that always goes on from the vertex met last.
  ///
  /// Every vertex becomes a root in its turn unless an earlier one reached it. Use it for what
  /// depends on the whole shape: which edges close circles, an order in which every vertex comes
  /// after those it leads to.
  ///
  ///     // e0: v0 → v1, e1: v2 → v0, e2: v1 → v0
  ///     let forest = graph.depthFirstForest()
  ///     forest.preorder                // [v0, v1, v2]
  ///     forest.postorder               // [v1, v0, v2]
  ///     forest.kind(of: EdgeID(2))     // .back: it closes a circle
  ///
  /// Avoided vertices are neither visited nor passed through; avoided edges are not followed.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// R. E. Tarjan, "Depth-first search and linear graph algorithms", 1972, doi:10.1137/0201010.
  public func depthFirstForest(
    direction: Direction = .forward,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> DepthFirstForest {
    depthFirstForest(
      from: Array(vertices), direction: direction, avoiding: avoided, avoidingEdges: avoidedEdges)
  }

  /// A walk over what is within reach of some vertices that always goes on from the vertex met
  /// last.
  ///
  ///     // e0: v0 → v1, e1: v0 → v2, e2: v1 → v2
  ///     let forest = graph.depthFirstForest(from: [VertexID(0)])
  ///     forest.preorder                       // [v0, v1, v2]
  ///     forest.kind(of: EdgeID(1))            // .forward: v2 was met through v1
  ///     forest.path(to: VertexID(2))?.edges   // [e0, e2]: a way, not the shortest
  ///
  /// Roots are visited in the order given, each unless an earlier one reached it; from a vertex,
  /// edges are followed in the order in which they were added. Avoided vertices are neither visited
  /// nor passed through, roots included; avoided edges are not followed.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  public func depthFirstForest(
    from roots: [VertexID], direction: Direction = .forward,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> DepthFirstForest {
    for root in roots {
      check(root)
    }
    let rows = direction == .forward ? outgoing : incoming
    var walk = DepthFirstWalk(vertexCount: vertexCount)
    var nextSlots = Array(rows.offsets.dropLast())
    var nextSpan = nextSlots.mutableSpan
    for root in roots where !avoided.contains(root) && !walk.isVisited(root.index) {
      Self.visit(
        from: root, offsets: rows.offsets.span, edges: rows.edges.span,
        neighbours: rows.neighbours.span, avoided: avoided.bits.words.span,
        avoidedEdges: avoidedEdges.bits.words.span, nextSlots: &nextSpan, walk: &walk)
    }
    return DepthFirstForest(
      in: self, direction: direction, avoidedEdges: avoidedEdges, walk: walk)
  }

  /// Depth-first search from one root; `nextSlots` says where each vertex is to go on.
  ///
  /// The way from the root to here is the stack: no recursion, so that depth costs no call frames.
  private static func visit(
    from root: VertexID,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    avoided: Span<UInt64>, avoidedEdges: Span<UInt64>,
    nextSlots: inout MutableSpan<Int32>, walk: inout DepthFirstWalk
  ) {
    var stack = [root]
    walk.enter(root, by: nil)
    while let here = stack.last {
      let slot = Int(nextSlots[here.index])
      guard slot < Int(offsets[here.index + 1]) else {
        walk.leave(here)
        stack.removeLast()
        continue
      }
      nextSlots[here.index] += 1
      let next = neighbours[slot]
      if walk.isVisited(next.index) || BitSet.contains(next.index, in: avoided) { continue }
      if BitSet.contains(edges[slot].index, in: avoidedEdges) { continue }
      walk.enter(next, by: edges[slot])
      stack.append(next)
    }
  }
}

/// What a depth-first search writes down while it walks.
struct DepthFirstWalk {
  private(set) var preorder: [VertexID] = []
  private(set) var postorder: [VertexID] = []

  /// For each vertex visited, its place in `preorder`; otherwise `absent`.
  private(set) var entryPlaces: [Int32]

  /// For each vertex left for good, its place in `postorder`.
  private(set) var exitPlaces: [Int32]

  /// For each vertex visited that is no root, the edge by which it was met.
  private(set) var entries: [EdgeID?]

  static let absent: Int32 = -1

  init(vertexCount: Int) {
    entryPlaces = [Int32](repeating: Self.absent, count: vertexCount)
    exitPlaces = [Int32](repeating: Self.absent, count: vertexCount)
    entries = [EdgeID?](repeating: nil, count: vertexCount)
  }

  func isVisited(_ vertex: Int) -> Bool { entryPlaces[vertex] != Self.absent }

  mutating func enter(_ vertex: VertexID, by edge: EdgeID?) {
    entryPlaces[vertex.index] = Int32(preorder.count)
    entries[vertex.index] = edge
    preorder.append(vertex)
  }

  mutating func leave(_ vertex: VertexID) {
    exitPlaces[vertex.index] = Int32(postorder.count)
    postorder.append(vertex)
  }
}
