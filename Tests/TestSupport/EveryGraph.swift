/// Every graph of a few vertices: what holds for all of them was not just lucky.
///
///     for graph in try EveryGraph(vertexCount: 3) { … }  // 64 graphs, none twice
///
/// Every set of edges between different vertices, each of cost 1. Parallel edges and self-loops are
/// left to `RandomGraph`.
package struct EveryGraph: Sequence {
  private let pairs: [(source: Int, target: Int, cost: Double)]
  private let vertexCount: Int

  package init(vertexCount: Int) {
    self.vertexCount = vertexCount
    pairs = (0..<vertexCount).flatMap { source in
      (0..<vertexCount).filter { $0 != source }.map { (source, $0, 1) }
    }
  }

  package func makeIterator() -> AnyIterator<EdgeList> {
    var chosen = 0
    return AnyIterator { [pairs, vertexCount] in
      guard chosen < 1 << pairs.count else { return nil }
      defer { chosen += 1 }
      return EdgeList(
        vertexCount, pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] })
    }
  }
}
