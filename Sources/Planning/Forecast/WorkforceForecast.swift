/// The people of each job over the periods to come: what is expected, and how far chance may take it.
///
/// ```swift
/// let forecast = try WorkforceForecast(workforce, .fixed([5, 0]), periods: 3)
/// forecast.periods[2].headcount          // expected at the end of period 3, by number of job
/// forecast.periods[2].standardDeviation
/// ```
///
/// n(t+1) = n(t)P + R: people move or leave by the rates, recruits come at the end of the period. Each person moves by
/// chance alone, independently of the others; a fixed number of recruits is certain, each recruit who fills the
/// place of one who left is drawn from the mix, growth is certain. Both moments are then exact, by recursion:
/// Cov(t+1) = Q'Cov(t)Q + Σ n_i(t) (diag(q_i) - q_i q_i').
///
/// D. J. Bartholomew, "Stochastic Models for Social Processes", 3rd edition, 1982, chapter 3; J. H. Pollard, "On the
/// use of the direct matrix product in analysing certain stochastic population models", 1966,
/// doi:10.1093/biomet/53.3-4.397.
public struct WorkforceForecast: Sendable {
  /// One period, as it ends.
  public struct Period: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Persons expected in each job.
    public let headcount: [Double]
    /// Persons expected to leave from each job.
    public let leavers: [Double]
    /// Persons hired into each job, expected.
    public let recruits: [Double]
    /// How far chance takes each headcount, in persons.
    public let standardDeviation: [Double]
    /// How far chance takes the sum of all.
    public let totalDeviation: Double
  }

  /// Why there is no forecast: fewer would have to leave than places are cut.
  public struct TooFewLeavers: Error, Hashable, Sendable {
    /// The first period in which it happens.
    public let period: Int
    /// How many leave then.
    public let leavers: Double
    /// How many places are to be added; below 0, to be cut.
    public let growth: Double
  }

  /// The question.
  public let workforce: Workforce
  /// Who is hired.
  public let recruitment: Recruitment
  /// The periods, from the first to the last.
  public let periods: [Period]
  /// The covariances at the end of the last period.
  private let last: Covariance

  /// Works a forecast out.
  ///
  /// - Precondition: there is a period at least.
  /// - Throws: ``TooFewLeavers`` where recruits of a mix would have to be fewer than 0.
  /// - Complexity: O(t x (j² + jm)) for t periods, j jobs and m moves.
  public init(
    _ workforce: Workforce, _ recruitment: Recruitment, periods count: Int
  ) throws(TooFewLeavers) {
    precondition(count > 0, "a forecast has a period at least")
    var covariance = Covariance(size: workforce.jobs.count)
    var periods: [Period] = []
    var now = workforce.headcount
    for number in 1...count {
      let leavers = workforce.leavers(now)
      let recruits = try Self.recruits(recruitment, leavers: leavers, in: number)
      covariance = covariance.advanced(workforce, recruitment, persons: now)
      now = zip(workforce.advanced(now), recruits).map { $0 + $1 }
      periods.append(
        Period(
          number: number, headcount: now, leavers: leavers, recruits: recruits,
          standardDeviation: covariance.deviations,
          totalDeviation: covariance.deviation(of: Array(workforce.jobs.indices))))
    }
    self.workforce = workforce
    self.recruitment = recruitment
    self.periods = periods
    last = covariance
  }

  /// How far chance takes the sum of some jobs at the end of the last period, in persons.
  ///
  /// - Complexity: O(k²) for k jobs.
  public func standardDeviation(of jobs: [Int]) -> Double { last.deviation(of: jobs) }

  private static func recruits(
    _ recruitment: Recruitment, leavers: [Double], in period: Int
  ) throws(TooFewLeavers) -> [Double] {
    switch recruitment {
    case .nobody: return leavers.map { _ in 0 }
    case .fixed(let recruits): return recruits
    case .mix(let shares, let growth):
      let sum = leavers.reduce(0, +)
      guard sum + growth >= -Workforce.tolerance * max(1, sum) else {
        throw TooFewLeavers(period: period, leavers: sum, growth: growth)
      }
      return shares.map { $0 * max(0, sum + growth) }
    }
  }
}
