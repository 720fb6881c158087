import Testing

@testable import GraphCore

struct SplitMix64Tests {
  @Test func `the numbers are those of the reference`() {
    // The first three of the authors' splitmix64.c for the seed 1234567.
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func `a shuffle keeps what there is and reaches every order`() {
    var orders: Set<[Int32]> = []
    var random = SplitMix64(seed: 1)
    for _ in 0..<200 {
      var order: [Int32] = [0, 1, 2]
      random.shuffle(&order)
      #expect(order.sorted() == [0, 1, 2])
      orders.insert(order)
    }
    #expect(orders.count == 6)
  }

  @Test func `numbers below a limit are each as likely`() {
    var random = SplitMix64(seed: 2)
    var counts = [0, 0, 0]
    for _ in 0..<3000 { counts[random.below(3)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1000) < 100 })
    #expect(random.below(1) == 0)
  }
}
