extension Graph {
  /// The parts of the graph that no edge joins, whichever way edges point.
  ///
  /// Where two vertices are in different parts, there is no path between them in either direction.
  ///
  ///     // v0 → v2 ← v3, v1 apart
  ///     let components = graph.weaklyConnectedComponents()
  ///     components.map(Array.init)  // [[v0, v2, v3], [v1]]
  ///
  /// **Order.** Components are numbered in the order of their smallest vertices.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  public func weaklyConnectedComponents() -> Components {
    var labels = [Int32](repeating: -1, count: vertexCount)
    var count: Int32 = 0
    var waiting: [VertexID] = []
    var labelsSpan = labels.mutableSpan
    for root in vertices where labelsSpan[root.index] < 0 {
      labelsSpan[root.index] = count
      waiting.append(root)
      Self.flood(
        from: &waiting, as: count,
        outgoingOffsets: outgoing.offsets.span, successors: outgoing.neighbours.span,
        incomingOffsets: incoming.offsets.span, predecessors: incoming.neighbours.span,
        labels: &labelsSpan)
      count += 1
    }
    return Components(labels: labels, count: Int(count))
  }

  /// Labels all that hangs together with what is waiting, until nothing waits.
  private static func flood(
    from waiting: inout [VertexID], as label: Int32,
    outgoingOffsets: Span<Int32>, successors: Span<VertexID>,
    incomingOffsets: Span<Int32>, predecessors: Span<VertexID>,
    labels: inout MutableSpan<Int32>
  ) {
    while let here = waiting.popLast()?.index {
      for slot in Int(outgoingOffsets[here])..<Int(outgoingOffsets[here + 1])
      where labels[successors[slot].index] < 0 {
        labels[successors[slot].index] = label
        waiting.append(successors[slot])
      }
      for slot in Int(incomingOffsets[here])..<Int(incomingOffsets[here + 1])
      where labels[predecessors[slot].index] < 0 {
        labels[predecessors[slot].index] = label
        waiting.append(predecessors[slot])
      }
    }
  }
}
