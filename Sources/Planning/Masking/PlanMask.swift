/// Which numbers of a plan to hide, so that no job shows fewer people than a least number.
///
/// The numbers of a plan hang together: at each job, those who are there, come in, are hired or are missing are
/// as many as those who leave, should be there, are left or let go. Each kind is shown with its sum. So they are
/// hidden together, by one ``CellNetwork``.
struct PlanMask: Sendable {
  /// The kinds of numbers that each job has.
  enum Kind: Int, CaseIterable {
    case current
    case hires
    case unfilled
    case target
    case unplaced
    case exits

    /// Whether these people come to the job rather than leave it.
    var comesIn: Bool { rawValue < Self.target.rawValue }
  }

  private let isHidden: [Bool]
  private let jobCount: Int
  private let moveCount: Int

  /// What to hide below a least number, in person units; nothing without one.
  init(_ plan: Redeployment, below least: Int?) {
    let staffing = plan.staffing
    jobCount = staffing.positions.count
    moveCount = staffing.moves.count
    guard let least else {
      isHidden = []
      return
    }
    let outside = jobCount
    var network = CellNetwork(vertexCount: jobCount + 1 + Kind.allCases.count)
    for (number, ends) in staffing.ends.enumerated() {
      network.add(plan.persons[number], from: ends.from, to: ends.to)
    }
    for kind in Kind.allCases {
      let counts = Self.counts(kind, in: plan)
      let sum = outside + 1 + kind.rawValue
      for (job, count) in counts.enumerated() {
        network.add(
          count, from: kind.comesIn ? sum : job, to: kind.comesIn ? job : sum)
      }
      network.add(
        counts.reduce(0, +), from: kind.comesIn ? outside : sum, to: kind.comesIn ? sum : outside)
    }
    isHidden = network.hidden(below: least)
  }

  static func counts(_ kind: Kind, in plan: Redeployment) -> [Int] {
    switch kind {
    case .current: plan.staffing.positions.map(\.current)
    case .hires: plan.hires
    case .unfilled: plan.unfilled
    case .target: plan.staffing.positions.map(\.target)
    case .unplaced: plan.unplaced
    case .exits: plan.exits
    }
  }

  /// Whether anything is hidden.
  var hidesAny: Bool { isHidden.contains(true) }

  /// Whether the number of people on a move is hidden.
  func hides(move: Int) -> Bool { !isHidden.isEmpty && isHidden[move] }

  /// Whether a number of a job is hidden.
  func hides(_ kind: Kind, job: Int) -> Bool {
    !isHidden.isEmpty && isHidden[moveCount + kind.rawValue * (jobCount + 1) + job]
  }

  /// Whether the sum of a kind is hidden.
  func hidesSum(of kind: Kind) -> Bool { hides(kind, job: jobCount) }
}
