/// Why there is no plan at all: a question is answered with a plan or with one of these.
public enum PlanFailure: Error, Hashable, Sendable {
  /// Persons or costs are so large that sums of them might not be exact.
  case tooLarge
  /// A limit of moves and shared capacities together are no flow: these moves would carry more than they
  /// can, by their numbers in the staffing.
  case limitNeedsIntegerProgram(moves: [Int])
}
