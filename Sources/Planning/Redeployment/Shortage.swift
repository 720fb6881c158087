private import GraphCore

/// Posts of one job that stay empty, and what is in the way.
public struct Shortage: Hashable, Sendable {
  /// Why nobody comes.
  public enum Reason: String, Hashable, Sendable {
    /// No job with people too many leads there.
    case noRoute = "no route"
    /// People are left who could come, but moves on their way are full: the cut.
    case capacity
    /// All who could come are placed already.
    case people
  }

  /// The job, by its position.
  public let job: Int
  /// How many are missing, in person units.
  public let missing: Int
  /// Why.
  public let reason: Reason
  /// Where capacity is the reason, the full moves by which alone more people could come, by number.
  public let cut: [Int]
  /// The jobs behind the cut: from each of them one can still get to this one.
  public let behind: [Int]
}

extension StaffFlow {
  /// The shortages of the plan, by job.
  ///
  /// Where posts of a job stay empty at several stages, the latest of them speaks.
  ///
  /// - Complexity: O(shortages x (vertices + edges)).
  package var shortages: [Shortage] {
    let missing = amounts(of: .missing)
    return missing.indices.filter { missing[$0] > 0 }.map { job in
      let stage = zip(question.edges, flow.amounts).filter { edge, amount in
        edge.role == .missing && edge.job == job && amount > 0
      }.map(\.0.stage).max()
      return shortage(of: job, missing: missing[job], at: question.vertex(job, stage ?? 0))
    }
  }

  private func shortage(of job: Int, missing: Int, at vertex: VertexID) -> Shortage {
    let origins = vertices(leadingTo: vertex) { $2 && $1 != 0 }
    let hasSupply = flow.network.vertices.contains {
      $0 != question.outside && question.supplies[$0.index] > 0 && origins.contains($0)
    }
    let isLeft = zip(question.edges, flow.amounts).contains { edge, amount in
      (edge.role == .stay || edge.role == .exit) && amount > 0 && origins.contains(edge.source)
    }
    let reason: Shortage.Reason = !hasSupply ? .noRoute : isLeft ? .capacity : .people
    guard reason == .capacity else {
      return Shortage(job: job, missing: missing, reason: reason, cut: [], behind: [])
    }
    let behind = vertices(leadingTo: vertex) { amount, capacity, isForward in
      isForward ? capacity.map { amount < $0 } ?? true : amount > 0
    }
    var cut: Set<Int> = []
    for edge in question.edges
    where behind.contains(edge.target) && !behind.contains(edge.source) && edge.capacity != 0 {
      if case .move(let move) = edge.role { cut.insert(move) }
    }
    let jobs = flow.network.vertices.filter { behind.contains($0) }.compactMap(question.job)
    return Shortage(
      job: job, missing: missing, reason: reason, cut: cut.sorted(), behind: Set(jobs).sorted())
  }

  /// The vertices from which moves and waits lead to one, as far as they let through.
  ///
  /// Asked are the amount, the capacity, and whether the edge is taken along its direction; against it,
  /// what is there already can be taken back.
  private func vertices(
    leadingTo target: VertexID, where letsThrough: (Int, Int?, Bool) -> Bool
  ) -> VertexSet {
    var entering = [[Int]](repeating: [], count: question.supplies.count)
    var leaving = entering
    for (index, edge) in question.edges.enumerated() {
      switch edge.role {
      case .move, .wait:
        entering[edge.target.index].append(index)
        leaving[edge.source.index].append(index)
      case .hire, .exit, .missing, .stay: continue
      }
    }
    var reached: VertexSet = [target]
    var queue = [target]
    while let here = queue.popLast() {
      let steps =
        entering[here.index].map { ($0, question.edges[$0].source, true) }
        + leaving[here.index].map { ($0, question.edges[$0].target, false) }
      for (index, next, isForward) in steps where !reached.contains(next) {
        if letsThrough(flow.amounts[index], question.edges[index].capacity, isForward) {
          reached.insert(next)
          queue.append(next)
        }
      }
    }
    return reached
  }
}
