/// The edges that shortest paths can take: no self-loops, and of parallel edges one for all.
///
/// Centrality counts paths by the vertices they pass. Merging parallel edges beforehand keeps them
/// from being counted twice; ordering each row by neighbour keeps sums, to the last digit, from
/// depending on the order in which edges were added.
///
///     // e0: v0 → v1 at cost 3, e1: v0 → v1 at cost 2, e2: v0 → v1 at cost 2
///     // by cost: one entry v0 → v1 at cost 2, shared by e1 and e2
struct SimpleRows: Sendable {
  /// Where each row begins; one element more than there are vertices.
  let offsets: [Int32]

  /// The targets of the edges, in order within each row, each once.
  let neighbours: [Int32]

  /// For each of `neighbours`, the least cost at which an edge leads there; 1 by hops.
  let costs: [Double]

  /// For each edge of the graph, the place that it shares in, or `absent`.
  private let places: [Int32]

  /// How many edges share in each place.
  private let shares: [Int32]

  /// In `places`: no shortest path takes the edge, be it a self-loop or dearer than one parallel.
  private static let absent: Int32 = -1

  var vertexCount: Int { offsets.count - 1 }

  /// - Complexity: O(V + E).
  init(of graph: Graph, by measure: PathMeasure) {
    // Going through the targets in order puts every row into order, and brings what leads from one
    // source to one target one after the other.
    let incoming = graph.incoming
    let offsets = Self.offsets(of: graph)
    let count = Int(offsets[graph.vertexCount])
    var targets = [Int32](repeating: 0, count: count)
    var costs = [Double](repeating: .infinity, count: count)
    var shares = [Int32](repeating: 0, count: count)
    var places = [Int32](repeating: Self.absent, count: graph.edgeCount)
    var nextFree = offsets
    for target in graph.vertices {
      for slot in incoming.row(of: target) where incoming.neighbours[slot] != target {
        let source = incoming.neighbours[slot].index
        let last = Int(nextFree[source]) - 1
        let isParallel = last >= offsets[source] && targets[last] == target.rawValue
        let place = isParallel ? last : last + 1
        nextFree[source] = Int32(place + 1)
        targets[place] = target.rawValue
        let cost = measure == .hops ? 1 : incoming.costs[slot]
        if cost < costs[place] {
          costs[place] = cost
          shares[place] = 0
        }
        if cost == costs[place] {
          shares[place] += 1
        }
        places[incoming.edges[slot].index] = Int32(place)
      }
    }
    if measure == .cost {
      for edge in graph.edges where places[edge.index] >= 0 {
        if graph.cost(of: edge) > costs[Int(places[edge.index])] {
          places[edge.index] = Self.absent
        }
      }
    }
    self.offsets = offsets
    self.neighbours = targets
    self.costs = costs
    self.places = places
    self.shares = shares
  }

  /// Where the rows begin when parallel edges are merged and self-loops left out.
  private static func offsets(of graph: Graph) -> [Int32] {
    var lastTargets = [Int32](repeating: -1, count: graph.vertexCount)
    var offsets = [Int32](repeating: 0, count: graph.vertexCount + 1)
    for target in graph.vertices {
      for source in graph.predecessors(of: target)
      where source != target && lastTargets[source.index] != target.rawValue {
        lastTargets[source.index] = target.rawValue
        offsets[source.index + 1] += 1
      }
    }
    for vertex in graph.vertices {
      offsets[vertex.index + 1] += offsets[vertex.index]
    }
    return offsets
  }

  /// For each edge of the graph, its part of what its place has: edges that share in one have equal
  /// parts.
  func dividedAmongEdges(_ values: [Double]) -> [Double] {
    places.map { place in
      place == Self.absent ? 0 : values[Int(place)] / Double(shares[Int(place)])
    }
  }
}
