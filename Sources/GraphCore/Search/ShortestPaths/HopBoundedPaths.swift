extension Graph {
  /// The best paths from one vertex with at most some number of edges, and with any smaller number.
  ///
  /// Where every move has a price of its own besides its cost, the cheapest path may take too many.
  /// One search answers what each further edge buys, for all targets.
  ///
  ///     // e0: v0 → v2, e1: v0 → v1, e2: v1 → v2, costs 5, 1, 1
  ///     let paths = graph.hopBoundedPaths(from: VertexID(0), withinHops: 2)
  ///     paths.path(to: VertexID(2))?.edges                 // [e1, e2], cost 2
  ///     paths.path(to: VertexID(2), withinHops: 1)?.edges  // [e0], cost 5
  ///     paths.trades(at: VertexID(2))                      // (1, 5.0), (2, 2.0)
  ///
  /// The limit must not be negative. Avoided vertices are neither passed through nor reached; avoided
  /// edges are not taken.
  ///
  /// - Complexity: O(H E + R log R) time and O(V + R) space, for H hops, V vertices, E edges and R
  ///   trades, at most H for each vertex. In practice the search ends when a further edge improves
  ///   nothing any more, whatever the limit.
  ///
  /// R. Bellman, "On a routing problem", 1958, doi:10.1090/qam/102435: after h rounds one has the
  /// best with at most h edges.
  public func hopBoundedPaths(
    from source: VertexID, withinHops maxHops: Int,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> HopBoundedPaths {
    check(source)
    precondition(maxHops >= 0, "a search cannot stay within \(maxHops) hops")
    var trades = HopTrades(vertexCount: vertexCount)
    if !avoided.contains(source) {
      trades.add(vertex: source.rawValue, hops: 0, cost: 0, entry: -1, previous: -1)
      Self.trade(
        within: Int32(clamping: maxHops), offsets: outgoing.offsets.span,
        edges: outgoing.edges.span, neighbours: outgoing.neighbours.span,
        edgeCosts: outgoing.costs.span, avoided: avoided.bits.words.span,
        avoidedEdges: avoidedEdges.bits.words.span, trades: &trades)
    }
    return HopBoundedPaths(in: self, from: source, maxHops: maxHops, trades: trades)
  }

  /// The best path from one vertex to another with at most some number of edges, or nil when there
  /// is none.
  ///
  /// Best in the order of `Path`: least cost among those short enough, then fewest edges, then
  /// smallest vertices and edges.
  ///
  ///     // e0: v0 → v2, e1: v0 → v1, e2: v1 → v2, costs 5, 1, 1
  ///     graph.shortestPath(from: VertexID(0), to: VertexID(2), withinHops: 1)?.edges  // [e0]
  ///
  /// - Complexity: that of `hopBoundedPaths(from:withinHops:)`, which answers for all targets.
  public func shortestPath(
    from source: VertexID, to target: VertexID, withinHops maxHops: Int,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    hopBoundedPaths(
      from: source, withinHops: maxHops, avoiding: avoided, avoidingEdges: avoidedEdges
    ).path(to: target)
  }

  /// Round after round, goes one edge on from whatever the round before improved.
  ///
  /// Requires: the one trade there is, is that of the source.
  ///
  /// Ensures: the trades of each round are in the order of their paths, smallest vertices first.
  private static func trade(
    within maxHops: Int32,
    offsets: Span<Int32>, edges: Span<EdgeID>, neighbours: Span<VertexID>,
    edgeCosts: Span<Double>, avoided: Span<UInt64>, avoidedEdges: Span<UInt64>,
    trades: inout HopTrades
  ) {
    var round = 0..<1
    var hops: Int32 = 0
    while !round.isEmpty && hops < maxHops {
      hops += 1
      // Trades of the last round come in the order of their paths, and edges in their own: the
      // first of equal offers is the smallest.
      for previous in round {
        let here = Int(trades.vertices[previous])
        let cost = trades.costs[previous]
        for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
          let next = neighbours[slot].index
          if BitSet.contains(next, in: avoided) { continue }
          if BitSet.contains(edges[slot].index, in: avoidedEdges) { continue }
          trades.offer(
            next, cost: edgeCosts[slot] + cost, entry: edges[slot].rawValue,
            previous: Int32(previous))
        }
      }
      let start = trades.count
      trades.closeRound(hops: hops)
      round = start..<trades.count
    }
    trades.finish()
  }
}

/// The best paths from one vertex with at most so many edges, for every number up to a limit.
///
/// `Graph.hopBoundedPaths(from:withinHops:)` makes one.
///
///     for trade in paths.trades(at: goal) {
///       print("with \(trade.hops) moves it costs \(trade.cost)")
///     }
///
/// Paths never pass a vertex twice: as costs are not negative, a path without the detour is as cheap
/// and has fewer edges. Distances are added from the source outward; where sums are rounded they may
/// differ from the cost of the path in the last digits.
public struct HopBoundedPaths: Sendable {
  /// The vertex where all paths begin.
  public let source: VertexID

  /// The most edges a path may have here.
  public let maxHops: Int

  private let graph: Graph
  private let trades: HopTrades

  init(in graph: Graph, from source: VertexID, maxHops: Int, trades: HopTrades) {
    self.graph = graph
    self.source = source
    self.maxHops = maxHops
    self.trades = trades
  }

