private import GraphCore

/// People of one job who are too many and stay so, and why.
public struct Leftover: Hashable, Sendable {
  /// Why they find no place.
  public enum Reason: String, Hashable, Sendable {
    /// No move leads from there to a job that lacks people.
    case noRoute = "no route"
    /// A job that they could go to still lacks people, but moves on the way are full.
    case capacity
    /// All posts that they could go to are filled.
    case filled
    /// A job that they could go to still lacks people, but money or seats are used up.
    case limit
  }

  /// The job, by its position.
  public let job: Int
  /// When they became free; `nil` where the plan is not dated.
  public let period: Int?
  /// How many, in person units.
  public let persons: Int
  /// Why.
  public let reason: Reason
}

extension StaffFlow {
  /// Those who are left, by period and job.
  ///
  /// - Complexity: O(jobs with people left x (vertices + edges)).
  func leftovers(isDated: Bool) -> [Leftover] {
    zip(question.edges, flow.amounts)
      .filter { edge, amount in edge.role == .stay && amount > 0 }
      .sorted { ($0.0.stage, $0.0.job) < ($1.0.stage, $1.0.job) }
      .map { edge, amount in
        Leftover(
          job: edge.job, period: isDated ? edge.stage : nil, persons: amount,
          reason: reason(at: edge.source))
      }
  }

  private func reason(at vertex: VertexID) -> Leftover.Reason {
    let targets = vertices(leadingTo: vertex, isForward: true) { $2 && $1 != 0 }
    let isNeeded = flow.network.vertices.contains {
      $0 != question.outside && question.supplies[$0.index] < 0 && targets.contains($0)
    }
    guard isNeeded else { return .noRoute }
    func lacksPeople(_ vertices: VertexSet) -> Bool {
      zip(question.edges, flow.amounts).contains { edge, amount in
        edge.role == .missing && amount > 0 && vertices.contains(edge.target)
      }
    }
    guard lacksPeople(targets) else { return .filled }
    let open = self.vertices(leadingTo: vertex, isForward: true) { amount, capacity, isAlong in
      isAlong ? capacity.map { amount < $0 } ?? true : amount > 0
    }
    return lacksPeople(open) ? .limit : .capacity
  }
}
