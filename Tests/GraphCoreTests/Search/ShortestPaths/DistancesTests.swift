import GraphCore
import TestSupport
import Testing

struct DistancesTests {
  @Test func `distances are of all vertices, with nil for those out of reach`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 2), (0, 2, 9), (3, 0, 1)]).freeze()
    let distances = graph.distances(from: 0)
    #expect(distances.source == 0)
    #expect(distances.values == [0, 1, 3, .infinity])
    #expect(distances[2] == 3)
    #expect(distances[3] == nil)
    #expect(distances.reachedCount == 3)
  }

  @Test func `backward, distances are those to the vertex`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 2)]).freeze()
    #expect(graph.distances(from: 2, direction: .backward).values == [3, 2, 0])
  }

  @Test func `an avoided source reaches nothing, and a limit keeps what is farther out`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 2), (0, 2, 9)]).freeze()
    #expect(graph.distances(from: 0, avoiding: [0]).values == [.infinity, .infinity, .infinity])
    #expect(graph.distances(from: 0, avoiding: [1]).values == [0, .infinity, 9])
    #expect(graph.distances(from: 0, withinCost: 2.5).values == [0, 1, .infinity])
    #expect(graph.distances(from: 0, withinCost: 3).values == [0, 1, 3])
  }

  @Test(arguments: UInt64(0)..<700)
  func `distances are those of the tree, to the last bit`(seed: UInt64) throws {
    let sample = RandomGraph(seed: seed, size: seed < 350 ? .medium : .large)
    try check(try sample.edges.freeze(), seed: seed)
  }

  @Test(arguments: UInt64(0)..<100)
  func `distances that are rounded are those of the tree too`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var builder = GraphBuilder(vertexCount: 120)
    for _ in 0..<700 {
      builder.addEdge(
        from: VertexID(random.below(120)), to: VertexID(random.below(120)),
        cost: Double(random.below(1000)) / 10 + (seed % 3 == 0 ? 0.1 : 0))
    }
    try check(try builder.freeze(), seed: seed)
  }

  /// A vertex with more edges than are looked at together.
  @Test func `a hub with thousands of edges is gone through to the end`() throws {
    var builder = GraphBuilder(vertexCount: 3000)
    for vertex in 1..<3000 {
      builder.addEdge(from: 0, to: VertexID(vertex), cost: Double(1 + vertex % 7))
      builder.addEdge(from: VertexID(vertex), to: VertexID(3000 - vertex), cost: 1)
    }
    try check(try builder.freeze(), seed: 1)
  }

  @Test func `with costs spread evenly, edges are looked at little more than once`() throws {
    let sample = RandomGraph(seed: 4, size: .large)
    var random = SeededRandom(seed: 9)
    var builder = GraphBuilder(vertexCount: 2000)
    for _ in 0..<20_000 {
      builder.addEdge(
        from: VertexID(random.below(2000)), to: VertexID(random.below(2000)),
        cost: Double(1 + random.below(1000)))
    }
    let graph = try builder.freeze()
    var work = WorkCounter()
    let distances = graph.distances(from: 0, counting: &work)
    #expect(distances.reachedCount > 1900)
    #expect(work.searches == 1)
    #expect(work.heapMoves == 0)
    #expect(work.relaxed < 20_000 * 5 / 4, "\(work.relaxed), \(sample)")
  }

  /// One cost a million times the others.
  @Test func `where costs are too unequal for buckets, a heap answers`() throws {
    var edges: [(Int, Int, Double)] = (0..<200).map { ($0, $0 + 1, 1) }
    edges.append((0, 200, 1e6))
    let graph = try EdgeList(201, edges).freeze()
    var work = WorkCounter()
    #expect(graph.distances(from: 0, counting: &work)[200] == 200)
    #expect(work.heapMoves > 0)
  }

  private func check(_ graph: Graph, seed: UInt64) throws {
    guard graph.vertexCount > 0 else { return }
    let source = VertexID(Int(seed) % graph.vertexCount)
    let avoided: VertexSet = [VertexID((Int(seed) * 7 + 1) % graph.vertexCount)]
    let limit = Double(seed % 12) * 1.5
    let plain = graph.shortestPathTree(from: source)
    #expect(graph.distances(from: source).values == values(of: plain, in: graph))
    let without = graph.shortestPathTree(from: source, avoiding: avoided)
    #expect(
      graph.distances(from: source, avoiding: avoided).values == values(of: without, in: graph))
    let near = graph.shortestPathTree(from: source, withinCost: limit)
    #expect(
      graph.distances(from: source, withinCost: limit).values == values(of: near, in: graph))
    let reversed = graph.reversed()
    #expect(
      graph.distances(from: source, direction: .backward).values
        == values(of: reversed.shortestPathTree(from: source), in: graph))
  }

  private func values(of tree: ShortestPathTree, in graph: Graph) -> [Double] {
    graph.vertices.map { tree.distance(to: $0) ?? .infinity }
  }
}
