/// An edge of a graph: its number, from 0 up, in the order in which edges were added.
///
/// Parallel edges join the same two vertices; only their numbers tell them apart, which is why
/// answers name edges and not pairs of vertices.
///
/// Identifiers are consecutive, so a range of them is a collection:
///
///     Array(EdgeID(0)..<EdgeID(3))  // [e0, e1, e2]
///
/// An identifier does not know its graph. Methods of `Graph` stop the program when they are given
/// a number that the graph does not have; they cannot tell a number that came from another graph.
public struct EdgeID: Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The edge of this number.
  ///
  ///     EdgeID(7).index  // 7
  ///
  /// The number must be at least 0 and fit in 32 bits; anything else is a mistake of the caller
  /// and stops the program.
  public init(_ index: Int) {
    precondition(
      index >= 0 && index <= Int(Int32.max),
      "an edge is numbered from 0 to \(Int32.max), not \(index)")
    rawValue = Int32(index)
  }

  /// The number of the edge, for use as an index into an array with one element per edge.
  public var index: Int { Int(rawValue) }
}

extension EdgeID: Strideable {
  /// Whether the left edge was added before the right one.
  public static func < (left: EdgeID, right: EdgeID) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The number of steps from this edge to another one, negative when the other comes first.
  public func distance(to other: EdgeID) -> Int {
    other.index - index
  }

  /// The edge that comes `steps` after this one.
  public func advanced(by steps: Int) -> EdgeID {
    EdgeID(index + steps)
  }
}

extension EdgeID: CustomStringConvertible {
  /// The letter e and the number: `"e7"`.
  public var description: String { "e\(rawValue)" }
}
