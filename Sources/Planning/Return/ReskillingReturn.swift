/// What it costs to train people for other jobs, beside what it costs to part with them and hire others.
///
/// - Reskill = persons x (training + months x loaded wage): training costs, and the wages of the job they leave
///   while they learn.
/// - Replace = persons x (severance + hiring + ramp-up months x wage): severance in the job they leave, hiring in
///   the job to fill, and the wages of that job until the new people are up to it.
///
/// What is not known is left out and said, never taken for nothing. Wages during training are usually the largest
/// term.
///
/// ```swift
/// let answer = ReskillingReturn(
///   [.init(from: "A", to: "B", persons: 2, training: 10_000, months: 3)],
///   costs: [.init(job: "A", hire: nil, exit: 30_000, wage: 4_000, rampUp: nil),
///           .init(job: "B", hire: 8_000, exit: nil, wage: 5_000, rampUp: 2)])
/// answer.rows[0].reskill  // 34 000: 10 000 for training, 24 000 of wages
/// answer.rows[0].replace  // 96 000
/// ```
///
/// - SeeAlso: World Economic Forum and Boston Consulting Group, "Towards a Reskilling Revolution", 2019.
public struct ReskillingReturn: Sendable {
  /// People who move.
  public struct Move: Hashable, Sendable {
    /// The job they leave.
    public let from: String
    /// The job they come to.
    public let to: String
    /// How many.
    public let persons: Double
    /// What training costs for all of them; `nil` where it is not known.
    public let training: Double?
    /// How many months each of them learns; `nil` where it is not known.
    public let months: Double?

    /// Makes a move.
    public init(from: String, to: String, persons: Double, training: Double?, months: Double?) {
      self.from = from
      self.to = to
      self.persons = persons
      self.training = training
      self.months = months
    }
  }

  /// What a job costs; `nil` for what is not known.
  public struct Costs: Hashable, Sendable {
    /// The job.
    public let job: String
    /// To hire somebody into it.
    public let hire: Double?
    /// To part with somebody in it.
    public let exit: Double?
    /// A month of one person, charges included.
    public let wage: Double?
    /// The months until somebody hired is up to it.
    public let rampUp: Double?

    /// Makes the costs of a job.
    public init(job: String, hire: Double?, exit: Double?, wage: Double?, rampUp: Double?) {
      self.job = job
      self.hire = hire
      self.exit = exit
      self.wage = wage
      self.rampUp = rampUp
    }
  }

  /// A part of a cost that was left out because it is not known.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// What training costs.
    case training
    /// Wages while people learn: the months or the wage of the job they leave.
    case wages
    /// What it costs to part.
    case severance
    /// What it costs to hire.
    case hiring
    /// Wages until new people are up to it: the months or the wage of the job to fill.
    case rampUp = "ramp_up"
  }

  /// What follows for a move.
  public struct Row: Hashable, Sendable {
    /// The move.
    public let move: Move
    /// What it costs to train them; `nil` where no part is known.
    public let reskill: Double?
    /// The wages among it; `nil` where they are not known.
    public let wages: Double?
    /// What it costs to replace them; `nil` where no part is known.
    public let replace: Double?
    /// What was left out, in the order of the formula.
    public let leftOut: [Part]

    /// What is saved by training rather than replacing; `nil` where one of both is not known at all.
    public var netSaving: Double? {
      guard let reskill, let replace else { return nil }
      return replace - reskill
    }
  }

  /// The moves, by origin and target.
  public let rows: [Row]

  /// Works out both sides of each move.
  ///
  /// - Precondition: each job has its costs once; no number is below 0.
  /// - Complexity: O(n log n) for n moves and jobs.
  public init(_ moves: [Move], costs: [Costs]) {
    let known = Dictionary(uniqueKeysWithValues: costs.map { ($0.job, $0) })
    rows = moves.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.map { move in
      let (left, filled) = (known[move.from], known[move.to])
      let wages = Self.wages(move.persons, move.months, left?.wage)
      let reskill: [(Part, Double?)] = [(.training, move.training), (.wages, wages)]
      let replace: [(Part, Double?)] = [
        (.severance, left?.exit.map { $0 * move.persons }),
        (.hiring, filled?.hire.map { $0 * move.persons }),
        (.rampUp, Self.wages(move.persons, filled?.rampUp, filled?.wage)),
      ]
      return Row(
        move: move, reskill: Self.sum(reskill), wages: wages, replace: Self.sum(replace),
        leftOut: (reskill + replace).filter { $0.1 == nil }.map(\.0))
    }
  }

  /// What is saved over all moves of which both sides are known.
  public var totalNetSaving: Double { compared.reduce(0) { $0 + ($1.netSaving ?? 0) } }

  /// What training costs over all moves of which it is known.
  public var totalReskill: Double { rows.reduce(0) { $0 + ($1.reskill ?? 0) } }

  /// What replacing costs over all moves of which it is known.
  public var totalReplace: Double { rows.reduce(0) { $0 + ($1.replace ?? 0) } }

  /// The moves of which both sides are known.
  public var compared: [Row] { rows.filter { $0.netSaving != nil } }

  /// The jobs saved: those who leave each job less those who come into it, where more leave.
  ///
  /// So a person who makes two moves, or two who move up one after the other, count once.
  public var savedJobs: Double {
    balances.reduce(0) { $0 + max(0, $1.value) }
  }

  /// What a saved job costs in training and wages; `nil` where no job is saved or no cost is known.
  public var costPerSavedJob: Double? {
    guard savedJobs > 0, rows.contains(where: { $0.reskill != nil }) else { return nil }
    return totalReskill / savedJobs
  }

  /// The share of wages in what training costs; `nil` where that is nothing, or wages or training of a move are not
  /// known.
  public var wageShare: Double? {
    let isKnown = rows.allSatisfy { $0.wages != nil && $0.move.training != nil }
    return totalReskill > 0 && isKnown
      ? rows.reduce(0) { $0 + ($1.wages ?? 0) } / totalReskill : nil
  }

  /// Whether moves lead on from one another, so that what replacing would cost counts the jobs in between twice.
  public var hasChains: Bool {
    let origins = Set(rows.map(\.move.from))
    return rows.contains { origins.contains($0.move.to) }
  }

  /// Those who leave each job less those who come, by job.
  private var balances: [(key: String, value: Double)] {
    var balances: [String: Double] = [:]
    for row in rows {
      balances[row.move.from, default: 0] += row.move.persons
      balances[row.move.to, default: 0] -= row.move.persons
    }
    return balances.sorted { $0.key < $1.key }
  }

  private static func wages(_ persons: Double, _ months: Double?, _ wage: Double?) -> Double? {
    if months == 0 { return 0 }
    guard let months, let wage else { return nil }
    return persons * months * wage
  }

  private static func sum(_ parts: [(Part, Double?)]) -> Double? {
    let known = parts.compactMap(\.1)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
