/// The people of each job, and where a share of them is one period later: a Markov chain with exits.
///
/// ```swift
/// let workforce = try Workforce(
///   headcount: ["A": 100, "B": 50], moves: [.init(from: "A", to: "B", rate: 0.1)],
///   exits: ["A": 0.05])
/// workforce.rows[0]  // A: 85 % stay, 10 % go to B; 5 % leave
/// workforce.advanced(workforce.headcount)  // [85, 60]
/// ```
///
/// A rate is a share of the people of a job per period. Who is in no row stays: the rate of staying is the rest.
///
/// D. J. Bartholomew, "Stochastic Models for Social Processes", 3rd edition, 1982, chapter 3.
public struct Workforce: Sendable {
  /// A share of the people of one job who are in another one period later.
  public struct Move: Hashable, Sendable {
    /// The job they are in.
    public let from: String
    /// The job they come to; the same for those who stay.
    public let to: String
    /// The share, from 0 to 1.
    public let rate: Double

    /// Describes a move.
    public init(from: String, to: String, rate: Double) {
      self.from = from
      self.to = to
      self.rate = rate
    }
  }

  /// A share of a job's people, by the number of the job they are in one period later.
  public struct Share: Hashable, Sendable {
    /// The number of the job.
    public let target: Int
    /// The share, above 0.
    public let rate: Double
  }

  /// All jobs that are named anywhere, in order.
  public let jobs: [String]
  /// The people of each job.
  public let headcount: [Double]
  /// For each job where its people are one period later, those who stay among them, by number of job.
  public let rows: [[Share]]
  /// For each job the share of people who leave in a period.
  public let exitRates: [Double]

  /// How far sums of rates may be off for rounding.
  public static let tolerance = 1e-9
  /// The most jobs: an answer keeps a table of all pairs.
  public static let jobsMax = 3_000

  /// Puts numbers together; `others` names jobs with nobody in them that are to be counted too.
  ///
  /// Rows that say the same twice count once.
  ///
  /// - Throws: ``WorkforceProblem`` for the first job, by name, whose numbers make no sense.
  /// - Complexity: O((j + m) log (j + m)) for j jobs and m moves.
  public init(
    headcount: [String: Double], moves: [Move], exits: [String: Double], others: [String] = []
  ) throws(WorkforceProblem) {
    let named = Set(headcount.keys).union(exits.keys).union(others)
      .union(moves.map(\.from)).union(moves.map(\.to))
    let jobs = named.sorted()
    guard jobs.count <= Self.jobsMax else { throw .tooManyJobs(jobs.count) }
    let numbers = Dictionary(uniqueKeysWithValues: jobs.enumerated().map { ($1, $0) })
    for job in jobs {
      let persons = headcount[job] ?? 0
      guard persons.isFinite, persons >= 0 else { throw .badHeadcount(job: job, persons) }
      let exit = exits[job] ?? 0
      guard (0...1).contains(exit) else { throw .badRate(job: job, exit) }
    }
    var given = [[Int: Double]](repeating: [:], count: jobs.count)
    for move in moves.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      guard (0...1).contains(move.rate) else { throw .badRate(job: move.from, move.rate) }
      guard let source = numbers[move.from], let target = numbers[move.to] else { continue }
      if let first = given[source].updateValue(move.rate, forKey: target), first != move.rate {
        throw .conflictingRates(from: move.from, to: move.to)
      }
    }
    self.jobs = jobs
    self.headcount = jobs.map { headcount[$0] ?? 0 }
    exitRates = jobs.map { exits[$0] ?? 0 }
    var rows: [[Share]] = []
    for (job, rates) in given.enumerated() {
      rows.append(
        try Self.row(job, rates, exit: exits[jobs[job]] ?? 0, name: jobs[job]))
    }
    self.rows = rows
  }

  /// The row of a job, with those who stay.
  private static func row(
    _ job: Int, _ rates: [Int: Double], exit: Double, name: String
  ) throws(WorkforceProblem) -> [Share] {
    let shares = rates.sorted { $0.key < $1.key }
    let sum = shares.reduce(exit) { $0 + $1.value }
    guard sum <= 1 + tolerance else { throw .rowAboveOne(job: name, sum: sum) }
    var row = shares.map { Share(target: $0.key, rate: $0.value) }
    if rates[job] != nil {
      guard sum >= 1 - tolerance else { throw .rowBelowOne(job: name, sum: sum) }
    } else if 1 - sum > tolerance {
      row.append(Share(target: job, rate: 1 - sum))
    }
    return row.filter { $0.rate > 0 }.sorted { $0.target < $1.target }
  }

  /// The number of a job, where it is one of them.
  ///
  /// - Complexity: O(log j).
  public func number(of job: String) -> Int? {
    var (low, high) = (0, jobs.count)
    while low < high {
      let middle = (low + high) / 2
      if jobs[middle] < job { low = middle + 1 } else { high = middle }
    }
    return low < jobs.count && jobs[low] == job ? low : nil
  }

  /// Where some people of each job are one period later, without those who left.
  ///
  /// - Complexity: O(j + m).
  public func advanced(_ persons: [Double]) -> [Double] {
    var next = [Double](repeating: 0, count: jobs.count)
    for (job, row) in rows.enumerated() where persons[job] != 0 {
      for share in row { next[share.target] += persons[job] * share.rate }
    }
    return next
  }

  /// How many of the people of each job leave in a period.
  public func leavers(_ persons: [Double]) -> [Double] {
    zip(persons, exitRates).map { $0 * $1 }
  }
}
