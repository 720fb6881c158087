import GraphCore
import TestSupport
import Testing

struct ShortestWalkTests {
  @Test func `a walk may come back`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 0, 1), (0, 2, 1)]).freeze()
    #expect(graph.shortestWalk(from: 0, through: [1], to: 2)?.vertices == [0, 1, 0, 2])
    #expect(graph.shortestWalk(from: 0, through: [1], to: 0, order: .any)?.vertices == [0, 1, 0])
    #expect(graph.shortestWalk(from: 0, through: [0, 0], to: 0) == Path(at: 0))
    #expect(graph.shortestWalk(from: 0, through: [2], to: 1) == nil)
    #expect(graph.shortestWalk(from: 0, through: [2], to: 1, order: .any) == nil)
    #expect(graph.shortestWalk(from: 0, through: [1], to: 2, avoiding: [1]) == nil)
    #expect(graph.shortestWalk(from: 0, through: [1], to: 2, avoidingEdges: [1]) == nil)
  }

  @Test func `of orders equally long the first is taken`() throws {
    let graph = try EdgeList(
      4, [(0, 2, 1), (2, 1, 1), (0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1)]
    ).freeze()
    let walk = { graph.shortestWalk(from: 0, through: $0, to: 3, order: .any)?.vertices }
    #expect(walk([1, 2]) == [0, 1, 2, 3])
    #expect(walk([2, 1, 2, 3]) == [0, 2, 1, 3])
  }

  @Test(arguments: UInt64(0)..<350)
  func `legs are best paths, in the order given or the best`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    let source = VertexID(chance.below(graph.vertexCount))
    let target = VertexID(chance.below(graph.vertexCount))
    let avoided: VertexSet = chance.below(5) == 0 ? [VertexID(chance.below(8))] : []
    let closed: EdgeSet = chance.below(4) == 0 ? [EdgeID(chance.below(9))] : []
    let vias = (0..<chance.below(4)).map { _ in VertexID(chance.below(graph.vertexCount)) }
    let given = graph.shortestWalk(
      from: source, through: vias, to: target, avoiding: avoided, avoidingEdges: closed)
    let expected = BruteForce.shortestWalk(
      in: graph, from: source, through: vias, to: target, avoiding: avoided, avoidingEdges: closed)
    #expect(given == expected, "\(source) by \(vias) to \(target): \(random)")

    let any = graph.shortestWalk(
      from: source, through: vias, to: target, order: .any, avoiding: avoided,
      avoidingEdges: closed)
    var best: Path?
    for order in BruteForce.orders(of: vias) {
      let walk = BruteForce.shortestWalk(
        in: graph, from: source, through: order, to: target, avoiding: avoided,
        avoidingEdges: closed)
      guard let walk else { continue }
      if best.map({ (walk.cost, walk.edges.count) < ($0.cost, $0.edges.count) }) ?? true {
        best = walk
      }
    }
    #expect(any?.cost == best?.cost, "\(source) by \(vias) to \(target): \(random)")
    #expect(any?.edges.count == best?.edges.count, "\(source) by \(vias) to \(target): \(random)")
    #expect(vias.allSatisfy { any?.vertices.contains($0) ?? true }, "\(random)")
    let ends = Set(vias + [source, target])
    if ends.count == vias.count + 2 {
      #expect(any == best, "\(source) by \(vias) to \(target): \(random)")
    }
  }

  @Test func `an unknown stop stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.shortestWalk(from: VertexID(0), through: [VertexID(2)], to: VertexID(1))
    }
  }
}
