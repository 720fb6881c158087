/// Why there is no plan at all: a question is answered with a plan or with one of these.
public enum PlanFailure: Error, Hashable, Sendable {
  /// Persons or costs are so large that sums of them might not be exact.
  case tooLarge
  /// Jobs and moves times periods, or times a limit of moves, are more than can be worked out.
  case tooManyStages(edges: Int)
  /// A limit of moves and shared capacities together are no flow: these moves would carry more than they
  /// can, by their numbers in the staffing.
  case limitNeedsIntegerProgram(moves: [Int])
}
