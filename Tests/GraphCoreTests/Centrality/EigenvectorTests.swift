import GraphCore
import TestSupport
import Testing

struct EigenvectorTests {
  @Test func `a chain both ways, by hand`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 1, 1)]).freeze()
    let scores = try graph.eigenvectorCentrality().values
    #expect(zip(scores, [0.5, 0.5.squareRoot(), 0.5]).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test(arguments: UInt64(0)..<100)
  func `in a strongly connected graph it is a positive eigenvector`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    var list = random.edges
    // A ring joins everything; there is only one positive eigenvector then.
    for vertex in 0..<30 {
      list.edges.append(.init(source: vertex, target: (vertex + 1) % 30, cost: 1))
    }
    let graph = try list.freeze()
    let costs = graph.edges.map { graph.cost(of: $0) }
    for (strength, strengths) in [
      (EdgeStrength.equal, costs.map { _ in 1.0 }),
      (
        .values(costs.map { $0.squareRoot() + 1 }),
        costs.map { $0.squareRoot() + 1 }
      ),
    ] {
      let scores = try graph.eigenvectorCentrality(
        strength: strength, tolerance: 1e-12, maxIterations: 100_000
      ).values
      let matrix = BruteForce.matrix(of: graph, strengths: strengths)
      let next = BruteForce.flow(scores, along: matrix)
      let eigenvalue = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let squares: Double = scores.reduce(0) { $0 + $1 * $1 }
      #expect(abs(squares - 1) < 1e-12)
      #expect(scores.allSatisfy { $0 > 0 }, "\(random)")
      #expect(
        zip(next, scores).allSatisfy { abs($0 / eigenvalue - $1) < 1e-8 }, "\(random)")
    }
  }

  @Test func `without vertices there are no scores`() throws {
    #expect(try EdgeList(0, []).freeze().eigenvectorCentrality().values.isEmpty)
    #expect(try EdgeList(1, []).freeze().eigenvectorCentrality().values == [1])
  }

  @Test func `a graph that does not come to rest says so`() throws {
    let graph = try EdgeList(2, [(0, 1, 1)]).freeze()
    #expect(throws: ConvergenceError.self) {
      try graph.eigenvectorCentrality(tolerance: 0, maxIterations: 10)
    }
  }

  @Test(arguments: [1e-200, 1, 1e300])
  func `the unit of the strengths does not matter`(unit: Double) throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 1, 1)]).freeze()
    let scores = try graph.eigenvectorCentrality(
      strength: .values([Double](repeating: unit, count: 4))
    ).values
    #expect(zip(scores, [0.5, 0.5.squareRoot(), 0.5]).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `without cycles only ends have a score`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1)]).freeze()
    let scores = try graph.eigenvectorCentrality().values
    #expect(zip(scores, [0, 0, 1]).allSatisfy { abs($0 - $1) < 1e-8 })
  }
}
