import TestSupport
import Testing

@testable import GraphCore

struct PathThroughTests {
  @Test func `a path does not come back`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (0, 2, 1), (1, 2, 5)]).freeze()
    #expect(try graph.shortestPath(from: 0, through: [1], to: 2)?.edges == [0, 3])
    #expect(try graph.shortestPath(from: 0, through: [1], to: 2, avoidingEdges: [3]) == nil)
    #expect(try graph.shortestPath(from: 0, through: [1], to: 2, avoiding: [1]) == nil)
    #expect(try graph.shortestPath(from: 0, through: [], to: 2)?.edges == [2])
    #expect(try graph.shortestPath(from: 0, through: [0, 0, 2], to: 2)?.edges == [2])
    #expect(try graph.shortestPath(from: 0, through: [2, 0], to: 2) == nil)
    #expect(try graph.shortestPath(from: 0, through: [2, 0], to: 2, order: .any)?.edges == [2])
    #expect(try graph.shortestPath(from: 0, through: [0], to: 0) == Path(at: 0))
    #expect(try graph.shortestPath(from: 0, through: [1], to: 0, order: .any) == nil)
  }

  /// Both legs are best through v1, so one of them has to go round.
  @Test func `legs that meet are led apart`() throws {
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 2, 1), (2, 1, 1), (1, 4, 1), (0, 3, 4), (3, 2, 4), (2, 4, 9)]
    ).freeze()
    #expect(graph.shortestWalk(from: 0, through: [2], to: 4)?.cost == 4)
    #expect(try graph.shortestPath(from: 0, through: [2], to: 4)?.edges == [4, 5, 2, 3])
  }

  /// The stop leads to a crowd, and to the target only by the vertex before it.
  @Test func `a search that goes on for too long is ended`() throws {
    var list = EdgeList(14, [(0, 1, 0), (1, 2, 0), (1, 13, 0)])
    for member in 2..<13 {
      for other in 1..<13 where other != member {
        list.edges.append(EdgeList.Edge(source: member, target: other, cost: 0))
      }
    }
    let graph = try list.freeze()
    #expect(throws: PathThroughError.tooManyBeginnings(limit: 2000)) {
      try graph.shortestPath(from: 0, through: [2], to: 13, maxBeginnings: 2000)
    }
  }

  /// In a grid of equal costs, where ties are everywhere, nothing is begun that leads nowhere.
  @Test func `where legs do not meet the search goes straight on`() throws {
    let side = 30
    var list = EdgeList(side * side, [])
    for place in 0..<(side * side) {
      if place % side < side - 1 {
        list.edges.append(EdgeList.Edge(source: place, target: place + 1, cost: 1))
      }
      if place / side < side - 1 {
        list.edges.append(EdgeList.Edge(source: place, target: place + side, cost: 1))
      }
    }
    let graph = try list.freeze()
    let vias: [VertexID] = [VertexID(5 * side + 5), VertexID(20 * side + 9)]
    for (order, stops) in [(ViaOrder.given, vias), (.any, vias.reversed())] {
      let path = try graph.shortestPath(
        from: 0, through: stops, to: VertexID(side * side - 1), order: order, maxBeginnings: 117)
      #expect(path?.cost == Double(2 * (side - 1)))
      #expect(
        path == graph.shortestWalk(from: 0, through: vias, to: VertexID(side * side - 1)))
    }
  }

  @Test(arguments: UInt64(0)..<1400)
  func `it is the best of all simple paths that pass the stops`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    for count in 0..<4 {
      let source = VertexID(chance.below(graph.vertexCount))
      let target = VertexID(chance.below(graph.vertexCount))
      let avoided: VertexSet = chance.below(6) == 0 ? [VertexID(chance.below(8))] : []
      let closed: EdgeSet = chance.below(4) == 0 ? [EdgeID(chance.below(9))] : []
      let vias = (0..<count).map { _ in VertexID(chance.below(graph.vertexCount)) }
      for order in ViaOrder.allCases {
        let path = try graph.shortestPath(
          from: source, through: vias, to: target, order: order, avoiding: avoided,
          avoidingEdges: closed)
        let expected = BruteForce.shortestPath(
          in: graph, from: source, through: vias, to: target, inGivenOrder: order == .given,
          avoiding: avoided, avoidingEdges: closed)
        #expect(path == expected, "\(source) by \(vias) \(order) to \(target): \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `in dense graphs full of ties too`(seed: UInt64) throws {
    var chance = SeededRandom(seed: seed)
    var list = EdgeList(6, [])
    for source in 0..<6 {
      for target in 0..<6 where chance.below(4) > 0 {
        let cost = Double(chance.below(2 + Int(seed % 3)) / 2)
        list.edges.append(EdgeList.Edge(source: source, target: target, cost: cost))
      }
    }
    let graph = try list.freeze()
    for order in ViaOrder.allCases {
      let path = try graph.shortestPath(from: 2, through: [4, 0], to: 3, order: order)
      let expected = BruteForce.shortestPath(
        in: graph, from: 2, through: [4, 0], to: 3, inGivenOrder: order == .given)
      #expect(path == expected, "\(order): \(list)")
    }
  }

  @Test func `a limit of nothing stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = try graph.shortestPath(
        from: VertexID(0), through: [], to: VertexID(0), maxBeginnings: 0)
    }
  }
}
