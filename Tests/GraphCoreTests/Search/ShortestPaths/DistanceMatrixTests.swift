import GraphCore
import TestSupport
import Testing

struct DistanceMatrixTests {
  @Test func `a table holds the distances of all pairs, row after row`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 2), (0, 0, 5)]).freeze()
    let distances = graph.distanceMatrix()
    #expect(distances.sources == [0, 1, 2])
    #expect(distances.vertexCount == 3)
    #expect(distances.values == [0, 1, 3, .infinity, 0, 2, .infinity, .infinity, 0])
    #expect(distances[0, 2] == 3)
    #expect(distances[2, 0] == nil)
    #expect(Array(distances.row(1)) == [.infinity, 0, 2])
  }

  @Test func `some rows come in the order asked for`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 2)]).freeze()
    let distances = graph.distanceMatrix(from: [2, 0])
    #expect(distances.sources == [2, 0])
    #expect(Array(distances.row(1)) == [0, 1, 3])
    #expect(distances[0, 1] == 1)
    #expect(graph.distanceMatrix(from: []).values.isEmpty)
  }

  @Test func `avoided vertices are not even at themselves`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 2), (0, 2, 9)]).freeze()
    let distances = graph.distanceMatrix(avoiding: [1])
    #expect(distances[1, 1] == nil)
    #expect(distances[0, 2] == 9)
    #expect(graph.distanceMatrix(avoidingEdges: [1])[0, 2] == 9)
  }

  @Test func `no vertices give an empty table`() throws {
    let distances = try GraphBuilder().freeze().distanceMatrix()
    #expect(distances.values.isEmpty && distances.vertexCount == 0)
  }

  @Test(arguments: UInt64(0)..<200)
  func `distances are those of Bellman and Ford`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    let distances = graph.distanceMatrix(avoiding: avoided, avoidingEdges: closed)
    for source in graph.vertices {
      let expected = BruteForce.distances(
        in: graph, from: source, avoiding: avoided, avoidingEdges: closed)
      #expect(graph.vertices.map { distances[source, $0] } == expected, "\(random)")
    }
  }

  @Test(arguments: [1, 2, 3, 50])
  func `any number of workers gives the same, and progress is told in order`(workers: Int)
    async throws
  {
    let graph = try RandomGraph(seed: 39, size: .large).edges.freeze()
    let sources = Array(graph.vertices.reversed().prefix(50))
    let told = Told()
    let distances = try await graph.distanceMatrix(
      from: sources, avoiding: [7], avoidingEdges: [3], workers: workers
    ) { done, total in told.append(done, of: total) }
    let expected = graph.distanceMatrix(from: sources, avoiding: [7], avoidingEdges: [3])
    #expect(distances.values == expected.values)
    #expect(distances.sources == sources)
    #expect(told.steps == [[16, 50], [32, 50], [48, 50], [50, 50]])
  }

  @Test func `a cancelled task gives no table`() async throws {
    let graph = try RandomGraph(seed: 4, size: .large).edges.freeze()
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try await graph.distanceMatrix(from: Array(graph.vertices), workers: 2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `a table too large for memory stops the program before it is made`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: DistanceMatrix.vertexCountMax + 1).freeze()
        .distanceMatrix()
    }
  }

  @Test func `a source asked for twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.distanceMatrix(from: [VertexID(1), VertexID(1)])
    }
  }

  @Test func `a vertex that is no source stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.distanceMatrix(from: [VertexID(1)])[VertexID(0), VertexID(1)]
    }
  }
}