  /// What is gained by further edges: each number of edges that allows for a cheaper path than all
  /// smaller ones, with the cost of that path.
  ///
  /// Hops rise and costs fall; empty for a vertex that is not reached.
  ///
  ///     paths.trades(at: paths.source)  // (0, 0.0)
  ///
  /// - Complexity: O(n) for n trades.
  public func trades(at vertex: VertexID) -> [(hops: Int, cost: Double)] {
    graph.check(vertex)
    var found: [(hops: Int, cost: Double)] = []
    var trade = Int(trades.last[vertex.index])
    while trade >= 0 {
      found.append((Int(trades.hops[trade]), trades.costs[trade]))
      trade = Int(trades.earlier[trade])
    }
    return found.reversed()
  }

  /// What the best path to a vertex costs that has at most so many edges, or nil when there is none.
  ///
  /// Without a number, it is `maxHops`; one that is greater does not help, as no more were looked at,
  /// and stops the program.
  ///
  ///     paths.distance(to: paths.source, withinHops: 0)  // 0.0
  ///
  /// - Complexity: O(n) for n trades.
  public func distance(to vertex: VertexID, withinHops hops: Int? = nil) -> Double? {
    trade(at: vertex, withinHops: hops).map { trades.costs[$0] }
  }

  /// The best path to a vertex that has at most so many edges, or nil when there is none.
  ///
  /// Best in the order of `Path`. Without a number, it is `maxHops`; it must not be greater.
  ///
  ///     paths.path(to: paths.source)?.edges  // []
  ///
  /// - Complexity: O(n) for n trades and edges of the path.
  public func path(to vertex: VertexID, withinHops hops: Int? = nil) -> Path? {
    guard var here = trade(at: vertex, withinHops: hops) else { return nil }
    var edges: [EdgeID] = []
    while trades.hops[here] > 0 {
      edges.append(EdgeID(rawValue: trades.entries[here]))
      here = Int(trades.previous[here])
    }
    return edges.isEmpty ? Path(at: vertex) : Path(edges.reversed(), in: graph)
  }

  private func trade(at vertex: VertexID, withinHops hops: Int?) -> Int? {
    graph.check(vertex)
    let limit = hops ?? maxHops
    precondition(
      (0...maxHops).contains(limit), "\(limit) hops are not within the \(maxHops) looked at")
    var trade = Int(trades.last[vertex.index])
    while trade >= 0 && Int(trades.hops[trade]) > limit {
      trade = Int(trades.earlier[trade])
    }
    return trade >= 0 ? trade : nil
  }
}

/// For every vertex, the numbers of edges that make it cheaper to reach, in flat arrays.
struct HopTrades {
  private(set) var vertices: [Int32] = []
  private(set) var hops: [Int32] = []
  private(set) var costs: [Double] = []

  /// The edge by which the vertex is entered, and the trade from which that edge goes on.
  private(set) var entries: [Int32] = []
  private(set) var previous: [Int32] = []

  /// For each trade, the one of the same vertex with the next fewer hops, or -1.
  private(set) var earlier: [Int32] = []

  /// For each vertex, its trade with the most hops, or -1.
  private(set) var last: [Int32]

  /// What the round offers, for the vertices in `met`; of no meaning for others.
  private var offers: [(cost: Double, entry: Int32, previous: Int32)]
  private var isMet: [Bool]
  private var met: [Int32] = []

  init(vertexCount: Int) {
    last = [Int32](repeating: -1, count: vertexCount)
    offers = [(cost: Double, entry: Int32, previous: Int32)](
      repeating: (0, -1, -1), count: vertexCount)
    isMet = [Bool](repeating: false, count: vertexCount)
  }

  var count: Int { vertices.count }

  /// Keeps an offer if it is cheaper than all trades of the vertex and all offers of this round.
  mutating func offer(_ vertex: Int, cost: Double, entry: Int32, previous: Int32) {
    let trade = Int(last[vertex])
    if trade >= 0 && cost >= costs[trade] { return }
    if isMet[vertex] {
      guard cost < offers[vertex].cost else { return }
    } else {
      isMet[vertex] = true
      met.append(Int32(vertex))
    }
    offers[vertex] = (cost, entry, previous)
  }

  /// Makes trades of the offers, in the order of their paths: by the trade they go on from, which
  /// stands for the way there, then by vertex.
  mutating func closeRound(hops: Int32) {
    met.sort { (offers[Int($0)].previous, $0) < (offers[Int($1)].previous, $1) }
    for vertex in met {
      let offer = offers[Int(vertex)]
      isMet[Int(vertex)] = false
      add(
        vertex: vertex, hops: hops, cost: offer.cost, entry: offer.entry, previous: offer.previous)
    }
    met.removeAll(keepingCapacity: true)
  }

  /// Gives back the memory that only rounds need.
  mutating func finish() {
    offers = []
    isMet = []
  }

  mutating func add(vertex: Int32, hops: Int32, cost: Double, entry: Int32, previous: Int32) {
    earlier.append(last[Int(vertex)])
    last[Int(vertex)] = Int32(vertices.count)
    vertices.append(vertex)
    self.hops.append(hops)
    costs.append(cost)
    entries.append(entry)
    self.previous.append(previous)
  }
}
