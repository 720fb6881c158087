import GraphCore
import TestSupport
import Testing

struct FlowDecompositionTests {
  @Test func `units are followed along the smallest edges`() throws {
    let network = try FlowList(
      4, [(0, 1, 0...9, 0), (0, 2, 0...9, 0), (1, 3, 0...9, 0), (2, 3, 0...9, 0), (1, 2, 0...9, 0)]
    ).freeze()
    let parts = Flow([4, 1, 3, 2, 1], in: network).decomposition()
    #expect(
      parts.paths.map(\.description) == [
        "3: v0 -e0- v1 -e2- v3", "1: v0 -e0- v1 -e4- v2 -e3- v3", "1: v0 -e1- v2 -e3- v3",
      ])
    #expect(parts.cycles.isEmpty)
  }

  @Test func `a circle met on the way is taken out`() throws {
    // v0 → v2 → v1 → v2 → v3: the circle v1 v2 hangs on the way.
    let network = try FlowList(
      4, [(0, 2, 0...9, 0), (2, 1, 0...9, 0), (1, 2, 0...9, 0), (2, 3, 0...9, 0)]
    ).freeze()
    let parts = Flow([3, 2, 2, 3], in: network).decomposition()
    #expect(parts.paths.map(\.description) == ["3: v0 -e0- v2 -e3- v3"])
    #expect(parts.cycles.map(\.description) == ["2: v1 -e2- v2 -e1- v1"])
  }

  @Test func `a path ends at the first vertex that needs something`() throws {
    let network = try FlowList(3, [(0, 1, 0...9, 0), (1, 2, 0...9, 0)]).freeze()
    let parts = Flow([5, 3], in: network).decomposition()
    #expect(parts.paths.map(\.description) == ["2: v0 -e0- v1", "3: v0 -e0- v1 -e1- v2"])
  }

  @Test func `circles alone are found, loops too`() throws {
    let network = try FlowList(
      4, [(3, 2, 0...9, 0), (2, 3, 0...9, 0), (1, 1, 0...9, 0), (0, 1, 0...9, 0)]
    ).freeze()
    let parts = Flow([1, 1, 2, 0], in: network).decomposition()
    #expect(parts.paths.isEmpty)
    #expect(parts.cycles.map(\.description) == ["2: v1 -e2- v1", "1: v2 -e1- v3 -e0- v2"])
  }

  @Test func `nothing has no parts`() throws {
    let parts = Flow([], in: try FlowList(0, []).freeze()).decomposition()
    #expect(parts.paths.isEmpty && parts.cycles.isEmpty)
  }

  /// Nothing is lost, nothing is added, and every part is what it says.
  @Test(arguments: UInt64(0)..<600)
  func `parts add up to the flow`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: seed % 3 == 0 ? .medium : .tiny)
    var chance = SeededRandom(seed: seed)
    let network = try random.list.mapEdges {
      FlowList.Edge(source: $0.source, target: $0.target, bounds: 0...Int.max, cost: $0.cost)
    }.freeze()
    let flow = Flow(network.edges.map { _ in chance.below(4) }, in: network)
    let parts = flow.decomposition()
    var sums = [Int](repeating: 0, count: network.edgeCount)
    var sent = [Int](repeating: 0, count: network.vertexCount)
    for part in parts.paths + parts.cycles {
      #expect(part.amount > 0, "\(part): \(random)")
      #expect(Set(part.vertices.dropLast()).count == part.edges.count, "\(part): \(random)")
      for (place, edge) in part.edges.enumerated() {
        sums[edge.index] += part.amount
        let ends = (network.source(of: edge), network.target(of: edge))
        #expect(ends == (part.vertices[place], part.vertices[place + 1]), "\(part): \(random)")
      }
    }
    for path in parts.paths {
      #expect(!path.isCycle, "\(path): \(random)")
      sent[path.vertices[0].index] += path.amount
    }
    #expect(sums == flow.amounts, "\(random)")
    #expect(sent == flow.balances.map { max(0, $0) }, "\(random)")
    #expect(parts.cycles.allSatisfy { $0.isCycle && $0.vertices.min() == $0.vertices[0] })
    #expect(parts.paths.count + parts.cycles.count <= network.edgeCount + network.vertexCount)
    let cost = (parts.paths + parts.cycles).reduce(0) { $0 + $1.amount * $1.unitCost }
    #expect(cost == flow.cost, "\(random)")
  }

  /// A part of negative cost could be had once more, one of positive cost left out.
  @Test(arguments: UInt64(0)..<100)
  func `in a cheapest flow without bounds that force it no cycle costs anything`(
    seed: UInt64
  ) throws {
    let random = RandomFlow(seed: seed, size: .medium)
    let list = random.list.mapEdges {
      FlowList.Edge(
        source: $0.source, target: $0.target, bounds: 0...$0.bounds.upperBound, cost: $0.cost)
    }
    guard let answer = try? list.freeze().minimumCostFlow(supplies: random.supplies) else { return }
    #expect(answer.flow.decomposition().cycles.allSatisfy { $0.unitCost <= 0 }, "\(random)")
  }
}
