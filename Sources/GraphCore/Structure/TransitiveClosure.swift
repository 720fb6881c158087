/// Which vertex can reach which, for all pairs at once.
///
/// `Graph.transitiveClosure()` makes one. Where `Graph.hasPath(from:to:avoiding:)` searches for each
/// question, this has all answers at hand.
///
///     // v0 ⇄ v1 → v2
///     let closure = graph.transitiveClosure()
///     closure.reaches(VertexID(0), VertexID(2))      // true
///     closure.reaches(VertexID(2), VertexID(0))      // false
///     closure.reachableCount(from: VertexID(0))      // 3: v0, v1 and v2
///     closure.pairCount                              // 4
///
/// A vertex reaches itself, by the path with no edge.
///
/// It holds one bit for each pair of strongly connected components of which the first may reach the
/// second: about c² / 16 bytes for c components, so 6 megabytes for 10 000 and 600 for 100 000.
/// Where most vertices are in one large component, that is next to nothing.
///
/// It answers for the graph as a whole; there is no leaving out of vertices.
public struct TransitiveClosure: Sendable {
  /// The strongly connected components, as `Graph.stronglyConnectedComponents()` gives them.
  public let components: Components

  /// The number of ordered pairs of different vertices of which the first reaches the second.
  public let pairCount: Int

  /// Bits by block of 512 components reached, then by component that reaches.
  private let blocks: [[ClosureBlock.Row]]

  /// For each component, how many vertices each of its vertices reaches, itself included.
  private let counts: [Int]

  init(components: Components, blocks: [[ClosureBlock.Row]], counts: [Int]) {
    self.components = components
    self.blocks = blocks
    self.counts = counts
    pairCount = components.indices.reduce(0) { $0 + components[$1].count * (counts[$1] - 1) }
  }

  /// Whether a path leads from the first vertex to the second.
  ///
  ///     closure.reaches(VertexID(2), VertexID(2))  // true
  ///
  /// - Complexity: O(1).
  public func reaches(_ source: VertexID, _ target: VertexID) -> Bool {
    reaches(components.component(of: source), components.component(of: target))
  }

  private func reaches(_ source: Int, _ target: Int) -> Bool {
    // No component reaches one of a smaller number, and blocks hold no row for what is beyond them.
    guard source <= target else { return false }
    let row = blocks[target / ClosureBlock.width][source]
    return ClosureBlock.contains(target % ClosureBlock.width, in: row)
  }

  /// Every vertex that a vertex reaches, itself included.
  ///
  ///     Array(closure.vertices(reachableFrom: VertexID(1)))  // [v0, v1, v2]
  ///
  /// - Complexity: O(V) for V vertices.
  public func vertices(reachableFrom source: VertexID) -> VertexSet {
    let component = components.component(of: source)
    var words = [UInt64](repeating: 0, count: (components.labels.count + 63) / 64)
    for (vertex, label) in components.labels.enumerated() where reaches(component, Int(label)) {
      words[vertex >> 6] |= 1 << UInt64(vertex & 63)
    }
    return VertexSet(bits: BitSet(words: words))
  }

  /// How many vertices a vertex reaches, itself included.
  ///
  ///     closure.reachableCount(from: VertexID(2))  // 1
  ///
  /// - Complexity: O(1).
  public func reachableCount(from source: VertexID) -> Int {
    counts[components.component(of: source)]
  }
}
