import GraphCore
import TestSupport
import Testing

struct IndexedHeapTests {
  @Test func `vertices come out by cost, then hops, then number`() {
    var heap = IndexedHeap(vertexCount: 6)
    heap.offer(5, cost: 1, hops: 2)
    heap.offer(4, cost: 2, hops: 0)
    heap.offer(3, cost: 1, hops: 1)
    heap.offer(2, cost: 1, hops: 2)
    heap.offer(0, cost: 0, hops: 9)
    var order: [Int] = []
    while let vertex = heap.popMin() {
      order.append(vertex)
    }
    #expect(order == [0, 3, 2, 5, 4])
    #expect(heap.popped == [0, 3, 2, 5, 4])
    let isLabelled = heap.isLabelled(1)
    #expect(!isLabelled)
  }

  @Test(arguments: [
    (5.0, 5, false), (6.0, 1, false), (5.0, 6, false), (5.0, 4, true), (4.0, 9, true),
  ])
  func `a smaller key is taken and a larger or equal one refused`(
    cost: Double, hops: Int32, isTaken: Bool
  ) {
    var heap = IndexedHeap(vertexCount: 2)
    heap.offer(0, cost: 5, hops: 5)
    let wasTaken = heap.offer(0, cost: cost, hops: hops)
    #expect(wasTaken == isTaken)
    #expect(heap.labels[0].cost == (isTaken ? cost : 5))
    #expect(heap.labels[0].hops == (isTaken ? hops : 5))
    #expect(heap.count == 1)
  }

  @Test func `a popped vertex keeps its key until the reset`() {
    var heap = IndexedHeap(vertexCount: 1)
    heap.offer(0, cost: 5, hops: 1)
    let first = heap.popMin()
    #expect(first == 0)
    let wasTaken = heap.offer(0, cost: 1, hops: 1)
    #expect(!wasTaken)
    #expect(heap.labels[0].cost == 5)
    heap.reset()
    let isLabelled = heap.isLabelled(0)
    #expect(!isLabelled)
    heap.offer(0, cost: 9, hops: 1)
    let second = heap.popMin()
    #expect(second == 0)
    #expect(heap.labels[0].cost == 9)
  }

  @Test func `an empty heap gives nothing`() {
    var heap = IndexedHeap(vertexCount: 0)
    let first = heap.popMin()
    #expect(first == nil)
    let fault = heap.brokenInvariant()
    #expect(fault == nil)
  }

  /// Against a dictionary that is searched from end to end.
  @Test(arguments: UInt64(0)..<20)
  func `a heap does what a list would`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let size = 1 + random.below(40)
    var heap = IndexedHeap(vertexCount: size)
    var waiting: [Int: (cost: Double, hops: Int32)] = [:]
    var popped: Set<Int> = []
    for _ in 0..<300 {
      switch random.below(30) {
      case 0:
        heap.reset()
        waiting = [:]
        popped = []
      case 1..<10:
        let expected = waiting.min {
          ($0.value.cost, $0.value.hops, $0.key) < ($1.value.cost, $1.value.hops, $1.key)
        }
        let vertex = heap.popMin()
        #expect(vertex == expected?.key, "seed \(seed)")
        if let vertex = expected?.key {
          waiting[vertex] = nil
          popped.insert(vertex)
        }
      default:
        let vertex = random.below(size)
        let key = (cost: Double(random.below(6)), hops: Int32(random.below(4)))
        let isTaken = !popped.contains(vertex) && (waiting[vertex].map { key < $0 } ?? true)
        if isTaken {
          waiting[vertex] = key
        }
        let wasTaken = heap.offer(vertex, cost: key.cost, hops: key.hops)
        #expect(wasTaken == isTaken, "seed \(seed)")
      }
      let fault = heap.brokenInvariant()
      #expect(fault == nil, "seed \(seed)")
      #expect(heap.count == waiting.count, "seed \(seed)")
    }
  }

  @Test func `a popped vertex can be placed again`() {
    var heap = IndexedHeap(vertexCount: 3)
    heap.offer(0, cost: 1, hops: 0)
    heap.offer(1, cost: 2, hops: 0)
    _ = heap.popMin()
    heap.place(0, cost: 3, hops: 0)
    let first = heap.first
    #expect(first == 1)
    var order: [Int] = []
    while let vertex = heap.popMin() {
      order.append(vertex)
    }
    #expect(order == [1, 0])
    #expect(heap.popped == [0, 1, 0])
    heap.reset()
    #expect(heap.labels.allSatisfy { !$0.isPresent })
  }

  /// Keys that rise and fall and vertices that come back, against a dictionary.
  @Test(arguments: UInt64(0)..<20)
  func `placing does what a list would`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let size = 1 + random.below(40)
    var heap = IndexedHeap(vertexCount: size)
    var waiting: [Int: (cost: Double, hops: Int32)] = [:]
    for _ in 0..<300 {
      if random.below(3) == 0 {
        let expected = waiting.min {
          ($0.value.cost, $0.value.hops, $0.key) < ($1.value.cost, $1.value.hops, $1.key)
        }
        let first = heap.first
        let vertex = heap.popMin()
        #expect(vertex == expected?.key && first == vertex, "seed \(seed)")
        waiting[vertex ?? -1] = nil
      } else {
        let vertex = random.below(size)
        let key = (cost: Double(random.below(6)), hops: Int32(random.below(4)))
        heap.place(vertex, cost: key.cost, hops: key.hops)
        waiting[vertex] = key
      }
      let fault = heap.brokenInvariant()
      #expect(fault == nil, "seed \(seed)")
      #expect(heap.count == waiting.count, "seed \(seed)")
    }
  }

  @Test func `moves are counted`() {
    var heap = IndexedHeap(vertexCount: 9)
    heap.offer(0, cost: 5, hops: 0)
    #expect(heap.moves == 1, "placed once")
    heap.offer(1, cost: 4, hops: 0)
    #expect(heap.moves == 3, "placed, and its parent moved down")
    heap.offer(2, cost: 9, hops: 0)
    #expect(heap.moves == 4)
    heap.offer(2, cost: 9, hops: 0)
    #expect(heap.moves == 4, "a refused offer moves nothing")
  }
}
