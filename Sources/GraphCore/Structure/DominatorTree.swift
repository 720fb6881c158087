/// Which vertices all paths from a root must pass.
///
/// `Graph.dominatorTree(from:direction:)` makes one. The dominators of a vertex stand one above the
/// other, so they form a tree: the parent of a vertex is its immediate dominator, the last that must
/// be passed before it.
///
///     // v0 → v1 → v2, v1 → v3 → v2
///     let tree = graph.dominatorTree(from: VertexID(0))
///     tree.dominators(of: VertexID(2))              // [v0, v1, v2]
///     tree.dominates(VertexID(1), VertexID(3))      // true
///     tree.vertices(dominatedBy: VertexID(1))       // [v1, v2, v3]
///
/// A vertex dominates itself. A vertex that the root does not lead to dominates nothing and is
/// dominated by nothing, as if it were not there.
public struct DominatorTree: Hashable, Sendable {
  /// Where all paths begin; backward, where they end.
  public let root: VertexID

  /// Which way the paths run: forward from the root, backward to it.
  public let direction: Direction

  /// For each vertex, its immediate dominator; itself for the root, `absent` if not reached.
  private let parents: [Int32]

  /// The vertices reached, each followed by all that it dominates.
  private let order: [VertexID]

  /// For each vertex, its place in `order` and the place after the last that it dominates.
  private let begins: [Int32]
  private let ends: [Int32]

  /// In `parents`: the vertex was not reached.
  static let absent: Int32 = -1

  init(root: VertexID, direction: Direction, parents: [Int32]) {
    self.root = root
    self.direction = direction
    self.parents = parents
    // The children of each vertex as a list from small to large, taken off while going down.
    var nextChild = [Int32](repeating: Self.absent, count: parents.count)
    var nextSibling = nextChild
    for vertex in parents.indices.reversed()
    where vertex != root.index && parents[vertex] != Self.absent {
      nextSibling[vertex] = nextChild[Int(parents[vertex])]
      nextChild[Int(parents[vertex])] = Int32(vertex)
    }
    var order = [root]
    var begins = [Int32](repeating: 0, count: parents.count)
    var ends = begins
    var trail = [root.index]
    while let here = trail.last {
      let child = nextChild[here]
      if child == Self.absent {
        ends[here] = Int32(order.count)
        trail.removeLast()
      } else {
        nextChild[here] = nextSibling[Int(child)]
        begins[Int(child)] = Int32(order.count)
        order.append(VertexID(rawValue: child))
        trail.append(Int(child))
      }
    }
    self.order = order
    self.begins = begins
    self.ends = ends
  }

  /// Whether the root leads to a vertex; backward, whether the vertex leads to the root.
  ///
  ///     tree.isReached(tree.root)  // true
  ///
  /// - Complexity: O(1).
  public func isReached(_ vertex: VertexID) -> Bool {
    precondition(
      vertex.index < parents.count,
      "\(vertex) is not a vertex of a graph of \(parents.count) vertices")
    return parents[vertex.index] != Self.absent
  }

  /// The last vertex that must be passed on the way to a vertex; nil for the root and for what is
  /// not reached.
  ///
  ///     // v0 → v1 → v2
  ///     tree.immediateDominator(of: VertexID(2))  // v1
  ///
  /// - Complexity: O(1).
  public func immediateDominator(of vertex: VertexID) -> VertexID? {
    guard isReached(vertex), vertex != root else { return nil }
    return VertexID(rawValue: parents[vertex.index])
  }

  /// All vertices that must be passed, from the root to the vertex itself, both included; nil when
  /// the vertex is not reached.
  ///
  ///     // v0 → v1 → v2
  ///     tree.dominators(of: VertexID(2))  // [v0, v1, v2]
  ///
  /// Backward they come in the same order: first the root, where the paths end.
  ///
  /// - Complexity: O(n) for n dominators.
  public func dominators(of vertex: VertexID) -> [VertexID]? {
    guard isReached(vertex) else { return nil }
    var chain = [vertex]
    var here = vertex
    while let next = immediateDominator(of: here) {
      chain.append(next)
      here = next
    }
    return chain.reversed()
  }

  /// Whether every path to the second vertex passes the first one.
  ///
  ///     // v0 → v1 → v2
  ///     tree.dominates(VertexID(1), VertexID(2))  // true
  ///     tree.dominates(VertexID(2), VertexID(1))  // false
  ///
  /// - Complexity: O(1).
  public func dominates(_ first: VertexID, _ second: VertexID) -> Bool {
    guard isReached(first), isReached(second) else { return false }
    return (begins[first.index]..<ends[first.index]).contains(begins[second.index])
  }

  /// The vertices that can only be reached by passing one, itself first, each before those that it
  /// dominates; none when it is not reached.
  ///
  ///     // v0 → v1 → v2
  ///     tree.vertices(dominatedBy: VertexID(1))        // [v1, v2]
  ///     tree.vertices(dominatedBy: VertexID(1)).count  // what is lost without v1
  ///
  /// - Complexity: O(1): a view, nothing is copied.
  public func vertices(dominatedBy vertex: VertexID) -> ArraySlice<VertexID> {
    guard isReached(vertex) else { return [] }
    return order[Int(begins[vertex.index])..<Int(ends[vertex.index])]
  }
}
