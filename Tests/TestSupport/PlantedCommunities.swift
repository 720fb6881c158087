/// A random graph of which one knows the communities: vertices that are in the same one are joined
/// often, others seldom.
///
///     let planted = PlantedCommunities(sizes: [30, 20, 10], inside: 0.5, between: 0.02, seed: 1)
///     planted.labels  // 30 times 0, 20 times 1, 10 times 2
package struct PlantedCommunities: Sendable {
  package let edges: EdgeList

  /// For each vertex, the number of its community.
  package let labels: [Int]

  /// Joins each ordered pair of vertices with one of two probabilities, at cost 1.
  package init(sizes: [Int], inside: Double, between: Double, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let labels = sizes.enumerated().flatMap { [Int](repeating: $0, count: $1) }
    var list = EdgeList(labels.count, [])
    for source in labels.indices {
      for target in labels.indices where source != target {
        let chance = labels[source] == labels[target] ? inside : between
        if Double(random.below(1_000_000)) < chance * 1_000_000 {
          list.edges.append(EdgeList.Edge(source: source, target: target, cost: 1))
        }
      }
    }
    self.labels = labels
    edges = list
  }
}
