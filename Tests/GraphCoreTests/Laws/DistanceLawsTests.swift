import GraphCore
import TestSupport
import Testing

/// What holds for distances in any graph, whatever the algorithm.
struct DistanceLawsTests {
  /// Rows of distances, one for each source.
  private func distances(_ graph: Graph) -> [[Double?]] {
    var workspace = SearchWorkspace(for: graph)
    return graph.vertices.map { source in
      let tree = graph.shortestPathTree(from: source, using: &workspace)
      return graph.vertices.map { tree.distance(to: $0) }
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `no detour is shorter than the distance`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let distances = distances(try random.edges.freeze())
    for source in distances.indices {
      #expect(distances[source][source] == 0, "\(random)")
      for middle in distances.indices {
        for target in distances.indices {
          guard let first = distances[source][middle], let second = distances[middle][target]
          else { continue }
          let direct = try #require(distances[source][target], "\(random)")
          #expect(direct <= first + second, "\(source) \(middle) \(target): \(random)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `turning all edges round turns the distances round`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 2 == 0 ? .tiny : .medium)
    let there = distances(try random.edges.freeze())
    let back = distances(try random.edges.reversed().freeze())
    for source in there.indices {
      for target in there.indices {
        #expect(there[source][target] == back[target][source], "\(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `one edge more makes no distance longer`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard random.edges.vertexCount > 0 else { return }
    var chance = SeededRandom(seed: seed)
    var more = random.edges
    more.edges.append(
      EdgeList.Edge(
        source: chance.below(more.vertexCount), target: chance.below(more.vertexCount),
        cost: Double(chance.below(3))))
    let before = distances(try random.edges.freeze())
    let after = distances(try more.freeze())
    for (rowBefore, rowAfter) in zip(before, after) {
      for (distanceBefore, distanceAfter) in zip(rowBefore, rowAfter) {
        guard let distanceBefore else { continue }
        let distance = try #require(distanceAfter, "\(random)")
        #expect(distance <= distanceBefore, "\(random)")
      }
    }
  }

  /// An edge becomes two with a new vertex between them; costs are split so that they still add up.
  @Test(arguments: UInt64(0)..<140)
  func `a stop on the way changes no distance`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    guard !random.edges.edges.isEmpty else { return }
    var chance = SeededRandom(seed: seed)
    var list = random.edges
    let index = chance.below(list.edges.count)
    let edge = list.edges[index]
    list.edges[index].target = list.vertexCount
    list.edges[index].cost = edge.cost / 2
    list.edges.append(
      EdgeList.Edge(source: list.vertexCount, target: edge.target, cost: edge.cost / 2))
    list.vertexCount += 1
    let before = distances(try random.edges.freeze())
    let after = distances(try list.freeze())
    for (source, row) in before.enumerated() {
      #expect(Array(after[source][..<row.count]) == row, "\(random)")
    }
  }
}
