import GraphCore

/// The questions that other libraries are asked too, each with numbers by which answers agree.
enum GraphWorkloads {
  static func run(_ works: [String], base: String) throws {
    let file = try GraphFile(base: base)
    let before = Report.residentMegabytes()
    let mark = Mark()
    let graph = try file.graph()
    Report.loaded(
      seconds: mark.seconds, megabytes: Report.residentMegabytes() - before,
      vertices: graph.vertexCount, edges: graph.edgeCount)
    for work in works {
      Report.start(work)
      try ask(work, of: graph, file)
    }
  }

  private static func ask(_ work: String, of graph: Graph, _ file: GraphFile) throws {
    switch work {
    case "sssp":
      Report.time(work) {
        graph.distances(from: file.home)
      } check: {
        checks(distances: $0.values)
      }
    case "sssp-tree":
      Report.time(work) {
        graph.shortestPathTree(from: file.home)
      } check: { tree in
        checks(distances: tree.vertices.compactMap { tree.distance(to: $0) })
      }
    case "p2p":
      var workspace = SearchWorkspace(for: graph)
      Report.ask(work, file.pairs.prefix(100)) {
        graph.bidirectionalShortestPath(from: $0, to: $1, using: &workspace)?.cost
      }
    case "yen":
      Report.ask(work, file.pairs.prefix(graph.vertexCount <= 1000 ? 10 : 3)) {
        graph.shortestPaths(from: $0, to: $1).prefix(10).reduce(0) { $0 + $1.cost }
      }
    case "bfs":
      Report.time(work) {
        graph.reachable(from: file.home)
      } check: {
        [Double($0.count)]
      }
    case "scc":
      Report.time(work) {
        graph.stronglyConnectedComponents()
      } check: { components in
        [Double(components.count), Double(components.map(\.count).max() ?? 0)]
      }
    case "closure":
      Report.time(work) {
        graph.transitiveClosure()
      } check: {
        [Double($0.pairCount)]
      }
    case "harm", "harmw":
      Report.time(work) {
        graph.harmonicCloseness(by: work == "harm" ? .hops : .cost, direction: .forward)
      } check: {
        [$0.values.reduce(0, +)]
      }
    case "bet", "betw":
      Report.time(work) {
        graph.betweenness(by: work == "bet" ? .hops : .cost, normalised: false)
      } check: {
        checks(scores: $0.values)
      }
    case "pagerank":
      try Report.time(work) {
        try graph.pageRank(tolerance: 1e-9)
      } check: {
        checks(ranks: $0.values)
      }
    case "leiden":
      Report.time(work) {
        graph.communities(strength: .cost, ignoringDirection: true)
      } check: {
        [$0.modularity, Double($0.count)]
      }
    default:
      Report.none(work)
    }
  }

  /// Their sum, and the largest.
  private static func checks(scores: [Double]) -> [Double] {
    [scores.reduce(0, +), scores.max() ?? 0]
  }

  /// Their sum with each counted by where it stands, and the largest.
  private static func checks(ranks: [Double]) -> [Double] {
    var sum = 0.0
    for (index, rank) in ranks.enumerated() {
      sum += rank * Double(UInt32(truncatingIfNeeded: UInt64(index) * 2_654_435_761)) / 0x1p32
    }
    return [sum, ranks.max() ?? 0]
  }

  /// How many are finite, and their sum.
  private static func checks(distances: [Double]) -> [Double] {
    let finite = distances.filter(\.isFinite)
    return [Double(finite.count), finite.reduce(0, +)]
  }
}
