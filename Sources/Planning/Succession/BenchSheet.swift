/// A bench as it is handed out: numbers of persons, small ones hidden.
///
/// A number of persons of a job from 1 to below the least is hidden wherever it stands, and with it every sum that
/// it is part of: so nothing that is shown gives it away. Zero is shown.
///
/// ```swift
/// BenchSheet(bench, minCell: 5).posts[0].positions  // .hidden for a single holder
/// ```
public struct BenchSheet: Sendable {
  /// A job whose people could come.
  public struct Feeder: Hashable, Sendable {
    /// The job, and how far it is.
    public let feeder: Bench.Feeder
    /// The people in it; `nil` where nothing is known of them.
    public let persons: Figure?
  }

  /// A critical job.
  public struct Post: Hashable, Sendable {
    /// The job, and what follows for it.
    public let post: Bench.Post
    /// The people in it; `nil` where nothing is known of them.
    public let positions: Figure?
    /// The jobs that feed it, the nearest first.
    public let feeders: [Feeder]

    /// The people of one band.
    public func ready(_ readiness: Bench.Readiness) -> Figure {
      feeders.filter { $0.feeder.readiness == readiness }.compactMap(\.persons)
        .reduce(.shown(0)) { $0.adding($1) }
    }

    /// People ready now for each post; `nil` where there is none or a part of it is hidden.
    public var ratioReadyNow: Double? {
      guard positions != .hidden, ready(.now) != .hidden else { return nil }
      return post.ratioReadyNow
    }
  }

  /// The bench with all its numbers.
  public let bench: Bench
  /// The least number of persons shown; `nil` where all are.
  public let minCell: Int?
  /// The critical jobs, by name.
  public let posts: [Post]

  /// Hides what is small.
  ///
  /// - Precondition: the least number is at least 1.
  /// - Complexity: O(n) in the number of feeders.
  public init(_ bench: Bench, minCell: Int? = nil) {
    precondition(minCell ?? 1 >= 1, "\(minCell ?? 0) hides nothing")
    self.bench = bench
    self.minCell = minCell
    let least = minCell.map { $0 * bench.personUnit }
    func figure(_ persons: Int) -> Figure {
      guard let least, persons > 0, persons < least else { return .shown(persons) }
      return .hidden
    }
    posts = bench.posts.map { post in
      Post(
        post: post, positions: post.positions.map(figure),
        feeders: post.feeders.map { Feeder(feeder: $0, persons: $0.persons.map(figure)) })
    }
  }

  /// Whether a number is hidden.
  public var hidesAny: Bool {
    posts.contains { post in
      post.positions == .hidden || post.feeders.contains { $0.persons == .hidden }
    }
  }

  /// The most posts that people ready now can fill; hidden where a number behind it is.
  ///
  /// `nil` where months are not known.
  public var netPostsFilled: Figure? {
    bench.netPostsFilled.map { hidesBehindNow ? .hidden : .shown($0) }
  }

  /// People ready now of a hundred posts; `nil` where a number behind it is hidden or nothing is known.
  public var successorCoveragePercent: Double? {
    hidesBehindNow ? nil : bench.successorCoveragePercent
  }

  /// The critical jobs with a single holder and nobody to follow; `nil` where small numbers are hidden, as each of
  /// them tells one.
  public var singleHolderWithoutBench: [String]? {
    (minCell ?? 1) > 1 ? nil : bench.singleHolderWithoutBench
  }

  private var hidesBehindNow: Bool {
    posts.contains { $0.positions == .hidden || $0.ready(.now) == .hidden }
  }
}
