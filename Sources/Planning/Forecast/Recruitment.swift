/// Who is hired, at the end of each period.
public enum Recruitment: Hashable, Sendable {
  /// Nobody.
  case nobody
  /// So many persons a period for each job, by number of the job.
  case fixed([Double])
  /// As many as leave, and `growth` more (or fewer, below 0), in shares of jobs that add up to 1.
  case mix([Double], growth: Double)

  /// Fixed recruits by the name of the job; jobs without a number get none.
  ///
  /// - Precondition: every job is one of the workforce.
  /// - Throws: ``WorkforceProblem/badRecruits(job:_:)``.
  public static func fixed(
    _ recruits: [String: Double], in workforce: Workforce
  ) throws(WorkforceProblem) -> Recruitment {
    .fixed(try byNumber(recruits, workforce))
  }

  /// A mix by the name of the job; jobs without a share get none.
  ///
  /// - Precondition: every job is one of the workforce.
  /// - Throws: ``WorkforceProblem/badMix(sum:)``, ``WorkforceProblem/badRecruits(job:_:)``.
  public static func mix(
    _ shares: [String: Double], growth: Double, in workforce: Workforce
  ) throws(WorkforceProblem) -> Recruitment {
    let shares = try byNumber(shares, workforce)
    let sum = shares.reduce(0, +)
    guard abs(sum - 1) <= Workforce.tolerance else { throw .badMix(sum: sum) }
    return .mix(shares.map { $0 / sum }, growth: growth)
  }

  private static func byNumber(
    _ values: [String: Double], _ workforce: Workforce
  ) throws(WorkforceProblem) -> [Double] {
    var numbers = [Double](repeating: 0, count: workforce.jobs.count)
    for (job, value) in values.sorted(by: { $0.key < $1.key }) {
      guard value.isFinite, value >= 0 else { throw .badRecruits(job: job, value) }
      guard let number = workforce.number(of: job) else {
        preconditionFailure("\(job) is no job of the workforce")
      }
      numbers[number] = value
    }
    return numbers
  }
}
