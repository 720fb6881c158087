import GraphCore
import TestSupport
import Testing

struct TransitiveClosureSearchTests {
  /// A random graph of several blocks of 512 components, some of them circles of three.
  private func graph(seed: UInt64) throws -> Graph {
    var random = SeededRandom(seed: seed)
    var list = EdgeList(1_500, [])
    for _ in 0..<2_000 {
      let ends = [random.below(1_500), random.below(1_500)].sorted()
      list.edges.append(EdgeList.Edge(source: ends[0], target: ends[1], cost: 1))
    }
    for _ in 0..<20 {
      let first = random.below(1_498)
      list.edges.append(EdgeList.Edge(source: first, target: first + 1, cost: 1))
      list.edges.append(EdgeList.Edge(source: first + 1, target: first + 2, cost: 1))
      list.edges.append(EdgeList.Edge(source: first + 2, target: first, cost: 1))
    }
    // Numbers shuffled, so that the order of components is not that of vertices.
    let names = (0..<1_500).shuffled(using: &random)
    return try list.mapEdges {
      EdgeList.Edge(source: names[$0.source], target: names[$0.target], cost: 1)
    }.freeze()
  }

  @Test func `blocks fit together`() throws {
    let graph = try graph(seed: 1)
    let closure = graph.transitiveClosure()
    #expect(closure.components.count > 1_024)
    for source in graph.vertices where source.index % 10 == 3 {
      let reached = graph.reachable(from: source)
      #expect(closure.vertices(reachableFrom: source) == reached)
      #expect(closure.reachableCount(from: source) == reached.count)
    }
  }

  @Test(arguments: [1, 2, 3, 50])
  func `any number of workers gives the same`(workers: Int) async throws {
    let graph = try graph(seed: 2)
    let alone = graph.transitiveClosure()
    let together = try await graph.transitiveClosure(workers: workers)
    #expect(together.pairCount == alone.pairCount)
    #expect(together.components == alone.components)
    for vertex in graph.vertices where vertex.index % 50 == 0 {
      #expect(
        together.vertices(reachableFrom: vertex) == alone.vertices(reachableFrom: vertex))
    }
  }

  @Test func `progress is told in order, to the end`() async throws {
    let told = Told()
    _ = try await graph(seed: 3).transitiveClosure(workers: 2) { told.append($0, of: $1) }
    #expect(told.steps.count > 2)
    #expect(told.steps == told.steps.indices.map { [$0 + 1, told.steps.count] })
  }

  @Test func `a task that is cancelled gets no closure`() async throws {
    let graph = try graph(seed: 4)
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try await graph.transitiveClosure(workers: 2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `nobody does no work`() async {
    await #expect(processExitsWith: .failure) {
      _ = try await GraphBuilder(vertexCount: 2).freeze().transitiveClosure(workers: 0)
    }
  }
}
