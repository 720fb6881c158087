import Planning
import TestSupport
import Testing

struct AttainabilityTests {
  @Test func `what is reached in two periods may be out of reach in three`() throws {
    let workforce = try Workforce(
      headcount: ["A": 10, "B": 0],
      moves: [.init(from: "A", to: "B", rate: 1), .init(from: "B", to: "A", rate: 1)], exits: [:])
    let way = Attainability(workforce, target: [10, 0], sizes: .fixed(growth: 0), within: 5)
    #expect(way.steps.map(\.isPossible) == [false, true, false, true, false])
    #expect(way.firstPeriod == 2 && way.recruits == [[0, 0], [0, 0]])
  }

  @Test func `hiring into the job alone takes as long as people leave`() throws {
    // Half of A leaves and B keeps all: 10 of 20 are replaced at once, 15 in two periods.
    let workforce = try Workforce(headcount: ["A": 20, "B": 0], moves: [], exits: ["A": 0.5])
    let way = Attainability(workforce, target: [5, 15], sizes: .fixed(growth: 0), within: 3)
    #expect(way.steps.map(\.isPossible) == [false, true, true])
    #expect(way.recruits.map { near($0[0][1], 10) && near($0[1][1], 5) } == true)
    let half = Attainability(workforce, target: [10, 10], sizes: .fixed(growth: 0), within: 1)
    #expect(half.firstPeriod == 1)
  }

  @Test func `sizes are kept on the way, or free`() throws {
    let workforce = try Workforce(headcount: ["A": 20], moves: [], exits: ["A": 0.5])
    let target = [30.0]
    let grown = Attainability(workforce, target: target, sizes: .fixed(growth: 5), within: 3)
    #expect(grown.steps.map(\.isPossible) == [false, true, false])
    #expect(grown.recruits.map { near($0[0][0], 15) && near($0[1][0], 17.5) } == true)
    let free = Attainability(workforce, target: target, sizes: .free, within: 3)
    #expect(free.steps.map(\.isPossible) == [true, true, true])
    // 25 in the second period would do; 50 / 3 in both is the lightest, half of the first having left.
    let light = 50.0 / 3
    #expect(
      free.steps[1].recruits.map { near($0[0][0], light) && near($0[1][0], light) } == true)
    let none = Attainability(workforce, target: [5], sizes: .free, within: 2)
    #expect(none.steps.map(\.isPossible) == [false, true])
    #expect(none.steps.map(\.surplus) == [[5], [0]] && none.leastSurplus?.periods == 2)
  }

  @Test(arguments: UInt64(0)..<60)
  func `a way of any recruits is found, and leads there`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let workforce = try RandomWorkforce.make(seed)
    let periods = 1 + random.below(4)
    // Recruits of our own, as many as leave: what they lead to can be reached.
    var now = workforce.headcount
    for _ in 0..<periods {
      let leavers = workforce.leavers(now).reduce(0, +)
      let shares = RandomWorkforce.mix(UInt64(random.below(1_000)), workforce)
      now = zip(workforce.advanced(now), shares).map { $0 + $1 * leavers }
    }
    for sizes in [Attainability.Sizes.fixed(growth: 0), .free] {
      let way = Attainability(workforce, target: now, sizes: sizes, within: periods)
      #expect(way.steps.allSatisfy { $0.isPossible != nil })
      let recruits = try #require(way.steps[periods - 1].recruits)
      var end = workforce.headcount
      for step in recruits {
        #expect(step.allSatisfy { $0 >= 0 })
        end = zip(workforce.advanced(end), step).map { $0 + $1 }
        if sizes != .free {
          #expect(near(end.reduce(0, +), workforce.headcount.reduce(0, +), within: 1e-6))
        }
      }
      #expect(zip(end, now).allSatisfy { near($0, $1, within: 1e-6) })
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `one period is possible exactly when no recruits are below 0`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let workforce = try RandomWorkforce.make(seed)
    var target = workforce.headcount
    for _ in 0..<3 {
      let (from, to) = (random.below(target.count), random.below(target.count))
      let moved = min(target[from], Double(random.below(6)))
      target[from] -= moved
      target[to] += moved
    }
    let needed = zip(target, workforce.advanced(workforce.headcount)).map { $0 - $1 }
    let way = Attainability(workforce, target: target, sizes: .fixed(growth: 0), within: 1)
    #expect(way.steps[0].isPossible == needed.allSatisfy { $0 >= -1e-9 })
  }

  @Test func `a question too large is told from one that is not`() {
    #expect(Attainability.fits(jobs: 200, periods: 10))
    #expect(!Attainability.fits(jobs: 3_000, periods: 10))
  }
}
