/// How long people stay, and whether they ever get somewhere.
///
/// ```swift
/// let lengths = CareerLengths(workforce)
/// lengths.stays[0]            // periods in job 0 of one who starts there, returns included
/// lengths.careers[0]          // periods in all jobs, until the exit
/// lengths.chances(of: 3)      // for each job the probability of ever being in job 3
/// ```
///
/// The fundamental matrix (I-P)^-1 of the jobs that people leave in the end.
///
/// J. G. Kemeny and J. L. Snell, "Finite Markov Chains", 1960, chapter 3.
public struct CareerLengths: Sendable {
  private let workforce: Workforce
  /// For each job the mean number of periods that one who starts there spends in it; `nil` for ever.
  public let stays: [Double?]
  /// For each job the mean number of periods until one who starts there leaves; `nil` where that may be never.
  public let careers: [Double?]

  /// Works both out.
  ///
  /// - Complexity: O(j³) for j jobs.
  public init(_ workforce: Workforce) {
    self.workforce = workforce
    let closed = ClosedSets(workforce)
    let ends = closed.sets.flatMap(\.self)
    var stays = [Double?](repeating: nil, count: workforce.jobs.count)
    var careers = stays
    let isEnd = Set(ends)
    let passing = workforce.jobs.indices.filter { !isEnd.contains($0) }
    // The transposed system needs no exchange of rows, so that its diagonal takes a third of the time.
    if let system = LinearSystem(RateMatrix(workforce, jobs: passing).inflows) {
      for (job, stay) in zip(passing, system.inverseDiagonal()) { stays[job] = stay }
    }
    let isStuck = Set(closed.leading(to: ends))
    let leaving = workforce.jobs.indices.filter { !isStuck.contains($0) }
    if let system = LinearSystem(RateMatrix(workforce, jobs: leaving).rows) {
      let lengths = system.solution(leaving.map { _ in 1 })
      for (job, length) in zip(leaving, lengths) { careers[job] = length }
    }
    self.stays = stays
    self.careers = careers
  }

  /// For each job the probability that one who is in it is ever in another, 1 for that other itself.
  ///
  /// - Complexity: O(j³).
  public func chances(of target: Int) -> [Double] {
    let leading = ClosedSets(workforce).leading(to: [target]).filter { $0 != target }
    let rows = RateMatrix(workforce, jobs: leading).rows
    let direct = leading.map { job in
      workforce.rows[job].first { $0.target == target }?.rate ?? 0
    }
    var chances = [Double](repeating: 0, count: workforce.jobs.count)
    chances[target] = 1
    if let system = LinearSystem(rows) {
      for (job, chance) in zip(leading, system.solution(direct)) {
        chances[job] = min(1, max(0, chance))
      }
    }
    return chances
  }
}
