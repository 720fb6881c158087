import Planning
import Testing

struct ObservedRatesTests {
  @Test func `a rate is the count over all that was seen of the job`() throws {
    var counts = ObservedCounts()
    try counts.add(5, from: "A", to: "B", line: 2)
    try counts.add(15, from: "A", to: "A", line: 3)
    try counts.add(0, from: "A", to: "C", line: 4)
    let rates = ObservedRates(try counts.moves(), minCell: 1, confidence: 0.95)
    #expect(rates.rates.map(\.share) == [0.75, 0.25, 0])
    #expect(
      rates.rates[1].interval == WilsonInterval(of: 5, among: 20, confidence: 0.95))
    #expect(rates.rates[2].interval?.low == 0)
    #expect(rates.sums.isEmpty && rates.total == nil)
  }

  @Test func `years and months are those of the days in the job`() throws {
    var counts = ObservedCounts()
    try counts.add(10, from: "A", to: "B", line: 2, persons: 10, days: 7_305)
    try counts.add(10, from: "A", to: "A", line: 3, persons: 10, days: 7_305)
    let rates = ObservedRates(
      try counts.moves(), minCell: 5, confidence: 0.95, showsSums: true)
    #expect(rates.exposures[0].personYears == 40)
    #expect(rates.rates[1].perYear == 0.25 && rates.rates[1].months == 24)
    #expect(rates.sums.filter { $0.count != 0 }.map(\.kind) == [.move, .stay])
    #expect(rates.total == 20)
  }

  @Test func `small entries are hidden`() throws {
    var counts = ObservedCounts()
    try counts.addEntries(4, to: "A")
    try counts.addEntries(5, to: "B")
    let rates = ObservedRates(try counts.moves(), minCell: 5, confidence: 0.95)
    #expect(rates.entries.map(\.count) == [nil, 5])
  }
}
