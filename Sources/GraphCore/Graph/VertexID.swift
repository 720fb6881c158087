/// A vertex of a graph: its number, from 0 up, in the order in which vertices were added.
///
/// Vertices and edges are both numbers underneath. Two types keep the compiler from letting one
/// stand for the other, and 32 bits keep the rows of a graph half as large as `Int` would.
///
/// Identifiers are consecutive, so a range of them is a collection:
///
///     Array(VertexID(0)..<VertexID(3))  // [v0, v1, v2]
///
/// An identifier does not know its graph. Methods of `Graph` stop the program when they are given
/// a number that the graph does not have; they cannot tell a number that came from another graph.
public struct VertexID: Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The vertex of this number.
  ///
  ///     VertexID(3).index  // 3
  ///
  /// The number must be at least 0 and fit in 32 bits; anything else is a mistake of the caller
  /// and stops the program.
  public init(_ index: Int) {
    precondition(
      index >= 0 && index <= Int(Int32.max),
      "a vertex is numbered from 0 to \(Int32.max), not \(index)")
    rawValue = Int32(index)
  }

  /// The number of the vertex, for use as an index into an array with one element per vertex.
  public var index: Int { Int(rawValue) }
}

extension VertexID: Strideable {
  /// Whether the left vertex was added before the right one.
  public static func < (left: VertexID, right: VertexID) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The number of steps from this vertex to another one, negative when the other comes first.
  public func distance(to other: VertexID) -> Int {
    other.index - index
  }

  /// The vertex that comes `steps` after this one.
  public func advanced(by steps: Int) -> VertexID {
    VertexID(index + steps)
  }
}

extension VertexID: CustomStringConvertible {
  /// The letter v and the number: `"v3"`.
  public var description: String { "v\(rawValue)" }
}
