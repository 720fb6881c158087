import GraphCore
import TestSupport
import Testing

struct GraphBuilderTests {
  @Test func `vertices and edges are numbered in the order of adding`() throws {
    var builder = GraphBuilder(vertexCount: 2)
    #expect(builder.addVertex() == 2)
    #expect(builder.addEdge(from: 2, to: 0, cost: 3) == 0)
    #expect(builder.addEdge(from: 0, to: 1) == 1)
    #expect(builder.vertexCount == 3)
    #expect(builder.edgeCount == 2)
    let graph = try builder.freeze()
    #expect(graph.source(of: 0) == 2)
    #expect(graph.target(of: 0) == 0)
    #expect(graph.cost(of: 0) == 3)
    #expect(graph.cost(of: 1) == 1, "an edge costs 1 unless told")
  }

  @Test func `a builder begins empty unless told`() throws {
    let graph = try GraphBuilder().freeze()
    #expect(graph.vertexCount == 0)
    #expect(graph.edgeCount == 0)
  }

  @Test func `freezing leaves the builder to go on`() throws {
    var builder = GraphBuilder(vertexCount: 1)
    let small = try builder.freeze()
    builder.addEdge(from: 0, to: builder.addVertex())
    let large = try builder.freeze()
    #expect(small.vertexCount == 1)
    #expect(small.edgeCount == 0)
    #expect(large.vertexCount == 2)
    #expect(large.edgeCount == 1)
  }

  @Test func `minus zero becomes zero`() throws {
    let graph = try EdgeList(2, [(0, 1, -0.0)]).freeze()
    #expect(graph.cost(of: 0).sign == .plus)
  }

  @Test func `the smallest and the largest cost are accepted`() throws {
    let costs = [0, .leastNonzeroMagnitude, .greatestFiniteMagnitude]
    let graph = try EdgeList(2, costs.map { (0, 1, $0) }).freeze()
    #expect(graph.edges.map { graph.cost(of: $0) } == costs)
  }

