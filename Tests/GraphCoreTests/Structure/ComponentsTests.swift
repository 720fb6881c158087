import GraphCore
import TestSupport
import Testing

struct ComponentsTests {
  /// v0 ⇄ v2, v1 ⇄ v4, v3 apart.
  private func components() throws -> Components {
    try EdgeList(5, [(0, 2, 1), (2, 0, 1), (1, 4, 1), (4, 1, 1)]).freeze()
      .weaklyConnectedComponents()
  }

  @Test func `components are a collection of their vertices`() throws {
    let components = try components()
    #expect(components.count == 3)
    #expect(components.map(Array.init) == [[0, 2], [1, 4], [3]])
    #expect(components[1] == [1, 4])
    #expect(components.last == [3])
  }

  @Test func `a vertex knows its component`() throws {
    let components = try components()
    #expect((0..<5).map { components.component(of: VertexID($0)) } == [0, 1, 0, 2, 1])
    #expect(components.areTogether(1, 4))
    #expect(!components.areTogether(1, 2))
  }

  @Test func `the first of the largest is the largest`() throws {
    #expect(try components().largest == 0)
    #expect(try EdgeList(3, [(1, 2, 1)]).freeze().weaklyConnectedComponents().largest == 1)
    #expect(try EdgeList(0, []).freeze().weaklyConnectedComponents().largest == nil)
  }

  @Test func `what is not there stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().weaklyConnectedComponents()[2]
    }
    await #expect(processExitsWith: .failure) {
      _ = try GraphBuilder(vertexCount: 2).freeze().weaklyConnectedComponents()
        .component(of: VertexID(2))
    }
  }
}
