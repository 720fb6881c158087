import GraphCore
import TestSupport
import Testing

/// What holds for paths and their order in any graph, whatever the algorithm.
struct PathLawsTests {
  private func ends(_ list: EdgeList, seed: UInt64) -> (source: VertexID, target: VertexID)? {
    guard list.vertexCount > 0 else { return nil }
    var chance = SeededRandom(seed: seed)
    return (VertexID(chance.below(list.vertexCount)), VertexID(chance.below(list.vertexCount)))
  }

  /// All paths, up to a limit that no tiny graph comes near: a sequence without end must fail.
  private func paths(
    _ list: EdgeList, from source: VertexID, to target: VertexID
  ) throws -> [Path] {
    let paths = Array(try list.freeze().shortestPaths(from: source, to: target).prefix(5_000))
    try #require(paths.count < 5_000)
    return paths
  }

  @Test(arguments: UInt64(0)..<105)
  func `asking for one more path changes none of the others`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 3 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    let paths = graph.shortestPaths(from: source, to: target)
    let many = Array(paths.prefix(12))
    for count in 0..<12 {
      #expect(Array(paths.prefix(count)) == Array(many.prefix(count)), "\(random)")
    }
  }

  /// Factors that only change the exponent, or keep whole numbers whole, so that sums stay exact.
  @Test(arguments: UInt64(0)..<105)
  func `all costs times a factor give the same paths at costs times the factor`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    let factor = [0.5, 3, 1_024][Int(seed % 3)]
    let scaled = random.edges.mapEdges {
      EdgeList.Edge(source: $0.source, target: $0.target, cost: $0.cost * factor)
    }
    let before = try paths(random.edges, from: source, to: target)
    let after = try paths(scaled, from: source, to: target)
    #expect(after.map(\.edges) == before.map(\.edges), "\(random)")
    #expect(after.map(\.cost) == before.map { $0.cost * factor }, "\(random)")
  }

  /// Adding a constant to every number keeps the order of vertices, so even ties stay as they were.
  @Test(arguments: UInt64(0)..<105)
  func `new vertices before all others only shift the answer`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    var shifted = random.edges.mapEdges {
      EdgeList.Edge(source: $0.source + 70, target: $0.target + 70, cost: $0.cost)
    }
    shifted.vertexCount += 70
    let before = try paths(random.edges, from: source, to: target)
    let after = try paths(
      shifted, from: source.advanced(by: 70), to: target.advanced(by: 70))
    #expect(after.map(\.edges) == before.map(\.edges), "\(random)")
    #expect(after.map(\.cost) == before.map(\.cost), "\(random)")
  }

  /// Any new numbering gives the same set of paths; only the order of ties may change.
  @Test(arguments: UInt64(0)..<105)
  func `new names give the same paths under their new names`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    var chance = SeededRandom(seed: seed)
    let names = (0..<random.edges.vertexCount).shuffled(using: &chance)
    let renamed = random.edges.mapEdges {
      EdgeList.Edge(source: names[$0.source], target: names[$0.target], cost: $0.cost)
    }
    let before = try paths(random.edges, from: source, to: target)
    let after = try paths(
      renamed, from: VertexID(names[source.index]), to: VertexID(names[target.index]))
    #expect(after.map(\.cost) == before.map(\.cost), "\(random)")
    #expect(Set(after.map(\.edges)) == Set(before.map(\.edges)), "\(random)")
  }

  /// Edges added in another order have other numbers, but vertices decide before edges do.
  @Test(arguments: UInt64(0)..<105)
  func `the order of adding edges does not change the vertices of the answer`(
    seed: UInt64
  ) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    var chance = SeededRandom(seed: seed)
    var shuffled = random.edges
    shuffled.edges.shuffle(using: &chance)
    let before = try paths(random.edges, from: source, to: target)
    let after = try paths(shuffled, from: source, to: target)
    #expect(after.map(\.vertices) == before.map(\.vertices), "\(random)")
    #expect(after.map(\.cost) == before.map(\.cost), "\(random)")
  }

  @Test(arguments: UInt64(0)..<105)
  func `an edge that is on no best path can be left out`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    guard let (source, target) = ends(random.edges, seed: seed) else { return }
    let best = try random.edges.freeze().shortestPath(from: source, to: target)
    let used = Set(best?.edges.map(\.index) ?? [])
    var fewer = random.edges
    for index in fewer.edges.indices.reversed() where !used.contains(index) && index % 3 == 0 {
      fewer.edges.remove(at: index)
    }
    let after = try fewer.freeze().shortestPath(from: source, to: target)
    #expect(after?.vertices == best?.vertices, "\(random)")
    #expect(after?.cost == best?.cost, "\(random)")
  }
}
