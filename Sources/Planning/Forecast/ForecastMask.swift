/// Which jobs of a forecast to hide, so that no small number of people shows or follows from the rest.
///
/// A job is hidden in all periods or in none: its number of one period with the rates would give that of the next. In
/// each period others are hidden with it until no hidden number can be worked out from the sum of all jobs.
///
/// ```swift
/// let mask = ForecastMask([[3, 4], [20, 22], [30, 29]], below: 5)
/// mask.hidesJob    // [true, true, false]
/// mask.hidesTotal  // [false, false]
/// ```
///
/// The rates of a forecast are no secret, so numbers that are shown have to be whole: see `LargestRemainder`.
public struct ForecastMask: Hashable, Sendable {
  /// For each job, whether its numbers are hidden.
  public let hidesJob: [Bool]
  /// For each period, whether the sum of all jobs is hidden.
  public let hidesTotal: [Bool]

  /// Whether anything is hidden.
  public var hidesAny: Bool { hidesJob.contains(true) || hidesTotal.contains(true) }

  /// Hides nothing.
  public init(jobs: Int, periods: Int) {
    hidesJob = [Bool](repeating: false, count: jobs)
    hidesTotal = [Bool](repeating: false, count: periods)
  }

  /// Chooses for whole numbers of people by job and period.
  ///
  /// - Precondition: no number is below 0, and every job has as many.
  /// - Complexity: O(t x h x j²) for t periods and h hidden among j jobs.
  public init(_ persons: [[Int]], below least: Int) {
    let periods = persons.first?.count ?? 0
    var hidesJob = [Bool](repeating: false, count: persons.count)
    var hidesTotal = [Bool](repeating: false, count: periods)
    for period in 0..<periods {
      let list = persons.map { $0[period] }
      let cells = SmallCells([list], below: least, rowTotals: false, columnTotals: false)
      for job in list.indices where cells.hidden[0][job] { hidesJob[job] = true }
      hidesTotal[period] = cells.hidesGrandTotal
    }
    self.hidesJob = hidesJob
    self.hidesTotal = hidesTotal
  }
}