  @Test func `a negative cost is refused with the edge named`() {
    let list = EdgeList(3, [(0, 1, 1), (2, 1, -1), (0, 0, -2)])
    #expect(throws: GraphError.costNegative(edge: 1, source: 2, target: 1, cost: -1)) {
      try list.freeze()
    }
  }

  @Test(arguments: [Double.infinity, -.infinity])
  func `an infinite cost is refused with the edge named`(cost: Double) {
    let list = EdgeList(3, [(0, 1, 1), (2, 1, cost)])
    #expect(throws: GraphError.costNotFinite(edge: 1, source: 2, target: 1, cost: cost)) {
      try list.freeze()
    }
  }

  @Test func `a cost that is not a number is refused with the edge named`() throws {
    let error = try #require(throws: GraphError.self) {
      try EdgeList(2, [(0, 1, .nan)]).freeze()
    }
    guard case .costNotFinite(let edge, let source, let target, let cost) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(edge == 0 && source == 0 && target == 1 && cost.isNaN)
  }

  @Test func `whole costs are kept as they are`() throws {
    let costs = [0, 1, 7, 1 << 53, 1 << 62]
    var builder = GraphBuilder(vertexCount: 2)
    for cost in costs {
      builder.addEdge(from: 0, to: 1, cost: cost)
    }
    let graph = try builder.freeze()
    #expect(graph.edges.map { Int(exactly: graph.cost(of: $0)) } == costs)
  }

  @Test func `a whole cost that would be rounded is refused with the edge named`() {
    var builder = GraphBuilder(vertexCount: 3)
    builder.addEdge(from: 0, to: 1, cost: 1 << 53)
    let large = (1 << 53) + 1
    builder.addEdge(from: 1, to: 2, cost: large)
    builder.addEdge(from: 0, to: 2, cost: Int.max)
    #expect(throws: GraphError.costNotExact(edge: 1, source: 1, target: 2, cost: large)) {
      try builder.freeze()
    }
  }

  @Test func `the first bad cost is named, whatever is wrong with it`() {
    var builder = GraphBuilder(vertexCount: 2)
    builder.addEdge(from: 0, to: 1, cost: -3)
    builder.addEdge(from: 0, to: 1, cost: Int.max)
    #expect(throws: GraphError.costNegative(edge: 0, source: 0, target: 1, cost: -3)) {
      try builder.freeze()
    }
  }

  @Test func `more vertices than 32 bits can number are refused before memory is asked for`() {
    #expect(throws: GraphError.tooManyVertices(count: 1 << 31, limit: (1 << 31) - 1)) {
      try GraphBuilder(vertexCount: 1 << 31).freeze()
    }
  }

  @Test func `more edges than 32 bits can number are refused`() throws {
    #expect(throws: GraphError.tooManyEdges(count: 1 << 31, limit: (1 << 31) - 1)) {
      try GraphBuilder.checkLimits(vertexCount: 1, edgeCount: 1 << 31)
    }
    try GraphBuilder.checkLimits(vertexCount: (1 << 31) - 1, edgeCount: (1 << 31) - 1)
  }

  @Test func `a negative number of vertices stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = GraphBuilder(vertexCount: -1) }
  }

  @Test func `an edge from nowhere stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder(vertexCount: 2)
      builder.addEdge(from: VertexID(2), to: VertexID(0))
    }
  }

  @Test func `an edge to nowhere stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder(vertexCount: 2)
      builder.addEdge(from: VertexID(0), to: VertexID(2))
    }
  }

  @Test func `edges of a sequence are added in order`() throws {
    var builder = GraphBuilder(vertexCount: 3)
    builder.addEdges([(2, 1, 5), (0, 2, 0.5)])
    let graph = try builder.freeze()
    #expect(graph.edges.map { graph.source(of: $0) } == [2, 0])
    #expect(graph.edges.map { graph.cost(of: $0) } == [5, 0.5])
  }

  @Test(arguments: UInt64(0)..<100)
  func `sorted rows make the graph that their edges make`(seed: UInt64) throws {
    let given = try RandomGraph(seed: seed, size: .medium).edges.freeze()
    var added = GraphBuilder(vertexCount: given.vertexCount)
    for vertex in given.vertices {
      for edge in given.outgoingEdges(of: vertex) {
        added.addEdge(from: vertex, to: given.target(of: edge), cost: given.cost(of: edge))
      }
    }
    let expected = try added.freeze()
    let rows = given.outgoing
    var builder = GraphBuilder(vertexCount: given.vertexCount)
    builder.addRows(
      offsets: rows.offsets.map { Int($0) }, targets: rows.neighbours, costs: rows.costs)
    let graph = try builder.freeze()
    #expect(graph.outgoing.neighbours == expected.outgoing.neighbours)
    #expect(graph.outgoing.edges == expected.outgoing.edges)
    #expect(graph.incoming.neighbours == expected.incoming.neighbours)
    #expect(graph.incoming.edges == expected.incoming.edges)
    #expect(graph.incoming.costs == expected.incoming.costs)
    #expect(graph.edges.allSatisfy { graph.source(of: $0) == expected.source(of: $0) })
  }

  @Test func `rows can follow edges, and bad costs in them are refused`() throws {
    var builder = GraphBuilder(vertexCount: 2)
    builder.addEdge(from: 1, to: 0, cost: 3)
    builder.addRows(offsets: [0, 1, 1], targets: [1], costs: [-0.0])
    let graph = try builder.freeze()
    #expect(graph.edges.map { graph.source(of: $0) } == [1, 0])
    #expect(graph.cost(of: 1).sign == .plus)
    builder.addRows(offsets: [0, 0, 1], targets: [1], costs: [-1])
    #expect(throws: GraphError.costNegative(edge: 2, source: 1, target: 1, cost: -1)) {
      try builder.freeze()
    }
  }
}
