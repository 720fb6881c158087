/// Who is where, who is needed where, and how people can move: the question behind a redeployment.
///
/// Jobs are names. Persons are whole numbers, or hundredths where the files count in full-time
/// equivalents: `personUnit` says what one person counts.
///
/// ```swift
/// let staffing = try Staffing(
///   positions: [.init(job: "Pupitreur", current: 5, target: 2), .init(job: "Testeur", current: 1, target: 3)],
///   moves: [.init(from: "Pupitreur", to: "Testeur", cost: 4_000, capacity: 2)])
/// staffing.surplus  // 3
/// staffing.needed   // 2
/// ```
///
/// The order of the rows it is made of leaves no trace: positions stand by job, moves by origin and target.
public struct Staffing: Hashable, Sendable {
  /// A job with the people in it and the people it should have.
  public struct Position: Hashable, Sendable {
    /// The name of the job.
    public let job: String
    /// How many there are, in person units.
    public let current: Int
    /// How many there should be, in person units.
    public let target: Int

    /// Makes a position.
    public init(job: String, current: Int, target: Int) {
      self.job = job
      self.current = current
      self.target = target
    }

    /// How many there are too many; below 0, how many are missing.
    public var balance: Int { current - target }
  }

  /// A way from one job to another.
  public struct Move: Hashable, Sendable {
    /// Where one is.
    public let from: String
    /// Where one goes.
    public let to: String
    /// What it costs for one person, in cost units.
    public let cost: Int
    /// How many can take it, in person units; `nil` for any number.
    public let capacity: Int?

    /// Makes a move.
    public init(from: String, to: String, cost: Int, capacity: Int? = nil) {
      self.from = from
      self.to = to
      self.cost = cost
      self.capacity = capacity
    }
  }

  /// What it costs to hire into a job and to part with somebody in it, for one person, in cost units.
  public struct External: Hashable, Sendable {
    /// The name of the job.
    public let job: String
    /// What a hire costs; `nil` where nobody can be hired.
    public let hire: Int?
    /// What an exit costs; `nil` where nobody can be let go.
    public let exit: Int?

    /// Makes the costs of a job.
    public init(job: String, hire: Int?, exit: Int?) {
      self.job = job
      self.hire = hire
      self.exit = exit
    }
  }

  /// Every job, also those that only moves name, by name.
  public let positions: [Position]
  /// The moves, by origin and target, one for each pair; none from a job to itself.
  public let moves: [Move]
  /// For each position, its external costs; `nil` where nobody is hired or let go at all.
  public let externals: [External]?
  /// What one person counts: 1, or 100 for full-time equivalents.
  public let personUnit: Int
  /// What one unit of money counts: 1, or a power of ten where costs are decimal fractions.
  public let costUnit: Int

  /// Where a move begins and ends, by position.
  struct Ends: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  /// For each move, its ends.
  let ends: [Ends]

  /// Puts the rows of the files in order and checks them.
  ///
  /// A job that only moves or external costs name has nobody and needs nobody; people may pass through it.
  /// Rows that are equal count once; a move from a job to itself is left out, as it leads nowhere.
  ///
  /// - Throws: ``StaffingProblem`` for the first row that contradicts another or is below 0.
  /// - Precondition: both units are positive.
  /// - Complexity: O(n log n) in the number of rows.
  public init(
    positions: [Position], moves: [Move], externals: [External]? = nil, personUnit: Int = 1,
    costUnit: Int = 1
  ) throws(StaffingProblem) {
    precondition(
      personUnit > 0 && costUnit > 0, "\(personUnit) and \(costUnit) are no units")
    let rows = try Self.checked(positions)
    let ways = try Self.checked(moves)
    let costs = try externals.map(Self.checked) ?? []
    let named = Set(rows.map(\.job))
    let others = Set(ways.flatMap { [$0.from, $0.to] } + costs.map(\.job)).subtracting(named)
    let all = (rows + others.map { Position(job: $0, current: 0, target: 0) })
      .sorted { $0.job < $1.job }
    let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.job, $0) })
    let costOf = Dictionary(uniqueKeysWithValues: costs.map { ($0.job, $0) })
    self.positions = all
    self.moves = ways
    ends = ways.map { Ends(from: places[$0.from] ?? 0, to: places[$0.to] ?? 0) }
    self.externals = externals.map { _ in
      all.map { costOf[$0.job] ?? External(job: $0.job, hire: nil, exit: nil) }
    }
    self.personUnit = personUnit
    self.costUnit = costUnit
  }

  /// How many people are too many, over all jobs.
  ///
  /// - Complexity: O(positions).
  public var surplus: Int { positions.reduce(0) { $0 + max(0, $1.balance) } }

  /// How many people are missing, over all jobs.
  ///
  /// - Complexity: O(positions).
  public var needed: Int { positions.reduce(0) { $0 + max(0, -$1.balance) } }

  /// What it costs to move nobody: to hire whoever is missing and to let go whoever is too many.
  ///
  /// `nil` without external costs, where one of these is not possible, and where the sum does not fit.
  ///
  /// - Complexity: O(positions).
  public var doNothingCost: Int? {
    guard let externals else { return nil }
    var sum = 0
    for (position, external) in zip(positions, externals) where position.balance != 0 {
      let price = position.balance > 0 ? external.exit : external.hire
      guard let price else { return nil }
      let (cost, isLarge) = price.multipliedReportingOverflow(by: abs(position.balance))
      let (total, isLarger) = sum.addingReportingOverflow(cost)
      guard !isLarge, !isLarger else { return nil }
      sum = total
    }
    return sum
  }
}
