import GraphCore
import TestSupport
import Testing

struct BinaryHeapTests {
  @Test(arguments: UInt64(0)..<20)
  func `deviations come out in order`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var queue = BinaryHeap<Deviation> { $0.precedes($1) }
    var waiting: [Double] = []
    for _ in 0..<200 {
      if random.below(3) > 0 {
        let cost = Double(random.below(20))
        let deviation = Deviation(
          from: Path(at: 0), index: 0, excluded: [], cost: cost, edgeCount: 1)
        queue.insert(deviation)
        waiting.append(cost)
        waiting.sort(by: >)
      } else {
        let first = queue.popMin()
        let expected = waiting.popLast()
        #expect(first?.cost == expected, "seed \(seed)")
      }
      #expect(queue.count == waiting.count, "seed \(seed)")
    }
  }

  @Test func `an empty queue gives nothing`() {
    var queue = BinaryHeap<Deviation> { $0.precedes($1) }
    let first = queue.popMin()
    #expect(first == nil)
  }
}
