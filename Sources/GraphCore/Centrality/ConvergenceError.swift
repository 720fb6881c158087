/// An iteration that did not come to rest within the number of steps allowed.
///
/// Centralities that are solutions of equations, such as `Graph.pageRank(damping:restarts:…)`, are
/// approached step by step. Where the steps do not become small enough, there is no answer that could
/// be trusted, and this is thrown instead of one.
///
///     do {
///       let scores = try graph.katzCentrality(attenuation: 0.9)
///     } catch {
///       error.description  // "after 1000 steps the scores still change by …"
///     }
public struct ConvergenceError: Error, Hashable, Sendable {
  /// The steps that were made.
  public let iterations: Int

  /// How much the last step changed: the sum of all changes divided by the sum of all scores.
  ///
  /// Infinite where scores grew beyond all numbers, or vanished.
  public let lastChange: Double

  /// What it should have been at most.
  public let tolerance: Double
}

extension ConvergenceError: CustomStringConvertible {
  /// What happened and what to do about it, in one sentence.
  public var description: String {
    """
    after \(iterations) steps the scores still change by \(lastChange) of their sum, \
    and not by \(tolerance) or less; allow more steps, a larger tolerance, \
    or less influence from afar
    """
  }
}
