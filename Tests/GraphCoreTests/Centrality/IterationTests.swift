import Testing

@testable import GraphCore

struct IterationTests {
  @Test func `it rests when the change is within the tolerance of the sum`() throws {
    var rest = Iteration(tolerance: 0.25, maxIterations: 5)
    let isFar = try rest.goesOn(from: [1, 1], to: [1, 2])
    let isNear = try rest.goesOn(from: [1, 2], to: [1, 3])
    #expect(isFar && !isNear)
    #expect(rest.count == 2)
  }

  @Test func `it says after how many steps it gave up, and how far off`() throws {
    #expect(throws: ConvergenceError(iterations: 1, lastChange: 0.5, tolerance: 0)) {
      var rest = Iteration(tolerance: 0, maxIterations: 1)
      _ = try rest.goesOn(from: [1, 1], to: [2, 2])
    }
    #expect(throws: ConvergenceError(iterations: 1, lastChange: .infinity, tolerance: 0)) {
      var rest = Iteration(tolerance: 0, maxIterations: 9)
      _ = try rest.goesOn(from: [1], to: [.infinity])
    }
  }

  @Test func `numbers of no vertex are at rest`() throws {
    var rest = Iteration(tolerance: 0, maxIterations: 1)
    let goesOn = try rest.goesOn(from: [], to: [])
    #expect(!goesOn)
  }
}
