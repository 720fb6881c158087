/// A forecast beside what came: how far off it was, job by job and family by family.
///
/// ```swift
/// let review = ForecastReview(forecast, actual: ["A": 18, "B": 31], families: ["A": "Études"])
/// review.jobs[0].error       // 18 less what was expected
/// review.jobs[0].deviations  // in standard deviations: beyond 2 it was more than chance
/// ```
public struct ForecastReview: Sendable {
  /// One job, one family, or all.
  public struct Row: Sendable {
    /// The job or family.
    public let name: String
    /// Persons that were expected at the end of the last period.
    public let forecast: Double
    /// Persons that there are.
    public let actual: Double
    /// What there are more than were expected.
    public let error: Double
    /// The error in standard deviations; `nil` where nothing was left to chance.
    public let deviations: Double?
  }

  /// The jobs of which both are known.
  public let jobs: [Row]
  /// Their families, in order.
  public let families: [Row]
  /// All these jobs together.
  public let total: Row
  /// The jobs of the forecast of which nothing is said.
  public let unknown: [String]
  /// The mean of the errors of jobs, whatever their sign; 0 where there are none.
  public let meanAbsoluteError: Double
  /// How many jobs are within two standard deviations, of those that have one.
  public let withinTwo: (jobs: Int, of: Int)

  /// Compares.
  ///
  /// - Precondition: every job with an actual headcount is one of the forecast.
  /// - Complexity: O(j²) for j jobs.
  public init(
    _ forecast: WorkforceForecast, actual: [String: Double], families: [String: String]
  ) {
    let workforce = forecast.workforce
    let expected = forecast.periods.last?.headcount ?? workforce.headcount
    func row(_ name: String, _ numbers: [Int]) -> Row {
      let sum = numbers.reduce(0) { $0 + expected[$1] }
      let there = numbers.reduce(0) { $0 + (actual[workforce.jobs[$1]] ?? 0) }
      let deviation = forecast.standardDeviation(of: numbers)
      return Row(
        name: name, forecast: sum, actual: there, error: there - sum,
        deviations: deviation > Workforce.tolerance ? (there - sum) / deviation : nil)
    }
    let known = workforce.jobs.indices.filter { actual[workforce.jobs[$0]] != nil }
    jobs = known.map { row(workforce.jobs[$0], [$0]) }
    unknown = workforce.jobs.filter { actual[$0] == nil }
    let names = Set(known.compactMap { families[workforce.jobs[$0]] }).sorted()
    self.families = names.map { name in
      row(name, known.filter { families[workforce.jobs[$0]] == name })
    }
    total = row("", known)
    meanAbsoluteError =
      jobs.isEmpty ? 0 : jobs.reduce(0) { $0 + abs($1.error) } / Double(jobs.count)
    let judged = jobs.compactMap(\.deviations)
    withinTwo = (judged.count { abs($0) <= 2 }, judged.count)
  }
}
