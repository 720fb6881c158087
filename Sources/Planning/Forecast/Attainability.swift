/// Whether recruitment alone can bring a workforce to a target, exactly, and in how many periods.
///
/// ```swift
/// let way = Attainability(workforce, target: [60, 20], sizes: .fixed(growth: 0), within: 10)
/// way.firstPeriod             // the smallest number of periods, nil where none will do
/// way.steps[2].isPossible     // whether it can be there at the end of period 3
/// way.recruits                // persons hired by period and job on the way there
/// ```
///
/// What is there at the end of T periods is n(0)P^T + Σ R_t P^(T-t): linear in recruits that must not be below 0. Each
/// T is a linear program, of which a solution is followed through the periods again before it counts, and an
/// answer that there is none comes with Farkas's proof, which is checked too. What can be reached in two
/// periods may be out of reach in three, so each T is asked by itself.
///
/// D. J. Bartholomew, "Stochastic Models for Social Processes", 1982, section 4.3; G. S. Davies, "Structural control in
/// a graded manpower system", 1973, doi:10.1287/mnsc.20.1.76.
public struct Attainability: Sendable {
  /// How many people there are in all on the way.
  public enum Sizes: Hashable, Sendable {
    /// So many more each period, below 0 fewer: no other size will do.
    case fixed(growth: Double)
    /// Whatever comes out.
    case free
  }

  /// One number of periods.
  public struct Step: Sendable {
    /// The number of periods.
    public let periods: Int
    /// Whether the target can be reached; `nil` where rounding leaves it open.
    public let isPossible: Bool?
    /// Persons hired, by period and number of job, the busiest period as light as can be; `nil` where it is not possible.
    public let recruits: [[Double]]?
    /// Persons each job would have too many at the end though nobody were hired, by number of job: hiring cannot help.
    public let surplus: [Double]
  }

  /// The answers, from one period on.
  public let steps: [Step]

  /// The smallest number of periods, where there is one.
  public var firstPeriod: Int? { steps.first { $0.isPossible == true }?.periods }

  /// Persons hired by period and job on the shortest way.
  public var recruits: [[Double]]? { steps.first { $0.isPossible == true }?.recruits }

  /// The number of periods after which the fewest people are too many, the first of several.
  public var leastSurplus: Step? {
    steps.min { $0.surplus.reduce(0, +) < $1.surplus.reduce(0, +) }
  }

  /// How many numbers a tableau may have.
  public static let cellsMax = 40_000_000

  /// Whether a question of this size is answered.
  public static func fits(jobs: Int, periods: Int) -> Bool {
    let (height, width) = (jobs + 2 * periods, (jobs + 1) * periods)
    return height * (height + width + 1) <= cellsMax
  }

  /// Answers for each number of periods up to a last.
  ///
  /// - Precondition: a target for each job, none below 0; there is a period; the question fits.
  /// - Complexity: two linear programs of at most j + 2T rows and jT + T variables for each T up to the last.
  public init(_ workforce: Workforce, target: [Double], sizes: Sizes, within last: Int) {
    precondition(target.count == workforce.jobs.count && target.allSatisfy { $0 >= 0 })
    precondition(last > 0 && Self.fits(jobs: workforce.jobs.count, periods: last))
    steps = (1...last).map {
      let way = WayToTarget(workforce, target: target, sizes: sizes, periods: $0)
      return Step(
        periods: $0, isPossible: way.isPossible, recruits: way.recruits, surplus: way.surplus)
    }
  }
}
