/// The headcounts that keep themselves up: what comes in makes up for what goes out.
///
/// ```swift
/// switch SteadyState(workforce, .fixed([10, 0])) {
/// case .exists(let balance): balance.headcount  // where the forecast tends to
/// case .none(let closedSets): closedSets        // jobs where people would pile up without end
/// }
/// ```
///
/// With fixed recruits n = R(I-P)^-1, which exists exactly when every job that recruits come to leads to an exit. With
/// a mix and no growth n = Nπ, where πQ = π, Q = P + wr' and N are all people; π is one exactly when Q has one
/// closed set. Whether it exists is read off the graph of rates; the numbers are solved for, not iterated.
///
/// D. J. Bartholomew, "Stochastic Models for Social Processes", 3rd edition, 1982, sections 3.3 to 3.5; J. G. Kemeny
/// and J. L. Snell, "Finite Markov Chains", 1960, chapters 3 and 5.
public enum SteadyState: Sendable {
  /// Headcounts that stay as they are.
  public struct Balance: Sendable {
    /// Persons by job; `nil` where they depend on where people are today, because none of them ever leaves.
    public let headcount: [Double?]
    /// The share of each job in all that are known; `nil` where they are nobody.
    public let shares: [Double]?
    /// Persons hired into each job each period.
    public let recruits: [Double]
    /// Sets of jobs that no recruit comes to and nobody ever leaves, with people in them or coming to them.
    public let keptSets: [[Int]]
    /// Whether the forecast tends to these headcounts; else it goes round in circles about them.
    public let isLimit: Bool
  }

  /// There is one.
  case exists(Balance)
  /// There is none, or not one: the closed sets of jobs that are why.
  case none(closedSets: [[Int]])

  /// Works it out; growth of a mix does not count.
  ///
  /// - Complexity: O(j³) for j jobs.
  public init(_ workforce: Workforce, _ recruitment: Recruitment) {
    switch recruitment {
    case .nobody:
      self = Self.withFixed(workforce, workforce.jobs.map { _ in 0 })
    case .fixed(let recruits): self = Self.withFixed(workforce, recruits)
    case .mix(let shares, _): self = Self.withMix(workforce, shares)
    }
  }

  // MARK: Fixed recruits

  private static func withFixed(_ workforce: Workforce, _ recruits: [Double]) -> SteadyState {
    let closed = ClosedSets(workforce)
    let jobs = workforce.jobs.indices
    let reached = closed.reached(from: jobs.filter { recruits[$0] > 0 })
    let isReached = flags(reached, jobs.count)
    let blocking = closed.sets.filter { isReached[$0[0]] }
    guard blocking.isEmpty else { return .none(closedSets: blocking) }
    let peopled = flags(
      closed.reached(from: jobs.filter { workforce.headcount[$0] > 0 }), jobs.count)
    let kept = closed.sets.filter { peopled[$0[0]] }
    var headcount = [Double?](repeating: 0, count: jobs.count)
    for job in kept.flatMap(\.self) { headcount[job] = nil }
    let system = RateMatrix(workforce, jobs: reached).inflows
    let numbers = solved(system, reached.map { recruits[$0] })
    for (job, number) in zip(reached, numbers) { headcount[job] = number }
    return .exists(
      Balance(
        headcount: headcount, shares: shares(headcount.map { $0 ?? 0 }), recruits: recruits,
        keptSets: kept, isLimit: true))
  }

  // MARK: Mix

  private static func withMix(_ workforce: Workforce, _ shares: [Double]) -> SteadyState {
    let closed = ClosedSets(workforce, shares: shares)
    guard closed.sets.count == 1, let set = closed.sets.first else {
      return .none(closedSets: closed.sets)
    }
    // π(Q - I) = 0 with one of its equations, which follows from the others, replaced by Σπ = 1.
    var rows = RateMatrix(workforce, jobs: set).inflows.map { $0.map { -$0 } }
    for (row, job) in set.enumerated() {
      for (column, other) in set.enumerated() {
        rows[row][column] += workforce.exitRates[other] * shares[job]
      }
    }
    rows[set.count - 1] = set.map { _ in 1 }
    let right = set.indices.map { $0 == set.count - 1 ? 1.0 : 0.0 }
    var pi = [Double](repeating: 0, count: workforce.jobs.count)
    for (job, share) in zip(set, solved(rows, right)) { pi[job] = share }
    let total = workforce.headcount.reduce(0, +)
    let headcount = pi.map { $0 * total }
    let leavers = workforce.leavers(headcount).reduce(0, +)
    return .exists(
      Balance(
        headcount: headcount, shares: pi, recruits: shares.map { $0 * leavers }, keptSets: [],
        isLimit: period(of: set, workforce, shares) == 1))
  }

  /// After how many periods people of a closed set can be back where they were: the greatest common divisor.
  private static func period(of set: [Int], _ workforce: Workforce, _ shares: [Double]) -> Int {
    let pool = workforce.jobs.count
    var levels = [Int?](repeating: nil, count: pool + 1)
    var waiting = [set[0]]
    levels[set[0]] = 0
    var divisor = 0
    while let vertex = waiting.popLast() {
      let level = levels[vertex] ?? 0
      // Who is hired comes in the period in which somebody left: that step takes no time.
      var steps: [(target: Int, level: Int)] = []
      if vertex == pool {
        steps = shares.indices.filter { shares[$0] > 0 }.map { ($0, level) }
      } else {
        steps = workforce.rows[vertex].map { ($0.target, level + 1) }
        if workforce.exitRates[vertex] > 0 { steps.append((pool, level + 1)) }
      }
      for step in steps {
        if let known = levels[step.target] {
          divisor = greatestCommonDivisor(divisor, abs(step.level - known))
        } else {
          levels[step.target] = step.level
          waiting.append(step.target)
        }
      }
    }
    return divisor
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  // MARK: Numbers

  private static func solved(_ rows: [[Double]], _ right: [Double]) -> [Double] {
    guard let system = LinearSystem(rows, tolerance: 0) else {
      preconditionFailure("where everybody leaves in the end there is one solution")
    }
    // Rounding may leave less than nobody.
    return system.solution(right).map { max(0, $0) }
  }

  private static func shares(_ headcount: [Double]) -> [Double]? {
    let total = headcount.reduce(0, +)
    return total > 0 ? headcount.map { $0 / total } : nil
  }

  private static func flags(_ jobs: [Int], _ count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for job in jobs { flags[job] = true }
    return flags
  }
}
