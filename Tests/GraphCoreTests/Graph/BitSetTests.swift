import GraphCore
import TestSupport
import Testing

struct BitSetTests {
  @Test func `a set holds what was put in and not taken out`() {
    var random = SeededRandom(seed: 1)
    var bits = BitSet()
    var expected: Set<Int> = []
    for _ in 0..<2_000 {
      let element = random.below(200)
      if random.below(2) == 0 {
        bits.insert(element)
        expected.insert(element)
      } else {
        bits.remove(element)
        expected.remove(element)
      }
      #expect(bits.contains(element) == expected.contains(element))
    }
    #expect((0..<400).filter { bits.contains($0) } == expected.sorted())
    #expect(bits == BitSet(expected))
  }

  @Test func `the last bit of a word and the first of the next are apart`() {
    let bits = BitSet([63])
    #expect(bits.words == [1 << 63])
    #expect(bits.contains(63) && !bits.contains(64) && !bits.contains(127))
    #expect(BitSet([64]).words == [0, 1])
  }

  @Test func `a set that was emptied equals one that was always empty`() {
    var bits = BitSet([200])
    bits.remove(200)
    bits.remove(500)
    #expect(bits == BitSet())
    #expect(bits.hashValue == BitSet().hashValue)
    #expect(bits.isEmpty)
    #expect(!BitSet([200]).isEmpty)
  }
}
