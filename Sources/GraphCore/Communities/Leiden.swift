extension Graph {
  /// The communities of the graph: groups of vertices with more edges inside than by chance.
  ///
  /// Use it to see what a graph is made of without being told how many groups there are: which
  /// vertices belong together because much passes between them. For groups that *must* hang together,
  /// see `stronglyConnectedComponents()`.
  ///
  ///     // two triangles, v0 v1 v2 and v3 v4 v5, joined by one edge
  ///     let communities = graph.communities()
  ///     communities.map(Array.init)  // [[v0, v1, v2], [v3, v4, v5]]
  ///
  /// It seeks the partition of greatest modularity; see
  /// `modularity(of:strength:resolution:ignoringDirection:)` for what that is with and without
  /// direction, and for the resolution. The best of all partitions cannot be found in reasonable time;
  /// this one has, up to 10^-12 of modularity:
  ///
  /// - every community is connected, when direction is ignored, by edges of strength above 0;
  /// - no vertex can move to another community, or leave its own, and raise modularity;
  /// - no two communities can be merged and raise modularity.
  ///
  /// Vertices are looked at in an order drawn from the seed. Another seed may find another, about as
  /// good partition; the same seed finds the same, on every machine.
  ///
  /// - Complexity: O(V + E) space for V vertices and E edges, and O(V + E) time for each round; about
  ///   a dozen rounds in practice.
  ///
  /// V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities", 2019, doi:10.1038/s41598-019-41695-z; begun by V. D. Blondel, J.-L. Guillaume,
  /// R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks", 2008,
  /// doi:10.1088/1742-5468/2008/10/P10008.
  public func communities(
    strength: EdgeStrength = .equal, resolution: Double = 1, ignoringDirection: Bool = false,
    seed: UInt64 = 0
  ) -> Communities {
    communities(
      strength: strength, resolution: resolution, ignoringDirection: ignoringDirection, seed: seed,
      check: {}, round: { _, _ in })
  }

  /// The communities of the graph, sought in a task that can be cancelled.
  ///
  /// After each round `progress` is told how many rounds there have been, and how many communities
  /// there are now; how many rounds there will be nobody knows. The answer is that of
  /// `communities(strength:resolution:ignoringDirection:seed:)`.
  ///
  ///     let communities = try await graph.communities { round, count in
  ///       print("round \(round): \(count) communities")
  ///     }
  ///
  /// - Complexity: that of `communities(strength:resolution:ignoringDirection:seed:)`.
  /// - Throws: `CancellationError` soon after the task was cancelled.
  public func communities(
    strength: EdgeStrength = .equal, resolution: Double = 1, ignoringDirection: Bool = false,
    seed: UInt64 = 0, progress: @Sendable (_ rounds: Int, _ count: Int) -> Void
  ) async throws -> Communities {
    try Task.checkCancellation()
    return try communities(
      strength: strength, resolution: resolution, ignoringDirection: ignoringDirection, seed: seed,
      check: Task.checkCancellation, round: progress)
  }

  /// Seeks communities as long as `check` does not throw.
  private func communities(
    strength: EdgeStrength, resolution: Double, ignoringDirection: Bool, seed: UInt64,
    check: () throws -> Void, round: (_ rounds: Int, _ count: Int) -> Void
  ) rethrows -> Communities {
    let amounts = EdgeAmounts(of: self, strength: strength)
    var leiden = Leiden(
      in: CommunityGraph(
        of: self, amounts: amounts, resolution: resolution, ignoringDirection: ignoringDirection),
      seed: seed)
    var rounds = 0
    while try leiden.improve(check: check) {
      rounds += 1
      round(rounds, leiden.communityCount)
    }
    return Communities(labels: leiden.labels) {
      modularity(
        of: $0, amounts: amounts, resolution: resolution, ignoringDirection: ignoringDirection)
    }
  }
}

/// The algorithm of Traag, Waltman and van Eck.
struct Leiden {
  /// The graph with each vertex its own.
  private let graph: CommunityGraph

  /// For each vertex, its community, from 0 and below the number of vertices.
  private(set) var labels: [Int32]

  private var random: SplitMix64

  /// Every vertex in a community of its own.
  init(in graph: CommunityGraph, seed: UInt64) {
    self.graph = graph
    labels = Array(0..<Int32(graph.vertexCount))
    random = SplitMix64(seed: seed)
  }

  /// How many communities there are.
  var communityCount: Int { Int(labels.max() ?? -1) + 1 }

  /// Moves vertices, then well-connected parts of communities, then parts of parts, as far as that
  /// raises modularity; returns whether any vertex had to move.
  ///
  /// Ensures: modularity is not lower than before. When nothing had to move, labels are as they were:
  /// as the last call left them, or each vertex alone; every community connected, no two worth merging.
  /// What `check` throws leaves labels as they were.
  mutating func improve(check: () throws -> Void) rethrows -> Bool {
    // Where each vertex of the graph is in the merged one.
    var places = Array(0..<Int32(graph.vertexCount))
    var level = graph
    var levelLabels = labels
    while true {
      try check()
      var order = Array(0..<Int32(level.vertexCount))
      random.shuffle(&order)
      var moving = LocalMoving(labels: levelLabels, in: level)
      moving.run(in: level, order: order)
      if moving.moves == 0 && places.count == level.vertexCount { return false }
      levelLabels = moving.labels
      var groups = Refinement(of: levelLabels, in: level, order: order).parts
      let count = Self.number(&groups)
      // Each a part of its own: there is nothing left to merge.
      if count == level.vertexCount { break }
      var partLabels = [Int32](repeating: 0, count: count)
      for (vertex, group) in groups.enumerated() {
        partLabels[Int(group)] = levelLabels[vertex]
      }
      _ = Self.number(&partLabels)
      levelLabels = partLabels
      level = CommunityGraph(merging: level, groups: groups, count: count)
      for vertex in places.indices {
        places[vertex] = groups[Int(places[vertex])]
      }
    }
    labels = places.map { levelLabels[Int($0)] }
    return true
  }

  /// Numbers labels anew, from 0 in the order in which they come; returns how many there are.
  static func number(_ labels: inout [Int32]) -> Int {
    var numbers = [Int32](repeating: -1, count: Int(labels.max() ?? -1) + 1)
    var count: Int32 = 0
    for place in labels.indices {
      let label = Int(labels[place])
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      labels[place] = numbers[label]
    }
    return Int(count)
  }
}
