import GraphCore
import TestSupport
import Testing

struct ClosenessTests {
  private func star() throws -> Graph {
    try EdgeList(4, [(0, 1, 1), (1, 2, 1), (3, 1, 1)]).freeze()
  }

  @Test func `a star, by hand`() throws {
    let graph = try star()
    let backward = graph.closeness().values
    let nearTo: [Double] = [0, 2.0 / 3, 0.6, 0]
    #expect(zip(backward, nearTo).allSatisfy { abs($0 - $1) < 1e-15 })
    let forward = graph.closeness(direction: .forward).values
    let nearFrom: [Double] = [4.0 / 9, 1.0 / 3, 0, 4.0 / 9]
    #expect(zip(forward, nearFrom).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(graph.harmonicCloseness().values == [0, 2, 2, 0])
    #expect(graph.harmonicCloseness(direction: .forward).values == [1.5, 1, 0, 1.5])
  }

  @Test(arguments: PathMeasure.allCases)
  func `nothing is near in graphs without edges`(measure: PathMeasure) throws {
    for count in 0..<3 {
      let graph = try EdgeList(count, []).freeze()
      let zeros = [Double](repeating: 0, count: count)
      #expect(graph.closeness(by: measure).values == zeros)
      #expect(graph.harmonicCloseness(by: measure).values == zeros)
    }
  }

  @Test(arguments: UInt64(0)..<350, PathMeasure.allCases)
  func `it is what its definition says`(seed: UInt64, measure: PathMeasure) throws {
    let random = RandomGraph(seed: seed, size: seed % 2 == 0 ? .tiny : .medium)
    let graph = try random.edges.freeze()
    for direction in [Direction.forward, .backward] {
      let closeness = graph.closeness(by: measure, direction: direction)
      let harmonic = graph.harmonicCloseness(by: measure, direction: direction)
      let expected = try BruteForce.nearness(of: random.edges, by: measure, direction: direction)
      for (vertex, near) in zip(graph.vertices, expected) {
        let reached = Double(near.reached)
        let others = Double(graph.vertexCount - 1)
        let close = near.distances > 0 ? reached / near.distances * reached / others : 0
        #expect(abs(closeness[vertex] - close) < 1e-12, "\(random)")
        #expect(abs(harmonic[vertex] - near.inverses) < 1e-9, "\(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<35, PathMeasure.allCases)
  func `any number of workers gives the same bytes`(seed: UInt64, measure: PathMeasure) async throws
  {
    let graph = try RandomGraph(seed: seed, size: .large).edges.freeze()
    let closeness = graph.closeness(by: measure)
    let harmonic = graph.harmonicCloseness(by: measure)
    for workers in 1...3 {
      #expect(try await graph.closeness(by: measure, workers: workers) == closeness)
      #expect(try await graph.harmonicCloseness(by: measure, workers: workers) == harmonic)
    }
  }

  @Test(arguments: PathMeasure.allCases)
  func `a cancelled task gives no scores`(measure: PathMeasure) async throws {
    let graph = try RandomGraph(seed: 39, size: .large).edges.freeze()
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try await graph.closeness(by: measure, workers: 2)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
