import GraphCore

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
    /// People are left who could come, but money or seats are used up.
    case limit
  }

  /// A move that is full, in one period where the plan is dated.
  public struct FullMove: Hashable, Sendable {
    /// The move, by number.
    public let move: Int
    /// The period in which people would have to start; `nil` where the plan is not dated.
    public let period: Int?
  }

  /// The job, by its position.
  public let job: Int
  /// When they are due; `nil` where the plan is not dated.
  public let due: Int?
  /// How many are missing, in person units.
  public let missing: Int
  /// Why.
  public let reason: Reason
  /// Where capacity is the reason, the full moves by which alone more people could come, in order.
  public let cut: [FullMove]
  /// The jobs behind the cut: from each of them one can still get to this one.
  public let behind: [Int]
}

extension StaffFlow {
  /// The shortages of the plan, by due period and job.
  ///
  /// - Complexity: O(shortages x (vertices + edges)).
  func shortages(isDated: Bool) -> [Shortage] {
    zip(question.edges, flow.amounts)
      .filter { edge, amount in edge.role == .missing && amount > 0 }
      .sorted { ($0.0.stage, $0.0.job) < ($1.0.stage, $1.0.job) }
      .map { edge, amount in shortage(at: edge, missing: amount, isDated: isDated) }
  }

  private func shortage(
    at edge: StaffNetwork.Edge, missing: Int, isDated: Bool
  ) -> Shortage {
    let origins = vertices(leadingTo: edge.target) { $2 && $1 != 0 }
    let hasSupply = flow.network.vertices.contains {
      $0 != question.outside && question.supplies[$0.index] > 0 && origins.contains($0)
    }
    let isLeft = zip(question.edges, flow.amounts).contains { edge, amount in
      (edge.role == .stay || edge.role == .exit) && amount > 0 && origins.contains(edge.source)
    }
    var reason: Shortage.Reason = !hasSupply ? .noRoute : isLeft ? .capacity : .people
    var cut: [Shortage.FullMove] = []
    var jobs: Set<Int> = []
    if reason == .capacity {
      let behind = vertices(leadingTo: edge.target) { amount, capacity, isForward in
        isForward ? capacity.map { amount < $0 } ?? true : amount > 0
      }
      let canCome = zip(question.edges, flow.amounts).contains { edge, amount in
        edge.role == .stay && amount > 0 && behind.contains(edge.source)
      }
      if canCome {
        reason = .limit
      } else {
        cut = fullMoves(into: behind, isDated: isDated)
        jobs = Set(flow.network.vertices.filter { behind.contains($0) }.compactMap(question.job))
      }
    }
    return Shortage(
      job: edge.job, due: isDated ? edge.stage : nil, missing: missing, reason: reason, cut: cut,
      behind: jobs.sorted())
  }

  private func fullMoves(into behind: VertexSet, isDated: Bool) -> [Shortage.FullMove] {
    var moves: Set<Shortage.FullMove> = []
    for edge in question.edges
    where behind.contains(edge.target) && !behind.contains(edge.source) && edge.capacity != 0 {
      if case .move(let move) = edge.role {
        moves.insert(Shortage.FullMove(move: move, period: isDated ? edge.stage : nil))
      }
    }
    return moves.sorted { ($0.move, $0.period ?? 0) < ($1.move, $1.period ?? 0) }
  }

  /// The vertices from which moves and waits lead to one, or to which they lead from one, as far as they let
  /// through.
  ///
  /// Asked are the amount, the capacity, and whether the edge is taken along its direction; against it,
  /// what is there already can be taken back.
  func vertices(
    leadingTo target: VertexID, isForward: Bool = false,
    where letsThrough: (_ amount: Int, _ capacity: Int?, _ isAlong: Bool) -> Bool
  ) -> VertexSet {
    let (along, against) = isForward ? (leaving, entering) : (entering, leaving)
    var reached: VertexSet = [target]
    var queue = [target]
    while let here = queue.popLast() {
      let steps =
        along[here.index].map { (index: $0, isAlong: true) }
        + against[here.index].map { (index: $0, isAlong: false) }
      for (index, isAlong) in steps {
        let edge = question.edges[index]
        let next = isAlong == isForward ? edge.target : edge.source
        guard !reached.contains(next), letsThrough(flow.amounts[index], edge.capacity, isAlong)
        else { continue }
        reached.insert(next)
        queue.append(next)
      }
    }
    return reached
  }
}
