/// In what order a path or walk is to pass the vertices it has to pass.
///
///     graph.shortestWalk(from: a, through: [b, c], to: d)              // b, and later c
///     graph.shortestWalk(from: a, through: [b, c], to: d, order: .any) // whichever is better
public enum ViaOrder: Hashable, Sendable, CaseIterable {
  /// The order in which they are given.
  case given

  /// Any order; for at most `largestCount` vertices, as there is a table of all their subsets.
  case any

  /// The most vertices that can be passed in any order: 14, for which the table takes some 4 MB.
  public static var largestCount: Int { 14 }
}
