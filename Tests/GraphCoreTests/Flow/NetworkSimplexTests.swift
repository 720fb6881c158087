import GraphCore
import TestSupport
import Testing

/// Costs and flows are checked in MinimumCostFlowTests; here is what only the simplex knows.
struct NetworkSimplexTests {
  @Test func `an edge without room is never looked at`() throws {
    let network = try FlowList(2, [(0, 1, 3...3, -9), (0, 1, 0...5, 1)]).freeze()
    var simplex = NetworkSimplex(network, supplies: [4, -4])
    guard case .optimal = simplex.run() else {
      Issue.record("not optimal")
      return
    }
    #expect(simplex.amounts(in: network) == [3, 1])
    #expect(simplex.work.scanned <= 3)
  }

  @Test func `what cannot be sent is said`() throws {
    let network = try FlowList(2, [(0, 1, 0...3, 1)]).freeze()
    var simplex = NetworkSimplex(network, supplies: [4, -4])
    guard case .infeasible = simplex.run() else {
      Issue.record("not infeasible")
      return
    }
  }

  /// With costs as large as allowed, ways through all vertices must still be cheaper than none.
  @Test func `the dearest way is still taken if it is the only one`() throws {
    let count = 30
    let most = FlowNetwork.sumLimit / (count + 1) - 1
    let list = FlowList(count, (1..<count).map { ($0 - 1, $0, 0...Int.max, most) })
    let network = try list.freeze()
    var supplies = [Int](repeating: 0, count: count)
    supplies[0] = 1
    supplies[count - 1] = -1
    var simplex = NetworkSimplex(network, supplies: supplies)
    guard case .optimal = simplex.run() else {
      Issue.record("not optimal")
      return
    }
    #expect(simplex.amounts(in: network) == [Int](repeating: 1, count: count - 1))
    #expect(simplex.vertexPotentials[count - 1] - simplex.vertexPotentials[0] == (count - 1) * most)
  }

  /// Most pivots move nothing, which is where a careless rule runs in circles.
  ///
  /// A grid whose edges all cost the same, with as much to send as can be.
  @Test func `ties everywhere come to an end`() throws {
    let width = 20
    var list = FlowList(width * width, [])
    for place in 0..<(width * width) {
      for (step, isInside) in [(1, place % width < width - 1), (width, place / width < width - 1)]
      where isInside {
        list.edges.append(
          FlowList.Edge(source: place, target: place + step, bounds: 0...1, cost: 0))
        list.edges.append(
          FlowList.Edge(source: place + step, target: place, bounds: 0...1, cost: 0))
      }
    }
    let answer = try list.freeze().minimumCostFlow(from: 0, to: VertexID(width * width - 1))
    #expect(answer.supplies[0] == 2)
    #expect(answer.work.pivots < 4 * width * width)
  }

  @Test(arguments: UInt64(0)..<70)
  func `the same question gets the same answer`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .medium)
    let first = try? random.list.freeze().minimumCostFlow(supplies: random.supplies)
    let second = try? random.list.freeze().minimumCostFlow(supplies: random.supplies)
    #expect(first == second, "\(random)")
  }

  @Test func `a chain of 2 000 vertices is sent through from end to end`() throws {
    let count = 2_000
    let list = FlowList(count, (1..<count).map { ($0 - 1, $0, 0...7, 1) })
    let answer = try list.freeze().minimumCostFlow(from: 0, to: VertexID(count - 1), value: 7)
    #expect(answer.cost == 7 * (count - 1))
  }
}
