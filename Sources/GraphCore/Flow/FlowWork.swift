/// How much work a question about flow took, counted in steps that do not depend on the machine.
///
/// Tests assert on these numbers instead of milliseconds: they are the same on every run.
///
///     try network.maximumFlow(from: VertexID(0), to: VertexID(2)).work.phases  // 2
///
/// The numbers are no promise: a better algorithm may lower them in any release.
public struct FlowWork: Hashable, Sendable {
  /// Breadth-first searches of a maximum flow, the last of which finds no way any more.
  public package(set) var phases = 0

  /// Paths along which a maximum flow was raised.
  public package(set) var augmentations = 0

  /// Edges looked at, once for each time and direction.
  public package(set) var scanned = 0

  /// Exchanges of one edge for another in the tree of the network simplex.
  public package(set) var pivots = 0

  /// Vertices whose potential was changed by pivots.
  public package(set) var repriced = 0

  /// A counter at zero.
  public init() {}

  /// The work of two runs, one after the other.
  package func adding(_ other: FlowWork) -> FlowWork {
    var sum = self
    sum.phases += other.phases
    sum.augmentations += other.augmentations
    sum.scanned += other.scanned
    sum.pivots += other.pivots
    sum.repriced += other.repriced
    return sum
  }
}
