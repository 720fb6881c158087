import GraphCore
import TestSupport
import Testing

struct ResidualNetworkTests {
  @Test func `an edge becomes two slots that share its room`() throws {
    let network = try FlowList(2, [(0, 1, 1...4, 0), (1, 0, 0...Int.max, 0)]).freeze()
    let residual = ResidualNetwork(network, amounts: [3, 2])
    #expect(residual.vertexCount == 2)
    #expect(residual.offsets == [0, 2, 4])
    #expect(residual.neighbours == [1, 1, 0, 0])
    #expect(residual.mates == [2, 3, 0, 1])
    #expect(residual.slots == [0, 3])
    #expect(residual.rooms == [1, 2, 2, ResidualNetwork.unlimitedRoom])
    #expect(residual.amounts(in: network) == [3, 2])
  }

  @Test func `a loop has both slots in one row`() throws {
    let network = try FlowList(1, [(0, 0, 0...4, 0)]).freeze()
    let residual = ResidualNetwork(network, amounts: [3])
    #expect(residual.rooms == [1, 3] && residual.mates == [1, 0])
    #expect(residual.amounts(in: network) == [3])
  }

  @Test func `the vertices before a vertex are those with room on the way`() throws {
    let network = try FlowList(4, [(0, 1, 0...1, 0), (1, 2, 0...1, 0), (3, 2, 0...1, 0)]).freeze()
    #expect(ResidualNetwork(network, amounts: [0, 0, 1]).vertices(reaching: 2) == [0, 1, 2])
    #expect(ResidualNetwork(network, amounts: [1, 1, 1]).vertices(reaching: 2) == [2])
    #expect(ResidualNetwork(network, amounts: [1, 1, 1]).vertices(reaching: 0) == [0, 1, 2])
  }

  @Test func `a way without limit is found if there is one`() throws {
    let network = try FlowList(
      4,
      [
        (0, 1, 0...Int.max, 0), (1, 2, 0...9, 0), (1, 3, 0...Int.max, 0), (3, 2, 0...Int.max, 0),
        (0, 3, 0...Int.max, 0),
      ]
    ).freeze()
    let residual = ResidualNetwork(network, amounts: [0, 0, 0, 0, 0])
    #expect(residual.unlimitedPath(from: 0, to: 2, in: network) == [4, 3])
    #expect(residual.unlimitedPath(from: 1, to: 2, in: network) == [2, 3])
    #expect(residual.unlimitedPath(from: 2, to: 0, in: network) == nil)
    #expect(residual.unlimitedPath(from: 3, to: 1, in: network) == nil)
  }
}
