/// A forecast as it is shown: all numbers as they are, or those of some jobs hidden and the others whole.
///
/// ```swift
/// let sheet = ForecastSheet(forecast, target: ["A": 30], minCell: 5)
/// sheet.cell(of: 0, at: 3)?.displayed  // nil where it is hidden
/// ```
public struct ForecastSheet: Sendable {
  /// What is shown of a job, or of all, at the end of a period.
  public struct Cell: Hashable, Sendable {
    /// Persons expected.
    public let headcount: Double
    /// The same as a whole number; those of all jobs add up to that of the sum.
    public let displayed: Int
    /// How far chance takes it.
    public let deviation: Double
    /// Persons who left in the period.
    public let leavers: Double
    /// Persons hired in the period.
    public let recruits: Double
  }

  /// The jobs, in order.
  public let jobs: [String]
  /// The persons each job should have, where that is given.
  public let targets: [Double?]
  /// The least number of persons that is shown, where small ones are hidden.
  public let minCell: Int?
  /// What is hidden.
  public let mask: ForecastMask
  /// How many periods there are.
  public let periods: Int

  private let cells: [[Cell]]
  private let sums: [Cell]
  private let allFlows: (leavers: Double, recruits: Double)

  /// Lays a forecast out; `others` are numbers shown beside it, by number of job, that have to be large enough too.
  ///
  /// - Complexity: O(tj²) for t periods and j jobs.
  public init(
    _ forecast: WorkforceForecast, target: [String: Double]? = nil, minCell: Int? = nil,
    others: [[Int]] = []
  ) {
    let workforce = forecast.workforce
    let zeros = workforce.jobs.map { _ in 0.0 }
    let ends =
      [
        WorkforceForecast.Period(
          number: 0, headcount: workforce.headcount, leavers: zeros, recruits: zeros,
          standardDeviation: zeros, totalDeviation: 0)
      ] + forecast.periods
    let displayed = ends.map { LargestRemainder.whole($0.headcount) }
    jobs = workforce.jobs
    targets = workforce.jobs.map { target?[$0] }
    self.minCell = minCell
    periods = forecast.periods.count
    let mask =
      minCell.map { least in
        ForecastMask(
          workforce.jobs.indices.map { job in (displayed + others).map { $0[job] } }, below: least)
      } ?? ForecastMask(jobs: workforce.jobs.count, periods: ends.count + others.count)
    self.mask = mask
    // With rates that anybody can read, the decimals of what is shown would give back what is hidden.
    func shown(_ number: Double) -> Double { mask.hidesAny ? number.rounded() : number }
    cells = zip(ends, displayed).map { end, whole in
      workforce.jobs.indices.map { job in
        Cell(
          headcount: mask.hidesAny ? Double(whole[job]) : end.headcount[job],
          displayed: whole[job], deviation: shown(end.standardDeviation[job]),
          leavers: shown(end.leavers[job]), recruits: shown(end.recruits[job]))
      }
    }
    allFlows = (
      shown(forecast.periods.reduce(0) { $0 + $1.leavers.reduce(0, +) }),
      shown(forecast.periods.reduce(0) { $0 + $1.recruits.reduce(0, +) })
    )
    sums = zip(ends, displayed).map { end, whole in
      let sum = whole.reduce(0, +)
      return Cell(
        headcount: mask.hidesAny ? Double(sum) : end.headcount.reduce(0, +), displayed: sum,
        deviation: shown(end.totalDeviation), leavers: shown(end.leavers.reduce(0, +)),
        recruits: shown(end.recruits.reduce(0, +)))
    }
  }

  /// What is shown of a job at the end of a period, 0 being the start; `nil` where it is hidden.
  public func cell(of job: Int, at period: Int) -> Cell? {
    mask.hidesJob[job] ? nil : cells[period][job]
  }

  /// What is shown of all jobs; `nil` where it is hidden.
  public func sum(at period: Int) -> Cell? {
    mask.hidesTotal[period] ? nil : sums[period]
  }

  /// What a job lacks at the end of a period, below 0 what it has too many; `nil` where it has no target or is hidden.
  public func gap(of job: Int, at period: Int) -> Double? {
    guard let target = targets[job], let cell = cell(of: job, at: period) else { return nil }
    return target - cell.headcount
  }

  /// All who leave and all who are hired from the first period to the last; `nil` where a sum is hidden.
  public var flows: (leavers: Double, recruits: Double)? {
    mask.hidesTotal.dropFirst().prefix(periods).contains(true) ? nil : allFlows
  }
}
