import GraphCore
import TestSupport
import Testing

struct OrderedBlocksTests {
  @Test(arguments: [0, 1, 2, 7, 40], [1, 2, 3, 100])
  func `blocks are taken in order, once each`(count: Int, workers: Int) async throws {
    var taken: [[Int]] = []
    try await OrderedBlocks.run(count: count, workers: workers) { block in
      // Early blocks take longest, so that later ones are done before them.
      (0..<(count - block) * 100).reduce(block) { $0 ^ $1 } & 0 + block
    } take: { block, output in
      taken.append([block, output])
    }
    #expect(taken == (0..<count).map { [$0, $0] })
  }

  @Test func `what a block throws ends the work`() async {
    struct Mishap: Error, Equatable {
      let block: Int
    }
    await #expect(throws: Mishap(block: 3)) {
      try await OrderedBlocks.run(count: 1_000, workers: 2) { block in
        if block == 3 { throw Mishap(block: block) }
      } take: { block, _ in
        #expect(block < 3)
      }
    }
  }

  @Test func `cancelling leaves the rest undone`() async {
    let told = Told()
    let task = Task {
      try await OrderedBlocks.run(count: 1_000, workers: 2) {
        $0
      } take: { block, _ in
        told.append(block, of: 1_000)
        if block == 10 {
          unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
        }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect((11..<20).contains(told.steps.count))
  }
}
