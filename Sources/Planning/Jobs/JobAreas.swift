internal import Careers
internal import GraphCore

/// Mobility areas of a company's own moves: the jobs within a given effort of one another.
///
/// Effort is the length of the shortest route: money, months or moves, as the network has it. For the areas of a
/// nomenclature see ``MobilityAreas``.
///
/// ```swift
/// JobAreas(network, effort: 12).areas  // for each job, the jobs within 12 months
/// ```
public struct JobAreas: Sendable {
  /// The largest length of a route that stays inside an area.
  public let effort: Double
  /// Every job with its area, in the order of the network.
  public let areas: [(job: String, area: [String])]
  /// The pairs of jobs each of which is in the other's area, the first in order first.
  public let mutual: [(String, String)]

  /// Works out all areas.
  ///
  /// - Precondition: the effort is not negative.
  /// - Complexity: O(J x (J + M) x log J) for J jobs and M moves.
  public init(_ network: JobNetwork, effort: Double) {
    precondition(effort >= 0, "an effort is not negative: \(effort)")
    self.effort = effort
    let jobs = network.jobs
    let members = jobs.indices.map { job in
      let tree = network.graph.shortestPathTree(from: VertexID(job))
      return jobs.indices.filter { other in
        guard other != job, let length = tree.distance(to: VertexID(other)) else { return false }
        return network.scale.cost(of: length) <= effort
      }
    }
    let sets = members.map(Set.init)
    areas = jobs.indices.map { (job: jobs[$0], area: members[$0].map { jobs[$0] }) }
    mutual = jobs.indices.flatMap { job in
      members[job].filter { job < $0 && sets[$0].contains(job) }.map { (jobs[job], jobs[$0]) }
    }
  }
}
