/// A flow taken apart into paths, from where units come to where they go, and cycles.
///
/// `Flow.decomposition()` makes one. A flow only says how much runs along each edge; this says who
/// could travel which way, which is what people can carry out.
///
///     // v0 supplies 4, v2 needs 4; 3 go by v1, 1 goes straight
///     let parts = flow.decomposition()
///     parts.paths.map(\.amount)    // [3, 1]
///     parts.paths.map(\.vertices)  // [[v0, v1, v2], [v0, v2]]
///     parts.cycles                 // []
public struct FlowDecomposition: Hashable, Sendable {
  /// The paths, each from a vertex that sends more than it receives to one that receives more than
  /// it sends; those of smaller first vertices first.
  public let paths: [FlowPath]

  /// The cycles, each written from its smallest vertex, in the order in which they were found.
  public let cycles: [FlowPath]
}

extension Flow {
  /// Paths and cycles that add up to this flow.
  ///
  /// Units are followed from the smallest vertex that has some left to send, always along the
  /// smallest edge that has some left to carry, until they arrive where some are still needed. What
  /// runs in a circle on the way is taken out as a cycle. So the answer is always the same for the
  /// same flow; but a flow can be taken apart in other ways too, and no path is promised to be cheap
  /// by itself.
  ///
  ///     let parts = flow.decomposition()
  ///     parts.paths.reduce(0) { $0 + $1.amount }  // all that is sent
  ///
  /// In a cheapest flow a cycle costs something only where a lower bound asks for it, and the flows
  /// that solvers return contain none that costs nothing otherwise.
  ///
  /// - Complexity: O(V · (V + E)) time in the worst case, as each of at most V + E parts has at most
  ///   V edges; O(V + E) space besides the answer.
  ///
  /// R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows", 1993, theorem 3.5.
  public func decomposition() -> FlowDecomposition {
    var walker = FlowWalker(following: self)
    for vertex in network.vertices {
      while walker.balances[vertex.index] > 0 {
        walker.takePath(from: vertex)
      }
    }
    for vertex in network.vertices {
      while walker.nextEdge(from: vertex) != nil {
        walker.takeCycle(from: vertex)
      }
    }
    return FlowDecomposition(paths: walker.paths, cycles: walker.cycles)
  }
}

/// Follows units through a flow and takes away those it has followed.
private struct FlowWalker {
  let network: FlowNetwork

  /// What each edge still carries.
  var amounts: [Int]

  /// What each vertex still sends (above 0) or needs (below 0).
  var balances: [Int]

  var paths: [FlowPath] = []
  var cycles: [FlowPath] = []

  /// The edges that carry something, grouped by source, each group in order.
  let offsets: [Int]
  let row: [EdgeID]

  /// For each vertex, the first place in `row` whose edge may still carry something.
  var nextPlaces: [Int]

  /// The edges walked since the beginning, and for each vertex on the way how many came before it.
  var walk: [EdgeID] = []
  var places: [Int?]

  init(following flow: Flow) {
    network = flow.network
    amounts = flow.amounts
    balances = flow.balances
    places = [Int?](repeating: nil, count: network.vertexCount)
    var offsets = [Int](repeating: 0, count: network.vertexCount + 1)
    let used = network.edges.filter { flow.amounts[$0.index] > 0 }
    for edge in used {
      offsets[flow.network.sources[edge.index].index + 1] += 1
    }
    for vertex in 0..<network.vertexCount {
      offsets[vertex + 1] += offsets[vertex]
    }
    nextPlaces = offsets
    var row = used
    for edge in used {
      let source = flow.network.sources[edge.index].index
      row[nextPlaces[source]] = edge
      nextPlaces[source] += 1
    }
    self.offsets = offsets
    self.row = row
    nextPlaces = offsets
  }

  /// The smallest edge out of a vertex that still carries something.
  mutating func nextEdge(from vertex: VertexID) -> EdgeID? {
    let end = offsets[vertex.index + 1]
    while nextPlaces[vertex.index] < end {
      let edge = row[nextPlaces[vertex.index]]
      if amounts[edge.index] > 0 { return edge }
      nextPlaces[vertex.index] += 1
    }
    return nil
  }

  /// Takes away one path that begins at a vertex with something left to send.
  mutating func takePath(from start: VertexID) {
    var here = start
    places[start.index] = 0
    while balances[here.index] >= 0 {
      guard let edge = nextEdge(from: here) else {
        preconditionFailure("\(here) sends \(balances[here.index]) more, but no edge carries it")
      }
      here = step(along: edge)
    }
    var amount = min(balances[start.index], -balances[here.index])
    for edge in walk {
      amount = min(amount, amounts[edge.index])
    }
    balances[start.index] -= amount
    balances[here.index] += amount
    paths.append(take(amount, along: walk))
    forgetWalk(from: 0)
    places[start.index] = nil
  }

  /// Takes away one cycle that is met on the way from a vertex that only passes units on.
  mutating func takeCycle(from start: VertexID) {
    let count = cycles.count
    var here = start
    places[start.index] = 0
    while cycles.count == count {
      guard let edge = nextEdge(from: here) else {
        preconditionFailure("units arrive at \(here), and no edge carries them on")
      }
      here = step(along: edge)
    }
    forgetWalk(from: 0)
    places[start.index] = nil
  }

  /// Goes along an edge; if that closes a circle, takes the circle away and stands at its beginning.
  private mutating func step(along edge: EdgeID) -> VertexID {
    let next = network.targets[edge.index]
    walk.append(edge)
    guard let place = places[next.index] else {
      places[next.index] = walk.count
      return next
    }
    let circle = Array(walk[place...])
    let amount = circle.reduce(Int.max) { min($0, amounts[$1.index]) }
    cycles.append(take(amount, along: fromSmallestVertex(circle)))
    forgetWalk(from: place)
    return next
  }

  private mutating func take(_ amount: Int, along edges: [EdgeID]) -> FlowPath {
    for edge in edges {
      amounts[edge.index] -= amount
    }
    return FlowPath(amount: amount, along: edges, in: network)
  }

  private mutating func forgetWalk(from place: Int) {
    for edge in walk[place...] {
      // The vertex where a circle closes is still on the way; its place comes before.
      let target = network.targets[edge.index].index
      if places[target].map({ $0 > place }) ?? false {
        places[target] = nil
      }
    }
    walk.removeSubrange(place...)
  }

  private func fromSmallestVertex(_ circle: [EdgeID]) -> [EdgeID] {
    let first = circle.indices.min {
      network.sources[circle[$0].index] < network.sources[circle[$1].index]
    }
    return Array(circle[(first ?? 0)...] + circle[..<(first ?? 0)])
  }
}
