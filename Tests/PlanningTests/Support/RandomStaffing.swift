import Planning
import TestSupport

/// A random question: jobs, moves, and in every other one external costs, with ties throughout.
struct RandomStaffing: CustomStringConvertible {
  enum Size {
    /// 4 jobs, up to 5 moves: all plans can be listed.
    case tiny
    /// 12 jobs.
    case medium
    /// 200 jobs, 1600 moves.
    case large
  }

  let seed: UInt64
  private(set) var positions: [Staffing.Position]
  private(set) var moves: [Staffing.Move]
  private(set) var externals: [Staffing.External]?

  /// The remainders of the seed choose: external costs (2), limited capacities (3), kinds of costs (4).
  init(seed: UInt64, size: Size) {
    var random = SeededRandom(seed: seed)
    let count = size == .tiny ? 4 : size == .medium ? 12 : 200
    let jobs = (0..<count).map { "job \($0)" }
    let most = size == .tiny ? 3 : 12
    positions = jobs.map {
      Staffing.Position(job: $0, current: random.below(most), target: random.below(most))
    }
    var moves: [Staffing.Move] = []
    for _ in 0..<(size == .tiny ? 5 : size == .medium ? 40 : 1_600) {
      let (from, to) = (random.below(count), random.below(count))
      let isKnown = moves.contains { $0.from == jobs[from] && $0.to == jobs[to] }
      guard from != to, !isKnown else { continue }
      let isLimited = seed % 3 > 0 && random.below(2) == 0
      moves.append(
        Staffing.Move(
          from: jobs[from], to: jobs[to], cost: Self.cost(seed % 4, &random),
          capacity: isLimited ? random.below(4) : nil))
    }
    self.moves = moves
    if seed % 2 == 1 {
      externals = jobs.filter { _ in random.below(4) > 0 }.map { job in
        Staffing.External(
          job: job, hire: random.below(3) == 0 ? nil : random.below(5) + 1,
          exit: random.below(3) == 0 ? nil : random.below(5) + 1)
      }
    }
    self.seed = seed
  }

  private static func cost(_ kind: UInt64, _ random: inout SeededRandom) -> Int {
    switch kind {
    case 0: 1
    case 1: 1 + random.below(3)
    case 2: random.below(3)
    default: 1_000 + random.below(9_000)
    }
  }

  var hasNoFreeMove: Bool { !moves.contains { $0.cost == 0 } }

  func staffing() throws -> Staffing {
    try Staffing(positions: positions, moves: moves, externals: externals)
  }

  /// The same rows in another order.
  func shuffled(seed: UInt64) -> RandomStaffing {
    var random = SeededRandom(seed: seed)
    var copy = self
    copy.positions.shuffle(using: &random)
    copy.moves.shuffle(using: &random)
    copy.externals?.shuffle(using: &random)
    return copy
  }

  var description: String {
    "seed \(seed): \(positions.map { "\($0.job):\($0.current)/\($0.target)" }) "
      + "\(moves.map { "\($0.from)→\($0.to):\($0.cost)/\($0.capacity ?? -1)" }) "
      + "\((externals ?? []).map { "\($0.job):\($0.hire ?? -1)/\($0.exit ?? -1)" })"
  }
}
