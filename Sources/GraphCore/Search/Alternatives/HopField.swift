/// How many edges each vertex is away from a target at least, keeping off some vertices, measured
/// anew as often as need be.
///
/// A listing asks again and again what can still be reached without crossing its own trail. Each
/// measurement touches what is within its limit and nothing else, in memory made once.
///
///     var field = HopField(vertexCount: graph.vertexCount)
///     field.measure(to: target, in: graph, within: 5, avoiding: trail, taking: filter)
///     field.hops(from: vertex)  // nil if the target is more than 5 edges away
package struct HopField: Sendable {
  /// For each vertex, the measurement that reached it last.
  private var epochs: [Int32]
  private var hops: [Int32]

  /// For each vertex reached that is not the target, the next vertex on a way of fewest edges.
  private var nexts: [VertexID]

  private var queue: [VertexID] = []
  private var epoch: Int32 = 0

  /// How much has been measured so far: vertices reached and edges looked at.
  package private(set) var work = WorkCounter()

  package init(vertexCount: Int) {
    epochs = [Int32](repeating: 0, count: vertexCount)
    hops = epochs
    nexts = [VertexID](repeating: VertexID(rawValue: 0), count: vertexCount)
  }

  /// The fewest edges from a vertex to the target, or nil if that is more than was measured.
  package func hops(from vertex: VertexID) -> Int? {
    epochs[vertex.index] == epoch ? Int(hops[vertex.index]) : nil
  }

  /// The next vertex on a way of fewest edges from a vertex that was reached and is not the target.
  package func next(after vertex: VertexID) -> VertexID {
    nexts[vertex.index]
  }

  /// Measures by breadth-first search backward from the target, which must not be avoided itself.
  package mutating func measure(
    to target: VertexID, in graph: Graph, within maxHops: Int, avoiding avoided: BitSet,
    taking filter: EdgeFilter
  ) {
    if epoch == Int32.max {
      epochs = [Int32](repeating: 0, count: epochs.count)
      epoch = 0
    }
    epoch += 1
    work.searches += 1
    queue.removeAll(keepingCapacity: true)
    queue.append(target)
    epochs[target.index] = epoch
    hops[target.index] = 0
    Self.spread(
      through: &queue, epoch: epoch, within: Int32(clamping: maxHops),
      offsets: graph.incoming.offsets.span, edges: graph.incoming.edges.span,
      neighbours: graph.incoming.neighbours.span, avoided: avoided.words.span,
      filter: filter.bits.words.span, keepsFiltered: filter.keepsMembers,
      epochs: &epochs, hops: &hops, nexts: &nexts, work: &work)
  }

  private static func spread(
    through queue: inout [VertexID], epoch: Int32, within maxHops: Int32,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    avoided: Span<UInt64>, filter: Span<UInt64>, keepsFiltered: Bool,
    epochs: inout [Int32], hops: inout [Int32], nexts: inout [VertexID], work: inout WorkCounter
  ) {
    var epochs = epochs.mutableSpan
    var hops = hops.mutableSpan
    var nexts = nexts.mutableSpan
    var head = 0
    while head < queue.count {
      let here = queue[head]
      head += 1
      // The queue is in order of hops, so nothing after this is nearer.
      if hops[here.index] >= maxHops { return }
      work.settled += 1
      let row = Int(offsets[here.index])..<Int(offsets[here.index + 1])
      work.relaxed += row.count
      for slot in row {
        let previous = neighbours[slot].index
        if epochs[previous] == epoch || BitSet.contains(previous, in: avoided) { continue }
        if BitSet.contains(edges[slot].index, in: filter) != keepsFiltered { continue }
        epochs[previous] = epoch
        hops[previous] = hops[here.index] + 1
        nexts[previous] = here
        queue.append(neighbours[slot])
      }
    }
  }
}
