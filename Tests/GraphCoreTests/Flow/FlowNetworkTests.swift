import GraphCore
import TestSupport
import Testing

struct FlowNetworkTests {
  private let list = FlowList(3, [(0, 1, 0...4, 2), (1, 1, 1...Int.max, -5), (0, 1, 0...0, 0)])

  @Test func `a network knows its edges`() throws {
    let network = try list.freeze()
    #expect(network.vertexCount == 3 && network.edgeCount == 3)
    #expect(Array(network.vertices) == [0, 1, 2])
    #expect(Array(network.edges) == [0, 1, 2])
    #expect(network.source(of: 0) == 0 && network.target(of: 0) == 1)
    #expect(network.edges.map { network.capacity(of: $0) } == [4, nil, 0])
    #expect(network.edges.map { network.lowerBound(of: $0) } == [0, 1, 0])
    #expect(network.edges.map { network.cost(of: $0) } == [2, -5, 0])
  }

  @Test func `supplies say who sends and who receives`() throws {
    #expect(try list.freeze().supplies(from: 2, to: 0, value: 7) == [-7, 0, 7])
  }

  @Test func `networks with the same edges are equal`() throws {
    #expect(try list.freeze() == list.freeze())
    let dearer = list.mapEdges {
      FlowList.Edge(source: $0.source, target: $0.target, bounds: $0.bounds, cost: $0.cost + 1)
    }
    #expect(try list.freeze() != dearer.freeze())
  }

  @Test func `an unknown edge stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try FlowNetworkBuilder(vertexCount: 2).freeze().capacity(of: EdgeID(0))
    }
  }

  @Test func `an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      try FlowNetworkBuilder(vertexCount: 2).freeze().check(VertexID(2))
    }
  }
}
