import Planning
import TestSupport
import Testing

struct ForecastMaskTests {
  @Test func `a job is hidden in all periods, another with it`() {
    let mask = ForecastMask([[3, 4], [20, 22], [30, 29]], below: 5)
    #expect(mask.hidesJob == [true, true, false] && mask.hidesTotal == [false, false])
    #expect(!ForecastMask([[0, 0], [20, 22]], below: 5).hidesAny)
    #expect(ForecastMask([[2], [0]], below: 5).hidesTotal == [true])
  }

  @Test(arguments: UInt64(0)..<100)
  func `no number that is shown is small, and none can be worked out`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let persons = (0..<1 + random.below(5)).map { _ in (0..<3).map { _ in random.below(12) } }
    let mask = ForecastMask(persons, below: 4)
    for (job, row) in persons.enumerated() where !mask.hidesJob[job] {
      #expect(row.allSatisfy { $0 == 0 || $0 >= 4 }, "\(persons)")
    }
    for period in 0..<3 where !mask.hidesTotal[period] {
      let hidden = persons.indices.filter { mask.hidesJob[$0] && persons[$0][period] > 0 }
      let isSmall = hidden.contains { persons[$0][period] < 4 }
      let sum = hidden.reduce(0) { $0 + persons[$1][period] }
      // One alone would be the rest of the sum, and so many ones too.
      #expect(!isSmall || (hidden.count > 1 && sum > hidden.count), "\(persons)")
    }
  }
}
