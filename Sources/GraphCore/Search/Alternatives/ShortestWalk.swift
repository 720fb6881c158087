extension Graph {
  /// The shortest way from one vertex to another that passes some others, be it by a vertex twice;
  /// or nil when there is none.
  ///
  /// Use it where coming back is no harm, as with errands. A way that must not pass a vertex twice,
  /// such as a career, is `shortestPath(from:through:to:)`; this one is faster and never
  /// dearer. A walk in the order given that happens to pass no vertex twice is that path.
  ///
  ///     // e0: v0 → v1, e1: v1 → v0, e2: v0 → v2, all of cost 1
  ///     let walk = graph.shortestWalk(from: VertexID(0), through: [VertexID(1)], to: VertexID(2))
  ///     walk?.vertices  // [v0, v1, v0, v2]
  ///
  /// It is put together from best paths, the legs: from each stop to the next. In the order given
  /// the stops are passed just so, and one that comes twice running is passed once; other stops may
  /// be passed on a leg as well. In any order, the one that costs least is found, then the one with
  /// fewest edges, then the one that comes first when `vias` is read as given; there, a stop that is
  /// named twice or is an end is no further stop.
  ///
  /// Avoided vertices are neither passed through nor used as stops or ends; avoided edges are not
  /// taken. In any order there must be at most `ViaOrder.largestCount` stops.
  ///
  /// - Complexity: for k stops, V vertices and E edges, k + 1 searches, O(k (V + E) log V), and in
  ///   the order given O(k V) space; in any order O(2^k k^2) time and O(2^k k) space more.
  ///
  /// M. Held, R. M. Karp, "A dynamic programming approach to sequencing problems", 1962,
  /// doi:10.1137/0110015.
  public func shortestWalk(
    from source: VertexID, through vias: [VertexID], to target: VertexID,
    order: ViaOrder = .given, avoiding avoided: VertexSet = [],
    avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    checkStops([source] + vias + [target])
    guard !([source] + vias + [target]).contains(where: { avoided.contains($0) }) else {
      return nil
    }
    var stops = vias + [target]
    if order == .any {
      let distinct = distinctStops(vias, from: source, to: target)
      let distances = ViaDistances(
        in: self, from: source, through: distinct, to: target, order: .any, isSimple: false,
        avoiding: avoided, avoidingEdges: avoidedEdges)
      guard let found = distances.stopsInOrder(from: source) else { return nil }
      stops = found
    }
    var workspace = SearchWorkspace(for: self)
    var edges: [EdgeID] = []
    var here = source
    for stop in stops {
      let leg = shortestPath(
        from: here, to: stop, avoiding: avoided, avoidingEdges: avoidedEdges, using: &workspace)
      guard let leg else { return nil }
      edges += leg.edges
      here = stop
    }
    return edges.isEmpty ? Path(at: source) : Path(edges, in: self)
  }

  /// Stops the program if a stop is not of this graph.
  func checkStops(_ stops: [VertexID]) {
    for stop in stops {
      check(stop)
    }
  }

  /// The stops in any order, each once and none an end.
  func distinctStops(
    _ vias: [VertexID], from source: VertexID, to target: VertexID
  ) -> [VertexID] {
    var met: VertexSet = [source, target]
    var distinct: [VertexID] = []
    for via in vias where !met.contains(via) {
      met.insert(via)
      distinct.append(via)
    }
    precondition(
      distinct.count <= ViaOrder.largestCount,
      "\(distinct.count) stops in any order are more than \(ViaOrder.largestCount)")
    return distinct
  }
}
