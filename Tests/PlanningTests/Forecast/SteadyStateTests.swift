import Planning
import Testing

struct SteadyStateTests {
  private func balance(_ state: SteadyState) throws -> SteadyState.Balance {
    guard case .exists(let balance) = state else { throw Missing() }
    return balance
  }

  private struct Missing: Error {}

  @Test func `what comes in makes up for what goes out`() throws {
    let workforce = try Workforce(
      headcount: ["A": 7], moves: [.init(from: "A", to: "B", rate: 0.1)],
      exits: ["A": 0.05, "B": 0.2])
    let balance = try balance(SteadyState(workforce, .fixed([15, 0])))
    #expect(near(balance.headcount[0] ?? 0, 100) && near(balance.headcount[1] ?? 0, 50))
    #expect(near(balance.shares?[0] ?? 0, 2.0 / 3) && balance.recruits == [15, 0])
  }

  @Test func `where people would pile up there is none`() throws {
    let workforce = try Workforce(
      headcount: ["A": 7],
      moves: [
        .init(from: "A", to: "B", rate: 0.1), .init(from: "B", to: "C", rate: 1),
        .init(from: "C", to: "B", rate: 0.5),
      ],
      exits: ["A": 0.3, "D": 0.1])
    guard case .none(let sets) = SteadyState(workforce, .fixed([1, 0, 0, 0])) else {
      Issue.record("there is none")
      return
    }
    #expect(sets == [[1, 2]])
    // Recruits of D never get there: there is one, but for B and C, where today's people of A will end.
    let other = try balance(SteadyState(workforce, .fixed([0, 0, 0, 2])))
    #expect(other.headcount[0] == 0 && other.headcount[1] == nil && other.headcount[2] == nil)
    #expect(near(other.headcount[3] ?? 0, 20) && other.keptSets == [[1, 2]])
  }

  @Test func `with a mix sizes stay and shares settle`() throws {
    let workforce = try Workforce(
      headcount: ["A": 60, "B": 30], moves: [], exits: ["A": 0.1, "B": 0.2])
    let balance = try balance(SteadyState(workforce, .mix([0.5, 0.5], growth: 0)))
    #expect(near(balance.headcount[0] ?? 0, 60) && near(balance.headcount[1] ?? 0, 30))
    #expect(near(balance.recruits[0], 6) && balance.isLimit)
  }

  @Test func `with two closed sets it depends on the start`() throws {
    let workforce = try Workforce(headcount: ["A": 1, "B": 1], moves: [], exits: ["A": 0.1])
    guard case .none(let sets) = SteadyState(workforce, .mix([1, 0], growth: 0)) else {
      Issue.record("there is not one")
      return
    }
    #expect(sets == [[0], [1]])
  }

  @Test func `a circle has shares that no forecast tends to`() throws {
    let moves: [Workforce.Move] = [
      .init(from: "A", to: "B", rate: 1), .init(from: "B", to: "A", rate: 1),
    ]
    let circle = try Workforce(headcount: ["A": 8, "B": 2], moves: moves, exits: [:])
    let turning = try balance(SteadyState(circle, .mix([1, 0], growth: 0)))
    #expect(turning.headcount.map { $0 ?? 0 } == [5, 5] && !turning.isLimit)
    let leaky = try Workforce(
      headcount: ["A": 8, "B": 2], moves: [moves[0]], exits: ["B": 1])
    #expect(try !balance(SteadyState(leaky, .mix([1, 0], growth: 0))).isLimit)
    #expect(try balance(SteadyState(leaky, .mix([0.5, 0.5], growth: 0))).isLimit)
  }

  @Test(arguments: UInt64(0)..<120)
  func `one period later it is the same`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let shares = RandomWorkforce.mix(seed, workforce)
    for recruitment in [Recruitment.fixed(shares), .mix(shares, growth: 0)] {
      guard case .exists(let balance) = SteadyState(workforce, recruitment) else { continue }
      let now = balance.headcount.map { $0 ?? 0 }
      let next = zip(workforce.advanced(now), balance.recruits).map { $0 + $1 }
      #expect(zip(now, next).allSatisfy { near($0, $1, within: 1e-8) }, "\(now) \(next)")
      guard balance.isLimit, balance.keptSets.isEmpty else { continue }
      var late = workforce.headcount
      for _ in 0..<4_000 {
        let leavers = workforce.leavers(late).reduce(0, +)
        late = zip(workforce.advanced(late), shares).map {
          $0 + $1 * (recruitment == .fixed(shares) ? 1 : leavers)
        }
      }
      #expect(zip(now, late).allSatisfy { near($0, $1, within: 1e-4) }, "\(now) \(late)")
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `where there is none the forecast grows without end`(seed: UInt64) throws {
    let workforce = try RandomWorkforce.make(seed)
    let recruits = RandomWorkforce.mix(seed, workforce)
    guard case .none(let sets) = SteadyState(workforce, .fixed(recruits)) else { return }
    let periods = try WorkforceForecast(workforce, .fixed(recruits), periods: 800).periods
    func inside(_ period: Int) -> Double {
      sets.flatMap(\.self).reduce(0) { $0 + periods[period - 1].headcount[$1] }
    }
    #expect(inside(800) > inside(400) + 1)
  }
}
