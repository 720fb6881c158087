/// A random question about flow: a network of one of the kinds that break algorithms, and supplies.
///
///     let random = RandomFlow(seed: 12, size: .tiny)
///     let network = try random.list.freeze()
///     #expect(network.edgeCount > 0, "\(random)")  // the message names the seed
///
/// The seed chooses the kind by its remainders, so that a run of seeds meets every pair of bounds
/// and costs. Some questions have no answer.
package struct RandomFlow: Sendable, CustomStringConvertible {
  package enum Size: Sendable {
    /// Up to 5 vertices and 6 edges of few units: all flows can be listed.
    case tiny
    /// 20 vertices.
    case medium
    /// 100 vertices.
    case large
  }

  /// What edges may carry.
  package enum Bounds: CaseIterable, Sendable {
    case ones
    case small
    case smallOrUnlimited
    case withLowerBounds
    case withLowerBoundsOrUnlimited
  }

  /// What units cost.
  package enum Costs: CaseIterable, Sendable {
    case none
    case one
    case few
    case withNegative
    case wide
    case negative
    case wideWithNegative
  }

  package let seed: UInt64
  package let list: FlowList

  /// One for each vertex, together 0.
  package let supplies: [Int]

  package init(seed: UInt64, size: Size) {
    var random = SeededRandom(seed: seed)
    let bounds = Bounds.allCases[Int(seed % 5)]
    let costs = Costs.allCases[Int(seed % 7)]
    let vertexCount: Int
    let edgeCount: Int
    switch size {
    case .tiny:
      vertexCount = 2 + random.below(4)
      edgeCount = random.below(7)
    case .medium:
      vertexCount = 20
      edgeCount = random.below(100)
    case .large:
      vertexCount = 100
      edgeCount = 200 + random.below(800)
    }
    var list = FlowList(vertexCount, [])
    for _ in 0..<edgeCount {
      list.edges.append(
        FlowList.Edge(
          source: random.below(vertexCount), target: random.below(vertexCount),
          bounds: Self.bounds(bounds, size: size, random: &random),
          cost: Self.cost(costs, random: &random)))
    }
    var supplies = [Int](repeating: 0, count: vertexCount)
    for _ in 0..<random.below(size == .tiny ? 3 : vertexCount / 2) {
      let amount = random.below(size == .tiny ? 3 : 8)
      supplies[random.below(vertexCount)] += amount
      supplies[random.below(vertexCount)] -= amount
    }
    self.seed = seed
    self.list = list
    self.supplies = supplies
  }

  package var description: String { "seed \(seed), supplies \(supplies): \(list)" }

  private static func bounds(
    _ bounds: Bounds, size: Size, random: inout SeededRandom
  ) -> ClosedRange<Int> {
    let most = random.below(size == .tiny ? 3 : 20)
    let least = random.below(3) == 0 ? random.below(size == .tiny ? 2 : 3) : 0
    let isUnlimited = random.below(4) == 0
    switch bounds {
    case .ones: return 0...1
    case .small: return 0...most
    case .smallOrUnlimited: return 0...(isUnlimited ? Int.max : most)
    case .withLowerBounds: return least...max(least, most)
    case .withLowerBoundsOrUnlimited: return least...(isUnlimited ? Int.max : max(least, most))
    }
  }

  private static func cost(_ costs: Costs, random: inout SeededRandom) -> Int {
    switch costs {
    case .none: 0
    case .one: 1
    case .few: random.below(4)
    case .withNegative: random.below(8) - 1
    case .wide: random.below(1_000_000)
    case .negative: -random.below(5)
    case .wideWithNegative: random.below(1_000_000) - 100_000
    }
  }
}
