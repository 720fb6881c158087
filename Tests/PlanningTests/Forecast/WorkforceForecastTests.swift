import Planning
import TestSupport
import Testing

struct WorkforceForecastTests {
  private let pair: Workforce

  init() throws {
    pair = try Workforce(
      headcount: ["A": 100, "B": 50], moves: [.init(from: "A", to: "B", rate: 0.1)],
      exits: ["A": 0.05, "B": 0.1])
  }

  @Test func `people move and leave, recruits come at the end`() throws {
    let forecast = try WorkforceForecast(
      pair, .fixed(["A": 5], in: pair), periods: 2)
    let (first, second) = (forecast.periods[0], forecast.periods[1])
    #expect(near(first.headcount[0], 90) && near(first.headcount[1], 55))
    #expect(near(first.leavers[0], 5) && near(first.leavers[1], 5) && first.recruits == [5, 0])
    #expect(near(second.headcount[0], 81.5) && near(second.headcount[1], 58.5))
    // 100 x 0.85 x 0.15; 100 x 0.1 x 0.9 + 50 x 0.9 x 0.1.
    #expect(near(first.standardDeviation[0], 12.75.squareRoot()))
    #expect(near(first.standardDeviation[1], 13.5.squareRoot()))
    #expect(near(second.standardDeviation[0], 20.686_875.squareRoot()))
    // Of both jobs together after one period: 12.75 + 13.5 - 2 x 8.5, which is 100 x 0.05 x 0.95 + 50 x 0.1 x 0.9.
    let one = try WorkforceForecast(pair, .nobody, periods: 1)
    #expect(near(one.standardDeviation(of: [0, 1]), 9.25.squareRoot()))
  }

  @Test(arguments: [1, 2, 5, 20])
  func `one job alone is binomial`(periods: Int) throws {
    let workforce = try Workforce(headcount: ["A": 80], moves: [], exits: ["A": 0.25])
    let forecast = try WorkforceForecast(workforce, .nobody, periods: periods)
    var left = 1.0
    for _ in 0..<periods { left *= 0.75 }
    #expect(near(forecast.periods[periods - 1].headcount[0], 80 * left))
    #expect(
      near(
        forecast.periods[periods - 1].standardDeviation[0],
        (80 * left * (1 - left)).squareRoot()))
  }

  @Test func `with a mix each leaver is followed by one drawn from it`() throws {
    let workforce = try Workforce(
      headcount: ["A": 40, "B": 24], moves: [], exits: ["A": 0.5, "B": 0.5])
    let forecast = try WorkforceForecast(
      workforce, .mix(["A": 0.5, "B": 0.5], growth: 4, in: workforce), periods: 1)
    let period = forecast.periods[0]
    #expect(period.headcount == [20 + 18, 12 + 18] && period.recruits == [18, 18])
    // Each place keeps its job with 0.75 and changes it with 0.25; growth is certain.
    #expect(near(period.standardDeviation[0], (64 * 0.75 * 0.25).squareRoot()))
    #expect(near(forecast.standardDeviation(of: [0, 1]), 0))
  }

  @Test func `places cannot be cut faster than people leave`() throws {
    let mix = try Recruitment.mix(["A": 1], growth: -9.5, in: pair)
    let failure = #expect(throws: WorkforceForecast.TooFewLeavers.self) {
      try WorkforceForecast(pair, mix, periods: 9)
    }
    // 10 leave in period 1; of 90.5 in A and 50 in B, or the like, fewer later.
    #expect(failure.map { $0.period > 1 && $0.leavers < 9.5 && $0.growth == -9.5 } == true)
  }

  @Test(arguments: UInt64(0)..<60)
  func `numbers add up`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let shares = RandomWorkforce.mix(seed, workforce)
    let mixed = try WorkforceForecast(workforce, .mix(shares, growth: 2), periods: 6)
    let start = workforce.headcount.reduce(0, +)
    for period in mixed.periods {
      #expect(near(period.headcount.reduce(0, +), start + 2 * Double(period.number)))
    }
    #expect(near(mixed.standardDeviation(of: Array(workforce.jobs.indices)), 0, within: 1e-6))
    var total = start
    let fixed = try WorkforceForecast(workforce, .fixed(shares), periods: 6)
    for period in fixed.periods {
      total += period.recruits.reduce(0, +) - period.leavers.reduce(0, +)
      #expect(near(period.headcount.reduce(0, +), total))
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `chance goes as far as it is said to`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed, jobs: 3)
    let shares = RandomWorkforce.mix(seed, workforce)
    for isMixed in [false, true] {
      let forecast = try WorkforceForecast(
        workforce, isMixed ? .mix(shares, growth: 0) : .fixed(shares.map { ($0 * 4).rounded() }),
        periods: 3)
      var random = SeededRandom(seed: seed)
      let runs = 1_500
      var (sums, squares) = ([0.0, 0, 0], [0.0, 0, 0])
      for _ in 0..<runs {
        let end = simulated(workforce, shares, isMixed: isMixed, periods: 3, &random)
        for job in 0..<3 {
          sums[job] += Double(end[job])
          squares[job] += Double(end[job] * end[job])
        }
      }
      for job in 0..<3 {
        let mean = sums[job] / Double(runs)
        let variance = squares[job] / Double(runs) - mean * mean
        let expected = forecast.periods[2].standardDeviation[job]
        // Five standard errors of a mean, and of a variance that is near normal.
        #expect(
          abs(mean - forecast.periods[2].headcount[job])
            <= 5 * expected / Double(runs).squareRoot() + 1e-9)
        #expect(abs(variance - expected * expected) <= 0.25 * expected * expected + 1e-9)
      }
    }
  }

  /// The people of each job after some periods of drawing lots, person by person.
  private func simulated(
    _ workforce: Workforce, _ shares: [Double], isMixed: Bool, periods: Int,
    _ random: inout SeededRandom
  ) -> [Int] {
    func draw(_ chances: [(Int, Double)]) -> Int? {
      var lot = Double(random.below(1 << 30)) / Double(1 << 30)
      for (job, chance) in chances {
        if lot < chance { return job }
        lot -= chance
      }
      return nil
    }
    var now = workforce.headcount.map { Int($0) }
    for _ in 0..<periods {
      var next = isMixed ? now.map { _ in 0 } : shares.map { Int(($0 * 4).rounded()) }
      for (job, count) in now.enumerated() {
        for _ in 0..<count {
          if let target = draw(workforce.rows[job].map { ($0.target, $0.rate) }) {
            next[target] += 1
          } else if isMixed {
            next[draw(Array(shares.enumerated().map { ($0, $1) })) ?? 0] += 1
          }
        }
      }
      now = next
    }
    return now
  }
}
