/// A random graph of one of the kinds that break algorithms: free edges, ties everywhere, parallel
/// edges, self-loops, circles, parts that do not hang together.
///
///     let sample = RandomGraph(seed: 12, size: .tiny)
///     let graph = try sample.edges.freeze()
///     #expect(graph.edgeCount > 0, "\(sample)")  // the message names the seed
///
/// The seed chooses the kind too, by its remainder, so that a run of seeds meets every pair of
/// costs and shape. All costs are such that sums are exact; results can be compared with `==`.
package struct RandomGraph: Sendable, CustomStringConvertible {
  /// How many vertices.
  package enum Size: Sendable {
    /// From none to 8, and few enough edges to list every path.
    case tiny
    /// 30 vertices.
    case medium
    /// 200 vertices.
    case large
  }

  /// What edges cost.
  package enum Costs: CaseIterable, Sendable {
    case zero
    case one
    case allEqual
    case zeroOrOne
    case smallIntegers
    case halves
    case large
  }

  /// Which edges there are.
  package enum Shape: CaseIterable, Sendable {
    case anywhere
    case acyclic
    case withLoops
    case withParallels
    case disconnected
  }

  package let seed: UInt64
  package let costs: Costs
  package let shape: Shape
  package let edges: EdgeList

  package init(seed: UInt64, size: Size) {
    var random = SeededRandom(seed: seed)
    let costs = Costs.allCases[Int(seed % 7)]
    let shape = Shape.allCases[Int(seed % 5)]
    let vertexCount: Int
    switch size {
    case .tiny: vertexCount = random.below(9)
    case .medium: vertexCount = 30
    case .large: vertexCount = 200
    }
    let edgeCount = vertexCount == 0 ? 0 : random.below(3 * vertexCount + 1)
    let equalCost = Double(random.below(5))
    var list = EdgeList(vertexCount, [])
    for _ in 0..<edgeCount {
      let ends = Self.ends(of: shape, after: list, random: &random)
      let cost = Self.cost(of: costs, equalCost: equalCost, random: &random)
      list.edges.append(EdgeList.Edge(source: ends.source, target: ends.target, cost: cost))
    }
    self.seed = seed
    self.costs = costs
    self.shape = shape
    self.edges = list
  }

  package var description: String {
    "seed \(seed), costs \(costs), shape \(shape): \(edges)"
  }

  private static func ends(
    of shape: Shape, after list: EdgeList, random: inout SeededRandom
  ) -> (source: Int, target: Int) {
    let count = list.vertexCount
    let source = random.below(count)
    let target = random.below(count)
    switch shape {
    case .anywhere:
      return (source, target)
    case .acyclic:
      // On one vertex there is no edge but a loop; no algorithm may mind.
      return (min(source, target), max(source, target))
    case .withLoops:
      return random.below(4) == 0 ? (source, source) : (source, target)
    case .withParallels:
      if let earlier = list.edges.last, random.below(3) == 0 {
        return (earlier.source, earlier.target)
      }
      return (source, target)
    case .disconnected:
      // Even vertices and odd vertices never meet.
      let sameSide = target - target % 2 + source % 2
      return (source, sameSide < count ? sameSide : source)
    }
  }

  private static func cost(
    of costs: Costs, equalCost: Double, random: inout SeededRandom
  ) -> Double {
    switch costs {
    case .zero: 0
    case .one: 1
    case .allEqual: equalCost
    case .zeroOrOne: Double(random.below(2))
    case .smallIntegers: Double(random.below(6))
    case .halves: Double(random.below(9)) / 2
    // 200 of these still add up to less than 2^53.
    case .large: Double(random.below(4)) * 1_099_511_627_776 + Double(random.below(3))
    }
  }
}
