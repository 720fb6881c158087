/// How much work searches have done, counted in steps that do not depend on the machine.
///
/// Tests assert on these numbers instead of milliseconds: they are the same on every run, so a
/// search that suddenly does more than it should is found at once.
///
///     var workspace = SearchWorkspace(for: graph)
///     _ = graph.shortestPath(from: VertexID(0), to: VertexID(2), using: &workspace)
///     workspace.work.settled  // 3 on a chain of any length
///
/// The numbers are no promise: a better algorithm may lower them in any release.
public struct WorkCounter: Hashable, Sendable {
  /// Searches begun.
  public package(set) var searches = 0

  /// Vertices whose distance became final.
  public package(set) var settled = 0

  /// Edges looked at to see whether they shorten the way to their other end.
  public package(set) var relaxed = 0

  /// Places written in the heap of vertices waiting to be settled.
  public package(set) var heapMoves = 0

  /// A counter at zero.
  public init() {}

  /// Adds the work that another search has done.
  package mutating func add(_ other: WorkCounter) {
    searches += other.searches
    settled += other.settled
    relaxed += other.relaxed
    heapMoves += other.heapMoves
  }
}
