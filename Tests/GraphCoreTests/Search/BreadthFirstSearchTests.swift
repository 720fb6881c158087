import GraphCore
import TestSupport
import Testing

struct BreadthFirstSearchTests {
  private func chain() throws -> Graph {
    try EdgeList(4, [(0, 1, 9), (1, 2, 9), (2, 3, 9)]).freeze()
  }

  @Test func `a limit of hops ends the search`() throws {
    let graph = try chain()
    #expect(graph.breadthFirstTree(from: 0, within: 2).vertices == [0, 1, 2])
    #expect(graph.breadthFirstTree(from: 0, within: 0).vertices == [0])
    #expect(graph.breadthFirstTree(from: 0, within: Int.max).vertices == [0, 1, 2, 3])
    #expect(graph.breadthFirstTree(from: 0).vertices == [0, 1, 2, 3])
  }

  @Test func `vertices come as they are met`() throws {
    let graph = try EdgeList(5, [(0, 4, 1), (0, 2, 1), (2, 1, 1), (4, 3, 1), (0, 4, 1)]).freeze()
    #expect(graph.breadthFirstTree(from: 0).vertices == [0, 4, 2, 3, 1])
  }

  @Test func `roots come as given, once each`() throws {
    let graph = try chain()
    let tree = graph.breadthFirstTree(from: [2, 0, 2])
    #expect(tree.vertices == [2, 0, 3, 1])
    #expect(graph.breadthFirstTree(from: []).vertices == [])
  }

  @Test func `avoided vertices are not visited, roots included`() throws {
    let graph = try chain()
    #expect(graph.breadthFirstTree(from: 0, avoiding: [2]).vertices == [0, 1])
    #expect(graph.breadthFirstTree(from: [0, 3], avoiding: [0]).vertices == [3])
    #expect(graph.breadthFirstTree(from: 0, avoiding: [0]).vertices == [])
  }

  @Test func `avoided edges are not followed`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)]).freeze()
    #expect(graph.breadthFirstTree(from: 0, avoidingEdges: [2]).hops(to: 2) == 2)
    #expect(graph.breadthFirstTree(from: 0, avoidingEdges: [0, 2]).vertices == [0])
  }

  @Test(arguments: UInt64(0)..<200)
  func `what is visited is what is within reach`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: seed % 2 == 0 ? .tiny : .medium)
    let graph = try random.edges.freeze()
    let roots = graph.vertices.filter { $0.index % 5 == Int(seed % 5) }.prefix(3)
    let avoided: VertexSet = seed % 3 == 0 ? [2, 5, 11] : []
    let closed: EdgeSet = seed % 5 == 0 ? [0, 3, 7] : []
    let limit = seed % 4 == 0 ? nil : Int(seed % 4)
    for direction in Direction.allCases {
      let tree = graph.breadthFirstTree(
        from: Array(roots), direction: direction, within: limit, avoiding: avoided,
        avoidingEdges: closed)
      let reach = BruteForce.reach(
        in: graph, from: Array(roots), direction: direction, within: limit, avoiding: avoided,
        avoidingEdges: closed)
      #expect(graph.vertices.map { tree.hops(to: $0) } == graph.vertices.map { reach[$0] })
      #expect(tree.vertices.sorted() == reach.keys.sorted(), "\(random)")
      let hops = tree.vertices.compactMap { tree.hops(to: $0) }
      #expect(hops == hops.sorted(), "\(random)")
      for vertex in tree.vertices {
        let path = try #require(tree.path(to: vertex))
        let isForward = direction == .forward
        let root = isForward ? path.source : path.target
        let fault = PathChecker.fault(
          of: path, in: graph, from: isForward ? root : vertex, to: isForward ? vertex : root,
          avoiding: avoided, avoidingEdges: closed)
        #expect(fault == nil, "\(path): \(random)")
        #expect(roots.contains(root), "\(path): \(random)")
        #expect(path.edges.count == reach[vertex], "\(path): \(random)")
      }
    }
  }

  @Test func `a negative limit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.breadthFirstTree(from: VertexID(0), within: -1)
    }
  }

  @Test func `an unknown root stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = graph.breadthFirstTree(from: VertexID(2))
    }
  }
}
