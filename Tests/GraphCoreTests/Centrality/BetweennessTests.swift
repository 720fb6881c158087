import GraphCore
import TestSupport
import Testing

struct BetweennessTests {
  /// v0 → v1 → v2, v3 → v1.
  private let star = EdgeList(4, [(0, 1, 1), (1, 2, 1), (3, 1, 1)])

  private func expectNear(
    _ found: [Double], _ expected: [Double], _ comment: @autoclosure () -> Comment
  ) {
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 }, comment())
  }

  @Test func `a go-between, by hand`() throws {
    let graph = try star.freeze()
    #expect(graph.betweenness(normalised: false).values == [0, 2, 0, 0])
    #expect(abs(graph.betweenness()[1] - 2.0 / 6) < 1e-15)
    #expect(graph.edgeBetweenness(normalised: false).values == [2, 3, 2])
    #expect(abs(graph.edgeBetweenness()[1] - 3.0 / 12) < 1e-15)
  }

  @Test(arguments: PathMeasure.allCases)
  func `graphs too small to lie between anything have zeros`(measure: PathMeasure) throws {
    for count in 0..<3 {
      let graph = try EdgeList(count, count == 2 ? [(0, 1, 1)] : []).freeze()
      #expect(graph.betweenness(by: measure).values == [Double](repeating: 0, count: count))
      #expect(graph.edgeBetweenness(by: measure).values == (count == 2 ? [0.5] : []))
    }
  }

  @Test(arguments: UInt64(0)..<350, PathMeasure.allCases)
  func `it is what its definition says`(seed: UInt64, measure: PathMeasure) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    // The most paths are between few vertices and many edges; those take long to list.
    guard random.edges.edges.count <= 16 else { return }
    let graph = try random.edges.freeze()
    let expected = BruteForce.betweenness(of: graph, by: measure)
    let count = Double(graph.vertexCount)
    expectNear(
      graph.betweenness(by: measure, normalised: false).values, expected.vertices, "\(random)")
    expectNear(
      graph.edgeBetweenness(by: measure, normalised: false).values, expected.edges, "\(random)")
    if count > 2 {
      let pairs = (count - 1) * (count - 2)
      expectNear(
        graph.betweenness(by: measure).values, expected.vertices.map { $0 / pairs }, "\(random)")
      expectNear(
        graph.edgeBetweenness(by: measure).values,
        expected.edges.map { $0 / count / (count - 1) }, "\(random)")
    }
  }

  @Test(arguments: UInt64(0)..<35, PathMeasure.allCases)
  func `any number of workers gives the same bytes`(seed: UInt64, measure: PathMeasure) async throws
  {
    let graph = try RandomGraph(seed: seed, size: .medium).edges.freeze()
    let vertices = graph.betweenness(by: measure)
    let edges = graph.edgeBetweenness(by: measure)
    for workers in 1...3 {
      #expect(try await graph.betweenness(by: measure, workers: workers) == vertices)
      #expect(try await graph.edgeBetweenness(by: measure, workers: workers) == edges)
    }
  }

  @Test func `progress is told in order, of the sources that are asked`() async throws {
    let graph = try RandomGraph(seed: 4, size: .large).edges.freeze()
    let told = Told()
    _ = try await graph.betweenness(sampling: SourceSample(40, seed: 1), workers: 2) {
      told.append($0, of: $1)
    }
    #expect(told.steps == [[16, 40], [32, 40], [40, 40]])
  }

  @Test func `a cancelled task gives no scores`() async throws {
    let graph = try RandomGraph(seed: 4, size: .large).edges.freeze()
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try await graph.betweenness(workers: 2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: PathMeasure.allCases)
  func `a sample of all is exact, and one of some is within its bound`(measure: PathMeasure) throws
  {
    let graph = try RandomGraph(seed: 34, size: .large).edges.freeze()
    let exact = graph.betweenness(by: measure)
    #expect(graph.betweenness(by: measure, sampling: SourceSample(200, seed: 1)) == exact)
    var isOff = false
    for seed in UInt64(0)..<20 {
      let sample = SourceSample(150, seed: seed)
      let scores = graph.betweenness(by: measure, sampling: sample)
      let error = zip(scores.values, exact.values).map { abs($0 - $1) }.max() ?? 0
      #expect(error <= sample.errorBound(over: 200, confidence: 0.999))
      isOff = isOff || error > 0
    }
    #expect(isOff)
  }

  @Test func `the mean over all samples of two is the exact answer`() throws {
    let graph = try RandomGraph(seed: 34, size: .medium).edges.freeze()
    let exact = graph.betweenness(by: .hops)
    var sums = [Double](repeating: 0, count: 30)
    var edgeSums = [Double](repeating: 0, count: graph.edgeCount)
    for seed in UInt64(0)..<4000 {
      let sample = SourceSample(2 + Int(seed % 5), seed: seed)
      for (index, value) in graph.betweenness(by: .hops, sampling: sample).values.enumerated() {
        sums[index] += value / 4000
      }
      let edges = graph.edgeBetweenness(by: .hops, sampling: sample).values
      for (index, value) in edges.enumerated() { edgeSums[index] += value / 4000 }
    }
    #expect(zip(sums, exact.values).allSatisfy { abs($0 - $1) < 0.02 })
    let exactEdges = graph.edgeBetweenness(by: .hops).values
    #expect(zip(edgeSums, exactEdges).allSatisfy { abs($0 - $1) < 0.02 })
  }

  @Test func `more paths than a Double can count are no hindrance`() throws {
    // 1100 diamonds in a row: 2^1100 shortest paths from end to end.
    var list = EdgeList(3 * 1100 + 1, [])
    for diamond in 0..<1100 {
      let (here, next) = (3 * diamond, 3 * diamond + 3)
      for middle in [here + 1, here + 2] {
        list.edges.append(EdgeList.Edge(source: here, target: middle, cost: 1))
        list.edges.append(EdgeList.Edge(source: middle, target: next, cost: 1))
      }
    }
    let scores = try list.freeze().betweenness(
      by: .hops, normalised: false, sampling: nil)
    // Before the middle corner are 3 · 550 vertices and behind it as many.
    #expect(abs(scores[VertexID(3 * 550)] - 1650 * 1650) < 1e-3)
    #expect(scores[VertexID(3 * 550 + 1)] == scores[VertexID(3 * 550 + 2)])
  }
}
