/// All best ways from the start of a forward search to some vertices, once the search has labelled
/// them: what is left of a search when everything that is on no best way is taken away.
///
/// A search forward knows how far each vertex is from the start, and from that alone one cannot
/// choose at the start which of two equal ways to take: either may end nowhere. So the ways are
/// traced back from their ends first, and only then walked from the start.
///
///     var ways = BestWays(in: graph, labels: heap.labels, excluding: closed)
///     ways.trace(to: target)
///     ways.isOnBestWay(source)  // true if the target was labelled
///
/// An edge leads on if the label of its target is that of its source and the edge itself added up.
/// Where labels may have gone out of date, the edge by which a vertex got its label leads on too, so
/// that a trace always comes to the start.
package struct BestWays {
  private let graph: Graph
  private let labels: [IndexedHeap.Label]
  private let excludedEdges: BitSet

  /// For each labelled vertex, how far it is; empty where that is the cost of its label.
  private let distances: [Double]

  /// For each labelled vertex, the edge by which it got its label; empty where labels are final.
  private let entries: [EdgeID]

  private var marks = BitSet()

  package init(
    in graph: Graph, labels: [IndexedHeap.Label], excluding excludedEdges: BitSet,
    distances: [Double] = [], entries: [EdgeID] = []
  ) {
    self.graph = graph
    self.labels = labels
    self.excludedEdges = excludedEdges
    self.distances = distances
    self.entries = entries
  }

  /// Whether a vertex is on a best way to one of the vertices traced.
  package func isOnBestWay(_ vertex: VertexID) -> Bool {
    marks.contains(vertex.index)
  }

  /// Adds all best ways to a labelled vertex.
  ///
  /// - Complexity: O(n) for n edges that enter vertices on best ways, over all calls together.
  package mutating func trace(to end: VertexID) {
    guard !isOnBestWay(end) else { return }
    marks.insert(end.index)
    var untraced = [end]
    while let here = untraced.popLast() {
      for slot in graph.incoming.row(of: here) {
        let previous = graph.incoming.neighbours[slot]
        if !isOnBestWay(previous)
          && leadsOn(
            graph.incoming.edges[slot], cost: graph.incoming.costs[slot], from: previous, to: here)
        {
          marks.insert(previous.index)
          untraced.append(previous)
        }
      }
    }
  }

  /// Whether an edge that leaves a vertex on a best way is on a best way as well.
  package func leadsOn(outgoing slot: Int, from source: VertexID) -> Bool {
    let target = graph.outgoing.neighbours[slot]
    return isOnBestWay(target)
      && leadsOn(
        graph.outgoing.edges[slot], cost: graph.outgoing.costs[slot], from: source, to: target)
  }

  /// The edges of the smallest best way from the start to the one vertex that was traced.
  ///
  /// Smallest in the order of `Path`, as all best ways are equal in cost and hops.
  ///
  /// Requires: the start is on a best way.
  package func walk(from source: VertexID, to target: VertexID) -> [EdgeID] {
    var edges: [EdgeID] = []
    var here = source
    while here != target {
      var best: Int?
      for slot in graph.outgoing.row(of: here) where leadsOn(outgoing: slot, from: here) {
        // The row is in order of edges, so among parallel edges the smallest is kept.
        if best.map({ graph.outgoing.neighbours[slot] < graph.outgoing.neighbours[$0] }) ?? true {
          best = slot
        }
      }
      guard let best else {
        preconditionFailure("best ways lead from \(source) to \(here), but not on to \(target)")
      }
      edges.append(graph.outgoing.edges[best])
      here = graph.outgoing.neighbours[best]
    }
    return edges
  }

  private func leadsOn(
    _ edge: EdgeID, cost: Double, from source: VertexID, to target: VertexID
  ) -> Bool {
    let hops = labels[source.index].hops
    let targetHops = labels[target.index].hops
    guard labels[source.index].isPresent, !excludedEdges.contains(edge.index) else { return false }
    if !entries.isEmpty && targetHops > 0 && entries[target.index] == edge { return true }
    return hops + 1 == targetHops && cost + distance(to: source) == distance(to: target)
  }

  private func distance(to vertex: VertexID) -> Double {
    distances.isEmpty ? labels[vertex.index].cost : distances[vertex.index]
  }
}
