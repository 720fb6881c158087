extension Graph {
  /// The vertices without which some others no longer hang together, whichever way edges point.
  ///
  /// Taking one of them out leaves more weakly connected components than there were. They are
  /// where a network is thin; for what cannot be avoided along the direction of edges see
  /// `dominatorTree(from:direction:)`.
  ///
  ///     // v0 → v1, v2 → v1, v2 → v0, v2 → v3
  ///     graph.articulationPoints()  // [v2]: without it v3 stands apart
  ///
  /// They come in order. Parallel edges and self-loops change nothing.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// J. Hopcroft and R. E. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// 1973, doi:10.1145/362248.362272.
  public func articulationPoints() -> [VertexID] {
    Array(VertexSet(bits: thinPlaces().vertices))
  }

  /// The edges without which some vertices no longer hang together, whichever way edges point.
  ///
  /// Taking one of them out leaves one weakly connected component more than there were.
  ///
  ///     // e0: v0 → v1, e1: v1 → v2, e2: v2 → v1
  ///     graph.bridges()  // [e0]
  ///
  /// They come in order. Of two parallel edges, or two that lead there and back, neither is a
  /// bridge: the other one still joins what it joins. Nor is a self-loop.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// R. E. Tarjan, "A note on finding the bridges of a graph", 1974,
  /// doi:10.1016/0020-0190(74)90003-9.
  public func bridges() -> [EdgeID] {
    thinPlaces().edges
  }

  private func thinPlaces() -> (vertices: BitSet, edges: [EdgeID]) {
    var search = LowPointSearch(vertexCount: vertexCount)
    for root in 0..<vertexCount {
      search.visit(
        from: root,
        outgoingOffsets: outgoing.offsets.span, outgoingEdges: outgoing.edges.span,
        successors: outgoing.neighbours.span,
        incomingOffsets: incoming.offsets.span, incomingEdges: incoming.edges.span,
        predecessors: incoming.neighbours.span)
    }
    return (search.articulationPoints, search.bridges.sorted())
  }
}

/// A depth-first search that finds how far up each part of its tree is tied.
///
/// The low point of a vertex is the earliest that can be met from it by going down the tree and then
/// along one edge outside the tree. What hangs below an edge of the tree and meets nothing above it
/// is held by that edge alone.
private struct LowPointSearch: ~Copyable {
  private(set) var articulationPoints = BitSet()
  private(set) var bridges: [EdgeID] = []

  /// For each vertex, its place in the order of entering, from 1; 0 when it was not entered.
  private var entries: [Int32]
  private var lows: [Int32]
  private var frames: [Frame] = []
  private var nextEntry: Int32 = 1

  private struct Frame {
    let vertex: Int

    /// The edge by which the vertex was entered, -1 for a root: that one edge leads back to the
    /// parent without tying anything to it, and any parallel to it does tie.
    let entryEdge: Int32

    /// How many of the edges at the vertex were followed, outgoing ones first.
    var followed = 0

    /// How many children the vertex has in the tree.
    var children = 0
  }

  init(vertexCount: Int) {
    entries = [Int32](repeating: 0, count: vertexCount)
    lows = entries
  }

  mutating func visit(
    from root: Int,
    outgoingOffsets: Span<Int32>, outgoingEdges: Span<EdgeID>, successors: Span<VertexID>,
    incomingOffsets: Span<Int32>, incomingEdges: Span<EdgeID>, predecessors: Span<VertexID>
  ) {
    guard entries[root] == 0 else { return }
    enter(root, by: -1)
    while let frame = frames.last {
      let here = frame.vertex
      let outBegin = Int(outgoingOffsets[here])
      let inBegin = Int(incomingOffsets[here])
      let outDegree = Int(outgoingOffsets[here + 1]) - outBegin
      let degree = outDegree + Int(incomingOffsets[here + 1]) - inBegin
      guard frame.followed < degree else {
        leave(frame)
        continue
      }
      frames[frames.count - 1].followed += 1
      let isOutgoing = frame.followed < outDegree
      let slot = isOutgoing ? outBegin + frame.followed : inBegin + frame.followed - outDegree
      let edge = isOutgoing ? outgoingEdges[slot] : incomingEdges[slot]
      guard edge.rawValue != frame.entryEdge else { continue }
      let next = isOutgoing ? successors[slot].index : predecessors[slot].index
      if entries[next] == 0 {
        frames[frames.count - 1].children += 1
        enter(next, by: edge.rawValue)
      } else {
        lows[here] = min(lows[here], entries[next])
      }
    }
  }

  private mutating func enter(_ vertex: Int, by edge: Int32) {
    entries[vertex] = nextEntry
    lows[vertex] = nextEntry
    nextEntry += 1
    frames.append(Frame(vertex: vertex, entryEdge: edge))
  }

  /// Goes back up from a vertex whose edges are all followed, and judges what held it.
  private mutating func leave(_ frame: Frame) {
    frames.removeLast()
    guard let parent = frames.last else {
      // The root holds nothing above it: it is needed when it has two parts below.
      if frame.children > 1 {
        articulationPoints.insert(frame.vertex)
      }
      return
    }
    let low = lows[frame.vertex]
    lows[parent.vertex] = min(lows[parent.vertex], low)
    if low > entries[parent.vertex] {
      bridges.append(EdgeID(rawValue: frame.entryEdge))
    }
    if low >= entries[parent.vertex] && parent.entryEdge >= 0 {
      articulationPoints.insert(parent.vertex)
    }
  }
}
