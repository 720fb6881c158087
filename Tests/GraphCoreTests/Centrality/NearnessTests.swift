import TestSupport
import Testing

@testable import GraphCore

struct NearnessTests {
  @Test(arguments: [255, 256, 257, 600])
  func `searches of many sources at once are those of each, at the edges of a pass too`(
    count: Int
  ) throws {
    // A ring with chords: distances of many kinds.
    var list = EdgeList(count, [])
    for vertex in 0..<count {
      list.edges.append(.init(source: vertex, target: (vertex + 1) % count, cost: 1))
      if vertex % 7 == 0 {
        list.edges.append(.init(source: vertex, target: (vertex * 5 + 3) % count, cost: 1))
      }
    }
    let graph = try list.freeze()
    for direction in [Direction.forward, .backward] {
      let found = NearnessPlan(for: graph, by: .hops, direction: direction).nearness()
      let searched = NearnessPlan(
        for: try list.mapEdges {
          .init(source: $0.source, target: $0.target, cost: 2)
        }.freeze(), by: .cost, direction: direction
      ).nearness()
      #expect(found.reached == searched.reached)
      #expect(found.distances == searched.distances.map { $0 / 2 })
      #expect(zip(found.inverses, searched.inverses).allSatisfy { abs($0 - 2 * $1) < 1e-9 })
    }
  }

  @Test func `progress by hops is told for 256 vertices at a time`() async throws {
    let graph = try EdgeList(300, [(0, 1, 1)]).freeze()
    let told = Told()
    _ = try await NearnessPlan(for: graph, by: .hops, direction: .forward).nearness(workers: 2) {
      told.append($0, of: $1)
    }
    #expect(told.steps == [[256, 300], [300, 300]])
  }

  @Test func `blocks add up`() {
    var sum = Nearness(vertexCount: 1)
    var block = Nearness(vertexCount: 1)
    (block.reached, block.distances, block.inverses) = ([2], [3], [1.5])
    sum.add(block)
    sum.add(block)
    #expect(sum.reached == [4] && sum.distances == [6] && sum.inverses == [3])
  }
}
