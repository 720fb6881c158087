import GraphCore
import TestSupport
import Testing

struct ConvergenceErrorTests {
  @Test func `it says what happened and what to do`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (1, 0, 1)]).freeze()
    let error = try #require(throws: ConvergenceError.self) {
      try graph.katzCentrality(attenuation: 1, maxIterations: 4)
    }
    #expect(error.iterations == 4 && error.lastChange == 0.25)
    #expect(error.description.hasPrefix("after 4 steps the scores still change by 0.25 of"))
    #expect(error.description.contains("allow more steps"))
  }
}
