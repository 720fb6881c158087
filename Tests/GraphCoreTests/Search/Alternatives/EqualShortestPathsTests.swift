import GraphCore
import TestSupport
import Testing

struct EqualShortestPathsTests {
  @Test func `all paths of least cost come, whatever their number of edges`() throws {
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 3, 1), (0, 2, 1), (2, 3, 1), (0, 3, 2), (0, 4, 1), (4, 3, 2), (0, 1, 1)]
    ).freeze()
    let paths = graph.equalShortestPaths(from: 0, to: 3).prefix(9).map(\.edges)
    #expect(paths == [[0, 1], [7, 1], [2, 3], [4]])
    #expect(try graph.shortestPathCount(from: 0, to: 3).value == 4)
  }

  @Test func `ends without a way, and a vertex to itself`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (0, 0, 0)]).freeze()
    #expect(Array(graph.equalShortestPaths(from: 1, to: 0).prefix(9)).isEmpty)
    #expect(try graph.shortestPathCount(from: 1, to: 0) == .zero)
    #expect(Array(graph.equalShortestPaths(from: 0, to: 0).prefix(9)) == [Path(at: 0)])
    #expect(try graph.shortestPathCount(from: 0, to: 0) == .one)
    #expect(try graph.shortestPathCount(from: 0, to: 1, avoiding: [0]) == .zero)
    #expect(try graph.shortestPathCount(from: 0, to: 1, avoidingEdges: [0]) == .zero)
  }

  @Test func `a count needs no listing`() throws {
    // Forty squares in a row: 2^40 paths.
    var list = EdgeList(121, [])
    for square in 0..<40 {
      let corner = 3 * square
      for (source, target) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
        list.edges.append(
          EdgeList.Edge(source: corner + source, target: corner + target, cost: 1))
      }
    }
    let graph = try list.freeze()
    #expect(try graph.shortestPathCount(from: 0, to: 120).value == 1 << 40)
    #expect(Array(graph.equalShortestPaths(from: 0, to: 120).prefix(3)).count == 3)
  }

  @Test func `a count too large for 64 bits says so`() throws {
    let list = EdgeList(66, (0..<65).flatMap { [($0, $0 + 1, 1), ($0, $0 + 1, 1)] })
    let graph = try list.freeze()
    #expect(try graph.shortestPathCount(from: 0, to: 63).value == 1 << 63)
    #expect(try graph.shortestPathCount(from: 0, to: 63).isExact)
    #expect(try !graph.shortestPathCount(from: 0, to: 64).isExact)
    #expect(try graph.shortestPathCount(from: 0, to: 65).value == .max)
  }

  @Test func `a free circle on the way is thrown, its paths are listed`() throws {
    let graph = try EdgeList(
      4, [(0, 2, 1), (2, 1, 0), (1, 2, 0), (2, 3, 1), (1, 3, 1), (3, 3, 0)]
    ).freeze()
    #expect(throws: FreeCircleError(edges: [2, 1])) {
      try graph.shortestPathCount(from: 0, to: 3)
    }
    let paths = graph.equalShortestPaths(from: 0, to: 3).prefix(9).map(\.edges)
    #expect(paths == [[0, 1, 4], [0, 3]])
    #expect(try graph.shortestPathCount(from: 0, to: 3, avoidingEdges: [2]).value == 2)
  }

  @Test func `a free circle that no path touches does not matter`() throws {
    // Beyond the target, before the source, and round the source.
    let graph = try EdgeList(
      6, [(0, 1, 1), (1, 2, 0), (2, 1, 0), (3, 0, 0), (0, 3, 0), (3, 4, 0), (4, 3, 0), (5, 5, 0)]
    ).freeze()
    #expect(try graph.shortestPathCount(from: 0, to: 1).value == 1)
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 2).freeze()
      _ = try graph.shortestPathCount(from: VertexID(0), to: VertexID(2))
    }
  }

  /// Free circles on paths of least cost, by listing them: some vertex of some path of least cost is
  /// on a circle for nothing that could be walked between its ends.
  private func touchesFreeCircle(
    _ best: [Path], in graph: Graph, avoiding avoided: VertexSet, avoidingEdges closed: EdgeSet
  ) -> Bool {
    best.contains { path in
      graph.edges.contains { edge in
        let (source, target) = (graph.source(of: edge), graph.target(of: edge))
        guard graph.cost(of: edge) == 0, path.vertices.contains(source), source != target,
          !closed.contains(edge), !avoided.contains(target)
        else { return false }
        let circles = BruteForce.simplePaths(
          in: graph, from: target, to: source, avoiding: avoided, avoidingEdges: closed)
        return circles.contains { back in
          let meetsEnds =
            back.vertices.contains(path.source) || back.vertices.contains(path.target)
          return back.cost == 0 && !meetsEnds
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<700)
  func `those listed and counted are all paths of least cost`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    let avoided: VertexSet = seed % 3 == 0 ? [VertexID(Int(seed % 8))] : []
    let closed: EdgeSet = seed % 4 == 0 ? [EdgeID(Int(seed % 9)), EdgeID(Int(seed % 5))] : []
    for source in graph.vertices {
      for target in graph.vertices where (source.index + target.index) % 3 == Int(seed % 3) {
        let all = BruteForce.simplePaths(
          in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: closed)
        let best = all.filter { $0.cost == all[0].cost }
        let listed = Array(
          graph.equalShortestPaths(
            from: source, to: target, avoiding: avoided, avoidingEdges: closed
          ).prefix(best.count + 1))
        #expect(listed.sorted() == best, "\(source) to \(target): \(random)")
        #expect(
          zip(listed, listed.dropFirst()).allSatisfy {
            $0.vertices.lexicographicallyPrecedes($1.vertices)
              || $0.vertices == $1.vertices && $0.edges.lexicographicallyPrecedes($1.edges)
          }, "\(random)")
        let isCircular = touchesFreeCircle(
          best, in: graph, avoiding: avoided, avoidingEdges: closed)
        do throws(FreeCircleError) {
          let count = try graph.shortestPathCount(
            from: source, to: target, avoiding: avoided, avoidingEdges: closed)
          #expect(count.value == UInt64(best.count) && count.isExact, "\(random)")
          #expect(!isCircular, "\(source) to \(target): \(random)")
        } catch {
          #expect(isCircular, "\(source) to \(target): \(error): \(random)")
          #expect(error.edges.allSatisfy { graph.cost(of: $0) == 0 }, "\(random)")
          let ends = (
            graph.target(of: error.edges[error.edges.count - 1]), graph.source(of: error.edges[0])
          )
          #expect(Path(error.edges, in: graph).edges.count > 1 && ends.0 == ends.1, "\(random)")
        }
      }
    }
  }
}
