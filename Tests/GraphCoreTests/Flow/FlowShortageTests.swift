import GraphCore
import TestSupport
import Testing

struct FlowShortageTests {
  private func shortage(_ list: FlowList, supplies: [Int]) throws -> FlowShortage {
    let network = try list.freeze()
    let error = #expect(throws: FlowFailure.self) { try network.feasibleFlow(supplies: supplies) }
    guard case .shortage(let shortage) = error else {
      Issue.record("\(String(describing: error))")
      throw FlowFailure.costTooLarge
    }
    return shortage
  }

  @Test func `the bottleneck is named, and what lies behind it`() throws {
    let list = FlowList(4, [(0, 1, 0...4, 0), (1, 2, 0...3, 0), (2, 3, 0...9, 0)])
    let shortage = try shortage(list, supplies: [4, 0, 0, -4])
    #expect(shortage.vertices == [2, 3])
    #expect(shortage.demand == 4 && shortage.capacity == 3 && shortage.missing == 1)
    #expect(shortage.border.leavingEdges == [1])
    #expect(shortage.border.sourceSide == [0, 1])
  }

  /// v1 alone misses 3; v0, v1 and v2 together do as well, but v0 and v2 add nothing to it.
  @Test func `of sets that fall short by as much the smallest is named`() throws {
    let list = FlowList(
      4, [(0, 1, 0...1, 0), (2, 1, 0...1, 0), (3, 0, 0...1, 0), (3, 2, 0...1, 0)])
    #expect(try shortage(list, supplies: [0, -5, 0, 5]).vertices == [1])
  }

  @Test func `what must go out raises the need`() throws {
    let list = FlowList(
      3, [(0, 1, 0...5, 0), (1, 2, 4...9, 0), (1, 0, 2...3, 0), (2, 0, 0...9, 0)])
    let shortage = try shortage(list, supplies: [0, 0, 0])
    #expect(shortage.vertices == [1])
    #expect(shortage.demand == 0 && shortage.capacity == -1)
    #expect(shortage.border.enteringEdges == [1, 2])
  }

  @Test func `a set that has enough is no shortage`() throws {
    let network = try FlowList(2, [(0, 1, 0...3, 0)]).freeze()
    #expect(FlowShortage(of: [1], in: network, supplies: [3, -3]) == nil)
    #expect(FlowShortage(of: [1], in: network, supplies: [4, -4])?.missing == 1)
    let unlimited = try FlowList(2, [(0, 1, 0...Int.max, 0)]).freeze()
    #expect(FlowShortage(of: [1], in: unlimited, supplies: [4, -4]) == nil)
  }
}
