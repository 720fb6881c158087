/// Who becomes free when, who is needed when, and how long moves take: the question behind a dated plan.
///
/// Periods are numbered from 0 to the horizon: months, quarters or years, as the files have them.
///
/// ```swift
/// let staffing = try DatedStaffing(
///   moves: [.init(from: "Pupitreur", to: "Testeur", cost: 4_000, seats: 2, periods: 3)],
///   releases: [.init(job: "Pupitreur", period: 1, persons: 5)],
///   needs: [.init(job: "Testeur", due: 6, persons: 4)], horizon: 12)
/// ```
///
/// As in ``Staffing`` the order of the rows leaves no trace.
public struct DatedStaffing: Hashable, Sendable {
  /// A way from one job to another that takes time.
  public struct Move: Hashable, Sendable {
    /// Where one is.
    public let from: String
    /// Where one goes.
    public let to: String
    /// What it costs for one person.
    public let cost: Int
    /// How many can start in each period; `nil` for any number.
    public let seats: Int?
    /// How many periods later one arrives.
    public let periods: Int

    /// Makes a move.
    public init(from: String, to: String, cost: Int, seats: Int? = nil, periods: Int) {
      self.from = from
      self.to = to
      self.cost = cost
      self.seats = seats
      self.periods = periods
    }
  }

  /// People who become free.
  public struct Release: Hashable, Sendable {
    /// The job they are in.
    public let job: String
    /// The first period in which they can start a move.
    public let period: Int
    /// How many, in person units.
    public let persons: Int

    /// Makes a release.
    public init(job: String, period: Int, persons: Int) {
      self.job = job
      self.period = period
      self.persons = persons
    }
  }

  /// People who are needed.
  public struct Need: Hashable, Sendable {
    /// The job they are needed in.
    public let job: String
    /// The period by which they have to be there.
    public let due: Int
    /// How many, in person units.
    public let persons: Int

    /// Makes a need.
    public init(job: String, due: Int, persons: Int) {
      self.job = job
      self.due = due
      self.persons = persons
    }
  }

  /// All jobs, by name.
  public let jobs: [String]
  /// The moves, by origin and target, one for each pair; none from a job to itself.
  public let moves: [Move]
  /// The releases by period and job, one for each pair.
  public let releases: [Release]
  /// The needs by period and job, one for each pair.
  public let needs: [Need]
  /// For each job what it costs to hire and to let go, at any time; `nil` where nobody is.
  public let externals: [Staffing.External]?
  /// The last period.
  public let horizon: Int
  /// What it costs that one person waits for one period, wherever that is.
  public let waitingCost: Int
  /// What one person counts: 1, or 100 for full-time equivalents.
  public let personUnit: Int

  /// For each move, the jobs of its ends.
  let ends: [Staffing.Ends]

  /// Puts the rows of the files in order and checks them.
  ///
  /// Several releases of a job in one period add up, and so do needs.
  ///
  /// - Throws: ``StaffingProblem`` for the first row that contradicts another, is below 0 or lies beyond the
  ///   horizon.
  /// - Precondition: the horizon and the waiting cost are not negative, the unit is positive.
  /// - Complexity: O(n log n) in the number of rows.
  public init(
    moves: [Move], releases: [Release], needs: [Need], externals: [Staffing.External]? = nil,
    horizon: Int, waitingCost: Int = 0, personUnit: Int = 1
  ) throws(StaffingProblem) {
    precondition(
      horizon >= 0 && waitingCost >= 0 && personUnit > 0,
      "\(horizon) periods, waiting for \(waitingCost), \(personUnit) a person make no sense")
    self.moves = try Self.checked(moves)
    let freed = try Self.sums(releases.map { ($0.job, $0.period, $0.persons) }, horizon)
    self.releases = freed.map { Release(job: $0.job, period: $0.period, persons: $0.persons) }
    let wanted = try Self.sums(needs.map { ($0.job, $0.due, $0.persons) }, horizon)
    self.needs = wanted.map { Need(job: $0.job, due: $0.period, persons: $0.persons) }
    let costs = try externals.map(Staffing.checked) ?? []
    var named = Set(self.moves.map(\.from) + self.moves.map(\.to))
    named.formUnion(freed.map(\.job) + wanted.map(\.job) + costs.map(\.job))
    let names = named.sorted()
    jobs = names
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    ends = self.moves.map { Staffing.Ends(from: places[$0.from] ?? 0, to: places[$0.to] ?? 0) }
    let costOf = Dictionary(uniqueKeysWithValues: costs.map { ($0.job, $0) })
    self.externals = externals.map { _ in
      names.map { costOf[$0] ?? Staffing.External(job: $0, hire: nil, exit: nil) }
    }
    self.horizon = horizon
    self.waitingCost = waitingCost
    self.personUnit = personUnit
  }

  /// How many become free.
  public var surplus: Int { releases.reduce(0) { $0 + $1.persons } }

  /// How many are needed.
  public var needed: Int { needs.reduce(0) { $0 + $1.persons } }

  private static func checked(_ moves: [Move]) throws(StaffingProblem) -> [Move] {
    for move in moves {
      let least = min(move.cost, move.seats ?? 0, move.periods)
      guard least >= 0 else { throw .negativeMove(from: move.from, to: move.to, least) }
    }
    let rows = Staffing.unique(moves.filter { $0.from != $0.to }) { $0.from + "\u{0}" + $0.to }
    for (row, next) in zip(rows, rows.dropFirst()) where row.from == next.from && row.to == next.to
    {
      throw .conflictingMoves(from: row.from, to: row.to)
    }
    return rows
  }

  /// The persons of each job and period, those of one pair added up, by period and job.
  private static func sums(
    _ rows: [(job: String, period: Int, persons: Int)], _ horizon: Int
  ) throws(StaffingProblem) -> [(job: String, period: Int, persons: Int)] {
    var left = Int.max / 32
    for row in rows {
      guard row.persons >= 0 else { throw .negativePersons(job: row.job, row.persons) }
      guard (0...horizon).contains(row.period) else {
        throw .beyondHorizon(job: row.job, period: row.period)
      }
      guard row.persons <= left else { throw .tooManyPersons(job: row.job) }
      left -= row.persons
    }
    let sorted = rows.filter { $0.persons > 0 }.sorted {
      ($0.period, $0.job, $0.persons) < ($1.period, $1.job, $1.persons)
    }
    return sorted.reduce(into: [(job: String, period: Int, persons: Int)]()) { sums, row in
      if let last = sums.last, last.job == row.job, last.period == row.period {
        sums[sums.count - 1].persons += row.persons
      } else {
        sums.append(row)
      }
    }
  }
}
