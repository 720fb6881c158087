import GraphCore
import TestSupport
import Testing

struct ModularityTests {
  /// Two triangles joined by one edge.
  private let triangles = EdgeList(
    6, [(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1), (2, 3, 1)])

  @Test func `two triangles, by hand`() throws {
    let graph = try triangles.freeze()
    // Undirected: 6 of 7 inside, and both have half of the mass. Directed: out 4 and 3, in 3 and 4.
    let undirected = graph.modularity(of: [0, 0, 0, 1, 1, 1], ignoringDirection: true)
    #expect(abs(undirected - (6.0 / 7 - 0.5)) < 1e-15)
    let directed = graph.modularity(of: [0, 0, 0, 1, 1, 1])
    #expect(abs(directed - (6.0 / 7 - 24.0 / 49)) < 1e-15)
    #expect(abs(graph.modularity(of: [7, 7, 7, 7, 7, 7])) < 1e-15)
  }

  @Test func `labels may be any numbers`() throws {
    let graph = try triangles.freeze()
    #expect(
      graph.modularity(of: [-5, -5, -5, 900, 900, 900]) == graph.modularity(of: [0, 0, 0, 1, 1, 1]))
  }

  @Test func `without strength there is no modularity`() throws {
    #expect(try EdgeList(2, []).freeze().modularity(of: [0, 1]) == 0)
    #expect(try EdgeList(0, []).freeze().modularity(of: []) == 0)
    #expect(try EdgeList(2, [(0, 1, 0)]).freeze().modularity(of: [0, 0], strength: .cost) == 0)
  }

  @Test(arguments: [0x1p1020, 0x1p-1060])
  func `the unit of strengths does not count, however large or small`(unit: Double) throws {
    let graph = try triangles.freeze()
    let strengths: [Double] = [1, 2, 3, 4, 5, 6, 7]
    for ignoringDirection in [false, true] {
      #expect(
        graph.modularity(
          of: [0, 0, 0, 1, 1, 1], strength: .values(strengths.map { $0 * unit }),
          ignoringDirection: ignoringDirection)
          == graph.modularity(
            of: [0, 0, 0, 1, 1, 1], strength: .values(strengths),
            ignoringDirection: ignoringDirection))
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `it is what its definition says`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    var chance = SeededRandom(seed: seed)
    let labels = graph.vertices.map { _ in chance.below(4) - 1 }
    let strengths = graph.edges.map { _ in Double(chance.below(4)) }
    for ignoringDirection in [false, true] {
      let matrix = BruteForce.modularityMatrix(
        of: graph, strengths: strengths, resolution: 1.5, ignoringDirection: ignoringDirection)
      let found = graph.modularity(
        of: labels, strength: .values(strengths), resolution: 1.5,
        ignoringDirection: ignoringDirection)
      #expect(abs(found - BruteForce.modularity(of: labels, matrix: matrix)) < 1e-12, "\(random)")
    }
  }

  @Test func `what does not fit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().modularity(of: [0])
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, []).freeze().modularity(of: [0, 0], resolution: -1)
    }
    await #expect(processExitsWith: .failure) {
      _ = try EdgeList(2, [(0, 1, 1)]).freeze().modularity(of: [0, 0], strength: .values([.nan]))
    }
  }
}
