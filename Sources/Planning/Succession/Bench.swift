internal import GraphCore

/// Who could fill the critical posts, and how soon: jobs by their distance in months, and how many people are in
/// them.
///
/// A job feeds a critical one when a route leads there; how soon is the least sum of months over routes. Where
/// months are not known, only the number of moves is said. People of the critical job itself do not count. Those in
/// another critical job do, though the post they leave is then vacant.
///
/// ```swift
/// let bench = Bench(network, months: true, headcount: ["Adjoint": 3, "Chef": 1], critical: ["Chef"])
/// bench.posts[0].ready(.now)  // 3, where the move takes 6 months or less
/// bench.netPostsFilled        // 1: one person, one post
/// ```
public struct Bench: Sendable {
  /// How soon people are ready.
  public enum Readiness: String, Hashable, Sendable, CaseIterable {
    /// Within the first limit.
    case now
    /// Later than that, within the second.
    case soon
    /// Later than that, within the third.
    case later
    /// Later than all limits.
    case beyond
  }

  /// The months up to which people count as ready now, soon and later: each band leaves out the one before.
  public struct Limits: Hashable, Sendable {
    /// Months up to which people are ready now.
    public let now: Double
    /// Months up to which they are ready soon.
    public let soon: Double
    /// Months up to which they are ready later.
    public let later: Double

    /// 6, 12 and 24 months.
    public static let usual = Limits(now: 6, soon: 12, later: 24)

    /// Makes limits.
    ///
    /// - Precondition: they are not below 0 and ascend.
    public init(now: Double, soon: Double, later: Double) {
      precondition(0 <= now && now < soon && soon < later, "\(now), \(soon), \(later) ascend not")
      self.now = now
      self.soon = soon
      self.later = later
    }

    /// The band of so many months.
    public func readiness(_ months: Double) -> Readiness {
      months <= now ? .now : months <= soon ? .soon : months <= later ? .later : .beyond
    }
  }

  /// A job whose people could come.
  public struct Feeder: Hashable, Sendable {
    /// The job.
    public let job: String
    /// The least months over routes; `nil` where months are not known.
    public let months: Double?
    /// The moves of that route; the fewest of all where months are not known.
    public let moves: Int
    /// The people in the job, in units; `nil` where nothing is known of them.
    public let persons: Int?
    /// How soon they are ready; `nil` where months are not known.
    public let readiness: Readiness?
  }

  /// A critical job and who could fill it.
  public struct Post: Hashable, Sendable {
    /// The job.
    public let job: String
    /// The people in it, in units; `nil` where nothing is known of them.
    public let positions: Int?
    /// The jobs that feed it, the nearest first.
    public let feeders: [Feeder]

    /// The people of one band, in units; those of whom nothing is known count nothing.
    public func ready(_ readiness: Readiness) -> Int {
      feeders.filter { $0.readiness == readiness }.reduce(0) { $0 + ($1.persons ?? 0) }
    }

    /// The jobs whose people are ready now; those known to have nobody do not count.
    public var feedersReadyNow: Int {
      feeders.count { $0.readiness == .now && $0.persons != 0 }
    }

    /// People ready now for each post; `nil` where there is none.
    public var ratioReadyNow: Double? {
      guard let positions, positions > 0 else { return nil }
      return Double(ready(.now)) / Double(positions)
    }

    /// Whether there is at least one person ready now for each post.
    public var isCovered: Bool { (ratioReadyNow ?? 0) >= 1 }
  }

  /// The critical jobs, by name.
  public let posts: [Post]
  /// What one person counts: 1, or 100 for full-time equivalents.
  public let personUnit: Int
  /// The limits of the bands; `nil` where months are not known.
  public let limits: Limits?
  /// The most critical posts that people ready now can fill at once, in units: one person, one post.
  ///
  /// `nil` where months are not known.
  public let netPostsFilled: Int?

  /// Works out who could fill what.
  ///
  /// `limits` is `nil` where the lengths of the network are not months but one a move.
  ///
  /// - Precondition: no headcount is below 0, and all of them add up.
  /// - Complexity: O(C x (J + M) log J) for C critical jobs among J jobs and M moves, and one largest flow.
  public init(
    _ network: JobNetwork, limits: Limits?, headcount: [String: Int], critical: [String],
    personUnit: Int = 1
  ) {
    self.limits = limits
    self.personUnit = personUnit
    posts = Set(critical).sorted().map { job in
      let origins = network.number(of: job).map(network.origins) ?? []
      return Post(
        job: job, positions: headcount[job],
        feeders: origins.map { origin in
          let name = network.jobs[origin.job]
          return Feeder(
            job: name, months: limits == nil ? nil : origin.length, moves: origin.moves,
            persons: headcount[name], readiness: limits?.readiness(origin.length))
        })
    }
    netPostsFilled = limits == nil ? nil : Self.filled(posts)
  }

  /// The share of critical jobs that are covered; `nil` where months are not known or there is no critical job.
  public var coverageReadyNow: Double? {
    guard limits != nil, !posts.isEmpty else { return nil }
    return Double(posts.count(where: \.isCovered)) / Double(posts.count)
  }

  /// People ready now for all critical posts, of a hundred posts; somebody ready for several counts for each.
  ///
  /// `nil` where months are not known or there is no post.
  public var successorCoveragePercent: Double? {
    let positions = posts.reduce(0) { $0 + ($1.positions ?? 0) }
    guard limits != nil, positions > 0 else { return nil }
    return Double(posts.reduce(0) { $0 + $1.ready(.now) }) / Double(positions) * 100
  }

  /// The critical jobs with a single holder and nobody who could follow within the last band, nor any job of which
  /// it is not known how many people it has; where months are not known, nobody on any route.
  public var singleHolderWithoutBench: [String] {
    posts.filter { post in
      guard let positions = post.positions, positions > 0, positions <= personUnit else {
        return false
      }
      return post.feeders.allSatisfy { $0.persons == 0 || $0.readiness == .beyond }
    }.map(\.job)
  }

  /// The largest flow from people ready now to critical posts.
  private static func filled(_ posts: [Post]) -> Int {
    var builder = FlowNetworkBuilder(vertexCount: 2)
    let (people, filled) = (VertexID(0), VertexID(1))
    var feeders: [String: VertexID] = [:]
    for post in posts {
      let vertex = builder.addVertex()
      builder.addEdge(from: vertex, to: filled, capacity: post.positions ?? 0)
      for feeder in post.feeders where feeder.readiness == .now {
        guard let persons = feeder.persons, persons > 0 else { continue }
        if feeders[feeder.job] == nil {
          let job = builder.addVertex()
          feeders[feeder.job] = job
          builder.addEdge(from: people, to: job, capacity: persons)
        }
        guard let job = feeders[feeder.job] else { continue }
        builder.addEdge(from: job, to: vertex, capacity: nil)
      }
    }
    do {
      return try builder.freeze().maximumFlow(from: people, to: filled).value
    } catch {
      preconditionFailure("people and posts that add up have no largest flow: \(error)")
    }
  }
}
