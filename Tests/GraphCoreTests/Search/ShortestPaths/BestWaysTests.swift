import GraphCore
import TestSupport
import Testing

struct BestWaysTests {
  /// The labels of a forward search over a whole graph.
  private func ways(in graph: Graph, from source: VertexID, excluding closed: EdgeSet = [])
    -> BestWays
  {
    var workspace = SearchWorkspace(for: graph)
    _ = graph.shortestPathTree(from: source, avoidingEdges: closed, using: &workspace)
    return BestWays(in: graph, labels: workspace.heap.labels, excluding: closed.bits)
  }

  @Test func `only what leads to a vertex that was traced is on a best way`() throws {
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 3, 1), (0, 2, 1), (2, 3, 1), (2, 4, 1), (0, 3, 3)]
    ).freeze()
    var ways = ways(in: graph, from: 0)
    #expect(!ways.isOnBestWay(0))
    ways.trace(to: 3)
    #expect(graph.vertices.map { ways.isOnBestWay($0) } == [true, true, true, true, false])
    #expect(ways.walk(from: 0, to: 3) == [0, 1])
    #expect(ways.leadsOn(outgoing: 0, from: 0))
    #expect(!ways.leadsOn(outgoing: 2, from: 0), "e5 costs too much")
  }

  @Test func `excluded edges lead nowhere`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (0, 1, 1), (1, 2, 1)]).freeze()
    var ways = ways(in: graph, from: 0, excluding: [0])
    ways.trace(to: 2)
    #expect(ways.walk(from: 0, to: 2) == [1, 2])
  }

  /// The walk is the first of all paths in sorted order.
  @Test(arguments: UInt64(0)..<140)
  func `the walk is the smallest of the best`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    for source in graph.vertices.prefix(2) {
      for target in graph.vertices where target != source {
        let paths = BruteForce.simplePaths(in: graph, from: source, to: target)
        guard let best = paths.first else { continue }
        var ways = ways(in: graph, from: source)
        ways.trace(to: target)
        #expect(ways.walk(from: source, to: target) == best.edges, "\(random)")
        let equals = paths.filter { ($0.cost, $0.edges.count) == (best.cost, best.edges.count) }
        let onTheWay = Set(equals.flatMap(\.vertices))
        #expect(Set(graph.vertices.filter { ways.isOnBestWay($0) }) == onTheWay, "\(random)")
      }
    }
  }
}
