internal import GraphCore

/// Which jobs it would be dangerous to lose: those that routes from entry jobs to target jobs depend on.
///
/// ```swift
/// let critical = CriticalJobs(network, entries: [0, 1], targets: [7])
/// critical.loss[3]         // entry-target pairs cut off when job 3 dries up
/// critical.mandatory[0]    // the jobs on every route to the first target
/// ```
///
/// Jobs are told by their places in ``JobNetwork/jobs``. A job that is both an entry and a target is looked at as
/// a target of the other entries.
public struct CriticalJobs: Sendable {
  /// The jobs and their moves.
  public let network: JobNetwork
  /// Where people come in, in order.
  public let entries: [Int]
  /// Where they are to get to, in order.
  public let targets: [Int]
  /// For each target, the jobs on every route from any entry, in the order in which they are passed.
  ///
  /// Neither entries nor the target itself are among them; `nil` where no entry leads there.
  public let mandatory: [[Int]?]
  /// For each job, the only one from which a move leads into it; `nil` where there are none or several.
  public let singleFeeder: [Int?]
  /// The jobs without which others no longer hang together, whichever way moves point.
  public let articulation: [Int]
  /// The pairs of jobs whose moves alone hold two parts together, whichever way moves point; the first in order
  /// first.
  public let bridges: [(Int, Int)]
  /// For each job, the share of all ordered pairs of other jobs between which it lies on shortest routes, pairs
  /// with several such routes counting in part: from 0 to 1.
  public let betweenness: [Double]
  /// For each job, the pairs of an entry and a target, neither being the job, that have a route but none without
  /// the job.
  public let loss: [Int]
  /// For each target, the most routes from the entries that share no job but entries and the target; a direct move
  /// counts one.
  public let redundancy: [Int]
  /// The pairs of an entry and another target that have a route.
  public let pairs: Int

  /// Works all of it out.
  ///
  /// - Precondition: entries and targets are jobs of the network.
  /// - Complexity: O(E x (J + M) log J) for the losses of E entries, O(J x (J + M) log J) for the betweenness and
  ///   a flow of unit capacities for each target, for J jobs and M moves.
  public init(_ network: JobNetwork, entries: [Int], targets: [Int]) {
    self.network = network
    let entries = Set(entries).sorted()
    let targets = Set(targets).sorted()
    self.entries = entries
    self.targets = targets
    let graph = network.graph
    singleFeeder = graph.vertices.map { vertex in
      let feeders = graph.predecessors(of: vertex)
      return feeders.count == 1 ? feeders.first?.index : nil
    }
    let undirected = Self.undirected(graph)
    articulation = undirected.articulationPoints().map(\.index)
    bridges = undirected.bridges().map {
      (undirected.source(of: $0).index, undirected.target(of: $0).index)
    }
    betweenness = graph.betweenness(by: .cost).values
    mandatory = Self.passages(graph, entries: entries, targets: targets)
    (loss, pairs) = Self.losses(graph, entries: entries, targets: targets)
    redundancy = RouteRedundancy(graph, entries: entries).counts(of: targets)
  }

  /// The targets that no entry leads to.
  public var unreachable: [Int] {
    zip(targets, mandatory).filter { $1 == nil }.map(\.0)
  }

  /// The jobs whose loss cuts pairs off, those that cut most first, then in order.
  public var byLoss: [Int] {
    loss.indices.filter { loss[$0] > 0 }.sorted { (loss[$1], $0) < (loss[$0], $1) }
  }

  // MARK: Parts

  /// One edge for each pair of jobs that moves join, one way or both.
  private static func undirected(_ graph: Graph) -> Graph {
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    for vertex in graph.vertices {
      let neighbours = Set(graph.successors(of: vertex)).union(graph.predecessors(of: vertex))
      for other in neighbours.map(\.index).sorted() where vertex.index < other {
        builder.addEdge(from: vertex, to: VertexID(other))
      }
    }
    return frozen(builder)
  }

  /// The jobs on every route from the entries, by dominators below a root above them all.
  private static func passages(_ graph: Graph, entries: [Int], targets: [Int]) -> [[Int]?] {
    let isEntry = Set(entries)
    let shared = dominators(graph, below: entries)
    return targets.map { target in
      let tree =
        isEntry.contains(target)
        ? dominators(graph, below: entries.filter { $0 != target }) : shared
      return tree.dominators(of: VertexID(target))?.dropFirst().dropLast().map(\.index)
        .filter { !isEntry.contains($0) }
    }
  }

  private static func dominators(_ graph: Graph, below entries: [Int]) -> DominatorTree {
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    for edge in graph.edges {
      builder.addEdge(from: graph.source(of: edge), to: graph.target(of: edge))
    }
    let root = builder.addVertex()
    for entry in entries { builder.addEdge(from: root, to: VertexID(entry)) }
    return frozen(builder).dominatorTree(from: root)
  }

  /// What a job dominates below an entry is what that entry loses with it.
  private static func losses(
    _ graph: Graph, entries: [Int], targets: [Int]
  ) -> (loss: [Int], pairs: Int) {
    let isTarget = VertexSet(targets.map { VertexID($0) })
    var loss = [Int](repeating: 0, count: graph.vertexCount)
    var pairs = 0
    for entry in entries {
      let tree = graph.dominatorTree(from: VertexID(entry))
      // Below the entry, all that is reached: each vertex before those that it dominates.
      let reached = tree.vertices(dominatedBy: VertexID(entry))
      var below = [Int](repeating: 0, count: graph.vertexCount)
      for vertex in reached.reversed() where vertex.index != entry {
        let own = isTarget.contains(vertex) ? 1 : 0
        loss[vertex.index] += below[vertex.index]
        pairs += own
        if let parent = tree.immediateDominator(of: vertex) {
          below[parent.index] += below[vertex.index] + own
        }
      }
    }
    return (loss, pairs)
  }

  private static func frozen(_ builder: GraphBuilder) -> Graph {
    do {
      return try builder.freeze()
    } catch {
      preconditionFailure("edges that cost 1 were refused: \(error)")
    }
  }
}
