import GraphCore
import TestSupport
import Testing

struct LabelPropagationTests {
  @Test func `two triangles are two communities`() throws {
    let graph = try EdgeList(
      6, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1), (2, 3, 0.5)]
    ).freeze()
    let communities = graph.communitiesByLabelPropagation(strength: .cost, seed: 1)
    #expect(communities.map(Array.init) == [[0, 1, 2], [3, 4, 5]])
    #expect(abs(communities.modularity - (6 / 6.5 - 0.5)) < 1e-15)
  }

  @Test func `without edges each vertex is alone`() throws {
    #expect(try EdgeList(2, []).freeze().communitiesByLabelPropagation().count == 2)
    #expect(try EdgeList(0, []).freeze().communitiesByLabelPropagation().isEmpty)
  }

  @Test(arguments: UInt64(0)..<300)
  func `every vertex has a label that none of its neighbours' outweighs`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 10 == 0 ? .medium : .tiny)
    let graph = try random.edges.freeze()
    let communities = graph.communitiesByLabelPropagation(strength: .cost, seed: seed)
    #expect(communities == graph.communitiesByLabelPropagation(strength: .cost, seed: seed))
    let total = graph.edges.reduce(0) { $0 + graph.cost(of: $1) }
    for vertex in graph.vertices {
      var strengths = [Double](repeating: 0, count: communities.count)
      for edge in graph.edges {
        let ends = [graph.source(of: edge), graph.target(of: edge)]
        guard ends[0] != ends[1], let own = ends.firstIndex(of: vertex) else { continue }
        strengths[communities.community(of: ends[1 - own])] += graph.cost(of: edge)
      }
      let own = strengths[communities.community(of: vertex)]
      #expect(own >= (strengths.max() ?? 0) - total * 1e-11, "\(random)")
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `planted communities are found`(seed: UInt64) throws {
    let planted = PlantedCommunities(sizes: [40, 30, 20], inside: 0.5, between: 0.01, seed: seed)
    let graph = try planted.edges.freeze()
    #expect(graph.communitiesByLabelPropagation(seed: seed).labels == planted.labels)
  }
}
