/// How rows of a personnel history become times in a job and moves.
///
/// The rules R1 to R9 are those of `Benchmarks/History`, where the same is said in SQL.
public struct HistoryRules: Hashable, Sendable {
  /// R4: the same job again within so many days is the same time in it.
  public let renewalDays: Int
  /// R5: another job within so many days is a move; later it is an exit and a return.
  public let bridgeDays: Int
  /// R6: the last day that counts; the latest date of the rows that count where it is `nil`.
  public let cutoff: Int?

  /// Makes rules; days are counted from 1 January 1970.
  ///
  /// - Precondition: the spans are not negative.
  public init(renewalDays: Int = 31, bridgeDays: Int = 183, cutoff: Int? = nil) {
    precondition(renewalDays >= 0 && bridgeDays >= 0, "a span of days is not negative")
    self.renewalDays = renewalDays
    self.bridgeDays = bridgeDays
    self.cutoff = cutoff
  }
}

/// The rows of a personnel history: persons and jobs as numbers, so that millions of rows take little room.
///
/// ```swift
/// var rows = HistoryRows()
/// rows.add(person: "p1", job: "Testeur", start: 18_000, end: 18_364, fullTime: 1)
/// ```
///
/// Of a person nothing is kept but that two rows are the same person's.
public struct HistoryRows: Sendable {
  /// A row whose person, job and start are known.
  struct Row {
    let person: Int32
    let job: Int32
    let start: Int32
    let end: Int32
    let fullTime: Double
  }

  /// Why a row counts for nothing.
  public enum Rejection: String, Hashable, Sendable, CaseIterable {
    /// Nobody is named.
    case noPerson = "no_person"
    /// No job is named.
    case noJob = "no_job"
    /// No first day.
    case noStart = "no_start"
    /// The last day is before the first.
    case endBeforeStart = "end_before_start"
    /// The first day is after the cut-off.
    case afterCutoff = "after_cutoff"
  }

  /// What stands for a last day that is not known yet: 31 December 9999.
  static let noEnd: Int32 = 2_932_896
  /// Last days from here on, 1 January 9999, stand for none, as personnel systems write them.
  static let noEndFrom: Int32 = 2_932_532

  private(set) var rows: [Row] = []
  private(set) var jobs: [String] = []
  private(set) var rejections: [Rejection: Int] = [:]
  private var personNumbers: [String: Int32] = [:]
  private var jobNumbers: [String: Int32] = [:]

  /// No rows.
  public init() {}

  /// How many rows there are, those that count for nothing included.
  public var count: Int { rows.count + rejections.values.reduce(0, +) }

  /// Adds a row, or counts why it says nothing (R1).
  ///
  /// Days are counted from 1 January 1970; without a last day the person is still there.
  ///
  /// - Precondition: days are between the years 1 and 9999.
  /// - Complexity: O(1) on average.
  public mutating func add(
    person: String?, job: String?, start: Int?, end: Int?, fullTime: Double
  ) {
    guard let person else { return reject(.noPerson) }
    guard let job else { return reject(.noJob) }
    guard let start else { return reject(.noStart) }
    let last = end.map { min(Int32($0), Self.noEnd) } ?? Self.noEnd
    guard last >= start else { return reject(.endBeforeStart) }
    rows.append(
      Row(
        person: Self.number(person, &personNumbers), job: jobNumber(job), start: Int32(start),
        end: last >= Self.noEndFrom ? Self.noEnd : last, fullTime: fullTime))
  }

  private mutating func reject(_ reason: Rejection) { rejections[reason, default: 0] += 1 }

  private static func number(_ name: String, _ numbers: inout [String: Int32]) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }

  private mutating func jobNumber(_ job: String) -> Int32 {
    if let number = jobNumbers[job] { return number }
    jobs.append(job)
    let number = Int32(jobs.count - 1)
    jobNumbers[job] = number
    return number
  }
}
