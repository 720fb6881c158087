/// A set of vertices, such as those a search must avoid.
///
/// One bit per vertex: searches ask for every edge they look at, and a bit test is the cheapest
/// answer there is.
///
///     let closed: VertexSet = [VertexID(3), VertexID(5)]
///     closed.contains(VertexID(3))  // true
///     graph.shortestPath(from: VertexID(0), to: VertexID(5), avoiding: closed)  // nil
///
/// It is no replacement for `Set<VertexID>` when few of very many vertices are kept for long: its
/// size follows the largest vertex in it, not their number.
public struct VertexSet: Hashable, Sendable {
  package private(set) var bits = BitSet()

  /// A set with nothing in it.
  public init() {}

  /// The set of all vertices of a sequence; repeats count once.
  ///
  ///     VertexSet(graph.predecessors(of: VertexID(2)))
  public init(_ vertices: some Sequence<VertexID>) {
    for vertex in vertices {
      bits.insert(vertex.index)
    }
  }

  /// The set whose bits a search has set.
  package init(bits: BitSet) {
    self.bits = bits
  }

  /// Whether there is no vertex in the set.
  ///
  /// - Complexity: O(n / 64) when n is the largest vertex ever in it.
  public var isEmpty: Bool { bits.isEmpty }

  /// Whether a vertex is in the set.
  ///
  /// - Complexity: O(1).
  public func contains(_ vertex: VertexID) -> Bool {
    bits.contains(vertex.index)
  }

  /// Puts a vertex into the set; nothing happens if it is there already.
  ///
  /// - Complexity: O(1), or O(n / 64) when the vertex is the largest so far, numbered n.
  public mutating func insert(_ vertex: VertexID) {
    bits.insert(vertex.index)
  }

  /// Takes a vertex out of the set; nothing happens if it is not there.
  ///
  /// - Complexity: O(1).
  public mutating func remove(_ vertex: VertexID) {
    bits.remove(vertex.index)
  }
}

extension VertexSet: ExpressibleByArrayLiteral {
  /// The set of the vertices listed.
  public init(arrayLiteral elements: VertexID...) {
    self.init(elements)
  }
}
