import GraphCore
import TestSupport
import Testing

struct HopFieldTests {
  @Test func `a field tells how far the target is and which way`() throws {
    let graph = try EdgeList(4, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).freeze()
    var field = HopField(vertexCount: 4)
    field.measure(
      to: 2, in: graph, within: 9, avoiding: BitSet(), taking: EdgeFilter(leavingOut: BitSet([2])))
    #expect(graph.vertices.map { field.hops(from: $0) } == [2, 1, 0, nil])
    #expect(field.next(after: 0) == 1)
    #expect(field.work.searches == 1)
  }

  /// One field, measured again and again, against counting from scratch.
  @Test(arguments: UInt64(0)..<70)
  func `a new measurement forgets the last`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .medium)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    var field = HopField(vertexCount: graph.vertexCount)
    for round in 0..<10 {
      let target = VertexID(chance.below(30))
      let limit = chance.below(6)
      let avoided = VertexSet(
        (0..<chance.below(5)).map { _ in VertexID(chance.below(30)) }
          .filter { $0 != target })
      let some = EdgeSet(graph.edges.filter { _ in chance.below(3) == 0 })
      let others = EdgeSet(graph.edges.filter { !some.contains($0) })
      let keepsSome = round % 2 == 0
      field.measure(
        to: target, in: graph, within: limit, avoiding: avoided.bits,
        taking: keepsSome ? EdgeFilter(only: some.bits) : EdgeFilter(leavingOut: some.bits))
      let reach = BruteForce.reach(
        in: graph, from: [target], direction: .backward, within: limit, avoiding: avoided,
        avoidingEdges: keepsSome ? others : some)
      for vertex in graph.vertices {
        #expect(field.hops(from: vertex) == reach[vertex], "\(vertex): \(random)")
        if let hops = reach[vertex], hops > 0 {
          #expect(reach[field.next(after: vertex)] == hops - 1, "\(vertex): \(random)")
        }
      }
    }
  }
}
