import GraphCore
import TestSupport
import Testing

struct DominatorsTests {
  @Test func `what all ways pass is mandatory`() throws {
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 3, 1), (0, 2, 1), (2, 3, 1), (3, 4, 1)]
    ).freeze()
    #expect(graph.mandatoryPassages(from: 0, to: 4) == [3])
    #expect(graph.mandatoryPassages(from: 0, to: 3) == [])
    #expect(graph.mandatoryPassages(from: 1, to: 4) == [3])
    #expect(graph.mandatoryPassages(from: 0, to: 0) == [])
    #expect(graph.mandatoryPassages(from: 4, to: 0) == nil)
  }

  @Test func `the example of Lengauer and Tarjan`() throws {
    // R A B C D E F G H I J K L as 0…12, from the figure of their paper.
    let edges = [
      (0, 1), (0, 2), (0, 3), (1, 4), (2, 1), (2, 4), (2, 5), (3, 6), (3, 7), (4, 12), (5, 8),
      (6, 9), (7, 9), (7, 10), (8, 5), (8, 11), (9, 11), (10, 9), (11, 9), (11, 0), (12, 8),
    ]
    let tree = try EdgeList(13, edges.map { ($0.0, $0.1, 1) }).freeze().dominatorTree(from: 0)
    let parents = (1...12).map { tree.immediateDominator(of: VertexID($0))?.index }
    #expect(parents == [0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4])
  }

  private func check(
    _ list: EdgeList, from root: VertexID, directions: [Direction] = Direction.allCases
  ) throws {
    let graph = try list.freeze()
    for direction in directions {
      let tree = graph.dominatorTree(from: root, direction: direction)
      let expected = BruteForce.dominators(in: graph, from: root, direction: direction)
      let chains = graph.vertices.map { tree.dominators(of: $0) }
      #expect(chains.map { $0.map(Set.init) } == expected, "\(root): \(list)")
      #expect(chains.map { $0?.count } == expected.map { $0?.count }, "\(root): \(list)")
      // Each must be passed on the way to the next.
      let isInOrder = chains.allSatisfy { chain in
        zip(chain ?? [], (chain ?? []).dropFirst()).allSatisfy { first, second in
          expected[second.index]?.contains(first) == true
        }
      }
      #expect(isInOrder, "\(root): \(list)")
    }
  }

  @Test func `dominators are what cannot be left out, in every graph of 4 vertices`() throws {
    for list in EveryGraph(vertexCount: 4) {
      try check(list, from: 0, directions: [.forward])
    }
  }

  @Test(arguments: UInt64(0)..<140)
  func `dominators are what cannot be left out`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    for root in 0..<random.edges.vertexCount {
      try check(random.edges, from: VertexID(root))
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func `dominators are what cannot be left out of 30 vertices`(seed: UInt64) throws {
    try check(RandomGraph(seed: seed, size: .medium).edges, from: VertexID(Int(seed)))
  }

  @Test func `an unknown root stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().dominatorTree(from: VertexID(2))
    }
  }

  @Test func `an unknown target stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze()
        .mandatoryPassages(from: VertexID(0), to: VertexID(2))
    }
  }
}
