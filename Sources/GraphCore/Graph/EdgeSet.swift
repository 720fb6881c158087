/// A set of edges, such as those a search must not take.
///
/// Keep off single moves with it, where `VertexSet` keeps off whole places: of two parallel edges
/// one can be closed and the other left open.
///
///     // e0: v0 → v1, e1: v0 → v1, costs 1 and 5
///     let closed: EdgeSet = [EdgeID(0)]
///     graph.shortestPath(from: VertexID(0), to: VertexID(1), avoidingEdges: closed)?.edges  // [e1]
///
/// One bit per edge, as `VertexSet` has one per vertex: its size follows the largest edge in it,
/// not their number.
public struct EdgeSet: Hashable, Sendable {
  package private(set) var bits = BitSet()

  /// A set with nothing in it.
  public init() {}

  /// The set of all edges of a sequence; repeats count once.
  ///
  ///     EdgeSet(graph.incomingEdges(of: VertexID(2)))
  public init(_ edges: some Sequence<EdgeID>) {
    for edge in edges {
      bits.insert(edge.index)
    }
  }

  package init(bits: BitSet) {
    self.bits = bits
  }

  /// Whether there is no edge in the set.
  ///
  /// - Complexity: O(n / 64) when n is the largest edge ever in it.
  public var isEmpty: Bool { bits.isEmpty }

  /// Whether an edge is in the set.
  ///
  /// - Complexity: O(1).
  public func contains(_ edge: EdgeID) -> Bool {
    bits.contains(edge.index)
  }

  /// Puts an edge into the set; nothing happens if it is there already.
  ///
  /// - Complexity: O(1), or O(n / 64) when the edge is the largest so far, numbered n.
  public mutating func insert(_ edge: EdgeID) {
    bits.insert(edge.index)
  }

  /// Takes an edge out of the set; nothing happens if it is not there.
  ///
  /// - Complexity: O(1).
  public mutating func remove(_ edge: EdgeID) {
    bits.remove(edge.index)
  }
}

extension EdgeSet: ExpressibleByArrayLiteral {
  /// The set of the edges listed.
  public init(arrayLiteral elements: EdgeID...) {
    self.init(elements)
  }
}
