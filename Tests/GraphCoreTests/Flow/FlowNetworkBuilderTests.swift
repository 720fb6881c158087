import GraphCore
import TestSupport
import Testing

struct FlowNetworkBuilderTests {
  @Test func `vertices and edges are numbered in the order of adding`() throws {
    var builder = FlowNetworkBuilder(vertexCount: 1)
    #expect(builder.addVertex() == 1)
    #expect(builder.addEdge(from: 0, to: 1, capacity: 3, cost: 7) == 0)
    #expect(builder.addEdge(from: 1, to: 0, capacity: nil, atLeast: 2) == 1)
    #expect(builder.vertexCount == 2 && builder.edgeCount == 2)
    let network = try builder.freeze()
    #expect(network.cost(of: 0) == 7 && network.lowerBound(of: 0) == 0)
    #expect(network.capacity(of: 1) == nil && network.lowerBound(of: 1) == 2)
    #expect(network.cost(of: 1) == 0)
  }

  @Test func `a builder goes on after freezing`() throws {
    var builder = FlowNetworkBuilder(vertexCount: 1)
    let small = try builder.freeze()
    builder.addVertex()
    #expect(small.vertexCount == 1)
    #expect(try builder.freeze().vertexCount == 2)
  }

  @Test func `a graph becomes a network under the same numbers`() throws {
    let graph = try EdgeList(3, [(0, 1, 0.5), (1, 2, 1), (1, 2, 9)]).freeze()
    let network = try FlowNetworkBuilder(graph, capacities: [3, nil, 0], costs: [1, 2, 3]).freeze()
    let list = FlowList(3, [(0, 1, 0...3, 1), (1, 2, 0...Int.max, 2), (1, 2, 0...0, 3)])
    #expect(try network == list.freeze())
    #expect(try FlowNetworkBuilder(graph, capacities: [3, nil, 0]).freeze().cost(of: 2) == 0)
  }

  @Test func `bounds the wrong way round are refused, the first edge in order`() throws {
    var builder = FlowNetworkBuilder(vertexCount: 2)
    builder.addEdge(from: 0, to: 1, capacity: 2, atLeast: 2)
    builder.addEdge(from: 0, to: 1, capacity: 2, atLeast: 3)
    builder.addEdge(from: 0, to: 1, capacity: -1)
    #expect(
      throws: FlowNetworkError.boundsMakeNoSense(
        edge: 1, source: 0, target: 1, lowerBound: 3, capacity: 2)
    ) { try builder.freeze() }
  }

  @Test func `negative bounds are refused`() throws {
    var builder = FlowNetworkBuilder(vertexCount: 2)
    builder.addEdge(from: 1, to: 0, capacity: nil, atLeast: -1)
    #expect(
      throws: FlowNetworkError.boundsMakeNoSense(
        edge: 0, source: 1, target: 0, lowerBound: -1, capacity: nil)
    ) { try builder.freeze() }
    var other = FlowNetworkBuilder(vertexCount: 2)
    other.addEdge(from: 1, to: 0, capacity: -1)
    #expect(throws: FlowNetworkError.self) { try other.freeze() }
  }

  @Test func `capacities that cannot be added are refused`() throws {
    let limit = FlowNetwork.sumLimit
    var builder = FlowNetworkBuilder(vertexCount: 2)
    builder.addEdge(from: 0, to: 1, capacity: limit - 1)
    builder.addEdge(from: 0, to: 1, capacity: nil, atLeast: 1)
    #expect(try builder.freeze().edgeCount == 2)
    builder.addEdge(from: 0, to: 1, capacity: 1)
    #expect(
      throws: FlowNetworkError.capacitiesTooLarge(edge: 2, source: 0, target: 1, limit: limit)
    ) { try builder.freeze() }
  }

  @Test func `costs whose sums might overflow are refused`() throws {
    let limit = FlowNetwork.sumLimit / 3 - 1
    for cost in [limit, -limit] {
      #expect(try FlowList(2, [(0, 1, 0...1, cost)]).freeze().cost(of: 0) == cost)
    }
    for cost in [limit + 1, -limit - 1, Int.max, Int.min] {
      #expect(
        throws: FlowNetworkError.costTooLarge(
          edge: 0, source: 0, target: 1, cost: cost, limit: limit)
      ) { try FlowList(2, [(0, 1, 0...1, cost)]).freeze() }
    }
  }

  @Test func `more than can be numbered is refused`() throws {
    let limit = FlowNetworkBuilder.countLimit
    #expect(throws: FlowNetworkError.tooManyVertices(count: limit + 1, limit: limit)) {
      try FlowNetworkBuilder.checkLimits(vertexCount: limit + 1, edgeCount: 0)
    }
    #expect(throws: FlowNetworkError.tooManyEdges(count: limit + 1, limit: limit)) {
      try FlowNetworkBuilder.checkLimits(vertexCount: limit, edgeCount: limit + 1)
    }
    try FlowNetworkBuilder.checkLimits(vertexCount: limit, edgeCount: limit)
  }

  @Test func `an edge to an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var builder = FlowNetworkBuilder(vertexCount: 2)
      builder.addEdge(from: VertexID(0), to: VertexID(2), capacity: 1)
    }
  }

  @Test func `a negative number of vertices stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = FlowNetworkBuilder(vertexCount: -1) }
  }

  @Test func `another number of capacities stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = FlowNetworkBuilder(try GraphBuilder(vertexCount: 2).freeze(), capacities: [1])
    }
  }
}
