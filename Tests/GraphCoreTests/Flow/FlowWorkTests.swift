import GraphCore
import TestSupport
import Testing

struct FlowWorkTests {
  @Test func `a counter begins at zero`() {
    let work = FlowWork()
    #expect(work.phases == 0 && work.augmentations == 0 && work.scanned == 0)
    #expect(work.pivots == 0 && work.repriced == 0)
  }

  @Test func `a chain is filled in one phase, and one more finds it full`() throws {
    let list = FlowList(100, (0..<99).map { ($0, $0 + 1, 0...5, 1) })
    let work = try list.freeze().maximumFlow(from: 0, to: 99).work
    #expect(work.phases == 2 && work.augmentations == 1)
    #expect(work.scanned <= 4 * 99)
  }

  /// Edmonds and Karp would need one search for each way, Dinitz one for each length of ways.
  @Test func `ways of one length take one phase`() throws {
    let list = FlowList(52, (1...50).flatMap { [(0, $0, 0...1, 0), ($0, 51, 0...1, 0)] })
    let work = try list.freeze().maximumFlow(from: 0, to: 51).work
    #expect(work.phases == 2 && work.augmentations == 50)
  }

  @Test func `a chain takes one pivot an edge at most`() throws {
    let list = FlowList(100, (0..<99).map { ($0, $0 + 1, 0...5, 1) })
    let work = try list.freeze().minimumCostFlow(from: 0, to: 99, value: 5).work
    #expect(work.pivots <= 99)
  }

  @Test func `no pivot is made where nothing flows and nothing earns`() throws {
    let list = FlowList(100, (0..<99).map { ($0, $0 + 1, 0...5, 1) })
    let work = try list.freeze().minimumCostFlow(supplies: [Int](repeating: 0, count: 100)).work
    #expect(work.pivots == 0 && work.scanned == 99)
  }
}
