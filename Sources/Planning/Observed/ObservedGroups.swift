/// How often the people of each group go from each job to each other, and where the groups are apart.
///
/// Each group is hidden by itself, and nothing is added up over groups: no hidden number of one follows from
/// the others. That holds where each person counts in one group only, so groups that add up to others are
/// refused.
///
/// ```swift
/// let groups = try ObservedGroups(
///   [.init(name: "F", moves: ofWomen), .init(name: "H", moves: ofMen)], minCell: 5, confidence: 0.95)
/// groups.comparisons[0].verdict  // .apart where the two intervals have no share in common
/// ```
public struct ObservedGroups: Sendable {
  /// What was seen of the people of one group.
  public struct Seen: Sendable {
    /// What the group is called.
    public let name: String
    /// Its moves, stays and exits.
    public let moves: ObservedMoves
    /// The jobs of which all people are counted, those who stayed too.
    public let wholeJobs: Set<String>

    /// Describes a group; jobs with stays are whole, whether they are named or not.
    public init(name: String, moves: ObservedMoves, wholeJobs: Set<String> = []) {
      self.name = name
      self.moves = moves
      self.wholeJobs = wholeJobs.union(moves.cells.filter { $0.kind == .stay }.map(\.from))
    }
  }

  /// A job and how the time in it ended.
  public struct End: Hashable, Sendable, Comparable {
    /// The job.
    public let from: String
    /// The other job, the same one for a stay, or an end outside.
    public let to: String
    /// How the time in the job ended.
    public let kind: ObservedMoves.Kind

    /// By job, then moves before all else, then by the other job.
    public static func < (left: End, right: End) -> Bool {
      (left.from, left.kind, left.to) < (right.from, right.kind, right.to)
    }
  }

  /// What can be said of two rates.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The intervals have no share in common.
    case apart
    /// They have: nothing can be concluded, not that the rates are the same either.
    case overlap
    /// A number or an exposure is hidden.
    case hidden
    /// Nothing was seen of it in one group, which is not a zero.
    case unseen
    /// In one group who stayed is counted, in the other not: the rates are shares of different things.
    case uneven

    /// Whether the intervals are apart; `nil` where they are not compared.
    public var isApart: Bool? {
      switch self {
      case .apart: true
      case .overlap: false
      case .hidden, .unseen, .uneven: nil
      }
    }
  }

  /// Two groups side by side at one end.
  public struct Comparison: Hashable, Sendable {
    /// Where.
    public let end: End
    /// The group that comes first by its name.
    public let first: String
    /// The other.
    public let second: String
    /// What can be said.
    public let verdict: Verdict
  }

  /// The rates of each group, in the order given.
  public let groups: [(name: String, rates: ObservedRates)]
  /// What was seen in any group, in order.
  public let ends: [End]
  /// Every two groups at every end, in the order of the ends.
  public let comparisons: [Comparison]

  /// More groups are no comparison, but a list.
  public static let most = 10

  /// Works out the rates of each group and compares them.
  ///
  /// - Precondition: 2 to ``most`` groups with different names, `minCell >= 1`, `0 < confidence < 1`.
  /// - Throws: ``OverlappingGroups`` where some groups add up to others.
  /// - Complexity: that of ``ObservedRates`` for each group; O(g²) comparisons at each end, O(3^g) to look for
  ///   groups that overlap.
  public init(
    _ seen: [Seen], minCell: Int, confidence: Double
  ) throws(OverlappingGroups) {
    precondition((2...Self.most).contains(seen.count), "\(seen.count) groups")
    if let overlap = OverlappingGroups(among: seen) { throw overlap }
    groups = seen.map {
      ($0.name, ObservedRates($0.moves, minCell: minCell, confidence: confidence))
    }
    let ends = Set(seen.flatMap { $0.moves.cells.map(End.init) }).sorted()
    let rates = groups.map { group in
      Dictionary(uniqueKeysWithValues: group.rates.rates.map { (End(of: $0), $0) })
    }
    let exposures = groups.map { group in
      Dictionary(uniqueKeysWithValues: group.rates.exposures.map { ($0.job, $0.count) })
    }
    var comparisons: [Comparison] = []
    for end in ends {
      for left in seen.indices {
        for right in seen.indices.dropFirst(left + 1) {
          let sides = [left, right].map { side in
            Side(
              rate: rates[side][end], exposure: exposures[side][end.from] ?? nil,
              isWhole: seen[side].wholeJobs.contains(end.from))
          }
          comparisons.append(
            Comparison(
              end: end, first: seen[left].name, second: seen[right].name,
              verdict: Self.verdict(sides[0], sides[1])))
        }
      }
    }
    self.ends = ends
    self.comparisons = comparisons
  }

  /// One of two rates.
  private struct Side {
    let rate: ObservedRates.Rate?
    let exposure: Int?
    let isWhole: Bool
  }

  private static func verdict(_ left: Side, _ right: Side) -> Verdict {
    guard let first = left.rate, let second = right.rate else { return .unseen }
    guard first.count != nil, second.count != nil, let some = left.exposure,
      let others = right.exposure
    else { return .hidden }
    guard some > 0, others > 0 else { return .unseen }
    guard left.isWhole == right.isWhole else { return .uneven }
    guard let one = first.interval, let other = second.interval else { return .hidden }
    return one.low > other.high || other.low > one.high ? .apart : .overlap
  }

  /// How many comparisons end so.
  public func count(_ verdict: Verdict) -> Int { comparisons.count { $0.verdict == verdict } }
}

extension ObservedGroups.End {
  fileprivate init(_ cell: ObservedMoves.Cell) {
    self.init(from: cell.from, to: cell.to, kind: cell.kind)
  }

  /// The end that a rate is about.
  public init(of rate: ObservedRates.Rate) {
    self.init(from: rate.from, to: rate.to, kind: rate.kind)
  }
}
