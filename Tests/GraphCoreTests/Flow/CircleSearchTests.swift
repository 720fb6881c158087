import GraphCore
import TestSupport
import Testing

struct CircleSearchTests {
  @Test func `units move from one edge to another`() throws {
    let network = try FlowList(2, [(0, 1, 0...2, 0), (0, 1, 0...2, 0)]).freeze()
    var circles = CircleSearch(network, amounts: [0, 2])
    #expect(circles.raise(0) == nil)
    #expect(circles.amounts == [2, 0])
    #expect(circles.raise(1) == nil)
    #expect(circles.amounts == [2, 0])
  }

  @Test func `lower bounds are kept`() throws {
    let network = try FlowList(2, [(0, 1, 0...5, 0), (0, 1, 1...5, 0)]).freeze()
    var circles = CircleSearch(network, amounts: [0, 4])
    #expect(circles.raise(0) == nil)
    #expect(circles.amounts == [3, 1])
  }

  @Test func `a loop is a circle by itself`() throws {
    let network = try FlowList(1, [(0, 0, 0...7, 0)]).freeze()
    var circles = CircleSearch(network, amounts: [0])
    #expect(circles.raise(0) == nil)
    #expect(circles.amounts == [7])
  }

  @Test func `a search in vain parts the vertices, and later ones stay right`() throws {
    // Two pairs of parallel edges, one after the other.
    let network = try FlowList(
      3, [(0, 1, 0...3, 0), (1, 2, 0...3, 0), (0, 1, 0...3, 0), (1, 2, 0...3, 0)]
    ).freeze()
    var circles = CircleSearch(network, amounts: [1, 1, 2, 2])
    for edge in [0, 1, 2, 3] { #expect(circles.raise(edge) == nil) }
    #expect(circles.amounts == [3, 3, 0, 0])
  }

  @Test func `what nothing limits is said`() throws {
    let network = try FlowList(2, [(0, 1, 0...Int.max, 0), (1, 0, 0...Int.max, 0)]).freeze()
    var circles = CircleSearch(network, amounts: [0, 0])
    #expect(circles.raise(1) == [EdgeID(1), EdgeID(0)])
  }
}
