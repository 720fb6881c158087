import TestSupport
import Testing

@testable import GraphCore

struct LeidenTests {
  private let triangles = EdgeList(
    6, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1), (2, 3, 1)])

  @Test(arguments: [false, true])
  func `two triangles are two communities`(ignoringDirection: Bool) throws {
    let communities = try triangles.freeze().communities(ignoringDirection: ignoringDirection)
    #expect(communities.map(Array.init) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func `a higher resolution parts, a lower one joins`() throws {
    let graph = try triangles.freeze()
    #expect(graph.communities(resolution: 10, ignoringDirection: true).count == 6)
    #expect(graph.communities(resolution: 0, ignoringDirection: true).count == 1)
  }

  @Test func `strength decides, and edges without strength join nothing`() throws {
    let graph = try EdgeList(4, [(0, 1, 9), (1, 2, 1), (2, 3, 9), (3, 0, 0)]).freeze()
    #expect(graph.communities(strength: .cost).map(Array.init) == [[0, 1], [2, 3]])
    #expect(
      graph.communities(strength: .values([0, 5, 0, 5])).map(Array.init) == [[0, 3], [1, 2]])
  }

  @Test func `without edges each vertex is alone`() throws {
    #expect(try EdgeList(3, []).freeze().communities().map(Array.init) == [[0], [1], [2]])
    #expect(try EdgeList(0, []).freeze().communities().isEmpty)
    #expect(try EdgeList(1, [(0, 0, 1)]).freeze().communities().map(Array.init) == [[0]])
  }

  @Test func `nearly always it is the best of all partitions of a tiny graph`() throws {
    var (best, all) = (0, 0)
    for seed in UInt64(0)..<300 {
      let random = RandomGraph(seed: seed, size: .tiny)
      let graph = try random.edges.freeze()
      let ignoringDirection = seed % 2 == 0
      let communities = graph.communities(ignoringDirection: ignoringDirection, seed: seed)
      let matrix = BruteForce.modularityMatrix(
        of: graph, strengths: graph.edges.map { _ in 1 }, resolution: 1,
        ignoringDirection: ignoringDirection)
      let limit = BruteForce.bestModularity(matrix: matrix)
      #expect(communities.modularity < limit + 1e-9, "\(random)")
      all += 1
      if communities.modularity > limit - 1e-9 { best += 1 }
    }
    #expect(best > all * 9 / 10, "\(best) of \(all)")
  }

  @Test(arguments: UInt64(0)..<200)
  func `communities are connected, and no move or merger raises modularity`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 20 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let ignoringDirection = seed % 2 == 0
    let communities = graph.communities(
      strength: .cost, ignoringDirection: ignoringDirection, seed: seed)
    #expect(
      communities.modularity
        == graph.modularity(
          of: communities.labels, strength: .cost, ignoringDirection: ignoringDirection))
    let joined = graph.filteringEdges { graph.cost(of: $0) > 0 }.graph
    for community in communities {
      let part = joined.subgraph(of: VertexSet(community)).graph
      #expect(part.weaklyConnectedComponents().count == 1, "\(random)")
    }
    let matrix = BruteForce.modularityMatrix(
      of: graph, strengths: graph.edges.map { graph.cost(of: $0) }, resolution: 1,
      ignoringDirection: ignoringDirection)
    let labels = communities.labels
    let end = BruteForce.modularity(of: labels, matrix: matrix) + 1e-9
    for first in communities.indices {
      for second in 0..<first {
        let merged = labels.map { $0 == first ? second : $0 }
        #expect(BruteForce.modularity(of: merged, matrix: matrix) < end, "\(random)")
      }
    }
    for vertex in labels.indices {
      for label in 0...communities.count {
        var moved = labels
        moved[vertex] = label
        #expect(BruteForce.modularity(of: moved, matrix: matrix) < end, "\(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `modularity never falls from one round to the next`(seed: UInt64) throws {
    let graph = try PlantedCommunities(
      sizes: [25, 20, 15], inside: 0.2, between: 0.06, seed: seed
    ).edges.freeze()
    let amounts = EdgeAmounts(of: graph, strength: .equal)
    let rows = CommunityGraph(of: graph, amounts: amounts, resolution: 1, ignoringDirection: true)
    var leiden = Leiden(in: rows, seed: seed)
    var last = -1.0
    repeat {
      let now = graph.modularity(
        of: leiden.labels, amounts: amounts, resolution: 1, ignoringDirection: true)
      #expect(now >= last)
      last = now
    } while leiden.improve(check: {})
  }

  @Test(arguments: UInt64(0)..<10)
  func `planted communities are found`(seed: UInt64) throws {
    let planted = PlantedCommunities(sizes: [40, 30, 20], inside: 0.3, between: 0.02, seed: seed)
    let graph = try planted.edges.freeze()
    #expect(graph.communities(ignoringDirection: true, seed: seed).labels == planted.labels)
    #expect(graph.communities(seed: seed).labels == planted.labels)
  }

  @Test func `the same seed finds the same`() throws {
    let graph = try PlantedCommunities(sizes: [60], inside: 0.08, between: 0, seed: 3).edges
      .freeze()
    let all = (UInt64(0)..<8).map { graph.communities(seed: $0) }
    #expect(all == (UInt64(0)..<8).map { graph.communities(seed: $0) })
    #expect(Set(all).count > 1)
  }

  /// Moving alone leaves communities in pieces that no edge joins; refining parts them.
  @Test func `sparse communities are connected too`() throws {
    for seed in UInt64(0)..<40 {
      let graph = try PlantedCommunities(sizes: [400], inside: 0.003, between: 0, seed: seed).edges
        .freeze()
      for community in graph.communities(ignoringDirection: true, seed: seed) {
        let part = graph.subgraph(of: VertexSet(community)).graph
        #expect(part.weaklyConnectedComponents().count == 1, "seed \(seed)")
      }
    }
  }

  @Test func `each round is told of, and the answer is the same`() async throws {
    let graph = try PlantedCommunities(sizes: [60], inside: 0.08, between: 0, seed: 3).edges
      .freeze()
    let told = Told()
    let communities = try await graph.communities(seed: 1) { told.append($0, of: $1) }
    #expect(communities == graph.communities(seed: 1))
    #expect(told.steps.map { $0[0] } == Array(1...told.steps.count))
    #expect(told.steps.last?[1] == communities.count)
  }

  @Test func `a task that is cancelled gets no communities`() async throws {
    let graph = try triangles.freeze()
    let task = Task {
      try await graph.communities { _, _ in
        unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
