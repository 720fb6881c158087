import GraphCore
import TestSupport
import Testing

struct FlowTests {
  private let list = FlowList(3, [(0, 1, 0...4, 2), (1, 2, 0...3, -1), (1, 1, 0...3, 5)])

  @Test func `a flow knows its amounts, cost and balances`() throws {
    let flow = Flow([3, 2, 1], in: try list.freeze())
    #expect(flow[0] == 3 && flow[2] == 1)
    #expect(flow.cost == 9)
    #expect(flow.balances == [3, -1, -2])
  }

  @Test func `a flow of nothing costs nothing`() throws {
    #expect(Flow([], in: try FlowList(0, []).freeze()).cost == 0)
    #expect(Flow([0, 0, 0], in: try list.freeze()).balances == [0, 0, 0])
  }

  @Test func `a cost that does not fit is noticed`() throws {
    let most = FlowNetwork.sumLimit / 3 - 1
    let network = try FlowList(
      2, [(0, 1, 0...Int.max, most), (0, 1, 0...Int.max, -most)]
    ).freeze()
    #expect(Flow([20, 20], in: network).costIfItFits == 0)
    #expect(Flow([30, 0], in: network).costIfItFits == nil)
    #expect(Flow([0, 30], in: network).costIfItFits == nil)
    #expect(Flow([20, 0], in: network).costIfItFits == 20 * most)
  }

  @Test func `another number of amounts stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Flow([1], in: try FlowNetworkBuilder(vertexCount: 2).freeze())
    }
  }

  @Test func `a negative amount stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Flow([-1], in: try FlowList(2, [(0, 1, 0...1, 0)]).freeze())
    }
  }

  @Test func `a cost too large to say stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let network = try FlowList(2, [(0, 1, 0...Int.max, 1 << 50)]).freeze()
      _ = Flow([1 << 50], in: network).cost
    }
  }
}
