/// When an iteration has come to rest, and when it has gone on for too long.
///
///     var rest = Iteration(tolerance: 1e-10, maxIterations: 100)
///     repeat {
///       …
///     } while try rest.goesOn(from: before, to: after)
struct Iteration {
  let tolerance: Double
  let maxIterations: Int
  private(set) var count = 0

  init(tolerance: Double, maxIterations: Int) {
    precondition(tolerance >= 0, "an iteration cannot rest at changes of \(tolerance)")
    precondition(maxIterations > 0, "an iteration cannot have \(maxIterations) steps")
    self.tolerance = tolerance
    self.maxIterations = maxIterations
  }

  /// Whether another step is needed after the one between these numbers.
  ///
  /// The change of a step is the sum of all changes divided by the sum of all numbers, which are at
  /// least 0.
  ///
  /// - Throws: When another step is needed and none is left, or numbers grew beyond all bounds.
  mutating func goesOn(from before: [Double], to after: [Double]) throws(ConvergenceError) -> Bool {
    count += 1
    var change = 0.0
    var sum = 0.0
    for index in after.indices {
      change += (after[index] - before[index]).magnitude
      sum += after[index]
    }
    guard change.isFinite && sum.isFinite else {
      throw ConvergenceError(iterations: count, lastChange: .infinity, tolerance: tolerance)
    }
    if change <= tolerance * sum { return false }
    guard count < maxIterations else {
      throw ConvergenceError(iterations: count, lastChange: change / sum, tolerance: tolerance)
    }
    return true
  }
}
