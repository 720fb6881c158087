/// How often people go from each job to each other: shares with their intervals, small numbers hidden.
///
/// The share of an end is its count over all that was seen of the job, stays and exits included. Counts, shares
/// and intervals are hidden together; a share is hidden too where the exposure it would give away is.
///
/// ```swift
/// let rates = ObservedRates(moves, minCell: 5, confidence: 0.95)
/// rates.rates[0].share  // nil where it is hidden
/// ```
public struct ObservedRates: Sendable {
  /// One end of a job.
  public struct Rate: Hashable, Sendable {
    /// The job.
    public let from: String
    /// The other job, the same one for a stay, or an end outside.
    public let to: String
    /// How the time in the job ended.
    public let kind: ObservedMoves.Kind
    /// How often; `nil` where it is hidden.
    public let count: Int?
    /// By how many persons; `nil` where it is hidden or not known.
    public let persons: Int?
    /// The count over the exposure.
    public let share: Double?
    /// The interval of the share.
    public let interval: WilsonInterval?
    /// How often for each year that a person is in the job.
    public let perYear: Double?
    /// The mean time in the job before, in months of 30.4375 days.
    public let months: Double?
    /// The lines of the file that say so.
    public let lines: [Int]
  }

  /// What was seen of a job.
  public struct Exposure: Hashable, Sendable {
    /// The job.
    public let job: String
    /// Moves, exits and stays; `nil` where it is hidden.
    public let count: Int?
    /// How many years all persons were in the job together; `nil` where it is hidden or not known.
    public let personYears: Double?
  }

  /// The least number of persons shown.
  public let minCell: Int
  /// How sure the intervals are, from 0 to 1.
  public let confidence: Double
  /// The ends, by job and then by end.
  public let rates: [Rate]
  /// The jobs, by name.
  public let exposures: [Exposure]
  /// Who came in from outside, by job; `nil` where it is hidden.
  public let entries: [(job: String, count: Int?)]
  /// The sums of each kind, where they are shown; `nil` where one is hidden.
  public let sums: [(kind: ObservedMoves.Kind, count: Int?)]
  /// All times in a job; `nil` where the number is hidden or sums are not shown.
  public let total: Int?

  /// Days in a year, leap years counted in.
  static let daysPerYear = 365.25

  /// The rates of what was seen; `showsSums` where the sums of each kind are shown too.
  ///
  /// - Precondition: `minCell >= 1`, `0 < confidence < 1`.
  /// - Complexity: that of ``SmallCells`` for each job; with sums, that of one table of all jobs.
  public init(
    _ observed: ObservedMoves, minCell: Int, confidence: Double, showsSums: Bool = false
  ) {
    precondition(minCell >= 1, "at least one person, not \(minCell)")
    let mask = ObservedMask(observed, below: minCell, sums: showsSums)
    let z = NormalQuantile.twoSided(confidence)
    self.minCell = minCell
    self.confidence = confidence
    exposures = zip(observed.origins, mask.exposures).map { origin, isHidden in
      Exposure(
        job: origin.job, count: isHidden ? nil : origin.exposure,
        personYears: isHidden ? nil : origin.days.map { Double($0) / Self.daysPerYear })
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: observed.origins.enumerated().map { ($1.job, $0) })
    let exposures = self.exposures
    rates = zip(observed.cells, mask.cells).map { cell, isHidden in
      Self.rate(cell, isHidden: isHidden, numbers[cell.from].map { exposures[$0] }, z)
    }
    entries = observed.entries.map { job, count in
      (job: job, count: count > 0 && count < minCell ? nil : count)
    }
    let kinds = showsSums ? ObservedMoves.Kind.allCases : []
    sums = kinds.map { kind in
      let count = observed.cells.reduce(0) { $0 + ($1.kind == kind ? $1.count : 0) }
      return (kind: kind, count: mask.kinds.contains(kind) ? nil : count)
    }
    total = mask.hidesTotal || !showsSums ? nil : observed.origins.reduce(0) { $0 + $1.exposure }
  }

  private static func rate(
    _ cell: ObservedMoves.Cell, isHidden: Bool, _ exposure: Exposure?, _ z: Double
  ) -> Rate {
    let whole = isHidden ? nil : exposure?.count.flatMap { $0 > 0 ? $0 : nil }
    let years = isHidden ? nil : exposure?.personYears.flatMap { $0 > 0 ? $0 : nil }
    let months = cell.days.flatMap { days in
      isHidden || cell.count == 0
        ? nil : Double(days) / Double(cell.count) / (daysPerYear / 12)
    }
    return Rate(
      from: cell.from, to: cell.to, kind: cell.kind, count: isHidden ? nil : cell.count,
      persons: isHidden ? nil : cell.persons,
      share: whole.map { Double(cell.count) / Double($0) },
      interval: whole.map { WilsonInterval(of: cell.count, among: $0, z: z) },
      perYear: years.map { Double(cell.count) / $0 }, months: months, lines: cell.lines)
  }

  /// The pairs whose numbers are hidden.
  public var hidden: [(from: String, to: String)] {
    rates.filter { $0.count == nil }.map { ($0.from, $0.to) }
  }
}
