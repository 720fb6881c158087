/// The recruits that bring a workforce to a target in a number of periods, or the proof that none do.
struct WayToTarget {
  /// Whether it can be done; `nil` where rounding leaves it open.
  private(set) var isPossible: Bool?
  /// Persons hired, by period and number of job.
  private(set) var recruits: [[Double]]?
  /// Persons each job has too many at the end if nobody is hired.
  let surplus: [Double]

  /// One recruit of one job in one period, as the equations see it.
  private struct Variable {
    let period: Int
    let job: Int
    /// What is left of one person at the end, by job.
    let column: [Double]
    /// No more persons than these can be hired without missing the target or the sizes.
    let bound: Double
  }

  private let workforce: Workforce
  private let target: [Double]
  private let periods: Int
  /// The size at the end of each period, but for what the target says; `nil` where it does not matter.
  private let sizes: [Double]?
  /// What counts as one: numbers of the program are of this order.
  private let scale: Double

  init(
    _ workforce: Workforce, target: [Double], sizes: Attainability.Sizes, periods: Int
  ) {
    self.workforce = workforce
    self.target = target
    self.periods = periods
    let (start, end) = (workforce.headcount.reduce(0, +), target.reduce(0, +))
    let scale = max(1, start, end)
    self.scale = scale
    var left = workforce.headcount
    for _ in 0..<periods { left = workforce.advanced(left) }
    surplus = zip(left, target).map { left, target in
      left - target > Self.tolerance * scale ? left - target : 0
    }
    switch sizes {
    case .free: self.sizes = nil
    case .fixed(let growth):
      let planned = (1...periods).map { start + growth * Double($0) }
      self.sizes = planned
      // The target itself has to be of the size of its period, and no size below 0.
      guard abs(planned[periods - 1] - end) <= Self.tolerance * scale,
        planned.allSatisfy({ $0 >= -Self.tolerance * scale })
      else {
        isPossible = false
        return
      }
    }
    solve()
  }

  /// By how much of all people an answer may miss.
  private static let tolerance = 1e-7

  private mutating func solve() {
    let survivals = self.survivals
    let variables = self.variables(survivals)
    // The rows: the target of each job, then the size of each period but the last, which the target says.
    var rows = workforce.jobs.indices.map { job in variables.map { $0.column[job] } }
    var rest = workforce.headcount
    var sides: [Double] = []
    for period in 1...periods {
      rest = workforce.advanced(rest)
      guard let sizes, period < periods else { continue }
      sides.append((sizes[period - 1] - rest.reduce(0, +)) / scale)
      rows.append(
        variables.map { $0.period <= period ? survivals[period - $0.period][$0.job] : 0 })
    }
    sides = zip(target, rest).map { ($0 - $1) / scale } + sides
    switch LinearProgram(rows, equal: sides, costs: variables.map { _ in 1 }).answer {
    case .solution(let values):
      recruits = smooth(rows, sides, variables) ?? followed(values, variables)
      isPossible = recruits == nil ? nil : true
    case .infeasible(let proof):
      isPossible = proves(proof, rows, sides, variables) ? false : nil
    case .undecided: isPossible = nil
    }
  }

  /// Of all ways that of the lightest busiest period, and with it nearly the fewest recruits; `nil` where rounding stands
  /// in the way.
  private func smooth(
    _ rows: [[Double]], _ sides: [Double], _ variables: [Variable]
  ) -> [[Double]]? {
    guard periods > 1 else { return nil }
    // One more variable is the most that are hired in a period, others what each period stays below it.
    var all = rows.map { $0 + [Double](repeating: 0, count: periods + 1) }
    for period in 1...periods {
      all.append(
        variables.map { $0.period == period ? 1 : 0 } + [-1]
          + (1...periods).map { $0 == period ? 1 : 0 })
    }
    let costs =
      variables.map { _ in 1e-4 / Double(periods) } + [1]
      + [Double](repeating: 0, count: periods)
    let program = LinearProgram(
      all, equal: sides + [Double](repeating: 0, count: periods), costs: costs)
    guard case .solution(let values) = program.answer else { return nil }
    return followed(Array(values.prefix(variables.count)), variables)
  }

  /// For each number of periods and job, the probability of being still there.
  private var survivals: [[Double]] {
    var all = [workforce.jobs.map { _ in 1.0 }]
    for period in 1..<max(2, periods) {
      all.append(
        workforce.rows.map { row in
          row.reduce(0) { $0 + $1.rate * all[period - 1][$1.target] }
        })
    }
    return all
  }

  private func variables(_ survivals: [[Double]]) -> [Variable] {
    let end = target.reduce(0, +)
    var variables: [Variable] = []
    for job in workforce.jobs.indices {
      var column = [Double](repeating: 0, count: workforce.jobs.count)
      column[job] = 1
      for period in (1...periods).reversed() {
        let left = survivals[periods - period][job]
        let bound = min(
          left > 0 ? end / left : .infinity, sizes.map { $0[period - 1] } ?? .infinity)
        // Of whom nobody is left, the target knows nothing: without sizes they are of no use.
        if sizes != nil || left > 0 {
          variables.append(Variable(period: period, job: job, column: column, bound: bound / scale))
        }
        column = workforce.advanced(column)
      }
    }
    return variables
  }

  /// The recruits by period, if they do lead to the target when they are followed there.
  private func followed(_ values: [Double], _ variables: [Variable]) -> [[Double]]? {
    guard values.allSatisfy({ $0 >= -Self.tolerance }) else { return nil }
    var recruits = [[Double]](
      repeating: [Double](repeating: 0, count: workforce.jobs.count), count: periods)
    for (value, variable) in zip(values, variables) where value > SimplexTableau.tolerance {
      recruits[variable.period - 1][variable.job] = value * scale
    }
    var now = workforce.headcount
    for period in 1...periods {
      now = zip(workforce.advanced(now), recruits[period - 1]).map { $0 + $1 }
      if let sizes {
        guard abs(now.reduce(0, +) - sizes[period - 1]) <= Self.tolerance * scale else {
          return nil
        }
      }
    }
    let isThere = zip(now, target).allSatisfy { abs($0 - $1) <= Self.tolerance * scale }
    return isThere ? recruits : nil
  }

  /// Whether y proves that there is no solution: y'Ax for x within its bounds stays below y'b.
  private func proves(
    _ proof: [Double], _ rows: [[Double]], _ sides: [Double], _ variables: [Variable]
  ) -> Bool {
    var most = 0.0
    for (index, variable) in variables.enumerated() {
      let value = zip(proof, rows).reduce(0) { $0 + $1.0 * $1.1[index] }
      if value > 0 { most += value * variable.bound }
    }
    return most < zip(proof, sides).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
