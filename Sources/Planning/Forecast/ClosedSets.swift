internal import GraphCore

/// Which jobs hang together by their rates: what nobody ever leaves is read off the graph of rates, exactly, never
/// off numbers that are nearly 0.
struct ClosedSets {
  /// The jobs, and one more vertex that all places to be filled go through where there is a mix.
  let graph: Graph
  /// The groups of jobs that lead to no other job and, without a mix, have no exit: each in order, the one with the
  /// first job first.
  let sets: [[Int]]

  /// The sets of jobs that lead nowhere else; with a mix, who leaves is followed by who is hired.
  ///
  /// - Complexity: O(j + m).
  init(_ workforce: Workforce, shares: [Double]? = nil) {
    let count = workforce.jobs.count
    var builder = GraphBuilder(vertexCount: count + 1)
    let pool = VertexID(count)
    for (job, row) in workforce.rows.enumerated() {
      for share in row { builder.addEdge(from: VertexID(job), to: VertexID(share.target)) }
      if workforce.exitRates[job] > 0 { builder.addEdge(from: VertexID(job), to: pool) }
    }
    for (job, share) in (shares ?? []).enumerated() where share > 0 {
      builder.addEdge(from: pool, to: VertexID(job))
    }
    do {
      graph = try builder.freeze()
    } catch {
      preconditionFailure("the most jobs with all moves between them are a graph: \(error)")
    }
    let components = graph.stronglyConnectedComponents()
    var leadsOn = [Bool](repeating: false, count: components.count)
    func note(_ source: Int, _ target: VertexID) {
      let component = components.component(of: VertexID(source))
      if component != components.component(of: target) { leadsOn[component] = true }
    }
    for (job, row) in workforce.rows.enumerated() {
      for share in row { note(job, VertexID(share.target)) }
      if workforce.exitRates[job] > 0 { note(job, pool) }
    }
    for (job, share) in (shares ?? []).enumerated() where share > 0 { note(count, VertexID(job)) }
    sets = components.indices.filter { !leadsOn[$0] }
      .map { components[$0].map(\.index).filter { $0 < count } }
      .filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  /// The jobs that can be reached from some, these included, in order.
  func reached(from jobs: [Int]) -> [Int] {
    graph.reachable(from: jobs.map { VertexID($0) }).map(\.index)
      .filter { $0 < graph.vertexCount - 1 }
  }

  /// The jobs from which some can be reached, these included, in order.
  func leading(to jobs: [Int]) -> [Int] {
    graph.reachable(from: jobs.map { VertexID($0) }, direction: .backward).map(\.index)
      .filter { $0 < graph.vertexCount - 1 }
  }
}
