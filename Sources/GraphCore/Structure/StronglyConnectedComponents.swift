extension Graph {
  /// The largest groups of vertices that can all reach one another.
  ///
  /// Within such a group one can always go back; from one group to the next there is no return.
  ///
  ///     // v0 → v1 → v2 → v1, v2 → v3
  ///     let components = graph.stronglyConnectedComponents()
  ///     components.map(Array.init)  // [[v0], [v1, v2], [v3]]
  ///
  /// **Order.** Components are numbered in topological order: no edge leads from a component to one
  /// of a smaller number. Where this leaves a choice, it is always made in the same way for the
  /// same vertices and edges in the same order.
  ///
  /// A vertex on no cycle is a component of its own. For what leads from group to group, see
  /// `condensation()`.
  ///
  /// - Complexity: O(V + E) time and O(V) space, for V vertices and E edges.
  ///
  /// D. J. Pearce, "A space-efficient algorithm for finding strongly connected components", 2016,
  /// doi:10.1016/j.ipl.2015.08.010, after R. E. Tarjan, "Depth-first search and linear graph
  /// algorithms", 1972, doi:10.1137/0201010.
  public func stronglyConnectedComponents() -> Components {
    var labels = [Int32](repeating: 0, count: vertexCount)
    var frames = [Frame](repeating: Frame(), count: vertexCount)
    var closed = [Int32](repeating: 0, count: vertexCount)
    var labelsSpan = labels.mutableSpan
    var framesSpan = frames.mutableSpan
    var closedSpan = closed.mutableSpan
    let count = Self.label(
      offsets: outgoing.offsets.span, neighbours: outgoing.neighbours.span,
      labels: &labelsSpan, frames: &framesSpan, closed: &closedSpan)
    return Components(labels: labels, count: count)
  }

  /// Where the depth-first search stands at one vertex of its current path.
  private struct Frame {
    var vertex: Int32 = 0

    /// The place in the rows of the edge to follow next.
    var slot: Int32 = 0

    /// The label given to the vertex when it was entered.
    var entry: Int32 = 0
  }

  /// Pearce's algorithm, without recursion.
  ///
  /// `labels` serves three purposes one after the other: 0 for a vertex not entered; the smallest
  /// entry number known to be reachable from it while its component is open; and the number of the
  /// component, counted down from V, once that is closed. Numbers of closed components are larger
  /// than any entry number in use, so an edge into a closed component never lowers anything.
  ///
  /// - Returns: The number of components; `labels` then holds their numbers, from 0.
  private static func label(
    offsets: Span<Int32>, neighbours: Span<VertexID>, labels: inout MutableSpan<Int32>,
    frames: inout MutableSpan<Frame>, closed: inout MutableSpan<Int32>
  ) -> Int {
    var nextEntry: Int32 = 1
    var nextComponent = Int32(labels.count)
    var closedCount = 0
    for root in 0..<labels.count where labels[root] == 0 {
      var depth = 0
      enter(root, at: &depth, as: &nextEntry, offsets, labels: &labels, frames: &frames)
      while depth > 0 {
        let frame = frames[depth - 1]
        let here = Int(frame.vertex)
        var slot = Int(frame.slot)
        let end = Int(offsets[here + 1])
        var lowest = labels[here]
        // An edge followed is looked at again on return: only then is its end's label known.
        while slot < end, labels[neighbours[slot].index] != 0 {
          lowest = min(lowest, labels[neighbours[slot].index])
          slot += 1
        }
        labels[here] = lowest
        guard slot == end else {
          frames[depth - 1].slot = Int32(slot)
          let next = neighbours[slot].index
          enter(next, at: &depth, as: &nextEntry, offsets, labels: &labels, frames: &frames)
          continue
        }
        depth -= 1
        closed[closedCount] = frame.vertex
        closedCount += 1
        guard lowest == frame.entry else { continue }
        // The vertex is the root of a component: those left since with no smaller label are in it.
        while closedCount > 0, labels[Int(closed[closedCount - 1])] >= lowest {
          closedCount -= 1
          nextEntry -= 1
          labels[Int(closed[closedCount])] = nextComponent
        }
        nextComponent -= 1
      }
    }
    for vertex in 0..<labels.count {
      labels[vertex] -= nextComponent + 1
    }
    return labels.count - Int(nextComponent)
  }

  private static func enter(
    _ vertex: Int, at depth: inout Int, as nextEntry: inout Int32, _ offsets: Span<Int32>,
    labels: inout MutableSpan<Int32>, frames: inout MutableSpan<Frame>
  ) {
    labels[vertex] = nextEntry
    frames[depth] = Frame(vertex: Int32(vertex), slot: offsets[vertex], entry: nextEntry)
    nextEntry += 1
    depth += 1
  }
}
