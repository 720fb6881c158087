import Planning
import TestSupport

/// Random companies whose rates are tenths and twentieths, some of them 0.
enum RandomWorkforce {
  static func make(_ seed: UInt64, jobs: Int? = nil, exits: Bool = true) throws -> Workforce {
    var random = SeededRandom(seed: seed)
    let names = (0..<(jobs ?? 1 + random.below(5))).map { "job \($0)" }
    var headcount: [String: Double] = [:]
    var moves: [Workforce.Move] = []
    var leaving: [String: Double] = [:]
    for name in names {
      headcount[name] = Double(random.below(40))
      var left = 20
      if exits, random.below(3) > 0 {
        let exit = random.below(8)
        leaving[name] = Double(exit) / 20
        left -= exit
      }
      for other in names where other != name && random.below(3) == 0 {
        let rate = random.below(min(left, 8) + 1)
        moves.append(.init(from: name, to: other, rate: Double(rate) / 20))
        left -= rate
      }
    }
    return try Workforce(headcount: headcount, moves: moves, exits: leaving)
  }

  /// Shares of jobs that add up to 1, some of them 0.
  static func mix(_ seed: UInt64, _ workforce: Workforce) -> [Double] {
    var random = SeededRandom(seed: seed &+ 1_000)
    var parts = workforce.jobs.map { _ in Double(random.below(4)) }
    if parts.allSatisfy({ $0 == 0 }) { parts[0] = 1 }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }
}

/// Whether two numbers are the same but for rounding.
func near(_ left: Double, _ right: Double, within tolerance: Double = 1e-9) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}
